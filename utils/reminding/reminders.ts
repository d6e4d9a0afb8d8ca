import { startsAt } from '../event-time';
import type { StoredPick } from '../user-data/schema';

/** How long before it starts one is reminded, in milliseconds. */
export const remindedBefore = 2 * 3_600_000;

export type Reminders = {
  /** What the user goes to and that starts within the next two hours. */
  due: StoredPick[];
  /** When the next one is due, epoch milliseconds; undefined = nothing is to come. */
  next: number | undefined;
};

/** Of what the user said they go to: whom to remind of now, and when to look again. `zone`: the reader's, for times whose
 * own nobody stated. `now`: epoch milliseconds. */
export function remindersOf(picks: readonly StoredPick[], now: number, zone: string): Reminders {
  const going = picks
    .filter(({ kind, event }) => kind === 'going' && event.status !== 'cancelled')
    .map((pick) => ({ pick, at: startsAt(pick.event, zone) }))
    .sort((a, b) => a.at - b.at);
  const due = going.filter(({ at }) => at - remindedBefore <= now && now < at).map(({ pick }) => pick);
  const later = going.map(({ at }) => at - remindedBefore).find((at) => at > now);
  return { due, next: later };
}
