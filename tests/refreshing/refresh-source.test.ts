import { beforeEach, expect, it, vi } from 'vitest';
import { listingsOfSource, removeSource } from '@/utils/event-cache/listings';
import type { Refreshing } from '@/utils/refreshing/dependencies';
import { refreshDue } from '@/utils/refreshing/refresh-due';
import { refreshSource } from '@/utils/refreshing/refresh-source';
import { requestLog } from '@/utils/refreshing/request-log';
import { sourceViews } from '@/utils/refreshing/source-views';
import { addSource, calendar, createWorld, type World } from './world';

const address = 'https://press.example/calendar.ics';
const answer = (body: BodyInit | null, init?: ResponseInit) => () => new Response(body, init);
let world: World;
let worker: Refreshing;

beforeEach(async () => {
  world = await createWorld({ [address]: answer(calendar('Open press', 'Linocut')) });
  worker = world.startWorker('worker');
  await addSource(world, 'press', address);
  await refreshDue(worker);
});

async function refreshAfter(hours: number): Promise<void> {
  world.clock.now = world.clock.now.add({ hours });
  await refreshDue(worker);
}
const titles = async () => (await listingsOfSource(world.cache, 'press')).map(({ title }) => title).sort();
const view = async () => (await sourceViews(worker))[0];

it('reads a source the user added', async () => {
  expect(await titles()).toEqual(['Linocut', 'Open press']);
  expect(await view()).toMatchObject({ name: 'Evenings', health: 'fresh', listings: 2 });
});

const badAnswers: [string, () => Response][] = [
  ['an error page with status 200', answer('<!doctype html><title>Log in</title><form><input name="password"></form>')],
  ['an error status', answer('gone wrong', { status: 500 })],
  ['a calendar cut off in the middle', answer(calendar('Open press').slice(0, 60))],
  ['an empty body', answer('')],
  ['a calendar without a single event', answer(calendar())],
  [
    'no answer at all',
    () => {
      throw new TypeError('Failed to fetch');
    },
  ],
];

for (const [what, bad] of badAnswers) {
  it(`keeps yesterday's listings and says so when the calendar turns into ${what}`, async () => {
    world.answers[address] = bad;
    await refreshAfter(24);
    expect(world.asked).toHaveLength(2);
    expect(await titles()).toEqual(['Linocut', 'Open press']);
    const { health, message } = (await view()) ?? {};
    expect(health).toBe('kept');
    expect(message).toMatch(/\w+ .*\./);
  });
}

it('keeps a calendar’s events when its address turns into a page that shows one of them, and says so', async () => {
  const event = { '@type': 'Event', name: 'Some other evening', startDate: '2026-12-09T19:00:00Z' };
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    ...event,
    location: { '@type': 'Place', name: 'Hall' },
  });
  world.answers[address] = answer(`<!doctype html><script type="application/ld+json">${data}</script>`);
  await refreshAfter(24);
  expect(await titles()).toEqual(['Linocut', 'Open press']);
  expect(await view()).toMatchObject({ health: 'kept', message: expect.stringContaining('to “Event page”') });
});

it('recovers from a failure without a word left over', async () => {
  world.answers[address] = answer(null, { status: 503 });
  await refreshAfter(24);
  world.answers[address] = answer(calendar('Open press'));
  await refreshAfter(2);
  expect(await view()).toMatchObject({ health: 'fresh' });
  expect((await view())?.message).toBeUndefined();
});

it('gives an event the same id at every refresh, so that what the user decided about it stays', async () => {
  const before = await world.cache.getAllKeys('listings');
  await refreshAfter(24);
  expect(await world.cache.getAllKeys('listings')).toEqual(before);
});

it('does not ask again before the time, nor have an unchanged calendar sent twice', async () => {
  world.answers[address] = ({ headers }) =>
    new Headers(headers).get('if-none-match') === '"1"'
      ? new Response(null, { status: 304 })
      : new Response(calendar('Open press'), { headers: { etag: '"1"' } });
  await refreshAfter(12);
  await refreshAfter(11);
  expect(world.asked).toHaveLength(2);
  await refreshAfter(1);
  expect(world.asked).toHaveLength(3);
  expect((await requestLog(world.userData))[0]).toMatchObject({ status: 304, outcome: 'unchanged' });
  expect(await titles()).toEqual(['Open press']);
});

