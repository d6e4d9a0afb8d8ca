import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Gazetteer, nameOf, populationOf } from '../../utils/places/gazetteer';
import { loadGazetteer } from '../../utils/places/load-gazetteer';
import { nearestTowns } from '../../utils/places/nearest-town';
import { boundsOf, inSight, project, type Sight } from './map-projection';
import { type Box, overlap } from './ring-labels';

type Label = { name: string; x: number; y: number; size: number; isBefore: boolean; box: Box };

const asked = 4_000;
/** Of the towns found, the largest so many may get a name. */
const lookedAt = 800;
const labelsAtMost = 40;

/** Names of the towns in sight, the larger ones first, none upon another: enough to know where one is without a map of
 * streets, and nobody is asked for it. */
export function TownNames({ sight, taken }: { sight: Sight; taken: readonly Box[] }) {
  const gazetteer = useGazetteer();
  const towns = useTownsAround(sight, gazetteer);
  const labels = useMemo(
    () => (gazetteer ? labelsIn(sight, towns, gazetteer, taken) : []),
    [sight, towns, gazetteer, taken],
  );
  return (
    <g class="towns">
      {labels.map(({ name, x, y, size, isBefore }) => (
        <g key={`${name} ${Math.round(x)}`} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
          <circle r={size / 6} />
          <text x={(size / 3 + 1) * (isBefore ? -1 : 1)} dy="0.35em" font-size={size} class={isBefore ? 'before' : ''}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}

function useGazetteer(): Gazetteer | undefined {
  const [gazetteer, setGazetteer] = useState<Gazetteer>();
  useEffect(() => {
    // A map without names is still a map.
    loadGazetteer(browser.runtime.getURL('/gazetteer.txt')).then(setGazetteer, () => undefined);
  }, []);
  return gazetteer;
}

/** Looked for anew only after the map has moved by a good part of itself, and not at every frame of a pan. */
function useTownsAround(sight: Sight, gazetteer: Gazetteer | undefined): readonly number[] {
  const found = useRef<{ of: Gazetteer; around: Sight; towns: readonly number[] } | undefined>(undefined);
  if (!gazetteer) return [];
  const known = found.current;
  if (known?.of === gazetteer && isStillAround(known.around, sight)) return known.towns;
  const towns = townsAround(sight, gazetteer);
  found.current = { of: gazetteer, around: sight, towns };
  return towns;
}

function isStillAround(before: Sight, { center, zoom, width, height }: Sight): boolean {
  if (Math.abs(before.zoom - zoom) > 0.25 || before.width !== width || before.height !== height) return false;
  const [a, b] = [project(before.center, zoom), project(center, zoom)];
  return Math.hypot(a.x - b.x, a.y - b.y) < Math.min(width, height) / 4;
}

/** Towns near the middle and a little beyond the edges, by an index, the largest first; a wide sight shows only large ones,
 * so that few are looked at. */
function townsAround(sight: Sight, gazetteer: Gazetteer): number[] {
  const [west, south, east, north] = boundsOf(sight);
  const withinKm = Math.max(north - south, (east - west) / 1.4) * 105;
  const leastPeople = sight.zoom > 9.5 ? 0 : sight.zoom > 8 ? 15_000 : sight.zoom > 6 ? 80_000 : 500_000;
  const people = (town: number) => populationOf(gazetteer.populations[town] ?? 0);
  const towns = nearestTowns(gazetteer, sight.center, {
    limit: asked,
    withinKm: Math.min(withinKm, 4_000),
    keep: (town) => people(town) >= leastPeople,
  });
  return towns.sort((a, b) => people(b) - people(a)).slice(0, lookedAt);
}

function labelsIn(sight: Sight, towns: readonly number[], gazetteer: Gazetteer, taken: readonly Box[]): Label[] {
  const people = (town: number) => populationOf(gazetteer.populations[town] ?? 0);
  const labels: Label[] = [];
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
function isFree(box: Box, taken: readonly Box[], labels: readonly Label[]): boolean {
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
