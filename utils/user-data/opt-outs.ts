import { profileKey } from '../profile-key';
import type { UserData } from './schema';

/** Remembers that a profile's bio said `#noannotate`, with the pages it linked (DESIGN §3.4). `today`: `2026-11-24`. */
export async function keepOptOut(
  db: UserData,
  profile: { site: string; handle: string },
  pages: readonly string[],
  today: string,
): Promise<void> {
  const transaction = db.transaction('optOuts', 'readwrite');
  for (const key of [`${profile.site} ${profileKey(profile.handle)}`, ...pages]) {
    void transaction.store.put({ key, day: today });
  }
  await transaction.done;
}

/** Accounts (`x @name`) and pages of everybody who opted out. */
export async function optedOutKeys(db: UserData): Promise<ReadonlySet<string>> {
  return new Set(await db.getAllKeys('optOuts'));
}
