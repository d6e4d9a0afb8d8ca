// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { createWordsInPosts } from '@/utils/page-watching/words-in-posts';
import type { PostToRead } from '@/utils/post-words';
import type { PostOnPage } from '@/utils/social-site';

const postedAt = '2026-11-24T10:00:00Z';
const post = (permalink: string, isRepost = false): PostOnPage => ({
  author: 'maya',
  permalink,
  links: [],
  isRepost,
  slot: { parent: document.body, before: null },
});

let asked: PostToRead[][];
let arrived: Element[];
let answer: (posts: PostToRead[]) => unknown;

function words() {
  const feed = {
    ask: async ({ posts }: { posts: PostToRead[] }) => {
      asked.push(posts);
      return answer(posts);
    },
    arrived: (element: Element) => void arrived.push(element),
  };
  return createWordsInPosts(feed, new AbortController().signal);
}

const element = () => document.body.appendChild(document.createElement('article'));
const says = (text: string) => () => ({ text, lang: 'en', postedAt });
const announcing = says('Come along tomorrow 7pm, at the Old Mill');

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  asked = [];
  arrived = [];
  answer = (posts) => ({
    ok: true,
    reply: posts.map(({ key }) => ({ key, start: '2026-11-25T19:00', place: 'Old Mill' })),
  });
});

it('asks about a screenful of posts with one message, and never again', async () => {
  const read = words();
  for (let id = 0; id < 12; id++) read.of(post(`p${id}`), element(), announcing);
  await vi.runAllTimersAsync();
  for (let id = 0; id < 12; id++) read.of(post(`p${id}`), element(), announcing);
  await vi.runAllTimersAsync();
  expect(asked.map((posts) => posts.length)).toEqual([12]);
  expect(arrived).toHaveLength(12);
  expect(read.of(post('p3'), element(), announcing)).toEqual({
    key: 'p3',
    start: '2026-11-25T19:00',
    place: 'Old Mill',
  });
});

it('asks nothing about posts without a day, reposts, and posts nobody knows the time of', async () => {
  const read = words();
  const texts = ['What a lovely cat, look at it', 'I was at the Old Mill once', 'See you at the hall at 7pm', '7pm'];
  texts.forEach((text, id) => void read.of(post(`p${id}`), element(), says(text)));
  read.of(post('repost', true), element(), announcing);
  read.of(post('timeless'), element(), () => ({ text: 'Come along tomorrow 7pm, at the Old Mill' }));
  await vi.runAllTimersAsync();
  expect(asked).toEqual([]);
});

it('splits what is more than the background takes at once', async () => {
  const read = words();
  for (let id = 0; id < 45; id++) read.of(post(`p${id}`), element(), announcing);
  await vi.runAllTimersAsync();
  expect(asked.map((posts) => posts.length)).toEqual([20, 20, 5]);
});

it('draws nothing at a post that has gone, and survives any answer', async () => {
  const read = words();
  const gone = element();
  read.of(post('gone'), gone, announcing);
  gone.remove();
  await vi.runAllTimersAsync();
  expect(arrived).toEqual([]);
  for (const odd of [undefined, null, { ok: false }, { ok: true, reply: [{ key: 'x', start: '<b>' }, 7, null] }]) {
    answer = () => odd;
    read.of(post(`odd ${JSON.stringify(odd)}`), element(), announcing);
    await vi.runAllTimersAsync();
  }
  expect(arrived).toEqual([]);
});
