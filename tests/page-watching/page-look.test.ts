// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageLook, type PageLook } from '@/utils/page-watching/page-look';
import { createSlot } from '@/utils/page-watching/slots';
import type { LookSpots } from '@/utils/social-site';

const spots: LookSpots = {
  font: [['.text', 'font-family']],
  size: [['html', 'font-size']],
  paper: [['body', 'background-color']],
  text: [['.text', 'color']],
  quiet: [['time', 'color']],
  line: [['main', 'border-left-color']],
  accent: [['.text a', 'color']],
};

/** The page in one theme, as a site's own script would set it. */
function paint(paper: string, text: string, accent: string, size = '15px'): void {
  document.documentElement.style.fontSize = size;
  document.body.style.backgroundColor = paper;
  for (const each of document.querySelectorAll<HTMLElement>('.text')) each.style.color = text;
  for (const each of document.querySelectorAll<HTMLElement>('.text a')) each.style.color = accent;
}

let reads: Element[];
let look: PageLook;
let end: AbortController;

/** One more post with a host of ours in it. */
function post(): HTMLElement {
  const host = createSlot();
  host.style.cssText = 'display:block;height:32px';
  document.querySelector('main')?.append(host);
  look.dress(host);
  return host;
}

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

beforeEach(() => {
  document.body.innerHTML =
    '<main style="border-left: 1px solid rgb(56, 68, 77)"><p class="text" style="font-family: Chirp, sans-serif">Come by <a href="/a">a</a></p><time style="color: rgb(139, 152, 165)">2h</time></main>';
  paint('rgb(21, 32, 43)', 'rgb(247, 249, 249)', 'rgb(29, 155, 240)', '18px');
  reads = [];
  end = new AbortController();
  const styleOf = (element: Element) => {
    reads.push(element);
    return getComputedStyle(element);
  };
  look = createPageLook({ look: spots }, end.signal, styleOf);
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('a page’s look', () => {
  it('is read once, whatever number of posts is drawn, and stands on every host', () => {
    expect(reads).toHaveLength(0);
    const hosts = Array.from({ length: 300 }, post);
    expect(reads).toHaveLength(6);
    for (const host of hosts) {
      expect(host.style.getPropertyValue('--paper')).toBe('rgb(21, 32, 43)');
      expect(host.style.getPropertyValue('--accent')).toBe('rgb(29, 155, 240)');
      expect(host.style.getPropertyValue('--scale')).toBe('1.2000');
      expect(host.style.getPropertyValue('--font')).toBe('"Chirp", sans-serif');
      expect(host.style.height).toBe('32px');
    }
  });

  it('is read once more when the theme changes, and what stands there is restyled, its height as it was', async () => {
    const hosts = Array.from({ length: 40 }, post);
    reads.length = 0;
    paint('rgb(255, 255, 255)', 'rgb(15, 20, 25)', 'rgb(0, 110, 70)', '18px');
    await nextFrame();
    await nextFrame();
    expect(reads).toHaveLength(6);
    for (const host of hosts) {
      expect(host.style.colorScheme).toBe('light');
      expect(host.style.getPropertyValue('--text')).toBe('rgb(15, 20, 25)');
      expect(host.style.getPropertyValue('--accent')).toBe('rgb(0, 110, 70)');
      expect(host.style.height).toBe('32px');
    }
  });

  it('is not read for anything else that changes on root and body', async () => {
    post();
    reads.length = 0;
    document.body.style.overflow = 'hidden';
    document.documentElement.style.overflowY = 'scroll';
    document.body.style.setProperty('scrollbar-color', 'red blue');
    await nextFrame();
    await nextFrame();
    for (let count = 0; count < 50; count += 1) look.recheck();
    expect(reads).toHaveLength(0);
  });

  it('is left as ours where the page’s accent is the colour of its paper', () => {
    paint('rgb(21, 32, 43)', 'rgb(247, 249, 249)', 'rgb(21, 32, 43)');
    expect(post().style.getPropertyValue('--accent')).toBe('rgb(255, 142, 106)');
  });

  it('is nothing on a site that says nothing, and nobody’s style is read', () => {
    look = createPageLook({}, end.signal, () => {
      throw new Error('A style was read.');
    });
    expect(post().style.cssText).toBe('display: block; height: 32px;');
  });
});

describe('what the page does not show yet', () => {
  it('is looked for again a few times, and read only once it is there', () => {
    vi.useFakeTimers();
    const link = document.querySelector('.text a');
    link?.remove();
    const host = post();
    expect(host.style.getPropertyValue('--accent')).toBe('rgb(255, 142, 106)');
    reads.length = 0;
    const later = (milliseconds: number) => {
      for (let count = 0; count < 20; count += 1) look.recheck();
      vi.advanceTimersByTime(milliseconds);
    };
    later(500);
    expect(reads).toHaveLength(0);
    if (link) document.querySelector('.text')?.append(link);
    later(2_000);
    expect(reads).toHaveLength(6);
    expect(host.style.getPropertyValue('--accent')).toBe('rgb(29, 155, 240)');
    later(60_000);
    expect(reads).toHaveLength(6);
  });

  it('changes no font of words that are being read, only of what is drawn from then on', () => {
    vi.useFakeTimers();
    const text = document.querySelector('.text');
    text?.remove();
    const early = post();
    look.recheck();
    if (text) document.querySelector('main')?.append(text);
    vi.advanceTimersByTime(500);
    expect(early.style.getPropertyValue('--accent')).toBe('rgb(29, 155, 240)');
    expect(early.style.getPropertyValue('--font')).toBe('');
    expect(post().style.getPropertyValue('--font')).toBe('"Chirp", sans-serif');
  });

  it('is given up after four times', () => {
    vi.useFakeTimers();
    document.querySelector('.text a')?.remove();
    post();
    const query = vi.spyOn(document, 'querySelector');
    for (let count = 0; count < 40; count += 1) {
      look.recheck();
      vi.advanceTimersByTime(30_000);
    }
    expect(query).toHaveBeenCalledTimes(4);
    query.mockRestore();
  });
});
