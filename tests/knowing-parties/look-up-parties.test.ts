import { beforeEach, expect, it } from 'vitest';
import { allListings, listingsNaming, saveReading } from '@/utils/event-cache/listings';
import type { EventListing } from '@/utils/event-listing';
import { lookUpParties } from '@/utils/knowing-parties/look-up-parties';
import { questionsOf } from '@/utils/knowing-parties/questions';
import { profilesNamedBy } from '@/utils/matching/named-by-listing';
import { tiesBetween } from '@/utils/matching/ties';
import type { Refreshing } from '@/utils/refreshing/dependencies';
import { requestLog } from '@/utils/refreshing/request-log';
import { createWorld, type World } from '../refreshing/world';

const base: EventListing = {
  id: 'a',
  sourceId: 's',
  source: 'icalendar',
  title: 'An evening',
  start: { kind: 'instant', instant: '2026-12-08T19:00:00Z' },
  status: 'scheduled',
  organizers: [],
  performers: [],
  attendees: [],
};
const at = (latitude: number, longitude: number) => ({ latitude, longitude, precision: 'exact' as const });
const venue = { name: 'Print Museum', point: at(40.2204, -74.0121) };
const band = { name: 'The Low Tides', urls: ['https://www.songkick.com/artists/123456-low-tides'] };
const team = { name: 'Shore Rovers', urls: ['https://shorerovers.example/fixtures'] };

type Claims = Record<string, unknown[]>;
const claims = (of: Record<string, unknown[]>): Claims =>
  Object.fromEntries(
    Object.entries(of).map(([property, values]) => [
      property,
      values.map((value) => ({ rank: 'normal', mainsnak: { datavalue: { value } } })),
    ]),
  );
const museum = {
  id: 'Q1',
  labels: { en: { value: 'Print Museum' } },
  claims: claims({
    P2002: ['PrintMuseum'],
    P12361: ['print-museum.example'],
    P625: [{ latitude: 40.2209, longitude: -74.0115 }],
  }),
};
const lowTides = {
  id: 'Q2',
  labels: { en: { value: 'The Low Tides' } },
  claims: claims({ P2002: ['lowtidesband'], P3478: ['123456'] }),
};
const rovers = {
  id: 'Q3',
  labels: { en: { value: 'Shore Rovers FC' } },
  claims: claims({ P4033: ['rovers@shore.example'], P856: ['http://www.shorerovers.example/'] }),
};

let world: World;
let worker: Refreshing;

async function listed(...listings: EventListing[]): Promise<EventListing[]> {
  const lease = { holder: 'w', until: Number.MAX_SAFE_INTEGER, deaths: 0 };
  const state = { sourceId: 's', nextRefresh: 0, failures: 0, problems: [] };
  await world.cache.put('sources', { ...state, lease });
  await saveReading(world.cache, lease, state, listings);
  return listings;
}

/** Wikidata as a program of ours sees it: searches by name, items by id. */
function wikidata(...items: { id: string; labels: Record<string, { value: string }> }[]): void {
  worker.fetch = async (input, init) => {
    const url = new URL(String(input));
    world.asked.push({ url: url.href, init: init ?? {} });
    const { searchParams: query } = url;
    const sought = query.get('search')?.toLowerCase() ?? '';
    const found = items.filter(({ labels }) => labels.en?.value.toLowerCase().startsWith(sought));
    const wanted = items.filter(({ id }) => query.get('ids')?.split('|').includes(id));
    const answer =
      query.get('action') === 'wbsearchentities'
        ? { search: found }
        : { entities: Object.fromEntries(wanted.map((item) => [item.id, item])) };
    return Object.defineProperty(new Response(JSON.stringify(answer)), 'url', { value: url.href });
  };
}

beforeEach(async () => {
  world = await createWorld();
  worker = { ...world.startWorker('w') };
  world.granted.add('https://www.wikidata.org/*');
});

