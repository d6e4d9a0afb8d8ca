import browser from 'webextension-polyfill';
import type { EventListing } from '../../utils/event-listing';
import { loadGazetteer } from '../../utils/places/load-gazetteer';
import { placeListing } from '../../utils/places/place-listings';

/** Gives listings without a point the one of their town. The list of towns is opened only when one needs it, and without
 * it they stay as they are: known, but near nowhere. */
export async function placeListings(listings: EventListing[]): Promise<EventListing[]> {
  const needsTown = ({ venue }: EventListing) => venue !== undefined && venue.point === undefined;
  if (!listings.some(needsTown)) return listings;
  try {
    const gazetteer = await loadGazetteer(browser.runtime.getURL('/gazetteer.txt'));
    return listings.map((listing) => (needsTown(listing) ? placeListing(listing, gazetteer) : listing));
  } catch (error) {
    console.error('Tangible: the list of towns could not be opened, so some events have no distance.', error);
    return listings;
  }
}
