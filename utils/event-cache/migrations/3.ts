import type { EventCache } from '../schema';

/** What open databases and websites of bios answered, so that nobody is asked twice. */
export function migrate(db: EventCache): void {
  db.createObjectStore('knownParties', { keyPath: 'key' });
  db.createObjectStore('bioLooks', { keyPath: 'key' });
}
