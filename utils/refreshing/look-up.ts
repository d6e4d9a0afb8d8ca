import { listingsOfSource } from '../event-cache/listings';
import { stableId } from '../event-cache/stable-id';
import { type EventLink, eventLinkAt } from '../event-links/event-link';
import type { EventListing, ReadListing } from '../event-listing';
import { canonicalUrl } from '../matching/canonical-url';
import type { UserSource } from '../user-data/schema';
import { say } from '../wording/say';
import type { Refreshing } from './dependencies';
import { readSource } from './read-source';
import { leaseFor, saveResult } from './refresh-source';

/** A page, what its source wants beside it, and one more: looking up one event is never a crawl. */
const requestsPerLookUp = 3;

/** What looking a link up came to: the event, or in words why not. */
export type LookedUp = { listings: EventListing[]; message?: string };

/** What is known of a link that was looked up before; undefined = it never was. Asks nobody. */
export async function lookedUpBefore(link: EventLink, deps: Refreshing): Promise<LookedUp | undefined> {
  const id = await stableId(link.address);
  if (!(await deps.userData.getKey('sources', id))) return undefined;
  return { listings: await listingsOfSource(deps.cache, id) };
}

/** Asks for one event's page, once, because the user pressed the button at its link. What it says is kept until the event
 * is over and never asked for again by itself. */
export async function lookUp(address: string, deps: Refreshing): Promise<LookedUp> {
  const link = eventLinkAt(address);
  if (!link?.canBeRead) return { listings: [], message: say('lookUps_noEventLink') };
  const before = await lookedUpBefore(link, deps);
  if (before && before.listings.length > 0) return before;
  const bounded = { ...deps, allowance: { left: requestsPerLookUp } };
  const reading = await readSource({ address: link.address }, { reason: say('lookUps_reason', link.host) }, bounded);
  if (reading.kind === 'unreadable') return { listings: [], message: reading.problem.message };
  if (reading.kind !== 'read') {
    return { listings: [], message: 'message' in reading ? reading.message : say('lookUps_nothing', link.host) };
  }
  const listings = ofThisLink(reading.result.listings, link);
  if (listings.length === 0) return { listings: [], message: say('lookUps_nothing', link.host) };
  const id = await stableId(link.address);
  const source: UserSource = { id, address: link.address, addedAt: deps.now().epochMilliseconds, isLookUp: true };
  const leased = await leaseFor(source, deps);
  await deps.userData.put('sources', source);
  if (leased && (await saveResult(source, leased, { ...reading.result, listings }, deps, true)))
    await deps.onListings(source.id);
  deps.onOverview();
  return { listings: await listingsOfSource(deps.cache, id) };
}

/** Of what an event's page holds, the event itself: pages also name what comes next at the same house. A page with one
 * event is its page, under whatever address it calls itself; it is kept under the one that posts link to. */
function ofThisLink(listings: readonly ReadListing[], { key, address }: EventLink): ReadListing[] {
  const same = listings.filter(({ url }) => url !== undefined && canonicalUrl(url) === key);
  if (same.length > 0) return same;
  const [only] = listings;
  return only && listings.length === 1 ? [{ ...only, url: address }] : [];
}

/** Looked-up events that are over are forgotten, and with them that they were looked up. */
export async function forgetPastLookUps(deps: Refreshing, isOver: (listing: EventListing) => boolean): Promise<void> {
  for (const { id, isLookUp } of await deps.userData.getAll('sources')) {
    if (!isLookUp || (await deps.cache.get('sources', id))?.lease) continue;
    const listings = await listingsOfSource(deps.cache, id);
    if (listings.every(isOver)) await deps.userData.delete('sources', id);
  }
}