it('gives a venue, a band and a team the accounts that are surely theirs, and finds their events by them', async () => {
  wikidata(museum, lowTides, rovers);
  const nearby = await listed({ ...base, venue, performers: [band], organizers: [team] });
  expect(await lookUpParties(nearby, worker)).toBe(4);
  const [listing] = await allListings(world.cache);
  const named = listing
    ? profilesNamedBy(listing).map(({ handle, tie }) => [handle.site, handle.name, tie.role, tie.certainty])
    : [];
  expect(named).toEqual([
    ['mastodon', 'rovers@shore.example', 'hosts', 'declared'],
    ['x', 'lowtidesband', 'performs', 'declared'],
    ['x', 'printmuseum', 'hosts', 'declared'],
    ['bluesky', 'print-museum.example', 'hosts', 'declared'],
  ]);
  expect(await listingsNaming(world.cache, ['x @printmuseum'])).toHaveLength(1);
  const profile = { site: 'x', handle: 'PrintMuseum', displayName: 'Print Museum', links: [], verifiedLinks: [] };
  expect(listing && tiesBetween(profile, listing)).toMatchObject([
    {
      role: 'hosts',
      certainty: 'declared',
      evidence: { kind: 'database-names-profile', link: 'https://www.wikidata.org/wiki/Q1' },
    },
  ]);
});

it.each([
  [
    'a venue of that name in another town',
    { ...museum, claims: claims({ P2002: ['other'], P625: [{ latitude: 41, longitude: -74 }] }) },
  ],
  ['another name at that place', { ...museum, labels: { en: { value: 'Print Museum Annex' } } }],
  [
    'a former account',
    {
      ...museum,
      claims: {
        ...museum.claims,
        P2002: [{ rank: 'normal', qualifiers: { P582: [] }, mainsnak: { datavalue: { value: 'old' } } }],
        P12361: [],
      },
    },
  ],
  [
    'a withdrawn statement',
    {
      ...museum,
      claims: {
        ...museum.claims,
        P2002: [{ rank: 'deprecated', mainsnak: { datavalue: { value: 'old' } } }],
        P12361: [],
      },
    },
  ],
])('ties nobody by %s', async (_what, item) => {
  wikidata(item);
  const nearby = await listed({ ...base, venue });
  await lookUpParties(nearby, worker);
  expect((await allListings(world.cache)).flatMap(profilesNamedBy)).toEqual([]);
});

it('asks about nobody who brings no more than a name, nor about who names their accounts', () => {
  const listing = {
    ...base,
    venue: { name: 'Town Hall', point: { latitude: 40, longitude: -74, precision: 'town' as const } },
    performers: [
      { name: 'Maya Lindqvist', urls: [] },
      { name: 'Known', urls: ['https://x.com/known', 'https://known.example'] },
    ],
    organizers: [{ name: 'Somebody', urls: ['https://www.eventbrite.com/'] }],
  };
  expect(questionsOf([listing])).toEqual([]);
});

it('sends six requests in one go, asks nobody twice, and says in the log why', async () => {
  wikidata(museum);
  const many = [1, 2, 3, 4, 5, 6, 7].map((number) => ({
    ...base,
    id: `l${number}`,
    venue: { ...venue, name: `Print Museum ${number}` },
  }));
  const nearby = await listed(...many);
  expect(await lookUpParties(nearby, worker)).toBe(5); // nothing found: no items to ask for
  expect(await lookUpParties(nearby, worker)).toBe(2);
  expect(await lookUpParties(nearby, worker)).toBe(0);
  expect(world.asked).toHaveLength(7);
  expect((await requestLog(world.userData))[0]?.reason).toBe('names in nearby listings, looked up in Wikidata');
  world.clock.now = world.clock.now.add({ hours: 24 * 31 });
  expect(await lookUpParties(nearby, worker)).toBe(5);
});

it('learns nothing from a refusal or nonsense, and asks again the next time', async () => {
  const nearby = await listed({ ...base, venue });
  for (const body of ['<html>no', '{"error":{"code":"ratelimited"}}', '{"search":[{"id":"javascript:1"}]}']) {
    worker.fetch = async () =>
      Object.defineProperty(new Response(body), 'url', { value: 'https://www.wikidata.org/w/api.php' });
    expect(await lookUpParties(nearby, worker)).toBe(1);
    expect(await world.cache.count('knownParties')).toBe(0);
  }
});

it('asks nothing without the permission for Wikidata', async () => {
  world.granted.clear();
  expect(await lookUpParties(await listed({ ...base, venue }), worker)).toBe(0);
  expect(world.asked).toEqual([]);
});
