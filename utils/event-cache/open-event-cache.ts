import { deleteDB, openDB } from 'idb';
import { migrate as migrateTo1 } from './migrations/1';
import { migrate as migrateTo2 } from './migrations/2';
import { migrate as migrateTo3 } from './migrations/3';
import { migrate as migrateTo4 } from './migrations/4';
import type { EventCache, EventCacheSchema } from './schema';

/** One function per version, in order; a new version adds a file in `migrations/` and a line here. */
export const migrations = [migrateTo1, migrateTo2, migrateTo3, migrateTo4];

const name = 'tangible-cache';
let opened: Promise<EventCache> | undefined;

/** The event cache, opened once per worker. Disposable: everything in it can be read again from the sources, so one
 * that cannot be opened (left by a newer Tangible, or damaged on disk) is thrown away and begun anew. */
export function openEventCache(): Promise<EventCache> {
  opened ??= open().catch(async (error) => {
    console.error('Tangible: the event cache could not be opened and is built anew.', error);
    await deleteDB(name);
    return open();
  });
  opened.catch(() => forget());
  return opened;
}

function open(): Promise<EventCache> {
  return openDB<EventCacheSchema>(name, migrations.length, {
    upgrade(db, oldVersion, _newVersion, transaction) {
      for (const migrate of migrations.slice(oldVersion)) migrate(db, transaction);
    },
    // A newer copy of the extension wants to migrate: let it, and open again when next asked.
    blocking: () => forget(),
    terminated: () => forget(),
  });
}

function forget(): void {
  void opened?.then((db) => db.close()).catch(() => undefined);
  opened = undefined;
}
