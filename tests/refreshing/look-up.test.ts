import { expect, it } from 'vitest';
import { allListings } from '@/utils/event-cache/listings';
import { draftAddress } from '@/utils/refreshing/drafts';
import { lookUp } from '@/utils/refreshing/look-up';
import { refreshDue } from '@/utils/refreshing/refresh-due';
import { requestLog } from '@/utils/refreshing/request-log';
import { sourceViews } from '@/utils/refreshing/source-views';
import { createWorld } from './world';

const address = 'https://www.eventbrite.com/e/press-night-tickets-123456789?aff=post';
const asked = 'https://www.eventbrite.com/e/press-night-tickets-123456789';
const event = (name: string, more: object = {}) => ({
  '@type': 'Event',
  name,
  startDate: '2026-12-08T19:30:00Z',
  location: { '@type': 'Place', name: 'Old Bakery Studio' },
  ...more,
});
const page =
  (...events: object[]) =>
  () =>
    new Response(`<!doctype html><script type="application/ld+json">${JSON.stringify(events)}</script>`);

async function worldWith(answer: () => Response) {
  const world = await createWorld({ [asked]: answer });
  world.granted.add('https://www.eventbrite.com/*');
  return { world, worker: world.startWorker('w') };
}

it('asks for the page of one link once, without what tracks, and keeps its event under that link', async () => {
  const { world, worker } = await worldWith(page(event('Press night', { url: 'https://tickets.example/9' })));
  expect((await lookUp(address, worker)).listings).toMatchObject([{ title: 'Press night' }]);
  expect(await allListings(world.cache)).toMatchObject([{ title: 'Press night', url: asked }]);
  expect((await lookUp(address, worker)).listings).toHaveLength(1);
  expect(world.asked.map(({ url }) => url)).toEqual([asked]);
  expect(await requestLog(world.userData)).toMatchObject([
    { reason: 'you looked up an event link on www.eventbrite.com' },
  ]);
});

it('takes the event of the link, not those its page advertises', async () => {
  const { world, worker } = await worldWith(
    page(
      event('Other', { url: 'https://www.eventbrite.com/e/other-tickets-987654321' }),
      event('Press night', { url: address }),
    ),
  );
  await lookUp(address, worker);
  expect((await allListings(world.cache)).map(({ title }) => title)).toEqual(['Press night']);
});

it('is no source: never refreshed, not in the list, addable as one, and forgotten once its event is over', async () => {
  const { world, worker } = await worldWith(page(event('Press night')));
  await lookUp(address, worker);
  expect(await sourceViews(worker)).toEqual([]);
  world.clock.now = world.clock.now.add({ hours: 24 * 7 });
  await refreshDue(worker);
  expect(world.asked).toHaveLength(1);
  expect(await allListings(world.cache)).toHaveLength(1);
  expect(await draftAddress(asked, worker)).toMatchObject({ state: 'ready' });
  world.clock.now = world.clock.now.add({ hours: 24 * 9 });
  await refreshDue(worker);
  expect(await allListings(world.cache)).toEqual([]);
  expect(await world.userData.count('sources')).toBe(0);
});

it.each([
  ['a bot wall', () => new Response('<!doctype html><title>Just a moment</title>')],
  ['a refusal', () => new Response('no', { status: 403 })],
  [
    'several events, none of them this one',
    page(event('A', { url: 'https://a.example/1' }), event('B', { url: 'https://b.example/2' })),
  ],
])('says in words why there is nothing: %s', async (_name, answer) => {
  const { world, worker } = await worldWith(answer);
  const { listings, message } = await lookUp(address, worker);
  expect(listings).toEqual([]);
  expect(message).toContain('eventbrite.com');
  expect(await world.userData.count('sources')).toBe(0);
});

it('asks nothing for what is no event link, or one only members may see', async () => {
  const { world, worker } = await worldWith(page(event('Press night')));
  world.granted.add('https://www.facebook.com/*');
  for (const each of ['https://x.com/maya', 'https://www.facebook.com/events/1234567890/', 'file:a.ics']) {
    expect((await lookUp(each, worker)).message).toContain('not the page of an event');
  }
  expect(world.asked).toEqual([]);
});
