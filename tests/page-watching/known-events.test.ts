// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { PageIndexEntry } from '@/utils/page-index';
import { createKnownEvents } from '@/utils/page-watching/known-events';
import type { Profile } from '@/utils/profile';
import type { PostOnPage } from '@/utils/social-site';

const now = Date.parse('2026-11-24T12:00:00Z');
const ends = now / 1000 + 3600;
const entry = (key: string, role: PageIndexEntry[1], id: string, end = ends): PageIndexEntry => [
  key,
  role,
  'declared',
  '2026-11-24T19:00',
  end,
  5,
  id,
];
const post = (author: string, links: string[] = [], isRepost = false): PostOnPage => ({
  author,
  links,
  isRepost,
  slot: { parent: document.body, before: null },
});
const profile = (handle: string, links: string[] = []): Profile => ({ site: 'x', handle, links, verifiedLinks: [] });

function knowing(...entries: PageIndexEntry[]) {
  const known = createKnownEvents();
  known.update({ kind: 'all', entries, removed: [] });
  return known;
}

it('shows the event a post links to rather than what its author hosts', () => {
  const known = knowing(entry('@maya', 'hosts', 'a'), entry('luma.com/abc', 'posted', 'b'));
  expect(known.forPost(post('Maya', ['https://luma.com/abc?utm_source=x']), now)?.entry[6]).toBe('b');
  expect(known.forPost(post('Maya'), now)?.entry[6]).toBe('a');
});

it('gives nobody an event for linking an organiser’s home page, and no reposter the event of the reposted', () => {
  const known = knowing(entry('pressnights.example/', 'hosts', 'a'), entry('luma.com/abc', 'posted', 'b'));
  expect(known.forPost(post('guest', ['https://pressnights.example/']), now)).toBeUndefined();
  expect(known.forPost(post('guest', ['https://luma.com/abc'], true), now)).toBeUndefined();
});

it('forgets an event once it is over, and shows the next one', () => {
  const known = knowing(entry('@maya', 'hosts', 'past', now / 1000 - 1), entry('@maya', 'hosts', 'next'));
  expect(known.forPost(post('maya'), now)?.entry[6]).toBe('next');
});

it('recognises a bio that links any page of the organiser’s own site, but not another group on a platform', () => {
  const known = knowing(
    entry('pressnights.example/about', 'hosts', 'a'),
    entry('meetup.com/quiet-presses', 'hosts', 'b'),
  );
  expect(known.forProfile(profile('maya', ['https://www.pressnights.example/']), now).entries).toHaveLength(1);
  expect(known.forProfile(profile('maya', ['https://meetup.com/loud-presses']), now).entries).toHaveLength(0);
});

it('counts an event once, however many ways lead to it', () => {
  const known = knowing(entry('@maya', 'hosts', 'a'), entry('pressnights.example/', 'hosts', 'a'));
  expect(known.forProfile(profile('maya', ['https://pressnights.example/']), now).entries).toHaveLength(1);
});

it('says that a bio links an event’s page without counting it as a tie yet', () => {
  const known = knowing(entry('luma.com/abc', 'posted', 'a'));
  const found = known.forProfile(profile('fan', ['https://luma.com/abc']), now);
  expect(found).toMatchObject({ entries: [], linksEvent: true });
});

it('applies a difference: what went is gone, what came is there', () => {
  const known = knowing(entry('@maya', 'hosts', 'a'), entry('@maya', 'hosts', 'b'));
  known.update({ kind: 'changes', removed: ['@maya a'], entries: [entry('@joe', 'going', 'c')] });
  expect(known.forProfile(profile('maya'), now).entries.map((each) => each[6])).toEqual(['b']);
  expect(known.forPost(post('joe'), now)?.entry[6]).toBe('c');
});
