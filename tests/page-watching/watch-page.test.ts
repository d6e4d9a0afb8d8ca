// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchPage } from '@/utils/page-watching/watch-page';
import type { SocialSite } from '@/utils/social-site';

const site = {
  postSelector: 'article',
  personSelector: 'li',
  profileSelector: 'h1',
} as Partial<SocialSite> as SocialSite;

let seen: string[];
let end: AbortController;

beforeEach(() => {
  document.body.innerHTML =
    '<h1><a href="/a">a</a></h1><article><a href="/a">a</a><b>1</b></article><ul><li><a href="/b">b</a></li></ul>';
  seen = [];
  end = new AbortController();
  const visit = {
    post: () => seen.push('post'),
    person: () => seen.push('person'),
    profile: () => seen.push('profile'),
    aside: () => 0,
    recheck: () => seen.push('recheck'),
  };
  watchPage(site, visit, () => true, end.signal);
});

afterEach(() => end.abort());

const settle = () => new Promise((done) => setTimeout(done));
const within = (selector: string) => document.querySelector(selector) as Element;

it('visits what is there at the start', () => expect(seen).toEqual(['post', 'person', 'profile']));

it('visits a post, a person or the profile again when the site gave its node to somebody else', async () => {
  seen.length = 0;
  within('article a').setAttribute('href', '/c');
  await settle();
  expect(seen).toEqual(['post', 'recheck']);
  seen.length = 0;
  within('li a').setAttribute('href', '/d');
  await settle();
  expect(seen).toEqual(['person', 'recheck']);
  seen.length = 0;
  within('h1 a').setAttribute('href', '/e');
  await settle();
  expect(seen).toEqual(['profile', 'recheck']);
});

it('is not woken by counters, styles or labels', async () => {
  seen.length = 0;
  const counter = within('b');
  (counter.firstChild as Text).data = '2';
  counter.setAttribute('style', 'opacity: 1');
  counter.setAttribute('aria-label', '2 likes');
  await settle();
  expect(seen).toEqual([]);
});

it('visits what arrives, once, and nothing for what it added itself', async () => {
  seen.length = 0;
  document.body.insertAdjacentHTML('beforeend', '<section><article></article><li></li></section>');
  await settle();
  expect(seen).toEqual(['post', 'person', 'recheck']);
  seen.length = 0;
  within('article').append(document.createElement('tangible-slot'));
  await settle();
  expect(seen).toEqual(['recheck']);
});
