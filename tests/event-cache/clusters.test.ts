import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { allGathered, clusterListings, gatheredById, regroup } from '../../utils/event-cache/clusters';
import { openEventCache } from '../../utils/event-cache/open-event-cache';
import { picksAsShown } from '../../utils/event-cache/picks-as-shown';
import type { EventListing } from '../../utils/event-listing';
import { allEventLinks, join, splitOff } from '../../utils/user-data/event-links';
import { openUserData } from '../../utils/user-data/open-user-data';
import { someListing } from '../matching/some-listing';

const ofSeller = someListing({ id: 'seller', sourceId: 'seller', title: 'PRESS NIGHT (sold out)' });
const ofHall = someListing({ id: 'hall', sourceId: 'hall', title: 'Press Night' });
const ofPress = someListing({ id: 'press', sourceId: 'press', source: 'web-page', title: 'Press Night: open studio' });

/** As a refresh does: everything of a source is replaced, then clustered. */
async function refresh(sourceId: string, listings: EventListing[], now: number) {
  const [db, userData] = await Promise.all([openEventCache(), openUserData()]);
  for (const id of await db.getAllKeysFromIndex('listings', 'bySource', sourceId)) await db.delete('listings', id);
  for (const listing of listings) await db.put('listings', listing);
  await clusterListings(db, await allEventLinks(userData), now, sourceId);
}

async function gatherings(): Promise<string[]> {
  const all = await allGathered(await openEventCache());
  return all.map(({ shown, members }) => `${shown.id}: ${members.map(({ id }) => id).join(' ')}`).sort();
}

it('shows an event of several sources once, under one id that no refresh changes', async () => {
  const db = await openEventCache();
  await refresh('seller', [ofSeller], 1);
  expect(await gatherings()).toEqual(['seller: seller']);
  await refresh('hall', [ofHall], 2);
  await refresh('press', [ofPress], 3);
  expect(await gatherings()).toEqual(['seller: press hall seller']);
  expect((await gatheredById(db, 'hall'))?.shown).toMatchObject({ id: 'seller', title: 'Press Night: open studio' });

  // The source the id came from goes, and comes back.
  await refresh('seller', [], 4);
  expect(await gatherings()).toEqual(['seller: press hall']);
  await refresh('seller', [ofSeller], 5);
  expect(await gatherings()).toEqual(['seller: press hall seller']);

  const event = { title: 'Press Night' } as never;
  const pick = { kind: 'going' as const, listingId: 'hall', slot: 'answer', day: '2026-12-01', event };
  expect((await picksAsShown(db, [pick])).map(({ listingId }) => listingId)).toEqual(['seller']);
});

it('finds what was decided under an id that its event no longer has', async () => {
  const db = await openEventCache();
  // Known alone at first, then part of an older event, and gone from its own source in the end.
  const evening = someListing({ id: 'forge', sourceId: 'forge', title: 'Ink evening', venue: { name: 'Forge' } });
  await refresh('forge', [evening], 10);
  const event = { title: 'Press Night' } as never;
  const pick = { kind: 'going' as const, listingId: 'forge', slot: 'answer', day: '2026-12-01', event };
  await refresh('forge', [{ ...ofHall, id: 'forge', sourceId: 'forge' }], 11);
  expect((await picksAsShown(db, [pick]))[0]?.listingId).toBe('seller');
  await refresh('forge', [], 12);
  expect((await picksAsShown(db, [pick]))[0]?.listingId).toBe('seller');
  expect((await gatheredById(db, 'forge'))?.shown.id).toBe('seller');

  // A cache built anew knows the listings, not the ids of old.
  const lost = { ...pick, listingId: 'lost', members: ['gone', 'hall'] };
  expect((await picksAsShown(db, [lost]))[0]?.listingId).toBe('seller');
});

it('holds for ever what the user split and joined', async () => {
  const [db, userData] = await Promise.all([openEventCache(), openUserData()]);
  await splitOff(userData, 'press', ['hall', 'seller']);
  await regroup(db, ['press', 'hall', 'seller'], await allEventLinks(userData), 6);
  expect(await gatherings()).toEqual(['press: press', 'seller: hall seller']);
  await refresh('press', [{ ...ofPress, title: 'Press Night' }], 7);
  expect(await gatherings()).toEqual(['press: press', 'seller: hall seller']);

  // Even a cache built anew from nothing knows it.
  await db.clear('clusters');
  await clusterListings(db, await allEventLinks(userData), 8);
  expect((await gatherings()).map((each) => each.split(': ')[1])).toEqual(['hall seller', 'press']);

  await join(userData, ['press'], ['hall', 'seller']);
  await regroup(db, ['press', 'hall', 'seller'], await allEventLinks(userData), 9);
  expect(await gatherings()).toHaveLength(1);
});
