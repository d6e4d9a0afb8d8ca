import type { StoredPick } from '../user-data/schema';
import { clusterIdsOf } from './clusters';
import type { EventCache } from './schema';

/** Picks under the ids their events are shown by now: what was decided of one listing holds for the event it has become
 * part of (DESIGN §3.7). */
export async function picksAsShown(cache: EventCache, picks: readonly StoredPick[]): Promise<StoredPick[]> {
  const known = ({ listingId, members = [] }: StoredPick) => [listingId, ...members];
  const ids = await clusterIdsOf(cache, picks.flatMap(known));
  return picks.map((pick) => {
    const shown = known(pick).flatMap((id) => ids.get(id) ?? [])[0];
    return { ...pick, listingId: shown ?? pick.listingId };
  });
}
