import type { EventTime, ReadListing } from '../event-listing';
import type { Place } from '../place';
import { distanceKm } from '../places/distance';
import { savedSourceId } from '../saved-source';
import type { SavedEvent } from '../user-data/saved-events';
import { say } from '../wording/say';
import { partyKeys, withIds } from './listings';
import type { EventCache } from './schema';
import { stableId } from './stable-id';

/** Replaces what the cache holds of the events saved from posts, in one transaction. `home`: what was saved counts as near,
 * since the user who saved it can go there; a distance is shown where it is known and within reach. */
export async function putSaved(db: EventCache, saved: readonly SavedEvent[], home: Place | undefined): Promise<void> {
  const read = saved.map((event) => listingOf(event, home));
  const listings = await withIds(read, { sourceId: savedSourceId, kind: 'saved-from-posts' });
  const transaction = db.transaction(['listings', 'parties', 'sources'], 'readwrite');
  const rows = transaction.objectStore('listings');
  const parties = transaction.objectStore('parties');
  for (const key of await rows.index('bySource').getAllKeys(savedSourceId)) void rows.delete(key);
  for (const key of await parties.index('bySource').getAllKeys(savedSourceId)) void parties.delete(key);
  for (const listing of listings) {
    void rows.put(listing);
    for (const key of partyKeys(listing)) void parties.put({ key, listingId: listing.id, sourceId: savedSourceId });
  }
  const state = { sourceId: savedSourceId, name: say('posts_source'), nextRefresh: 0, failures: 0, problems: [] };
  void transaction.objectStore('sources').put(state);
  await transaction.done;
}

/** Under which id a saved event stands in the cache. */
export function listingIdOf({ id }: Pick<SavedEvent, 'id'>): Promise<string> {
  return stableId(`${savedSourceId} ${id}`);
}

function listingOf(event: SavedEvent, home: Place | undefined): ReadListing {
  const { id, permalink, title, start, place } = event;
  const isNear = event.point && home && distanceKm(event.point, home) <= home.radiusKm;
  const atHome = home && { latitude: home.latitude, longitude: home.longitude, precision: 'source' as const };
  const point = isNear ? event.point : atHome;
  return {
    key: id,
    title,
    start: timeOf(start),
    venue: { ...(place ? { name: place } : {}), ...(point ? { point } : {}) },
    attendance: 'in-person',
    status: 'scheduled',
    ...(permalink ? { url: permalink } : {}),
    organizers: [],
    performers: [],
    attendees: [],
  };
}

/** Nobody stated a zone: a clock at the place, or a whole day. */
export function timeOf(start: string): EventTime {
  return start.length > 10 ? { kind: 'wall-clock', local: `${start}:00` } : { kind: 'date', date: start };
}
