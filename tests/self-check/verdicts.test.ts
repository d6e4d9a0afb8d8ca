import { expect, it } from 'vitest';
import { createVerdicts } from '@/utils/self-check/verdicts';
import type { Recognised } from '@/utils/social-site';

const posts = (expected: number, authors: number): Recognised => ({
  part: 'posts',
  expected,
  found: { posts: expected, authors, permalinks: expected },
});
const profile = (profiles: number): Recognised => ({ part: 'profiles', expected: 1, found: { profiles } });

it('pauses a part at the second bad look in a row, and only that part', () => {
  const verdicts = createVerdicts();
  expect(verdicts.take([posts(10, 2), profile(1)])).toBe(true);
  expect(verdicts.paused()).toEqual([]);
  expect(verdicts.isInDoubt()).toBe(true);
  expect(verdicts.take([posts(12, 2), profile(1)])).toBe(true);
  expect(verdicts.paused()).toEqual(['posts']);
  expect(verdicts.working()).toEqual(['profiles']);
  expect(verdicts.isInDoubt()).toBe(false);
});

it('forgives one bad look, an odd post and a minority', () => {
  const verdicts = createVerdicts();
  verdicts.take([posts(10, 0)]);
  verdicts.take([posts(10, 9)]);
  verdicts.take([posts(10, 0)]);
  expect(verdicts.paused()).toEqual([]);
  const single = createVerdicts();
  single.take([posts(1, 0)]);
  single.take([posts(1, 0)]);
  expect(single.paused()).toEqual([]);
  const few = createVerdicts();
  few.take([posts(9, 5)]);
  few.take([posts(9, 5)]);
  expect(few.paused()).toEqual([]);
});

it('lets a part go on as soon as it is understood again, and keeps it paused where there is nothing to see', () => {
  const verdicts = createVerdicts();
  verdicts.take([posts(10, 0)]);
  verdicts.take([posts(10, 0)]);
  expect(verdicts.take([profile(1)])).toBe(true);
  expect(verdicts.isPaused('posts')).toBe(true);
  expect(verdicts.take([posts(10, 10)])).toBe(true);
  expect(verdicts.isPaused('posts')).toBe(false);
  expect(verdicts.take([posts(10, 10)])).toBe(false);
});
