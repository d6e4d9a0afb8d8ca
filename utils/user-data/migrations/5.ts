import type { UserData } from '../schema';

/** Which listings the user joined to one event, or split from it. */
export function migrate(db: UserData): void {
  db.createObjectStore('eventLinks', { keyPath: ['a', 'b'] });
}
