import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventListing } from '../../utils/event-listing';
import type { UserLink } from '../../utils/matching/cluster-store';
import { updateClusters } from '../../utils/matching/clusters';
import { manyListings } from '../bench/many-listings';
import { MemoryClusters } from './memory-clusters';
import { someListing } from './some-listing';

const titles = [
  'Quill Trio',
  'QUILL TRIO – live',
  'Quill Trio (sold out)',
  'Quill Trio: VIP',
  'Ink Band',
  'Zoe Ott',
  'Quill Trio + Ink Band',
  'Oper für alle',
];
const halls = ['Bell Hall', 'The Bell Hall', 'Bell Hall, Room 2', 'Bell Hall, Room 3', 'Forge'];
const starts = [
  '2026-12-08T18:30:00Z',
  '2026-12-08T19:00:00Z',
  '2026-12-08T19:30:00Z',
  '2026-12-08T20:00:00Z',
  '2026-12-09T18:30:00Z',
];

const world = fc
  .array(
    fc.record({
      title: fc.constantFrom(...titles),
      hall: fc.constantFrom(...halls),
      instant: fc.constantFrom(...starts),
      sourceId: fc.constantFrom('a', 'b', 'c', 'd'),
      url: fc.constantFrom(undefined, 'https://quill.example/1', 'https://quill.example/2'),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((all) =>
    all.map(({ title, hall, instant, sourceId, url }, index) =>
      someListing({
        id: `l${String(index).padStart(2, '0')}`,
        sourceId,
        title,
        start: { kind: 'instant', instant, timeZone: 'Europe/Vienna' },
        venue: { name: hall, locality: 'Linz' },
        performers: title.includes('+')
          ? [
              { name: 'Quill Trio', urls: [] },
              { name: 'Ink Band', urls: [] },
            ]
          : [],
        ...(url ? { url } : {}),
      }),
    ),
  );

async function arrive(store: MemoryClusters, batches: EventListing[][], links: UserLink[] = []): Promise<void> {
  for (const [tick, changed] of batches.entries()) {
    for (const listing of changed) store.all.set(listing.id, listing);
    await updateClusters(store, { changed, removed: [] }, links, tick + 1);
  }
}

async function clustered(batches: EventListing[][], links: UserLink[] = []): Promise<MemoryClusters> {
  const store = new MemoryClusters();
  await arrive(store, batches, links);
  return store;
}

/** The listings shuffled and cut into batches. */
const arrival = (listings: EventListing[]) =>
  fc
    .tuple(
      fc.shuffledSubarray(listings, { minLength: listings.length }),
      fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 14 }),
    )
    .map(([order, sizes]) => {
      const batches: EventListing[][] = [];
      for (let at = 0; at < order.length; ) {
        const size = sizes[batches.length] ?? order.length;
        batches.push(order.slice(at, at + size));
        at += size;
      }
      return batches;
    });

describe('clusters', () => {
  it('are the same whatever the order and batching of arrivals', async () => {
    const cases = world.chain((listings) => fc.tuple(fc.constant(listings), arrival(listings)));
    await fc.assert(
      fc.asyncProperty(cases, async ([listings, batches]) => {
        expect((await clustered(batches)).partition()).toEqual((await clustered([listings])).partition());
      }),
      { numRuns: 150 },
    );
  });

  it('are what is left after listings change and go, as if the rest had come alone', async () => {
    const cases = world.chain((all) =>
      fc.tuple(fc.constant(all), fc.subarray(all.map(({ id }) => id)), fc.constantFrom(...titles)),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([all, gone, title]) => {
        const store = await clustered([all]);
        const [first, ...rest] = all.filter(({ id }) => !gone.includes(id));
        const changed = first ? [{ ...first, title }] : [];
        for (const each of changed) store.all.set(each.id, each);
        await updateClusters(store, { changed, removed: gone }, [], 2);
        expect(store.partition()).toEqual((await clustered([[...changed, ...rest]])).partition());
      }),
      { numRuns: 100 },
    );
  });

  it('keep their id when a source is added', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (all) => {
        const before = all.filter(({ sourceId }) => sourceId !== 'd');
        const store = await clustered([before]);
        const ids = new Map(before.map(({ id }) => [id, store.clusterOf(id)]));
        await arrive(store, [all.filter(({ sourceId }) => sourceId === 'd')]);
        const after = new Set(before.map(({ id }) => store.clusterOf(id)));
        for (const [listing, id] of ids) {
          // Only one that became part of an older gathering may go, and a listing that left may get a new one.
          const now = store.clusterOf(listing);
          if (now !== id && after.has(id)) expect(before.some((each) => store.clusterOf(each.id) === id)).toBe(true);
        }
        const kept = [...new Set(ids.values())].filter((id) => after.has(id)).length;
        const merged = new Set(ids.values()).size - kept;
        expect(store.partition().length + merged).toBeGreaterThanOrEqual(new Set(ids.values()).size);
      }),
      { numRuns: 100 },
    );
  });

  it('hold what the user joined and split, whatever arrives later and however', async () => {
    const cases = world.chain((all) =>
      fc.tuple(
        fc.constant(all),
        arrival(all),
        fc.integer({ min: 0, max: all.length - 2 }),
        fc.constantFrom('join', 'split'),
      ),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([all, batches, at, kind]) => {
        const [a, b] = [all[at]?.id ?? '', all[at + 1]?.id ?? ''];
        const links: UserLink[] = [{ a, b, kind: kind === 'join' ? 'join' : 'split' }];
        const store = await clustered(batches, links);
        expect(store.clusterOf(a) === store.clusterOf(b)).toBe(kind === 'join');
        await arrive(store, [all], links);
        expect(store.clusterOf(a) === store.clusterOf(b)).toBe(kind === 'join');
        expect(store.partition()).toEqual((await clustered([all], links)).partition());
      }),
      { numRuns: 100 },
    );
  });

  it('never put the parts of one chain together when its ends are apart', async () => {
    const at = (instant: string) => ({ start: { kind: 'instant' as const, instant, timeZone: 'Europe/Vienna' } });
    const chain = [at('2026-12-08T18:00:00Z'), at('2026-12-08T18:50:00Z'), at('2026-12-08T19:40:00Z')];
    const listings = chain.map((start, index) => someListing({ id: `l${index}`, sourceId: `s${index}`, ...start }));
    const store = await clustered([listings]);
    expect(store.partition()).toEqual(['l0 l1', 'l2']);
  });

  it('look at what changed, however much there is besides', async () => {
    const workOf = async (count: number) => {
      const listings = manyListings(count);
      const store = await clustered([listings]);
      const changed = listings.slice(0, 60).map((listing) => ({ ...listing, title: `${listing.title} (moved)` }));
      for (const each of changed) store.all.set(each.id, each);
      return updateClusters(store, { changed, removed: [] }, [], 99);
    };
    const [few, many] = [await workOf(600), await workOf(2_400)];
    expect(few.comparisons).toBeGreaterThan(60);
    expect(many.comparisons).toBeLessThanOrEqual(few.comparisons * 1.1);
    expect(many.rowsRead).toBeLessThanOrEqual(few.rowsRead * 1.1);
    expect(many.rowsWritten).toBeLessThanOrEqual(few.rowsWritten * 1.1);
  });
});
