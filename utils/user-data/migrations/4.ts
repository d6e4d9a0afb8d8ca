import type { UserData } from '../schema';

/** The site's own number of accounts that have to do with an event: a handle may change hands. */
export function migrate(db: UserData): void {
  db.createObjectStore('accounts', { keyPath: 'key' }).createIndex('byDay', 'day');
}
