import type { EventListing } from '../event-listing';
import { agglomerate } from './agglomerate';
import { blocksOf, fingerprintOf } from './cluster-keys';
import type { ClusterChange, ClusterStore, ClusterWork, UserLink } from './cluster-store';
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
    const kept = { clusterId: former?.clusterId ?? '', since: former?.since ?? 0 };
    update.set({ listingId: id, sourceId, fingerprint: fingerprintOf(listing), blocks, links: [], ...kept });
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

type Named = { part: string[]; id: string | undefined; since: number };

/** Names the parts: an id stays with the listing it is called after, else with most of its members; where two
 * gatherings became one, the older one's stays. `tick`: the number of this update. */
function namesOf(update: ClusterUpdate, parts: readonly string[][], tick: number): Named[] {
  const owner = new Map<string, number>();
  const votes = new Map<string, number[]>();
  parts.forEach((part, index) => {
    for (const id of part) {
      const former = update.rows.get(id)?.clusterId;
      if (!former) continue;
      if (former === id) owner.set(former, index);
      votes.set(former, [...(votes.get(former) ?? []), index]);
    }
  });
  for (const [id, indexes] of votes) if (!owner.has(id)) owner.set(id, mostOften(indexes));
  return parts.map((part, index) => {
    const own = [...owner].filter(([, at]) => at === index).map(([id]) => id);
    const sinceOf = (id: string) =>
      Math.min(
        ...part
          .map((each) => update.rows.get(each))
          .map((row) => (row?.clusterId === id ? row.since : Number.MAX_SAFE_INTEGER)),
      );
    const [oldest] = own.sort((a, b) => sinceOf(a) - sinceOf(b) || (a < b ? -1 : 1));
    return { part, id: oldest, since: oldest === undefined ? tick : sinceOf(oldest) };
  });
}

function mostOften(indexes: readonly number[]): number {
  const counts = Map.groupBy(indexes, (index) => index);
  return [...counts].sort(([a, x], [b, y]) => y.length - x.length || a - b)[0]?.[0] ?? 0;
}

/** The gatherings among what hangs together. */
async function partsAmong(update: ClusterUpdate, ids: readonly string[]): Promise<string[][]> {
  await update.loadListings(ids);
  const links = ids.flatMap((id) => update.neighbours(id).map((other) => [id, other] as const));
  return agglomerate(ids, links, update);
}

/** All parts are named in one go: what fell apart asks for the same old name. */
async function rename(update: ClusterUpdate, parts: readonly string[][], tick: number): Promise<void> {
  const all = namesOf(update, parts, tick);
  const taken = await update.store.takenNames(
    all.flatMap(({ id, part }) => (id === undefined ? part.slice(0, 1) : [])),
  );
  for (const { clusterId } of update.rows.values()) taken.add(clusterId);
  for (const { part, since, ...named } of all) {
    const id = named.id ?? freeId(part, taken, tick);
    taken.add(id);
    for (const each of part) {
      const row = update.rows.get(each);
      if (row && (row.clusterId !== id || row.since !== since)) update.set({ ...row, clusterId: id, since });
    }
  }
}

/** A new gathering is called after its first listing, unless another one still bears that name. */
function freeId([first = '']: readonly string[], taken: ReadonlySet<string>, tick: number): string {
  return taken.has(first) ? `${first}.${tick}` : first;
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
  const parts: string[][] = [];
  for (const seed of open) {
    const ids = await component(update, seed);
    for (const id of ids) open.delete(id);
    parts.push(...(await partsAmong(update, ids)));
  }
  await rename(update, parts, tick);
  const written = [...update.dirty].flatMap((id) => update.rows.get(id) ?? []);
  update.work.rowsWritten = written.length;
  await store.write(written, removed);
  return update.work;
}
