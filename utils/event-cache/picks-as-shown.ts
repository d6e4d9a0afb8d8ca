import type { StoredPick } from '../user-data/schema';
import { clusterIdsOf } from './clusters';
import type { EventCache } from './schema';

/** Picks under the ids their events are shown by now: what was decided of one listing holds for the event it has become
 * part of (DESIGN §3.7). */
export async function picksAsShown(cache: EventCache, picks: readonly StoredPick[]): Promise<StoredPick[]> {
  const listingIds = picks.map(({ listingId }) => listingId);
  const ids = await clusterIdsOf(cache, listingIds);
  return picks.map((pick) => ({ ...pick, listingId: ids.get(pick.listingId) ?? pick.listingId }));
}
