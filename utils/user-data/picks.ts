import type { ShownEvent } from '../messages';
import { keyOfPicked, type Pick, type PickedProfile } from '../pick';
import type { StoredPick, UserData } from './schema';

/** Keeps a pick with the event as the user saw it; an answer replaces the one before. `today`: `2026-12-08`. */
export async function keepPick(
  db: UserData,
  pick: Pick,
  about: { event: ShownEvent; people?: PickedProfile[] },
  today: string,
): Promise<void> {
  await db.put('picks', { ...pick, slot: slotOf(pick), day: today, ...about });
}

/** Takes a pick back. */
export async function dropPick(db: UserData, pick: Pick): Promise<void> {
  await db.delete('picks', [pick.listingId, slotOf(pick)]);
}

export function allPicks(db: UserData): Promise<StoredPick[]> {
  return db.getAll('picks');
}

function slotOf({ kind, profile }: Pick): string {
  return kind === 'met' || kind === 'not-them' ? `${kind} ${profile ? keyOfPicked(profile) : ''}` : 'answer';
}
