import type { Venue } from '../event-listing';
import { distanceKm } from '../places/distance';
import { contradict } from './event-parts';
import { isEventWord, meaningsOf } from './event-words';
import { romanize, scriptOf } from './romanize';
import { countriesDiffer, regionsDiffer, townsAgree } from './same-area';
import { sameWord } from './same-word';
import { type Agreement, eitherAgrees, weight } from './venue-names';
import { streetType, type VenueWords, venueWords } from './venue-words';

/** One kind of house, named in two languages: `Múzeum` and `Museum`. */
function isForeign(a: Venue, b: Venue): boolean {
  const [x, y] = [a, b].map(({ name }) =>
    meaningsOf(romanize(name).split(' ')).filter(({ text }) => isEventWord(text)),
  );
  return x?.some((one) => y?.some((other) => one.text === other.text && one.written !== other.written)) ?? false;
}

/** Names in two scripts that say the same kind of house: `浜公園`, `Hama Park`. */
export function areOneKindOfHouse(a: Venue | undefined, b: Venue | undefined): boolean {
  const [x, y] = [a, b].map((venue) => venueWords(venue).names.filter(isEventWord));
  return x?.some((word) => y?.includes(word)) ?? false;
}

/** The distance between two points, as far as they can be believed: not when either looks turned or null. */
function kmBetween(a: Venue, b: Venue): number | undefined {
  if (!a.point || !b.point) return undefined;
  const turned = { latitude: a.point.longitude, longitude: a.point.latitude };
  if (Math.abs(turned.latitude) <= 90 && distanceKm(turned, b.point) < 1) return 0;
  return distanceKm(a.point, b.point);
}

/**
 * Whether two listings name one room. Points lie (0,0, turned, the middle of the town), so a far one proves nothing, and
 * a near one only helps. Symmetric.
 */
export function venuesAgree(a: Venue | undefined, b: Venue | undefined): Agreement {
  if (!a || !b) return 'unknown';
  const [x, y] = [venueWords(a), venueWords(b)];
  if (contradict(x.room, y.room) || inOtherParts(a, b)) return 'other';
  const km = kmBetween(a, b);
  const sameStreet = x.street.some((word) => y.street.some((other) => sameWord(word, other)));
  const sameNumber = x.number !== undefined && x.number === y.number;
  const sameDoor = sameStreet && sameNumber;
  const towns = townsAgree(a, b);
  if (countriesDiffer(a, b) || (regionsDiffer(a, b) && !sameDoor && !(km !== undefined && km < 2))) return 'other';
  const names = x.plain !== '' && x.plain === y.plain ? 'same' : eitherAgrees(x, y, aroundOf(a), aroundOf(b));
  if (towns === 'other') {
    const isToldApart =
      (x.number !== undefined && y.number !== undefined && !sameNumber) ||
      (!sameStreet && [a, b].every(({ address }) => streetType.test(address ?? '')));
    // A town with two names, its house as well: only the spot on the map is the same.
    if (km !== undefined && km < 0.05 && !isToldApart) return names === 'same' ? 'same' : 'foreign';
    // A suburb here, the city there; the house bears the name of one.
    if (names === 'same' && !isToldApart && namesOwnTown(a) !== namesOwnTown(b)) return 'unknown';
    return (sameDoor && names !== 'other') || (km !== undefined && km < 0.5 && names === 'same') ? 'same' : 'other';
  }
  if (sameDoor || (names === 'same' && sameNumber) || (towns === 'same' && x.square !== '' && x.square === y.square))
    return 'same';
  const streets = [a, b].filter(({ address }) => streetType.test(address ?? '')).length;
  const isTold =
    x.number !== undefined && y.number !== undefined
      ? true
      : streets === 2 || (streets === 1 && (x.number ?? y.number) !== undefined);
  // One house number and a name in common: the street's name in two languages.
  const isOneInTwoLanguages = sameNumber && sharesName(x.names, y.names);
  const areReadable = scriptOf(a.address) === scriptOf(b.address);
  if (isInAddress(a, b) || isInAddress(b, a)) return 'same';
  // The street's name and the house's, each in two languages; the number is the same in both.
  if (sameNumber && towns === 'same' && names === 'other' && isComparable(a, b) && isForeign(a, b)) return 'foreign';
  const otherDoor =
    areReadable && isTold && !sameStreet && !isOneInTwoLanguages && x.street.length > 0 && y.street.length > 0;
  if (otherDoor && !(km !== undefined && km < 0.3))
    return names === 'same' && Math.min(weight(x.names), weight(y.names)) >= 3 ? 'unknown' : 'other';
  if (names !== 'other') return names;
  // Renamed after a sponsor, or one house under two names: neither says which number of the street.
  const sameStreetOnly = sameStreet && (x.number === undefined || y.number === undefined);
  if (isOneInTwoLanguages) return 'same';
  if (sameStreetOnly) return sharesName(x.names, y.names) ? 'same' : 'unknown';
  const isOneSpot = km !== undefined && km < 0.15;
  // The number is all that two scripts have in common.
  if (!isComparable(a, b)) return isOneSpot || sameNumber ? 'same' : 'unknown';
  if (isOneSpot && !otherDoor) return 'foreign';
  if (addressIsName(x, y) || samePostcode(a, b)) return 'unknown';
  return towns === 'same' && !otherDoor && isForeign(a, b) ? 'foreign' : 'other';
}

