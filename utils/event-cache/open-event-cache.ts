import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { EventListing, ReadListing } from '../event-listing';

interface EventCacheSchema extends DBSchema {
  listings: { key: string; value: EventListing; indexes: { bySource: string } };
}

export type EventCache = IDBPDatabase<EventCacheSchema>;

/** Opens the event cache. Disposable: everything in it can be read again from the sources. */
export function openEventCache(): Promise<EventCache> {
  return openDB<EventCacheSchema>('tangible-cache', 1, {
    upgrade(db) {
      db.createObjectStore('listings', { keyPath: 'id' }).createIndex('bySource', 'sourceId');
    },
  });
}

/** Replaces what one source had in a single transaction. An empty reading keeps the earlier listings (DESIGN §3.6). */
export async function replaceListings(
  db: EventCache,
  source: { id: string; kind: string },
  read: readonly ReadListing[],
): Promise<void> {
  if (read.length === 0) return;
  const transaction = db.transaction('listings', 'readwrite');
  for (const id of await transaction.store.index('bySource').getAllKeys(source.id)) await transaction.store.delete(id);
  for (const { key, ...fields } of read) {
    await transaction.store.put({ ...fields, id: `${source.id} ${key}`, sourceId: source.id, source: source.kind });
  }
  await transaction.done;
}

export function allListings(db: EventCache): Promise<EventListing[]> {
  return db.getAll('listings');
}
