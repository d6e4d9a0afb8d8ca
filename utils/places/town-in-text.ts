import type { GeoPoint } from '../place';
import { type AddressTail, addressTail, type TownName } from './address-tail';
import { distanceKm } from './distance';
import { foldName } from './fold-name';
import { countryOf, type Gazetteer, regionCodeOf, type Town } from './gazetteer';
import { nearestTowns } from './nearest-town';
import { describeTown } from './town-label';
import type { Area } from './town-query';
import { townsNamed } from './towns-named';
import { timeZoneAt } from './zones';

/** What is known besides the text. `country` ISO 3166-1 alpha-2; `near` the home of the feed; `timeZone` the IANA zone of
 * the event, where its source names one. */
export type TownHints = { country?: string; region?: string; near?: GeoPoint; timeZone?: string };

/** Towns whose names are also words of venues: without a region, country or postal code they are not towns. */
const alsoWords = new Set(
  (
    'reading nice bath mobile orange split hall union most bar normal opera eden enterprise surprise independence liberty hope ' +
    'victoria phoenix aurora sofia florence university college center centre station park sanctuary commerce police male ' +
    'progreso concord harmony friendship republic industry price battle deal sale tours pub plaza square garden paradise ' +
    'lima cuba alma eagle buffalo corona buena vista gary regina david carolina santiago madison jackson lincoln franklin ' +
    'washington georgetown kensington columbia columbus hamilton wellington chester cambridge berkeley bergen marina laguna ' +
    'of home stage street market church the tba tbc tbd online virtual zoom'
  ).split(' '),
);

/** Where postal codes come after the town, digits before a name are a house number (`12345 Houston`). */
const codeAfterTown = new Set(['US', 'CA', 'AU', 'NZ', 'GB', 'IE', 'IN']);

/** From here on a town may be known by its name alone: 100,000 people, as far as our rounding tells. */
const bigCity = 93_000;

/** … and from here on after a street (`306 Mill Ave, Santa Rosa`), in the zone the event is in. */
const townAfterStreet = 15_000;

/** A town counts as near the feed's home within this many km. */
const nearKm = 100;

function pointOf(gazetteer: Gazetteer, town: number): GeoPoint {
  return { latitude: gazetteer.latitudes[town] ?? 0, longitude: gazetteer.longitudes[town] ?? 0 };
}

