import type { UserData } from '../schema';

/** Keys of the user's own, for sources that want one. */
export function migrate(db: UserData): void {
  db.createObjectStore('sourceKeys', { keyPath: 'source' });
}
