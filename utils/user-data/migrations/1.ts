import type { UserData } from '../schema';

/** The first version: everything. */
export function migrate(db: UserData): void {
  db.createObjectStore('sources', { keyPath: 'id' });
  db.createObjectStore('drafts', { keyPath: 'id' });
  db.createObjectStore('seenLinks', { keyPath: ['site', 'handle', 'indexKey'] }).createIndex('byDay', 'day');
  db.createObjectStore('optOuts', { keyPath: 'key' });
  db.createObjectStore('requests', { autoIncrement: true });
}
