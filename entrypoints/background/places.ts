import browser from 'webextension-polyfill';
import type { EventListing } from '../../utils/event-listing';
import { loadGazetteer } from '../../utils/places/load-gazetteer';
import { placeFeed } from '../../utils/places/place-feed';

/** Gives the listings of one source that have no point the one of their town, and those without a zone theirs. The list of towns is opened only when one needs it, and without
 * it they stay as they are: known, but near nowhere. */
export async function placeListings(listings: EventListing[]): Promise<EventListing[]> {
  const needsTown = ({ venue }: EventListing) => venue !== undefined && venue.point === undefined;
  const needsZone = ({ venue, timeZone }: EventListing) => venue?.point !== undefined && timeZone === undefined;
  if (!listings.some((listing) => needsTown(listing) || needsZone(listing))) return listings;
  try {
    const gazetteer = await loadGazetteer(browser.runtime.getURL('/gazetteer.txt'));
    return placeFeed(listings, gazetteer);
  } catch (error) {
    console.error('Tangible: the list of towns could not be opened, so some events have no distance.', error);
    return listings;
  }
}
