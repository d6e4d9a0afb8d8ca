import browser from 'webextension-polyfill';
import type { EventListing } from '../../utils/event-listing';
import type { SearchArea } from '../../utils/event-source';
import { loadGazetteer } from '../../utils/places/load-gazetteer';
import { placeFeed } from '../../utils/places/place-feed';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import type { SourceHome } from '../../utils/user-data/schema';

const needsTown = ({ venue }: EventListing) => venue !== undefined && venue.point === undefined;
const needsZone = ({ venue, timeZone }: EventListing) => venue?.point !== undefined && timeZone === undefined;

/**
 * Gives the listings of one source that have no point the one of their town, and those without a zone theirs; `home` is
 * where they are when they say nothing. The list of towns is opened only when one needs it, and without it they stay as
 * they are: known, but near nowhere.
 */
export async function placeListings(listings: EventListing[], home?: SourceHome): Promise<EventListing[]> {
  const housed = home ? listings.map((listing) => atHome(listing, home)) : listings;
  if (!housed.some((listing) => needsTown(listing) || needsZone(listing))) return housed;
  try {
    const gazetteer = await loadGazetteer(browser.runtime.getURL('/gazetteer.txt'));
    return placeFeed(housed, gazetteer, home ? { near: home } : {});
  } catch (error) {
    console.error('Tangible: the list of towns could not be opened, so some events have no distance.', error);
    return housed;
  }
}

/** The user's place as sources that search around one are told it: rounded to 0.1°, about 10 km. */
export async function searchArea(): Promise<SearchArea | undefined> {
  const { home } = await readPreferences();
  if (!home) return undefined;
  const rounded = (degrees: number) => Math.round(degrees * 10) / 10;
  return { latitude: rounded(home.latitude), longitude: rounded(home.longitude), radiusKm: home.radiusKm };
}

/** An event that says nothing of its place is where its source is at home. */
function atHome(listing: EventListing, { latitude, longitude }: SourceHome): EventListing {
  if (listing.venue !== undefined || listing.attendance === 'online') return listing;
  return { ...listing, venue: { point: { latitude, longitude, precision: 'source' } } };
}
