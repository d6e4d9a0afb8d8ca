import type { GeoPoint } from '../place';
import { distanceKm } from '../places/distance';
import { isEventWord } from './event-words';
import type { Gathered } from './merge-listings';
import { venueWords } from './venue-words';

/** A venue that listings know the door of, under the words of its name. */
export type KnownVenue = readonly [words: string, latitude: number, longitude: number];

/** Further away nobody means it without saying the town. */
const aroundKm = 100;
/** Doors of one house. */
const houseKm = 2;
const venuesAtMost = 5_000;

/** Words half of all houses are called by: with nothing else they name none. */
const everywhere = new Set(
  'town city village civic central main public local national community grand royal old new upper lower east west north south great small long short young red white black green blue golden international regional oldtown street station gate farm harbour bridge'.split(
    ' ',
  ),
);

/** Whether a name could be that of one house only: beyond its kind (`#hall`) it has a word of its own. */
function isDistinctive(words: readonly string[]): boolean {
  return words.some((word) => !isEventWord(word) && word.length > 3 && !everywhere.has(word.replace('#', '')));
}

function wordsOf(name: string | undefined): string | undefined {
  const { names } = venueWords(name === undefined ? undefined : { name });
  return isDistinctive(names) ? names.join(' ') : undefined;
}

/** The houses around the user's place that one name means; a name of two houses means none. */
export function knownVenues(gathered: Iterable<Gathered>, home: GeoPoint): KnownVenue[] {
  const read = new Map<string, string | undefined>();
  const found = new Map<string, GeoPoint | undefined>();
  for (const { shown } of gathered) {
    const { name, point } = shown.venue ?? {};
    if (!name || point?.precision !== 'exact' || distanceKm(point, home) > aroundKm) continue;
    if (!read.has(name)) read.set(name, wordsOf(name));
    const words = read.get(name);
    if (words === undefined) continue;
    const known = found.get(words);
    const isOther = found.has(words) && (known === undefined || distanceKm(known, point) > houseKm);
    found.set(words, isOther ? undefined : (known ?? { latitude: point.latitude, longitude: point.longitude }));
  }
  const one = [...found].flatMap(([words, point]): KnownVenue[] =>
    point ? [[words, point.latitude, point.longitude]] : [],
  );
  return one.slice(0, venuesAtMost);
}

/** The house a post names, if it is a known one. */
export function venueNamed(venues: readonly KnownVenue[], name: string): GeoPoint | undefined {
  const words = wordsOf(name);
  const [, latitude = 0, longitude = 0] = venues.find(([each]) => each === words) ?? [];
  return words !== undefined && (latitude !== 0 || longitude !== 0) ? { latitude, longitude } : undefined;
}
