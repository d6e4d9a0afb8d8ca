import type { SeenLink } from '../messages';
import { profileKey } from '../profile-key';
import type { StoredSeenLink, UserData } from './schema';

const keptDays = 180;

/** Keeps links between profiles and known listings or parties; drops those last seen more than 180 days ago.
 * `today`: `2026-11-24`. */
export async function keepSeenLinks(db: UserData, seen: readonly SeenLink[], today: string): Promise<void> {
  const oldest = Temporal.PlainDate.from(today).subtract({ days: keptDays }).toString();
  const transaction = db.transaction('seenLinks', 'readwrite');
  for (const link of seen) {
    void transaction.store.put({ ...link, handle: profileKey(link.handle).slice(1), day: today });
  }
  let old = await transaction.store.index('byDay').openCursor(IDBKeyRange.upperBound(oldest, true));
  while (old) {
    void old.delete();
    old = await old.continue();
  }
  await transaction.done;
}

export function seenLinksOf(db: UserData, site: string, handle: string): Promise<StoredSeenLink[]> {
  const name = profileKey(handle).slice(1);
  return db.getAll('seenLinks', IDBKeyRange.bound([site, name], [site, name, []]));
}

/** Forgets everything that was seen of a profile. */
export async function forgetSeenLinks(db: UserData, site: string, handle: string): Promise<void> {
  const name = profileKey(handle).slice(1);
  await db.delete('seenLinks', IDBKeyRange.bound([site, name], [site, name, []]));
}

/** Forgets one link that was seen of a profile. */
export async function forgetSeenLink(db: UserData, site: string, handle: string, indexKey: string): Promise<void> {
  await db.delete('seenLinks', [site, profileKey(handle).slice(1), indexKey]);
}
