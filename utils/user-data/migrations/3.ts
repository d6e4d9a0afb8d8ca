import type { UserData } from '../schema';

/** What the user decided: going, interested, not for me, met in person, not them. */
export function migrate(db: UserData): void {
  db.createObjectStore('picks', { keyPath: ['listingId', 'slot'] });
}
