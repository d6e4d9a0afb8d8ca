import { type Gazetteer, nameOf } from '../../utils/places/gazetteer';
import { nearestTowns } from '../../utils/places/nearest-town';
import { boundsOf, inSight, project, type Sight } from './map-projection';
import { type Box, overlap } from './ring-labels';

/** A town's name where it stands in the picture, after its dot or before it. */
export type TownLabel = { name: string; x: number; y: number; size: number; isBefore: boolean; box: Box };

const asked = 4_000;
/** Of the towns found, the largest so many may get a name. */
const lookedAt = 800;
const labelsAtMost = 40;

/** Whether the towns found around one sight serve for another. */
export function isStillAround(before: Sight, { center, zoom, width, height }: Sight): boolean {
  if (Math.abs(before.zoom - zoom) > 0.25 || before.width !== width || before.height !== height) return false;
  const [a, b] = [project(before.center, zoom), project(center, zoom)];
  return Math.hypot(a.x - b.x, a.y - b.y) < Math.min(width, height) / 4;
}

/** Towns near the middle and a little beyond the edges, by an index, the largest first; a wide sight shows only large ones,
 * so that few are looked at. */
export function townsAround(sight: Sight, gazetteer: Gazetteer): number[] {
  const [west, south, east, north] = boundsOf(sight);
  const withinKm = Math.max(north - south, (east - west) / 1.4) * 105;
  const leastPeople = sight.zoom > 9.5 ? 0 : sight.zoom > 8 ? 15_000 : sight.zoom > 6 ? 80_000 : 500_000;
  const people = (town: number) => gazetteer.populations[town] ?? 0;
  const towns = nearestTowns(gazetteer, sight.center, {
    limit: asked,
    withinKm: Math.min(withinKm, 4_000),
    keep: (town) => people(town) >= leastPeople,
  });
  return towns.sort((a, b) => people(b) - people(a)).slice(0, lookedAt);
}

/** The names that find room, the larger towns first: none upon another, nor upon what is `taken`. */
export function labelsIn(
  sight: Sight,
  towns: readonly number[],
  gazetteer: Gazetteer,
  taken: readonly Box[],
): TownLabel[] {
  const people = (town: number) => gazetteer.populations[town] ?? 0;
  const labels: TownLabel[] = [];
  for (const town of towns) {
    const point = { latitude: gazetteer.latitudes[town] ?? 0, longitude: gazetteer.longitudes[town] ?? 0 };
    const { x, y } = inSight(point, sight);
    if (x < 0 || y < 8 || x > sight.width - 40 || y > sight.height - 8) continue;
    const name = nameOf(gazetteer, town);
    const size = people(town) > 200_000 ? 14 : people(town) > 40_000 ? 12.5 : 11;
    const [after, before] = boxesAt(x, y, widthOf(name, size));
    if (isFree(after, taken, labels)) labels.push({ name, x, y, size, isBefore: false, box: after });
    else if (isFree(before, taken, labels) && before.left > 0)
      labels.push({ name, x, y, size, isBefore: true, box: before });
    if (labels.length >= labelsAtMost) break;
  }
  return labels;
}

/** Asked for hundreds of towns at every frame of a pan, so nothing is copied for it. */
function isFree(box: Box, taken: readonly Box[], labels: readonly TownLabel[]): boolean {
  return !taken.some((other) => overlap(box, other)) && !labels.some((other) => overlap(box, other.box));
}

/** Near enough to keep names apart without measuring any. */
function widthOf(name: string, size: number): number {
  return name.length * size * 0.6 + 10;
}

/** What a name takes after its dot, and before it. */
function boxesAt(x: number, y: number, width: number): [after: Box, before: Box] {
  const [top, bottom] = [y - 8, y + 8];
  return [
    { left: x - 4, right: x + width, top, bottom },
    { left: x - width, right: x + 4, top, bottom },
  ];
}
