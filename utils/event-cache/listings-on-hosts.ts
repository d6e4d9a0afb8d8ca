import type { EventListing } from '../event-listing';
import type { EventCache } from './schema';

/** The listings that name any page of these hosts: somebody's own domain stands for them whichever page of it is linked.
 * Not for shared platforms, whose pages belong to many. */
export async function listingsOnHosts(db: EventCache, hosts: Iterable<string>): Promise<EventListing[]> {
  const transaction = db.transaction(['parties', 'listings']);
  const ids = new Set<string>();
  for (const host of hosts) {
    // `0` is the character after `/`: every key that begins with `host/`.
    const pages = IDBKeyRange.bound(`${host}/`, `${host}0`, false, true);
    for (const row of await transaction.objectStore('parties').index('byKey').getAll(pages)) ids.add(row.listingId);
  }
  const found = await Promise.all([...ids].map((id) => transaction.objectStore('listings').get(id)));
  return found.filter((listing) => listing !== undefined);
}
