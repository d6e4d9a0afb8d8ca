import { openDB } from 'idb';
import { migrate as migrateTo1 } from './migrations/1';
import type { EventCache, EventCacheSchema } from './schema';

/** One function per version, in order; a new version adds a file in `migrations/` and a line here. */
const migrations = [migrateTo1];

let opened: Promise<EventCache> | undefined;

/** The event cache, opened once per worker. Disposable: everything in it can be read again from the sources. */
export function openEventCache(): Promise<EventCache> {
  opened ??= openDB<EventCacheSchema>('tangible-cache', migrations.length, {
    upgrade(db, oldVersion) {
      for (const migrate of migrations.slice(oldVersion)) migrate(db);
    },
    // A newer copy of the extension wants to migrate: let it, and open again when next asked.
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
