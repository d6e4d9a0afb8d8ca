import type { ShownEvent } from '../../utils/messages';
import type { EventHere, NearYou } from '../../utils/near-you';
import { panelRows } from '../../utils/page-index';
import { keyOfPicked } from '../../utils/pick';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import { followedKeys } from '../../utils/user-data/accounts';
import { openUserData } from '../../utils/user-data/open-user-data';
import { eventsHere } from './events-here';
import { overview } from './overview';

/** What people of this feed are tied to; the rows that are left go to the soonest near the place. */
export async function nearYou(here: readonly EventHere[]): Promise<NearYou> {
  const { unit } = await readPreferences();
  const { events } = await eventsHere(here);
  const seen = new Set<string>();
  const followed = await followedKeys(await openUserData());
  const isFollowed = ({ at }: (typeof events)[number]) => at.isFollowed ?? followed.has(keyOfPicked(at));
  // Whom the reader follows stands first; among them, and among the others, what suits the reader best.
  const best = events.toSorted((a, b) => sumOf(b) - sumOf(a));
  const inOrder = [...best.filter(isFollowed), ...best.filter((event) => !isFollowed(event))];
  const tied = inOrder.flatMap(({ at, ...event }) => {
    if (event.ties.length === 0 || seen.has(event.listingId)) return [];
    seen.add(event.listingId);
    return [{ ...event, who: at.name ?? `@${at.handle}` }];
  });
  const near = (await overview()).comingUp.filter(({ listingId }) => !seen.has(listingId));
  return { of: tied.length > 0 ? 'feed' : 'near', unit, events: [...tied, ...near].slice(0, panelRows) };
}

function sumOf({ terms = [] }: ShownEvent): number {
  return terms.reduce((sum, { value }) => sum + value, 0);
}