it('fetches an unchanged calendar in full once a week, or later dates would never come into sight', async () => {
  world.answers[address] = answer(calendar('Open press'), { headers: { etag: '"1"' } });
  await refreshAfter(12);
  await refreshAfter(8 * 24);
  expect(new Headers(world.asked[2]?.init.headers).has('if-none-match')).toBe(false);
});

it('does not take “unchanged” for good news about a calendar that came back empty', async () => {
  world.answers[address] = ({ headers }) =>
    new Headers(headers).get('if-none-match')
      ? new Response(null, { status: 304 })
      : new Response(calendar(), { headers: { etag: '"empty"' } });
  await refreshAfter(12);
  await refreshAfter(24);
  expect(await view()).toMatchObject({ health: 'kept', listings: 2 });
});

it('reads a source once when two windows, an alarm and a click want it at the same moment', async () => {
  world.clock.now = world.clock.now.add({ hours: 24 });
  const source = { id: 'press', address, addedAt: 0 };
  const other = world.startWorker('another');
  await Promise.all([refreshDue(worker), refreshDue(other), refreshDue(worker), refreshSource(source, worker)]);
  expect(world.asked).toHaveLength(2);
});

it('does not bring back what the user removed while it was being read', async () => {
  worker.place = async (listings) => {
    await world.userData.delete('sources', 'press');
    await removeSource(world.cache, 'press');
    return listings;
  };
  await refreshAfter(24);
  expect(await titles()).toEqual([]);
  expect(await world.cache.getAll('sources')).toEqual([]);
});

it('finishes a removal that a dying worker left half done', async () => {
  await world.userData.delete('sources', 'press');
  await refreshDue(worker);
  expect(await titles()).toEqual([]);
  expect(await world.cache.count('parties')).toBe(0);
});

it('reads the other sources when one of them breaks the reader', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const other = 'https://zine.example/calendar.ics';
  world.answers[other] = answer(calendar('Zine fair'));
  await addSource(world, 'zine', other);
  worker.place = async (listings) => {
    if (listings[0]?.sourceId === 'press') throw new Error('planted');
    return listings;
  };
  await refreshAfter(24);
  error.mockRestore();
  expect(await listingsOfSource(world.cache, 'zine')).toHaveLength(1);
  expect(await titles()).toEqual(['Linocut', 'Open press']);
});

it('asks nothing of a site whose permission was taken back, and says what to do', async () => {
  world.granted.clear();
  await refreshAfter(24);
  expect(world.asked).toHaveLength(1);
  expect(await view()).toMatchObject({ health: 'no-access', listings: 2, advice: expect.stringContaining('again') });
});

it('drops what is over once a source has truly nothing left', async () => {
  world.answers[address] = answer(calendar());
  await refreshAfter(30 * 24);
  expect(await titles()).toEqual([]);
  expect(await view()).toMatchObject({ health: 'fresh' });
});

it('brings the page index up to date even if the worker before died between saving and building', async () => {
  const before = world.told.listings;
  await refreshDue(world.startWorker('next'));
  expect(world.told.listings).toBe(before + 1);
});

it('passes on who said in a source’s data that they want no annotations', async () => {
  const told: string[] = [];
  const careful = {
    ...worker,
    isGranted: async () => true,
    fetch: async (url: RequestInfo | URL) => Response.json(answers[new URL(String(url)).pathname] ?? { records: [] }),
    onOptedOut: async ({ handle }: { handle: string }) => {
      told.push(handle);
    },
  };
  const service = [{ id: '#atproto_pds', serviceEndpoint: 'https://pds.example' }];
  const uri = 'at://did:plc:maya/community.lexicon.calendar.event/a';
  const event = { name: 'Evening', startsAt: world.clock.now.add({ hours: 48 }).toString() };
  const answers: Record<string, object> = {
    '/did:plc:maya': { id: 'did:plc:maya', alsoKnownAs: [], service },
    '/xrpc/com.atproto.repo.describeRepo': { collections: ['community.lexicon.calendar.event'] },
    '/xrpc/com.atproto.repo.listRecords': { records: [{ uri, value: event }] },
    '/xrpc/com.atproto.repo.getRecord': { value: { description: 'Prints. #noannotate' } },
  };
  await refreshSource({ id: 'maya', address: 'https://bsky.app/profile/did:plc:maya', addedAt: 0 }, careful);
  expect(told).toEqual(['did:plc:maya']);
});
