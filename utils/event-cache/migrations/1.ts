import type { EventCache } from '../schema';

/** The first version: everything. */
export function migrate(db: EventCache): void {
  db.createObjectStore('listings', { keyPath: 'id' }).createIndex('bySource', 'sourceId');
  const parties = db.createObjectStore('parties', { keyPath: ['key', 'listingId'] });
  parties.createIndex('byKey', 'key');
  parties.createIndex('bySource', 'sourceId');
  db.createObjectStore('sources', { keyPath: 'sourceId' });
  db.createObjectStore('pageIndexes', { keyPath: 'site' });
}
