import { profileKey } from '../profile-key';
import type { OptOutClaim, UserData } from './schema';

/** Remembers that a profile's bio said `#noannotate`, with their other accounts, as keys, and what else the bio calls its
 * own (DESIGN §3.4). `today`: `2026-11-24`. */
export async function keepOptOut(
  db: UserData,
  profile: { site: string; handle: string },
  others: readonly string[],
  claims: readonly OptOutClaim[],
  today: string,
): Promise<void> {
  const transaction = db.transaction('optOuts', 'readwrite');
  const own = `${profile.site} ${profileKey(profile.handle)}`;
  void transaction.store.put({ key: own, day: today, ...(claims.length > 0 ? { claims: [...claims] } : {}) });
  for (const key of others) if (key !== own) void transaction.store.put({ key, day: today });
  await transaction.done;
}

/** Accounts (`x @name`) and pages of everybody who opted out. */
export async function optedOutKeys(db: UserData): Promise<ReadonlySet<string>> {
  return new Set(await db.getAllKeys('optOuts'));
}
