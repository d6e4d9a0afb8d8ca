import type { EventListing } from '../event-listing';
import { agglomerate } from './agglomerate';
import { blocksOf, fingerprintOf } from './cluster-keys';
import { nameParts } from './cluster-names';
import type { ClusterChange, ClusterRow, ClusterStore, ClusterWork, UserLink } from './cluster-store';
import { ClusterUpdate } from './cluster-update';

/** Takes what is gone, or will be linked anew, out of its neighbours' links. */
async function unlink(update: ClusterUpdate, ids: readonly string[]): Promise<void> {
  await update.load(ids);
  await update.load(ids.flatMap((id) => update.neighbours(id)));
  for (const id of ids) {
    for (const other of update.neighbours(id)) {
      const row = update.rows.get(other);
      if (!row) continue;
      update.seeds.add(other);
      if (row.links.includes(id)) update.set({ ...row, links: row.links.filter((link) => link !== id) });
    }
  }
}

async function link(update: ClusterUpdate, listings: readonly EventListing[]): Promise<void> {
  for (const listing of listings) update.learn(listing);
  const filed = new Map<string, string[]>();
  for (const listing of listings) {
    const former = update.rows.get(listing.id);
    const blocks = blocksOf(listing);
    for (const block of blocks) filed.set(block, [...(filed.get(block) ?? []), listing.id]);
    const { id, sourceId } = listing;
    const { clusterId = '', names = [], since = [] } = former ?? {};
    const fingerprint = fingerprintOf(listing);
    update.set({ listingId: id, sourceId, clusterId, fingerprint, blocks, links: [], names, since });
    update.seeds.add(id);
  }
  // Asked for all of them at once: a transaction for each listing costs more than comparing it.
  const stored = await update.store.idsInBlocks([...filed.keys()]);
  const near = listings.map(({ id }) => {
    const blocks = update.rows.get(id)?.blocks ?? [];
    const others = new Set(blocks.flatMap((block) => [...(stored.get(block) ?? []), ...(filed.get(block) ?? [])]));
    others.delete(id);
    return { id, others };
  });
  const all = new Set(near.flatMap(({ others }) => [...others]));
  await update.load(all);
  await update.loadListings(all);
  for (const { id, others } of near) for (const other of others) connect(update, id, other);
}

function connect(update: ClusterUpdate, id: string, other: string): void {
  const [row, twin] = [update.rows.get(id), update.rows.get(other)];
  if (!row || !twin || row.links.includes(other) || !update.isSame(id, other)) return;
  update.set({ ...row, links: [...row.links, other] });
  update.set({ ...twin, links: [...twin.links, id] });
}

/** Everything that hangs together with a listing. */
async function component(update: ClusterUpdate, start: string): Promise<string[]> {
  const found = new Set([start]);
  let edge = [start];
  while (edge.length > 0) {
    const next = edge.flatMap((id) => update.neighbours(id)).filter((id) => !found.has(id));
    await update.load(next);
    edge = [...new Set(next)].filter((id) => (update.rows.get(id)?.blocks.length ?? 0) > 0);
    for (const id of edge) found.add(id);
  }
  return [...found];
}

/** The gatherings among what hangs together. */
async function partsAmong(update: ClusterUpdate, ids: readonly string[]): Promise<string[][]> {
  await update.loadListings(ids);
  const links = ids.flatMap((id) => update.neighbours(id).map((other) => [id, other] as const));
  return agglomerate(ids, links, update);
}

/**
 * Brings the clusters up to date after listings came, changed or went. Only listings filed under a key of a changed one are
 * compared, and only what hangs together with one is put together anew; the parts are those a clustering of everything
 * from nothing would give. `tick`: a number that grows with every update.
 */
export async function updateClusters(
  store: ClusterStore,
  { changed, removed }: ClusterChange,
  userLinks: readonly UserLink[],
  tick: number,
  alsoAnew: readonly string[] = [],
): Promise<ClusterWork> {
  const update = new ClusterUpdate(store, userLinks);
  await unlink(update, [...removed, ...changed.map(({ id }) => id)]);
  for (const id of removed) update.forget(id);
  await link(update, changed);
  await update.load(alsoAnew);
  const open = new Set([...update.seeds, ...alsoAnew].filter((id) => update.rows.has(id)));
  const together: string[][][] = [];
  for (const seed of open) {
    const ids = await component(update, seed);
    for (const id of ids) open.delete(id);
    together.push(await partsAmong(update, ids));
  }
  const naming = { store, rows: update.rows, gone: update.left(), tick, set: (row: ClusterRow) => update.set(row) };
  await nameParts(naming, together);
  const written = [...update.dirty].flatMap((id) => update.rows.get(id) ?? []);
  update.work.rowsWritten = written.length;
  await store.write(written, removed);
  return update.work;
}
