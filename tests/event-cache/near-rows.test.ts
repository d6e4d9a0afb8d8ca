import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { allGathered, clusterListings } from '@/utils/event-cache/clusters';
import { nearEvents, nearRows, saveNearRows } from '@/utils/event-cache/near-rows';
import { openEventCache } from '@/utils/event-cache/open-event-cache';
import type { EventCache } from '@/utils/event-cache/schema';
import type { EventListing } from '@/utils/event-listing';
import { nearestOf } from '@/utils/matching/page-index-of';
import { linz, oslo, someListing } from '../matching/some-listing';

const now = Temporal.Instant.from('2026-12-01T12:00:00Z');
const sourceName = () => 'Hall';
const shownFor = { places: [linz], unit: 'km' as const, now, sourceName };
const none: ReadonlySet<string> = new Set();

let db: EventCache;

beforeEach(async () => {
  db = await openEventCache();
  for (const store of ['listings', 'clusters', 'pageIndexes'] as const) await db.clear(store);
});

/** As a refresh leaves them: listings kept and clustered, the index built. */
async function keep(listings: readonly EventListing[], hidden = none): Promise<void> {
  const transaction = db.transaction('listings', 'readwrite');
  for (const listing of listings) void transaction.store.put(listing);
  await transaction.done;
  await clusterListings(db, [], 1);
  await saveNearRows(
    db,
    nearestOf(await allGathered(db), { home: linz, readerZone: 'Europe/Vienna', unit: 'km', now, sourceName, hidden }),
  );
}

const on = (day: number, change: Partial<EventListing> = {}) =>
  someListing({
    id: `day-${day}`,
    title: `Evening number ${day}`,
    start: { kind: 'wall-clock', local: `2026-12-${String(day).padStart(2, '0')}T19:30:00` },
    ...change,
  });

const titles = async (count = 3, skipped = none, at = now) =>
  (await nearEvents(db, { ...shownFor, now: at }, count, skipped)).map(({ title }) => title);

it('shows the soonest within reach, in that order, whatever the order they were read in', async () => {
  const point = { latitude: oslo.latitude, longitude: oslo.longitude, precision: 'exact' as const };
  await keep([on(9), on(5), on(7), on(3, { venue: { name: 'Far', point } }), on(4, { status: 'cancelled' }), on(11)]);
  expect(await titles()).toEqual(['Evening number 5', 'Evening number 7', 'Evening number 9']);
});

it('a series stands once, with the number of its later dates', async () => {
  const weekly = [3, 10, 17, 24].map((day) => on(day, { id: `w-${day}`, title: 'Weekly', series: { id: 'weekly' } }));
  await keep([...weekly, on(20)]);
  const events = await nearEvents(db, shownFor, 3, none);
  expect(events.map(({ title, laterDates }) => [title, laterDates])).toEqual([
    ['Weekly', 3],
    ['Evening number 20', 0],
  ]);
});

it('leaves out what the user put away, before and after the index was built, and what stands there already', async () => {
  await keep([on(3), on(4), on(5), on(6), on(7)], new Set(['day-3']));
  expect(await titles()).toEqual(['Evening number 4', 'Evening number 5', 'Evening number 6']);
  expect(await titles(2, new Set(['day-4', 'day-6']))).toEqual(['Evening number 5', 'Evening number 7']);
});

it('what is over, gone or no longer takes place by the time it is asked for makes room for the next', async () => {
  await keep([on(3), on(4), on(5), on(6), on(7)]);
  await db.delete('listings', 'day-5');
  await db.put('listings', on(6, { status: 'cancelled' }));
  const later = Temporal.Instant.from('2026-12-04T06:00:00Z');
  expect(await titles(3, none, later)).toEqual(['Evening number 4', 'Evening number 7']);
  expect((await nearRows(db, later)).map(({ listingId }) => listingId)).not.toContain('day-3');
});

it('is nothing where an earlier version kept it otherwise', async () => {
  await db.put('pageIndexes', {
    site: 'near you',
    version: 'a',
    entries: [['', 'posted', 'declared', 'x', 9e9, 1, 'a']],
  });
  expect(await titles()).toEqual([]);
});

it('reads three listings of 10,000', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    someListing({
      id: `many-${index}`,
      title: `Number ${index} ${(index * 7919).toString(36)}`,
      start: {
        kind: 'date',
        date: Temporal.PlainDate.from('2026-12-02')
          .add({ days: index % 300 })
          .toString(),
      },
      venue: { name: `Hall ${index}`, point: { latitude: 48.31, longitude: 14.29, precision: 'exact' } },
    }),
  );
  const transaction = db.transaction('listings', 'readwrite');
  for (const listing of many) void transaction.store.put(listing);
  await transaction.done;
  await saveNearRows(
    db,
    nearestOf(many, { home: linz, readerZone: 'Europe/Vienna', unit: 'km', now, sourceName, hidden: none }),
  );
  const whole = ['getAll', 'getAllKeys', 'openCursor', 'openKeyCursor'] as const;
  const inStores = whole.map((name) => vi.spyOn(IDBObjectStore.prototype, name));
  const read: string[] = [];
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  const events = await nearEvents(db, shownFor, 3, none);
  for (const [at, [key]] of get.mock.calls.entries()) {
    const store = get.mock.contexts[at] as IDBObjectStore;
    if (store.name === 'listings') read.push(String(key));
  }
  expect(events).toHaveLength(3);
  expect(read.sort()).toEqual(events.map(({ listingId }) => listingId).sort());
  for (const spy of inStores) {
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  }
  get.mockRestore();
});
