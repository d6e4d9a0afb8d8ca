import type { ShownEvent } from '../messages';
import { keyOfPicked, type Pick, type PickedProfile } from '../pick';
import type { StoredPick, UserData } from './schema';

/** What is kept of the event with a pick: the event as the user saw it, whom it named, and which listings it was made of. */
export type PickedEvent = { event: ShownEvent; people?: PickedProfile[]; members?: string[] };

/** Keeps a pick with its event; an answer replaces the one before. `today`: `2026-12-08`. */
export async function keepPick(db: UserData, pick: Pick, about: PickedEvent, today: string): Promise<void> {
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
