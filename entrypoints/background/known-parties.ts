import { knownParties } from '../../utils/event-cache/known-parties';
import { allListings } from '../../utils/event-cache/listings';
import { openEventCache } from '../../utils/event-cache/open-event-cache';
import type { EventListing } from '../../utils/event-listing';
import { attachKnown } from '../../utils/knowing-parties/attach-known';
import { lookUpParties } from '../../utils/knowing-parties/look-up-parties';
import { isShowable, reachOf } from '../../utils/matching/reach';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import type { Refreshing } from '../../utils/refreshing/dependencies';

/** With the user's consent, asks a little more about who is named by what is coming up near them. */
export async function lookUpNearbyParties(deps: Refreshing): Promise<void> {
  const { home, lookUpParties: isWanted } = await readPreferences();
  if (!isWanted || !home) return;
  const now = deps.now();
  const nearby = (await allListings(deps.cache)).filter(
    (listing) => isShowable(listing, now, home.timeZone) && reachOf(listing, [home], now) !== undefined,
  );
  await lookUpParties(nearby, deps);
}

/** Gives listings that were just read the accounts already known of their parties; asks nobody. */
export async function attachKnownParties(listings: EventListing[]): Promise<EventListing[]> {
  const known = await knownParties(await openEventCache());
  return known.size === 0 ? listings : listings.map((listing) => attachKnown(listing, known));
}
