import { keyOfPicked } from '../pick';
import type { UserData } from './schema';
import { forgetSeenLinks } from './seen-links';

const keptDays = 180;

type Account = {
  site: string;
  handle: string;
  userId?: string | undefined;
  isFollowed?: boolean | undefined;
};

/**
 * Compares the number a page shows for an account with the one known for its handle. A handle that shows another number
 * belongs to somebody else now, who inherits nothing: what was seen of the handle is forgotten, meetings stay in the diary
 * but not at this handle, and from now on event data that only name the handle count for nobody.
 * Returns whether that was noticed just now.
 */
export async function noteOwner(db: UserData, account: Account, today: string): Promise<boolean> {
  const { userId } = account;
  const known = userId === undefined ? undefined : await db.get('accounts', keyOfPicked(account));
  if (known === undefined || userId === undefined || known.userId === userId) return false;
  await forgetSeenLinks(db, account.site, account.handle);
  await detachMeetings(db, account, known.userId);
  await db.put('accounts', { key: known.key, userId, day: today, isHandedOver: true });
  return true;
}

/** Remembers the number of an account that has something to do with an event (no other is kept) and whether the reader
 * follows it, for 180 days after it was last seen. `today`: `2026-11-24`. */
export async function keepAccount(db: UserData, account: Account, today: string): Promise<void> {
  if (account.userId === undefined) return;
  const key = keyOfPicked(account);
  const oldest = Temporal.PlainDate.from(today).subtract({ days: keptDays }).toString();
  const transaction = db.transaction('accounts', 'readwrite');
  const known = await transaction.store.get(key);
  const follows = account.isFollowed === undefined ? {} : { isFollowed: account.isFollowed };
  void transaction.store.put({ ...known, key, userId: account.userId, day: today, ...follows });
  let old = await transaction.store.index('byDay').openCursor(IDBKeyRange.upperBound(oldest, true));
  while (old) {
    if (!old.value.isHandedOver) void old.delete();
    old = await old.continue();
  }
  await transaction.done;
}

/** `x @mayaprints`: handles that were somebody else's when events named them. */
export async function handedOverKeys(db: UserData): Promise<ReadonlySet<string>> {
  return new Set((await db.getAll('accounts')).flatMap(({ key, isHandedOver }) => (isHandedOver ? [key] : [])));
}

/** `x @mayaprints`: accounts with an event that the reader follows, as far as their pages showed it. */
export async function followedKeys(db: UserData): Promise<ReadonlySet<string>> {
  return new Set((await db.getAll('accounts')).flatMap(({ key, isFollowed }) => (isFollowed ? [key] : [])));
}

/** Forgets the numbers; that a handle changed hands stays, as forgetting it would give its events to the wrong person. */
export async function forgetAccounts(db: UserData): Promise<void> {
  const transaction = db.transaction('accounts', 'readwrite');
  for (const { key, isHandedOver } of await transaction.store.getAll()) {
    if (!isHandedOver) void transaction.store.delete(key);
  }
  await transaction.done;
}

/** Whom the user met under this handle was another: the meeting names them by their number from now on. */
async function detachMeetings(db: UserData, account: Account, userId: string): Promise<void> {
  const transaction = db.transaction('picks', 'readwrite');
  for (const pick of await transaction.store.getAll()) {
    const { kind, profile, listingId, slot } = pick;
    if (kind !== 'met' || !profile || keyOfPicked(profile) !== keyOfPicked(account)) continue;
    const former = { ...profile, handle: `${profile.handle}#${userId}` };
    void transaction.store.delete([listingId, slot]);
    void transaction.store.put({ ...pick, profile: former, slot: `met ${keyOfPicked(former)}` });
  }
  await transaction.done;
}
