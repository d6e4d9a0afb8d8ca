import type { UserData } from '../schema';

/** Events the user saved from the words of posts. */
export function migrate(db: UserData): void {
  db.createObjectStore('savedEvents', { keyPath: 'id' });
}
