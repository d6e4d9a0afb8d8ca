import browser from 'webextension-polyfill';
import { type KnownVenue, knownVenues, venueNamed } from '../../utils/matching/known-venues';
import type { Gathered } from '../../utils/matching/merge-listings';
import type { Place } from '../../utils/place';
import { distanceKm } from '../../utils/places/distance';
import { loadGazetteer } from '../../utils/places/load-gazetteer';
import { townOfWords } from '../../utils/places/town-of-words';
import type { SavedEvent } from '../../utils/user-data/saved-events';

/** Kept for as long as the browser runs: a post must not cost a look through all listings. */
const storedAs = 'venues';
let kept = '';

/** Keeps where the houses around the place are that listings know; called whenever listings change. */
export async function keepVenues(gathered: readonly Gathered[], home: Place | undefined): Promise<void> {
  const venues = home ? knownVenues(gathered, home) : [];
  const text = JSON.stringify(venues);
  if (text === kept) return;
  await browser.storage.session.set({ [storedAs]: venues });
  kept = text;
}

/** A venue of a town that is not this far from it is another one of that name. */
const aroundTownKm = 25;

/** Where the place a post names is: a house that listings know, or the town the post puts it in; undefined = nobody knows. */
export async function placeOfWords(
  text: string,
  place: string | undefined,
  home: Place | undefined,
): Promise<SavedEvent['point']> {
  if (!place || !home) return undefined;
  const { [storedAs]: venues = [] } = await browser.storage.session.get(storedAs);
  const house = venueNamed(venues as KnownVenue[], place);
  const town = await townOf(text, place, home);
  if (house && (!town || distanceKm(house, town) <= aroundTownKm)) return { ...house, precision: 'exact' };
  return town && { latitude: town.latitude, longitude: town.longitude, precision: 'town' };
}

async function townOf(text: string, place: string, home: Place) {
  try {
    return townOfWords(await loadGazetteer(browser.runtime.getURL('/gazetteer.txt')), text, place, home);
  } catch (error) {
    console.error('Tangible: the list of towns could not be opened, so a post has no distance.', error);
    return undefined;
  }
}
