import { nearEvents } from '../../utils/event-cache/near-rows';
import { openEventCache } from '../../utils/event-cache/open-event-cache';
import { picksAsShown } from '../../utils/event-cache/picks-as-shown';
import { indexPicks, withPicks } from '../../utils/matching/with-picks';
import type { ShownEvent } from '../../utils/messages';
import type { EventHere, NearYou } from '../../utils/near-you';
import { panelRows } from '../../utils/page-index';
import { keyOfPicked } from '../../utils/pick';
import type { Preferences } from '../../utils/preferences/preferences';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import { sourceNames } from '../../utils/refreshing/source-views';
import { followedKeys } from '../../utils/user-data/accounts';
import { openUserData } from '../../utils/user-data/open-user-data';
import { allPicks } from '../../utils/user-data/picks';
import type { UserData } from '../../utils/user-data/schema';
import { eventsHere } from './events-here';

/** What people of this feed are tied to; the rows that are left go to the soonest near the place. */
export async function nearYou(here: readonly EventHere[]): Promise<NearYou> {
  const [preferences, userData] = await Promise.all([readPreferences(), openUserData()]);
  const { events } = await eventsHere(here);
  const seen = new Set<string>();
  const followed = await followedKeys(userData);
  const isFollowed = ({ at }: (typeof events)[number]) => at.isFollowed ?? followed.has(keyOfPicked(at));
  // Whom the reader follows stands first; among them, and among the others, what suits the reader best.
  const best = events.toSorted((a, b) => sumOf(b) - sumOf(a));
  const inOrder = [...best.filter(isFollowed), ...best.filter((event) => !isFollowed(event))];
  const tied = inOrder.flatMap(({ at, ...event }) => {
    if (event.ties.length === 0 || seen.has(event.listingId)) return [];
    seen.add(event.listingId);
    return [{ ...event, who: at.name ?? `@${at.handle}` }];
  });
  const near = await soonestNear(panelRows - tied.length, seen, preferences, userData);
  return {
    of: tied.length > 0 ? 'feed' : 'near',
    unit: preferences.unit,
    events: [...tied, ...near].slice(0, panelRows),
  };
}

/** The soonest near the place that are not shown already; those the user put away are gone. */
async function soonestNear(
  count: number,
  shown: ReadonlySet<string>,
  { home, unit, interests, freeTimes }: Preferences,
  userData: UserData,
): Promise<ShownEvent[]> {
  if (!home || count <= 0) return [];
  const cache = await openEventCache();
  const picks = indexPicks(await picksAsShown(cache, await allPicks(userData)));
  const sourceName = await sourceNames(cache, userData);
  const about = { places: [home], unit, now: Temporal.Now.instant(), sourceName, interests, freeTimes };
  return withPicks(await nearEvents(cache, about, count, new Set([...shown, ...picks.hidden])), picks);
}

function sumOf({ terms = [] }: ShownEvent): number {
  return terms.reduce((sum, { value }) => sum + value, 0);
}
