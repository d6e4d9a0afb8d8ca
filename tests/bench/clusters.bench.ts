import { fingerprintOf } from '../../utils/matching/cluster-keys';
import type { ClusterWork } from '../../utils/matching/cluster-store';
import { updateClusters } from '../../utils/matching/clusters';
import { MemoryClusters } from '../matching/memory-clusters';
import { manyListings } from './many-listings';
import type { BenchOptions, BenchSection } from './section';

const batch = 500;

/** What clustering 100,000 listings costs at first, and what a refresh of 1,000 changed ones costs then; in memory, so
 * that the matching is measured and not the browser's database. `--full` for all 100,000, else 10,000. */
export async function bench(options: BenchOptions): Promise<BenchSection> {
  const count = options.has('full') ? 100_000 : 10_000;
  const store = new MemoryClusters();
  const listings = manyListings(count);
  for (const listing of listings) store.all.set(listing.id, listing);
  const all = await timed(async () => {
    const work: ClusterWork[] = [];
    for (let at = 0; at < count; at += batch) {
      work.push(await updateClusters(store, { changed: listings.slice(at, at + batch), removed: [] }, [], at + 1));
    }
    return sum(work);
  });
  const changed = listings.slice(0, 1_000).map((listing) => ({ ...listing, title: `${listing.title} (new time)` }));
  for (const listing of changed) store.all.set(listing.id, listing);
  const refresh = await timed(() => updateClusters(store, { changed, removed: [] }, [], count + 1));
  const start = performance.now();
  const same = listings.filter((each) => store.stored.get(each.id)?.fingerprint === fingerprintOf(each)).length;
  const found = { ms: performance.now() - start, changed: count - same };
  return {
    title: `Clusters: ${count} listings, then 1,000 that changed`,
    rows: [
      { name: 'all at first', unit: 's', values: { Tangible: all.ms / 1_000 } },
      { name: 'all: comparisons for each', values: { Tangible: all.work.comparisons / count } },
      { name: 'refresh of 1,000', unit: 'ms', values: { Tangible: refresh.ms } },
      { name: 'refresh: comparisons for each', values: { Tangible: refresh.work.comparisons / 1_000 } },
      { name: 'refresh: rows read for each', values: { Tangible: refresh.work.rowsRead / 1_000 } },
      { name: `finding the ${found.changed} that changed`, unit: 'ms', values: { Tangible: found.ms } },
      { name: 'gatherings', values: { Tangible: store.partition().length } },
    ],
    notes: ['a third of the gatherings is listed twice', '10,000 listings; --full measures 100,000'],
  };
}

async function timed(run: () => Promise<ClusterWork>): Promise<{ ms: number; work: ClusterWork }> {
  const start = performance.now();
  const work = await run();
  return { ms: performance.now() - start, work };
}

function sum(all: readonly ClusterWork[]): ClusterWork {
  const total = { comparisons: 0, rowsRead: 0, rowsWritten: 0 };
  for (const { comparisons, rowsRead, rowsWritten } of all) {
    total.comparisons += comparisons;
    total.rowsRead += rowsRead;
    total.rowsWritten += rowsWritten;
  }
  return total;
}
