import type { Venue } from '../event-listing';
import { distanceKm } from '../places/distance';
import { contradict } from './event-parts';
import { isEventWord, meaningsOf } from './event-words';
import { romanize, scriptOf } from './romanize';
import { countriesDiffer, regionsDiffer, townsAgree } from './same-area';
import { sameWord } from './same-word';
import { type VenueWords, venueWords } from './venue-words';

/** `same` room as far as anyone says, `other`, or `unknown` where one side does not say enough. `foreign`: other names in
 * one town that may be one name in two languages. */
export type Agreement = 'same' | 'other' | 'unknown' | 'foreign';

function isInitials(short: string[], long: string[]): boolean {
  const [only = ''] = short;
  if (short.length !== 1 || only.length < 3 || long.length < 3) return false;
  return long.map((word) => word.replace('#', '').charAt(0)).join('') === only;
}

function weight(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (isEventWord(word) ? 0.4 : 1), 0);
}

/** `J. Rostand` is `Jean Rostand`. */
function sameName(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length);
  // Cut short, as houses are: `Prom` for `Promenade`.
  if (/^[a-z]{4,}$/.test(short) && long.startsWith(short)) return true;
  return sameWord(a, b) || (Math.min(a.length, b.length) === 1 && a.charAt(0) === b.charAt(0));
}

/** What says that an address names a street and not only a part of town. */
const streetType =
  /\b(street|st|road|rd|way|lane|ln|ave(nue)?|drive|dr|boulevard|blvd|square|court|row|hill|quay|parade|terrace|crescent|place|allee|weg|platz|ufer|gasse|damm|rue|quai|chemin|cours|via|viale|corso|piazza|calle|avenida|plaza|paseo|rua|travessa|ul|ulica|aleja|ulice|namesti|gata|gatan|vej|gade|straat|laan|plein|kade)\b|stra(ß|ss)e|str\.|gasse\b|weg\b|platz\b|straat\b|gata\b|gade\b|vej\b/i;

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

/** Scripts that write no spaces: four letters in a row in both. */
function sharesRun(a: string, b: string): boolean {
  if (!/^[^\p{Script=Latin}\s]{5,}$/u.test(a) || !/^[^\p{Script=Latin}\s]{5,}$/u.test(b)) return false;
  return [...a.slice(3)].some((_, at) => b.includes(a.slice(at, at + 4)));
}

/** By name alone: the same, another branch or house, or not comparable. */
function namesAgree(a: string[], b: string[]): Agreement {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const [whole, other] = [a, b].map((words) => words.join('').replace(/#/g, ''));
  if (isInitials(a, b) || isInitials(b, a) || whole === other) return 'same';
  // Written together here and apart there, with a word more: `Ligetfürdő bejárat`, `Liget fürdő`.
  const [short = '', long = ''] = [whole ?? '', other ?? ''].sort((x, y) => x.length - y.length);
  if (short.length >= 8 && long.startsWith(short)) return 'same';
  if (sharesRun(whole ?? '', other ?? '')) return 'unknown';
  const onlyA = a.filter((word) => !b.some((other) => sameName(word, other)));
  const onlyB = b.filter((word) => !a.some((other) => sameName(word, other)));
  const common = Math.min(weight(a) - weight(onlyA), weight(b) - weight(onlyB));
  if (common <= 0) return 'other';
  if (onlyA.length === 0 || onlyB.length === 0) return common >= 0.8 || a.length === b.length ? 'same' : 'unknown';
  const conflict = Math.min(weight(onlyA), weight(onlyB));
  return conflict >= 1 ? 'other' : 'unknown';
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
  if (contradict(x.room, y.room) || inOtherParts(x, y)) return 'other';
  const km = kmBetween(a, b);
  const sameStreet = x.street.some((word) => y.street.some((other) => sameWord(word, other)));
  const sameNumber = x.number !== undefined && x.number === y.number;
  const sameDoor = sameStreet && sameNumber;
  const towns = townsAgree(a, b);
  if (countriesDiffer(a, b) || (regionsDiffer(a, b) && !sameDoor && !(km !== undefined && km < 2))) return 'other';
  const names = x.plain !== '' && x.plain === y.plain ? 'same' : namesAgree(x.names, y.names);
  if (towns === 'other') {
    const isToldApart = x.number !== undefined && y.number !== undefined && !sameNumber;
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
  if (addressIsName(x, y)) return 'unknown';
  return towns === 'same' && !otherDoor && isForeign(a, b) ? 'foreign' : 'other';
}

/** Only the names speak against it: one town, no second address, no second room. */
export function mayBeOneHouse(a: Venue | undefined, b: Venue | undefined): boolean {
  if (!a || !b || townsAgree(a, b) !== 'same' || countriesDiffer(a, b) || regionsDiffer(a, b)) return false;
  const [x, y] = [venueWords(a), venueWords(b)];
  if (x.room.size > 0 && y.room.size > 0) return false;
  const km = kmBetween(a, b);
  return (x.street.length === 0 || y.street.length === 0) && (km === undefined || km < 0.5);
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
function inOtherParts(a: VenueWords, b: VenueWords): boolean {
  if (a.part === undefined || b.part === undefined || a.house === '' || a.house !== b.house) return false;
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

/** One source gives the street where the other gives the name. */
function addressIsName(a: VenueWords, b: VenueWords): boolean {
  const within = (names: string[], street: string[]) =>
    street.length > 0 && names.filter((name) => street.some((word) => sameWord(name, word))).length >= 1;
  return within(a.names, b.street) || within(b.names, a.street);
}
