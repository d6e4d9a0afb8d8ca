import type { EventListing } from '../event-listing';
import { fingerprintOf } from '../matching/cluster-keys';
import type { ClusterChange, ClusterRow, ClusterStore, UserLink } from '../matching/cluster-store';
import { updateClusters } from '../matching/clusters';
import { type Gathered, gather } from '../matching/merge-listings';
import type { EventCache } from './schema';

/** Listings clustered in one transaction: what was done so far stays when the worker dies. */
const batch = 1_000;

/** The event cache as clustering sees it. */
function storeOf(db: EventCache): ClusterStore {
  return {
    async rows(ids) {
      const { store } = db.transaction('clusters');
      return present(await Promise.all(ids.map((id) => store.get(id))));
    },
    async idsInBlocks(blocks) {
      const index = db.transaction('clusters').store.index('byBlock');
      const ids = await Promise.all(blocks.map((block) => index.getAllKeys(block)));
      return new Map(blocks.map((block, at) => [block, ids[at] ?? []]));
    },
    async listings(ids) {
      const { store } = db.transaction('listings');
      return present(await Promise.all(ids.map((id) => store.get(id))));
    },
    async takenNames(names) {
      const index = db.transaction('clusters').store.index('byName');
      const rows = await Promise.all(names.map((name) => index.getKey(name)));
      return new Set(names.filter((_, at) => rows[at] !== undefined));
    },
    async write(rows, removed) {
      const transaction = db.transaction('clusters', 'readwrite');
      for (const id of removed) void transaction.store.delete(id);
      for (const row of rows) void transaction.store.put(row);
      await transaction.done;
    },
  };
}

function present<Value>(values: readonly (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined);
}

/** What differs between the listings and what was clustered of them; of one source, or of all. */
async function changeSince(db: EventCache, sourceId: string | undefined): Promise<ClusterChange> {
  const transaction = db.transaction(['listings', 'clusters']);
  const [listings, clusters] = [transaction.objectStore('listings'), transaction.objectStore('clusters')];
  const [there, rows] = await Promise.all(
    sourceId === undefined
      ? [listings.getAll(), clusters.getAll()]
      : [listings.index('bySource').getAll(sourceId), clusters.index('bySource').getAll(sourceId)],
  );
  const known = new Map(rows.map((row) => [row.listingId, row.fingerprint]));
  const ids = new Set(there.map(({ id }) => id));
  return {
    changed: there.filter((listing) => known.get(listing.id) !== fingerprintOf(listing)),
    removed: rows.map(({ listingId }) => listingId).filter((id) => !ids.has(id)),
  };
}

/** Brings the clusters in line with the listings of a source, or of all. `now`: epoch milliseconds. */
export async function clusterListings(
  db: EventCache,
  userLinks: readonly UserLink[],
  now: number,
  sourceId?: string,
): Promise<void> {
  const { changed, removed } = await changeSince(db, sourceId);
  const store = storeOf(db);
  if (removed.length > 0) await updateClusters(store, { changed: [], removed }, userLinks, now);
  for (let at = 0; at < changed.length; at += batch) {
    await updateClusters(store, { changed: changed.slice(at, at + batch), removed: [] }, userLinks, now);
  }
}

/** Puts the gatherings of these listings together anew, after the user joined or split some. */
export async function regroup(
  db: EventCache,
  ids: readonly string[],
  userLinks: readonly UserLink[],
  now: number,
): Promise<void> {
  await updateClusters(storeOf(db), { changed: [], removed: [] }, userLinks, now, ids);
}

/** Every gathering in the cache. A listing that was not clustered yet stands alone. */
export async function allGathered(db: EventCache): Promise<Gathered[]> {
  const transaction = db.transaction(['listings', 'clusters']);
  const [listings, rows] = await Promise.all([
    transaction.objectStore('listings').getAll(),
    transaction.objectStore('clusters').getAll(),
  ]);
  return grouped(listings, rows);
}

/** The gatherings these listings belong to, with everything that is part of them. */
export async function gatheredAround(db: EventCache, listings: readonly EventListing[]): Promise<Gathered[]> {
  const transaction = db.transaction(['listings', 'clusters']);
  const clusters = transaction.objectStore('clusters');
  const own = present(await Promise.all(listings.map(({ id }) => clusters.get(id))));
  const ids = [...new Set(own.map(({ clusterId }) => clusterId))];
  const rows = (await Promise.all(ids.map((id) => clusters.index('byCluster').getAll(id)))).flat();
  const known = new Map(listings.map((listing) => [listing.id, listing]));
  const missing = rows.map(({ listingId }) => listingId).filter((id) => !known.has(id));
  const others = present(await Promise.all(missing.map((id) => transaction.objectStore('listings').get(id))));
  return grouped([...listings, ...others], rows);
}

/** The gathering with this id: that of a cluster, one it had before it became part of another, or of any listing in it. */
export async function gatheredById(db: EventCache, id: string): Promise<Gathered | undefined> {
  const row = await db.getFromIndex('clusters', 'byName', id);
  const listing = await db.get('listings', row?.listingId ?? id);
  return listing && (await gatheredAround(db, [listing]))[0];
}

/** Under which id each of these is shown now: ids something was ever shown under, or listings. */
export async function clusterIdsOf(db: EventCache, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { store } = db.transaction('clusters');
  const byName = store.index('byName');
  const found = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const row = (await byName.get(id)) ?? (await store.get(id));
      return row && ([id, row.clusterId] as const);
    }),
  );
  return new Map(present(found));
}

function grouped(listings: readonly EventListing[], rows: readonly ClusterRow[]): Gathered[] {
  const clusterOf = new Map(rows.map(({ listingId, clusterId }) => [listingId, clusterId]));
  const groups = Map.groupBy(listings, ({ id }) => clusterOf.get(id) ?? id);
  return [...groups].map(([id, members]) => gather(id, members)).filter((each) => each !== undefined);
}