/** The towns of the first area with a town among them. */
function within(gazetteer: Gazetteer, towns: readonly number[], areas: readonly Area[]): number[] {
  for (const { country, code } of areas) {
    const found = towns.filter(
      (town) => countryOf(gazetteer, town) === country && (!code || regionCodeOf(gazetteer, town) === code),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The one that is meant among equal names (most populous first): the only one, the one near home, the only one in the
 * event's zone, else one that has at least `times` the people of the next. */
function pick(gazetteer: Gazetteer, towns: readonly number[], hints: TownHints, times: number): number | undefined {
  if (towns.length < 2) return towns[0];
  const { near, timeZone } = hints;
  const close = near ? towns.filter((town) => distanceKm(near, pointOf(gazetteer, town)) <= nearKm) : [];
  if (close.length > 0) return close[0];
  const inZone = timeZone ? towns.filter((town) => timeZoneAt(pointOf(gazetteer, town)) === timeZone) : [];
  const left = inZone.length > 0 ? inZone : towns;
  const people = (town: number | undefined): number => (town === undefined ? 0 : (gazetteer.populations[town] ?? 0));
  return people(left[0]) >= times * people(left[1]) ? left[0] : undefined;
}

/** Ways in which a piece can hold a town besides being its name: `Praha 7`, `Budapest VIII`, `Paris 11e`, the province of
 * Italian addresses (`Milano MI`), a quarter (`Brno-Vinohrady`). */
function readings(text: string): string[] {
  const bare = text.replace(/ (?:[A-Z]{1,2}|[IVX]{1,5}|\d{1,2}(?:e|er|ème)?)\.?$/, '');
  return [...new Set([text, bare, bare.replace(/-\p{Lu}[\p{L} -]{2,40}$/u, '')])];
}

function named(gazetteer: Gazetteer, text: string): number[] {
  for (const reading of readings(text)) {
    const towns = townsNamed(gazetteer, reading);
    if (towns.length > 0) return towns;
  }
  return [];
}

/** Countries whose towns are often called after those of others: there, `Leicester` is the one round the corner. */
const reusesNames = new Set(['US', 'CA', 'AU', 'NZ', 'ZA', 'IE', 'JM']);

/** Cities so well known that the name alone will do, as far as the home and the zone of the feed allow. */
function farCity(
  gazetteer: Gazetteer,
  towns: readonly number[],
  { near, timeZone }: TownHints,
  hasStreet: boolean,
): number | undefined {
  const [home] = near ? nearestTowns(gazetteer, near, { limit: 1, withinKm: 200 }) : [];
  const country = home === undefined ? '' : countryOf(gazetteer, home);
  const likely = towns.filter(
    (town) =>
      (!timeZone || timeZoneAt(pointOf(gazetteer, town)) === timeZone) &&
      (!reusesNames.has(country) || countryOf(gazetteer, town) === country),
  );
  const town = pick(gazetteer, likely, {}, 10);
  const least = hasStreet && timeZone ? townAfterStreet : bigCity;
  return town !== undefined && (gazetteer.populations[town] ?? 0) >= least ? town : undefined;
}

/** A town that the text names without saying where it is: near the feed's home, or a city that leaves no doubt. */
function withoutArea(
  gazetteer: Gazetteer,
  { text, postcode }: TownName,
  hints: TownHints,
  hasStreet: boolean,
): number | undefined {
  const all = named(gazetteer, text);
  const towns = postcode === 'before' ? all.filter((town) => !codeAfterTown.has(countryOf(gazetteer, town))) : all;
  const inCountry = hints.country ? within(gazetteer, towns, [{ country: hints.country }]) : [];
  if (postcode) return pick(gazetteer, inCountry.length > 0 ? inCountry : towns, hints, 3);
  const { near } = hints;
  const close = near ? towns.find((town) => distanceKm(near, pointOf(gazetteer, town)) <= nearKm) : undefined;
  const doubtful = alsoWords.has(foldName(text).trim());
  if (close !== undefined) return doubtful && (gazetteer.populations[close] ?? 0) < 20_000 ? undefined : close;
  if (doubtful) return undefined;
  return inCountry.length > 0 ? pick(gazetteer, inCountry, hints, 3) : farCity(gazetteer, towns, hints, hasStreet);
}

/** A town at the end of a piece without a comma before it (`Kino Art Brno`), among those that `fits` lets pass. */
function lastWords(
  gazetteer: Gazetteer,
  text: string,
  fits: (towns: number[]) => number | undefined,
): number | undefined {
  const words = text.split(/\s+/);
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const name = words.slice(-count).join(' ');
    if (!/^\p{Lu}/u.test(name) || alsoWords.has(foldName(name).trim())) continue;
    const town = fits(townsNamed(gazetteer, name));
    if (town !== undefined) return town;
  }
  return undefined;
}

/** A town in the areas that the address itself names. */
function withArea(
  gazetteer: Gazetteer,
  { areas, names, areaAsTown }: AddressTail,
  hints: TownHints,
): number | undefined {
  const among = (towns: number[], places = areas) => pick(gazetteer, within(gazetteer, towns, places), hints, 3);
  for (const { text } of names) {
    const town = among(named(gazetteer, text));
    if (town !== undefined) return town;
  }
  if (areaAsTown) {
    const town = among(townsNamed(gazetteer, areaAsTown.text), areaAsTown.areas.length > 0 ? areaAsTown.areas : areas);
    if (town !== undefined) return town;
  }
  // A country alone is too wide for this: `Hotel Bristol, UK` stands anywhere.
  const [last] = names;
  const narrow = last?.postcode === 'after' || areas.some(({ code }) => code !== undefined);
  return last && narrow ? lastWords(gazetteer, last.text, among) : undefined;
}

/** `Frankfurt (Oder)`, `Halle (Saale)`: what is in brackets belongs to the name, and must not be read as a piece of its own. */
function withoutBrackets(gazetteer: Gazetteer, text: string): string {
  return text.replace(/\p{Lu}[\p{L} .-]{1,40} \(\p{L}[\p{L} .-]{1,30}\)/gu, (name) =>
    townsNamed(gazetteer, name).length > 0 ? name.replace(/[()]/g, '') : name,
  );
}

function find(gazetteer: Gazetteer, text: string, hints: TownHints): number | undefined {
  const tail = addressTail(withoutBrackets(gazetteer, text.slice(-300)));
  // Says where it is: if the list has no such town there, every other would be a wrong one.
  const sure = tail.areas.length > 0 ? withArea(gazetteer, tail, hints) : undefined;
  if (sure !== undefined || (tail.areas.length > 0 && !tail.unsure)) return sure;
  const hasStreet = tail.names.some(({ text: piece }) => /\d/.test(piece) && /\p{L}{3}/u.test(piece));
  for (const name of tail.names) {
    const town = withoutArea(gazetteer, name, hints, hasStreet);
    if (town !== undefined) return town;
  }
  const [last] = tail.names;
  const { near } = hints;
  if (!last || !near) return undefined;
  return lastWords(gazetteer, last.text, (towns) =>
    towns.find((town) => distanceKm(near, pointOf(gazetteer, town)) <= nearKm),
  );
}

/** The town a venue text names, or undefined when it names none for sure: a wrong town is worse than none. Read from the
 * end. A town counts when the text also gives its region, country or postal code, or when it lies within 100 km of
 * `near`, or in `country`; a name alone only for a city of 100,000 that has no rival and is no everyday word (`Reading`,
 * `Nice`). */
export function townInText(gazetteer: Gazetteer, text: string, hints: TownHints = {}): Town | undefined {
  if (/^\s*[a-z]{2,10}:\/\/\S*\s*$/i.test(text.slice(0, 500))) return undefined;
  const town = find(gazetteer, text, hints);
  return town === undefined ? undefined : describeTown(gazetteer, town);
}
