import type { Venue } from '../event-listing';
import { distanceKm } from '../places/distance';
import { isEventWord, meaningsOf, withMeanings } from './event-words';
import { romanize, scriptOf } from './romanize';
import { saintly, saintOf } from './saints';
import { samePlaceName } from './same-town';
import { sameWord } from './same-word';
import { apostrophes } from './title-words';

/** `same` room as far as anyone says, `other`, or `unknown` where one side does not say enough. `foreign`: other names in
 * one town that may be one name in two languages. */
export type Agreement = 'same' | 'other' | 'unknown' | 'foreign';

const noVenue =
  /^(tba|tbc|tbd|to be (announced|confirmed|decided)|secret location|various venues?|various locations?|verschiedene orte|mehrere orte|divers lieux|online|zoom|wird bekannt gegeben|n a|see website)$/;
const small = new Set(
  'the of at and branch filiale agence succursale de la le les du des di da do am an im der die das zum zur ul van het st saint sankt san santa in'.split(
    ' ',
  ),
);
const rooms =
  /\b(room|raum|saal|sal|salle|sala|sali|studio|stage|floor|etage|stock|level|auditorium|horsaal|classroom|seminarraum|meeting room|stand|halle|hall|zaal|lokal|mistnost|gate|court|pitch|platz|nebenplatz|field)\s?([a-h]|\d{1,3}|ii|iii|eg|og|ug)\b|\b([a-h]|\d{1,2})\s?(floor|og|etage|stock)\b|\b(main|great|small|grosser|kleiner|grande|petite|lower|upper|big|north|south|east|west|community|club|studio|red|blue|green|back|front|side)\s(room|hall|stage|saal|salle|sala|bar|gallery)\b/g;

const shortFor: Record<string, string> = { mt: 'mount', ft: 'fort', ctr: 'center', univ: 'university', bhf: 'bahnhof', hbf: 'hauptbahnhof', pl: 'platz', sq: 'square', pk: 'park', bldg: 'building', thtr: 'theatre', bib: 'bibliothek', sta: 'station' }; // biome-ignore format: one table

export type VenueWords = { names: string[]; room: Set<string>; street: string[]; number: string | undefined };

const streetWords: Record<string, string> = { st: 'street', str: 'street', strasse: 'street', ave: 'avenue', av: 'avenue', rd: 'road', blvd: 'boulevard', ln: 'lane', dr: 'drive', sq: 'square', ul: 'street', ulica: 'street', rue: 'street', calle: 'street', via: 'street', c: 'street' }; // biome-ignore format: one table

function readAddress(address: string | undefined): Pick<VenueWords, 'street' | 'number'> {
  const plain = romanize(
    (address ?? '')
      .split(/[,;\n]/)
      .slice(0, 2)
      .join(' '),
  ).replace(/(\p{L}{3,})(strasse|str)\b/gu, '$1 street');
  const words = plain.split(' ').filter((word) => word !== '');
  const number = words.find((word) => /^\d{1,4}[a-z]?$/.test(word));
  const street = words.filter((word) => !/\d/.test(word) && !small.has(word)).map((word) => streetWords[word] ?? word);
  return { street: street.filter((word) => !['street', 'avenue', 'road'].includes(word)), number };
}

const read = new WeakMap<Venue, VenueWords>();

/** What of a venue is compared; read once for each. */
export function venueWords(venue: Venue | undefined): VenueWords {
  if (!venue) return readVenue(undefined);
  const words = read.get(venue) ?? readVenue(venue);
  read.set(venue, words);
  return words;
}

function readVenue(venue: Venue | undefined): VenueWords {
  const plain = romanize(venue?.name?.slice(0, 200).replace(apostrophes, ''));
  const room = new Set([...plain.matchAll(rooms)].map(([all]) => all.replace(/\s/g, ' ')));
  const town = romanize(venue?.locality);
  const bare = plain
    .replace(rooms, ' ')
    .replace(/\b(mt|ft|ctr|univ|bhf|hbf|pl|sq|pk|bldg|thtr|bib|sta)\b/g, (short) => shortFor[short] ?? short);
  const words = withMeanings(
    (bare.trim() === '' ? plain : bare).split(' ').filter((word) => word !== '' && !small.has(word)),
  );
  if (saintly.test(plain)) words.splice(0, words.length, ...words.map(saintOf));
  const others = words.filter((word) => word !== town && !town.split(' ').includes(word));
  return { names: noVenue.test(plain) ? [] : others.length > 0 ? others : words, room, ...readAddress(venue?.address) };
}

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

