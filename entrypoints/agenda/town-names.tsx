import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Gazetteer, nameOf, populationOf } from '../../utils/places/gazetteer';
import { loadGazetteer } from '../../utils/places/load-gazetteer';
import { nearestTowns } from '../../utils/places/nearest-town';
import { boundsOf, inSight, type Sight } from './map-projection';

type Label = { name: string; x: number; y: number; size: number };

const asked = 4_000;
const labelsAtMost = 40;

/** Names of the towns in sight, the larger ones first, none upon another: enough to know where one is without a map of
 * streets, and nobody is asked for it. */
export function TownNames({ sight }: { sight: Sight }) {
  const gazetteer = useGazetteer();
  const labels = useMemo(() => (gazetteer ? labelsIn(sight, gazetteer) : []), [sight, gazetteer]);
  return (
    <g class="towns">
      {labels.map(({ name, x, y, size }) => (
        <g key={`${name} ${Math.round(x)}`} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
          <circle r={size / 6} />
          <text x={size / 3 + 1} dy="0.35em" font-size={size}>
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

/** Towns near the middle, by an index; a wide sight shows only large ones, so that few are looked at. */
function labelsIn(sight: Sight, gazetteer: Gazetteer): Label[] {
  const [west, south, east, north] = boundsOf(sight);
  const withinKm = Math.max(north - south, (east - west) / 1.4) * 85;
  const leastPeople = sight.zoom > 9.5 ? 0 : sight.zoom > 8 ? 15_000 : sight.zoom > 6 ? 80_000 : 500_000;
  const people = (town: number) => populationOf(gazetteer.populations[town] ?? 0);
  const towns = nearestTowns(gazetteer, sight.center, {
    limit: asked,
    withinKm: Math.min(withinKm, 4_000),
    keep: (town) => people(town) >= leastPeople,
  });
  towns.sort((a, b) => people(b) - people(a));
  const labels: Label[] = [];
  for (const town of towns) {
    const point = { latitude: gazetteer.latitudes[town] ?? 0, longitude: gazetteer.longitudes[town] ?? 0 };
    const { x, y } = inSight(point, sight);
    if (x < 0 || y < 8 || x > sight.width - 40 || y > sight.height - 8) continue;
    const name = nameOf(gazetteer, town);
    const size = people(town) > 200_000 ? 14 : people(town) > 40_000 ? 12.5 : 11;
    const isFree = labels.every(
      (there) => Math.abs(there.y - y) > 16 || x > there.x + widthOf(there) || there.x > x + widthOf({ name, size }),
    );
    if (isFree) labels.push({ name, x, y, size });
    if (labels.length >= labelsAtMost) break;
  }
  return labels;
}

/** Near enough to keep names apart without measuring any. */
function widthOf({ name, size }: Pick<Label, 'name' | 'size'>): number {
  return name.length * size * 0.6 + 14;
}
