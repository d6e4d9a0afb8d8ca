import type { GeoPoint } from '../place';
import { distanceKm } from './distance';
import { exonyms } from './exonyms';
import { countryOf, type Gazetteer, regionCodeOf, type Town, townAtFolded } from './gazetteer';
import { nearestTowns } from './nearest-town';
import { describeTown } from './town-label';
import { type Area, coordinatesIn, type TownQuery, townQueries } from './town-query';
import { townOfExonym, townsNamed } from './towns-named';

/** How well a town fits, best first: its whole name, the start of its name, the start of a later word of it. */
const whole = 2;
const start = 1;
const word = 0;

type Hits = Map<number, number>;

function note(hits: Hits, town: number, fit: number): void {
  if ((hits.get(town) ?? -1) < fit) hits.set(town, fit);
}

function inAreas(gazetteer: Gazetteer, town: number, areas: readonly Area[]): boolean {
  if (areas.length === 0) return true;
  const country = countryOf(gazetteer, town);
  const region = regionCodeOf(gazetteer, town);
  return areas.some((area) => area.country === country && (!area.code || area.code === region));
}

/** One pass over the list per kind of fit; the number of passes does not depend on how many towns fit. */
function collect(gazetteer: Gazetteer, { folded, areas }: TownQuery, hits: Hits): void {
  const add = (town: number, fit: number): void => {
    if (inAreas(gazetteer, town, areas)) note(hits, town, fit);
  };
  for (const town of townsNamed(gazetteer, folded)) add(town, whole);
  for (const [before, fit] of [['\n', start] as const, [' ', word] as const]) {
    const sought = before + folded;
    for (let at = gazetteer.folded.indexOf(sought); at >= 0; at = gazetteer.folded.indexOf(sought, at + 1)) {
      add(townAtFolded(gazetteer, at + 1), fit);
    }
  }
  // One letter would bring every other name along.
  for (const exonym of folded.length > 1 ? exonyms : []) {
    if (!exonym.folded.startsWith(folded)) continue;
    const town = townOfExonym(gazetteer, exonym.name, exonym.country);
    if (town !== undefined) add(town, exonym.folded === folded ? whole : start);
  }
}

function pointOf(gazetteer: Gazetteer, town: number): GeoPoint {
  return { latitude: gazetteer.latitudes[town] ?? 0, longitude: gazetteer.longitudes[town] ?? 0 };
}

/** Best fit first; then nearest to the town the query names as its neighbour, or by weight. */
function rank(gazetteer: Gazetteer, hits: Hits, { beside, areas }: TownQuery, near: GeoPoint | undefined): number[] {
  const neighbour = beside ? townsNamed(gazetteer, beside).find((town) => inAreas(gazetteer, town, areas)) : undefined;
  const centre = neighbour === undefined ? undefined : pointOf(gazetteer, neighbour);
  const rated = [...hits].map(([town, fit]) => ({
    town,
    fit,
    worth: centre ? -distanceKm(centre, pointOf(gazetteer, town)) : weight(gazetteer, town, near),
  }));
  return rated.sort((a, b) => b.fit - a.fit || b.worth - a.worth || a.town - b.town).map(({ town }) => town);
}

/** People count, but a town near the user counts as if ten times as many lived there. */
function weight(gazetteer: Gazetteer, town: number, near: GeoPoint | undefined): number {
  const people = gazetteer.populations[town] ?? 0;
  if (!near) return people;
  return distanceKm(near, pointOf(gazetteer, town)) < 150 ? people * 10 : people;
}

/** Towns for what was typed into the place field, likeliest first: without regard to case and accents, by any name we
 * know (`Wien`), narrowed by region or country (`Paris, TX`, `paris texas`), or the towns around coordinates (`40.3,-74.0`).
 * A whole name comes before a beginning, a bigger town before a smaller one; towns around `near` first among equals. Empty
 * when nothing fits: offer the nearest town or coordinates then. */
export function searchTowns(
  gazetteer: Gazetteer,
  query: string,
  { limit = 8, near }: { limit?: number; near?: GeoPoint } = {},
): Town[] {
  const point = coordinatesIn(query);
  if (point) {
    return nearestTowns(gazetteer, point, { limit, withinKm: 300 }).map((town) => describeTown(gazetteer, town));
  }
  const found: number[] = [];
  for (const understood of townQueries(query)) {
    const hits: Hits = new Map();
    collect(gazetteer, understood, hits);
    found.push(...rank(gazetteer, hits, understood, near));
    if (found.length >= limit) break;
  }
  return [...new Set(found)].slice(0, limit).map((town) => describeTown(gazetteer, town));
}
