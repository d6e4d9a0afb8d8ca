// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { createPostChips } from '@/utils/page-watching/post-chips';
import type { SocialSite } from '@/utils/social-site';

const site = {
  postSelector: 'article',
  readPost: (element: Element) => {
    const author = element.querySelector('b')?.textContent ?? '';
    return author ? { author, links: [], isRepost: false, slot: { parent: element, before: null } } : undefined;
  },
} as Partial<SocialSite> as SocialSite;

let tied: Set<string>;
let drawn: number;

function chips() {
  return createPostChips(site, ({ author }) => {
    if (!tied.has(author)) return undefined;
    drawn += 1;
    const host = document.createElement('tangible-slot');
    host.dataset.of = author;
    return host;
  });
}

const shown = () => [...document.querySelectorAll<HTMLElement>('tangible-slot')].map((host) => host.dataset.of);
const article = () => document.querySelector('article') as HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<article><b>maya</b></article>';
  tied = new Set(['maya']);
  drawn = 0;
});

it('draws one chip, however often the post is visited', () => {
  const { visit } = chips();
  visit(article());
  visit(article());
  expect(shown()).toEqual(['maya']);
  expect(drawn).toBe(1);
});

it('never leaves a person’s chip at a node that was re-used for somebody else', () => {
  const { visit, recheck } = chips();
  visit(article());
  (article().querySelector('b') as HTMLElement).textContent = 'stranger';
  recheck();
  expect(shown()).toEqual([]);
});

it('draws again when the site’s own rendering threw the chip away', () => {
  const { visit, recheck } = chips();
  visit(article());
  document.querySelector('tangible-slot')?.remove();
  recheck();
  expect(shown()).toEqual(['maya']);
});

it('takes chips away and adds them when what is known changed', () => {
  const { visit, redraw } = chips();
  visit(article());
  tied = new Set();
  redraw();
  expect(shown()).toEqual([]);
  tied = new Set(['maya']);
  redraw();
  expect(shown()).toEqual(['maya']);
});
