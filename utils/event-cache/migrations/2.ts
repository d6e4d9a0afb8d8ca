import type { EventCache } from '../schema';

/** Which listings are one gathering. */
export function migrate(db: EventCache): void {
  const clusters = db.createObjectStore('clusters', { keyPath: 'listingId' });
  clusters.createIndex('byBlock', 'blocks', { multiEntry: true });
  clusters.createIndex('byCluster', 'clusterId');
  clusters.createIndex('bySource', 'sourceId');
}
