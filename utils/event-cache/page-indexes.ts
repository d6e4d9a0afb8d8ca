import type { PageIndexReply } from '../messages';
import type { PageIndexEntry } from '../page-index';
import type { EventCache, StoredPageIndex } from './schema';
import { stableId } from './stable-id';

/** Stores what the page index of a site has become. Resolves to the new version, or undefined when nothing changed. */
export async function savePageIndex(
  db: EventCache,
  site: string,
  entries: PageIndexEntry[],
): Promise<string | undefined> {
  // Equal entries have an equal version, so that a rebuild that changed nothing wakes no page.
  const version = await stableId(JSON.stringify(entries));
  const transaction = db.transaction('pageIndexes', 'readwrite');
  const earlier = await transaction.store.get(site);
  if (earlier?.version === version) return undefined;
  const previous = earlier && { version: earlier.version, entries: earlier.entries };
  await transaction.store.put({ site, version, entries, ...(previous ? { previous } : {}) });
  await transaction.done;
  return version;
}

export function storedPageIndex(db: EventCache, site: string): Promise<StoredPageIndex | undefined> {
  return db.get('pageIndexes', site);
}

/** What a page that has version `have` needs to be up to date. */
export function updateFor(
  stored: Pick<StoredPageIndex, 'version' | 'entries' | 'previous'>,
  have: string | undefined,
): Pick<PageIndexReply, 'version' | 'kind' | 'entries' | 'removed'> {
  const { version, entries, previous } = stored;
  if (have === version) return { version, kind: 'same', entries: [], removed: [] };
  if (have === undefined || previous?.version !== have) return { version, kind: 'all', entries, removed: [] };
  const before = new Set(previous.entries.map(String));
  const after = new Set(entries.map(String));
  const gone = previous.entries.filter((entry) => !after.has(String(entry)));
  const come = entries.filter((entry) => !before.has(String(entry)));
  // `removed` names all entries of a key and listing: what of them stays has to be sent again.
  const removed = new Set(gone.map(([key, , , , , , id]) => `${key} ${id}`));
  const again = entries.filter((entry) => before.has(String(entry)) && removed.has(`${entry[0]} ${entry[6]}`));
  return { version, kind: 'changes', entries: [...come, ...again], removed: [...removed] };
}
