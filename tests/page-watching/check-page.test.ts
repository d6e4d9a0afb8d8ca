// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPageCheck, type PageHealth } from '@/utils/page-watching/check-page';
import type { Recognised } from '@/utils/social-site';

let looks: number;
let posts: number;
let told: PageHealth[];
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  looks = 0;
  posts = 10;
  told = [];
  end = new AbortController();
  document.body.innerHTML = '<article role="article"></article>';
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function check() {
  const recognise = (): Recognised[] => {
    looks += 1;
    const missed = document.querySelector('article');
    return [{ part: 'posts', expected: 10, found: { posts }, ...(missed ? { missed } : {}) }];
  };
  return createPageCheck({ name: 'x', recognise }, (health) => told.push(health), end.signal);
}

it('looks once after many changes, and seldom again where all is well', () => {
  const { touch } = check();
  for (let change = 0; change < 100; change += 1) touch();
  vi.advanceTimersByTime(1_200);
  expect(looks).toBe(1);
  for (let second = 0; second < 9; second += 1) {
    touch();
    vi.advanceTimersByTime(1_000);
  }
  expect(looks).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(looks).toBe(2);
});

it('looks a second time by itself when in doubt, then pauses and says so with the structure of what it missed', () => {
  posts = 0;
  const { touch, isPaused } = check();
  touch();
  vi.advanceTimersByTime(1_200);
  expect(isPaused('posts')).toBe(false);
  vi.advanceTimersByTime(1_200);
  expect(isPaused('posts')).toBe(true);
  expect(told).toMatchObject([{ paused: ['posts'], working: [] }]);
  expect(told[0]?.report).toContain('posts: expected 10; found posts 0\narticle role=article');
  vi.advanceTimersByTime(60_000);
  expect(looks).toBe(2);
});

it('goes on as soon as the site is understood again', () => {
  posts = 0;
  const { touch, isPaused } = check();
  touch();
  vi.advanceTimersByTime(2_400);
  posts = 10;
  touch();
  vi.advanceTimersByTime(10_000);
  expect(isPaused('posts')).toBe(false);
  expect(told.at(-1)).toEqual({ paused: [], working: ['posts'], report: '' });
});

it('looks no more once the page is left to itself', () => {
  const { touch } = check();
  touch();
  end.abort();
  vi.advanceTimersByTime(60_000);
  expect(looks).toBe(0);
});
