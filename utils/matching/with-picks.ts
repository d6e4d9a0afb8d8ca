import type { PastMeeting, ShownEvent } from '../messages';
import { keyOfPicked } from '../pick';
import type { StoredPick } from '../user-data/schema';

/** The user's picks, ready to ask. */
export type PicksIndex = {
  /** Listings the user does not want to see. */
  hidden: ReadonlySet<string>;
  /** `x @mayaprints LISTING`: that profile has nothing to do with it, says the user. */
  notThem: ReadonlySet<string>;
  answers: ReadonlyMap<string, 'going' | 'interested'>;
};

export function indexPicks(picks: readonly StoredPick[]): PicksIndex {
  const hidden = new Set<string>();
  const notThem = new Set<string>();
  const answers = new Map<string, 'going' | 'interested'>();
  for (const { kind, listingId, profile } of picks) {
    if (kind === 'not-for-me') hidden.add(listingId);
    else if (kind === 'not-them' && profile) notThem.add(`${keyOfPicked(profile)} ${listingId}`);
    else if (kind === 'going' || kind === 'interested') answers.set(listingId, kind);
  }
  return { hidden, notThem, answers };
}

/** Events as the user's picks leave them: what is not for them gone, ties that are not of this profile gone, and their own
 * answer on the rest. `profile`: whom the ties are of, on a profile's panel. */
export function withPicks<Shown extends ShownEvent>(
  events: readonly Shown[],
  picks: PicksIndex,
  profile?: { site: string; handle: string },
): Shown[] {
  return events.flatMap((event) => {
    if (picks.hidden.has(event.listingId)) return [];
    if (profile && picks.notThem.has(`${keyOfPicked(profile)} ${event.listingId}`)) return [];
    const pick = picks.answers.get(event.listingId);
    return [pick ? { ...event, pick } : event];
  });
}

/** Where the user met a person, latest first. */
export function pastMeetings(picks: readonly StoredPick[], profile: { site: string; handle: string }): PastMeeting[] {
  return picks
    .filter((pick) => pick.kind === 'met' && pick.profile && keyOfPicked(pick.profile) === keyOfPicked(profile))
    .map(({ event }) => ({ title: event.title, start: event.start, ...(event.url ? { url: event.url } : {}) }))
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

/** `2026-04-18`, the local day where it is known. */
function dayOf({ start }: PastMeeting): string {
  if (start.kind === 'date') return start.date;
  return (start.kind === 'wall-clock' ? start.local : start.instant).slice(0, 10);
}
