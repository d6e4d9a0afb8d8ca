import { openDB } from 'idb';
import { migrate as migrateTo1 } from './migrations/1';
import { migrate as migrateTo2 } from './migrations/2';
import { migrate as migrateTo3 } from './migrations/3';
import { migrate as migrateTo4 } from './migrations/4';
import { migrate as migrateTo5 } from './migrations/5';
import { migrate as migrateTo6 } from './migrations/6';
import type { UserData, UserDataSchema } from './schema';

/** One function per version, in order; a new version adds a file in `migrations/` and a line here. */
export const migrations = [migrateTo1, migrateTo2, migrateTo3, migrateTo4, migrateTo5, migrateTo6];

let opened: Promise<UserData> | undefined;

/** The user's own decisions, apart from the event cache: losing the cache must not lose them (DESIGN §3.7). */
export function openUserData(): Promise<UserData> {
  opened ??= openDB<UserDataSchema>('tangible-user', migrations.length, {
    upgrade(db, oldVersion) {
      for (const migrate of migrations.slice(oldVersion)) migrate(db);
    },
    blocking: () => forget(),
    terminated: () => forget(),
  });
  opened.catch(() => forget());
  return opened;
}

function forget(): void {
  void opened?.then((db) => db.close()).catch(() => undefined);
  opened = undefined;
}