const around = new WeakMap<Venue, string>();

/** Town, region and address, romanised. */
function aroundOf(venue: Venue): string {
  const known = around.get(venue) ?? romanize([venue.locality, venue.region, venue.address].join(' '));
  around.set(venue, known);
  return known;
}

/** Only the names speak against it: one town, no second address, no second room. */
export function mayBeOneHouse(a: Venue | undefined, b: Venue | undefined): boolean {
  if (!a || !b || townsAgree(a, b) !== 'same' || countriesDiffer(a, b) || regionsDiffer(a, b)) return false;
  const [x, y] = [venueWords(a), venueWords(b)];
  if ((x.room.size > 0 && y.room.size > 0) || inOtherParts(a, b)) return false;
  const km = kmBetween(a, b);
  return (x.street.length === 0 || y.street.length === 0) && (km === undefined || km < 0.5);
}

/** Houses of one kind, each with a name of its own: what one page says of all branches holds at each. */
export function areBranches(a: Venue | undefined, b: Venue | undefined): boolean {
  const [x, y] = [venueWords(a).names, venueWords(b).names];
  const isNamed = (words: readonly string[]) => words.some((word) => !isEventWord(word));
  return isNamed(x) && isNamed(y) && !sharesName(x, y) && areOneKindOfHouse(a, b);
}

/** Whether a text says the whole name of a venue: `Silent Disco im Naturkundemuseum`. `said`: romanised, spaces around. */
export function namesHouse(said: string, venue: Venue | undefined): boolean {
  const name = romanize(venue?.name);
  return name.length >= 8 && said.includes(` ${name} `);
}

/** `Fitzroy Toolshed` in Fitzroy: no other town has a house of that name. */
function namesOwnTown({ name, locality }: Venue): boolean {
  const town = romanize(locality);
  return town.length >= 4 && ` ${romanize(name)} `.includes(` ${town} `) && romanize(name) !== town;
}

/** Two halls of one house, by what stands behind its name: no word of the one is in the other. */
function inOtherParts(one: Venue, other: Venue): boolean {
  const [a, b] = [venueWords(one), venueWords(other)];
  if (a.part === undefined || b.part === undefined || a.house === '' || a.house !== b.house) return false;
  // What the other calls its town is no hall: `Roundhay Park, Leeds`.
  const isTown = (part: string, venue: Venue) => ` ${aroundOf(venue)} `.includes(` ${part} `);
  if (isTown(a.part, other) || isTown(b.part, one)) return false;
  const [x, y] = [a.part.split(' '), b.part.split(' ')];
  return (
    !x.every((word) => y.some((other) => sameWord(word, other))) &&
    !y.every((word) => x.some((other) => sameWord(word, other)))
  );
}

/** A word of the name, and not only of what kind of house it is. */
function sharesName(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => !isEventWord(word) && b.some((other) => sameWord(word, other)));
}

/** Names in two scripts say nothing against each other. */
function isComparable(a: Venue, b: Venue): boolean {
  return (
    scriptOf(a.name) === scriptOf(b.name) ||
    romanize(a.name)
      .split(' ')
      .some((word) => /^\D{3,}$/.test(word) && romanize(b.name).split(' ').includes(word))
  );
}

/** The house bears its everyday name here; its address there says the postal one: `The Inkworks`, at `Unit 4, Old Tram Depot`. */
function isInAddress({ name }: Venue, { address }: Venue): boolean {
  const house = romanize(name);
  return house.split(' ').length >= 2 && house.length >= 9 && ` ${romanize(address)} `.includes(` ${house} `);
}

/** Postcodes that mean a few houses: `BS4 3EH`, `1012 AB`, `M5V 2T6`. */
const smallPostcode = /\b([a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|\d{4} ?[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d)\b/i;

function samePostcode(a: Venue, b: Venue): boolean {
  const [x, y] = [a, b].map(({ address }) => address?.match(smallPostcode)?.[0].replace(' ', '').toUpperCase());
  return x !== undefined && x === y;
}

/** One source gives the street where the other gives the name. */
function addressIsName(a: VenueWords, b: VenueWords): boolean {
  const within = (names: string[], street: string[]) =>
    street.length > 0 && names.filter((name) => street.some((word) => sameWord(name, word))).length >= 1;
  return within(a.names, b.street) || within(b.names, a.street);
}
