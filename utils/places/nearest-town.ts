import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { GeoPoint } from '../place';
import type { Gazetteer } from './gazetteer';

const indexes = new WeakMap<Gazetteer, KDBush>();

/** Does now what the first question would have to wait for, where that would hold up what is being drawn. */
export function prepareNearestTowns(gazetteer: Gazetteer): void {
  indexOf(gazetteer);
}

/** Built at the first question: about 50,000 points, some hundredths of a second. */
function indexOf(gazetteer: Gazetteer): KDBush {
  const known = indexes.get(gazetteer);
  if (known) return known;
  const index = new KDBush(gazetteer.size, 64, Float32Array);
  for (let town = 0; town < gazetteer.size; town++) {
    index.add(gazetteer.longitudes[town] ?? 0, gazetteer.latitudes[town] ?? 0);
  }
  index.finish();
  indexes.set(gazetteer, index);
  return index;
}

/** Numbers of the towns nearest to a point, nearest first: at most `limit`, within `withinKm`, and only those that pass
 * `keep`. Right across the date line and near the poles. */
export function nearestTowns(
  gazetteer: Gazetteer,
  point: GeoPoint,
  { limit, withinKm, keep }: { limit: number; withinKm: number; keep?: (town: number) => boolean },
): number[] {
  return around(indexOf(gazetteer), point.longitude, point.latitude, limit, withinKm, keep);
}