/** By name alone: the same, another branch or house, or not comparable. */
function namesAgree(a: string[], b: string[]): Agreement {
  if (a.length === 0 || b.length === 0) return 'unknown';
  if (isInitials(a, b) || isInitials(b, a) || a.join('').replace(/#/g, '') === b.join('').replace(/#/g, ''))
    return 'same';
  const onlyA = a.filter((word) => !b.some((other) => sameName(word, other)));
  const onlyB = b.filter((word) => !a.some((other) => sameName(word, other)));
  const common = Math.min(weight(a) - weight(onlyA), weight(b) - weight(onlyB));
  if (common <= 0) return 'other';
  if (onlyA.length === 0 || onlyB.length === 0) return common >= 0.8 || a.length === b.length ? 'same' : 'unknown';
  const conflict = Math.min(weight(onlyA), weight(onlyB));
  return conflict >= 1 ? 'other' : 'unknown';
}

function townsAgree(a: Venue, b: Venue): Agreement {
  if (!a.locality || !b.locality) return 'unknown';
  if (samePlaceName(a.locality, b.locality)) return 'same';
  return scriptOf(a.locality) === scriptOf(b.locality) ? 'other' : 'unknown';
}

/** Two-letter states of one country that differ: Madison WI and Madison IN. */
function regionsDiffer(a: Venue, b: Venue): boolean {
  const [x, y] = [romanize(a.region), romanize(b.region)];
  return x.length >= 2 && y.length >= 2 && x !== y && x.length <= 3 === y.length <= 3;
}

function countriesDiffer(a: Venue, b: Venue): boolean {
  const [x, y] = [a.country?.toUpperCase(), b.country?.toUpperCase()];
  return x?.length === 2 && y?.length === 2 && x !== y;
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
  if (x.room.size > 0 && y.room.size > 0 && ![...x.room].some((room) => y.room.has(room))) return 'other';
  const km = kmBetween(a, b);
  const sameStreet = x.street.some((word) => y.street.some((other) => sameWord(word, other)));
  const sameDoor = sameStreet && x.number !== undefined && x.number === y.number;
  const towns = townsAgree(a, b);
  if (countriesDiffer(a, b) || (regionsDiffer(a, b) && !sameDoor && !(km !== undefined && km < 2))) return 'other';
  const names = namesAgree(x.names, y.names);
  if (towns === 'other')
    return (sameDoor && names !== 'other') || (km !== undefined && km < 0.5 && names === 'same') ? 'same' : 'other';
  if (sameDoor) return 'same';
  const streets = [a, b].filter(({ address }) => streetType.test(address ?? '')).length;
  const isTold =
    x.number !== undefined && y.number !== undefined
      ? true
      : streets === 2 || (streets === 1 && (x.number ?? y.number) !== undefined);
  const otherDoor = isTold && !sameStreet && x.street.length > 0 && y.street.length > 0;
  if (otherDoor && !(km !== undefined && km < 0.3))
    return names === 'same' && weight(x.names) >= 3 ? 'unknown' : 'other';
  if (names !== 'other') return names;
  if (!isComparable(a, b) || (km !== undefined && km < 0.15) || addressIsName(x, y)) return 'unknown';
  return towns === 'same' && !otherDoor && isForeign(a, b) ? 'foreign' : 'other';
}

/** Names in two scripts say nothing against each other. */
function isComparable(a: Venue, b: Venue): boolean {
  return (
    scriptOf(a.name) === scriptOf(b.name) ||
    romanize(a.name)
      .split(' ')
      .some((word) => romanize(b.name).includes(word))
  );
}

/** One source gives the street where the other gives the name. */
function addressIsName(a: VenueWords, b: VenueWords): boolean {
  const within = (names: string[], street: string[]) =>
    street.length > 0 && names.filter((name) => street.some((word) => sameWord(name, word))).length >= 1;
  return within(a.names, b.street) || within(b.names, a.street);
}
