import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UserLink } from '../../utils/matching/cluster-store';
import { updateClusters } from '../../utils/matching/clusters';
import { manyListings } from '../bench/many-listings';
import { arrival, arrive, chains, clustered, titles, world } from './cluster-worlds';
import { someListing } from './some-listing';

const anyWorld = fc.oneof(world, chains);

describe('clusters', () => {
  it('are the same whatever the order and batching of arrivals', async () => {
    const cases = anyWorld.chain((listings) => fc.tuple(fc.constant(listings), arrival(listings)));
    await fc.assert(
      fc.asyncProperty(cases, async ([listings, batches]) => {
        expect((await clustered(batches)).partition()).toEqual((await clustered([listings])).partition());
      }),
      { numRuns: 150 },
    );
  });

  it('are what is left after listings change and go, as if the rest had come alone', async () => {
    const cases = anyWorld.chain((all) =>
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
      { numRuns: 150 },
    );
  });

  it('hold what the user joined and split, whatever arrives later and however', async () => {
    const cases = anyWorld.chain((all) =>
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
      { numRuns: 150 },
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
