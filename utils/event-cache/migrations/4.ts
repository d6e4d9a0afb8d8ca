import type { IDBPTransaction, StoreNames } from 'idb';
import type { ClusterRow } from '../../matching/cluster-store';
import type { EventCache, EventCacheSchema } from '../schema';

type Upgrade = IDBPTransaction<EventCacheSchema, StoreNames<EventCacheSchema>[], 'versionchange'>;

/** What a row was before: one age for a whole gathering, which was called after a listing that may have gone. */
type FormerRow = Omit<ClusterRow, 'names' | 'since'> & { since: number };

/** Each listing bears names, so that ids hold and lead on. Gatherings keep the ids they have: picks are filed under them. */
export function migrate(_db: EventCache, transaction: Upgrade): void {
  const clusters = transaction.objectStore('clusters');
  clusters.createIndex('byName', 'names', { multiEntry: true });
  void clusters.getAll().then((rows) => {
    const former = rows as unknown as FormerRow[];
    const there = new Set(former.map(({ listingId }) => listingId));
    const named = new Set<string>();
    for (const row of former) {
      const { clusterId, listingId, since } = row;
      const isHeir = !there.has(clusterId) && !named.has(clusterId);
      if (isHeir) named.add(clusterId);
      const own = listingId === clusterId ? since : -since;
      const names = isHeir ? [clusterId, listingId] : [listingId];
      void clusters.put({ ...row, names, since: isHeir ? [since, own] : [own] });
    }
  });
}
