import type { GeoPoint } from '../place';
import { distanceKm } from '../places/distance';

/** A public source somebody near the reader may want; nothing is asked of it before it is ticked. */
export type PublicSource = {
  name: string;
  /** The event source's `name` that reads it. */
  kind: string;
  /** Where it is read: https. */
  address: string;
  /** The town it is about. */
  place: string;
};

export type Directory = readonly (PublicSource & { point: GeoPoint })[];

/** Unpacks `public-sources.tsv`: a line `= place, latitude, longitude` stands before the sources of that place. */
export function parseDirectory(text: string): Directory {
  let place = '';
  let point: GeoPoint = { latitude: 0, longitude: 0 };
  const sources: (PublicSource & { point: GeoPoint })[] = [];
  for (const line of text.split('\n')) {
    const [first = '', second = '', third = ''] = line.split('\t');
    if (first.startsWith('= ')) {
      place = first.slice(2);
      point = { latitude: Number(second), longitude: Number(third) };
    } else if (first !== '' && !first.startsWith('#')) {
      sources.push({ name: second, kind: first, address: `https://${third}`, place, point });
    }
  }
  return sources;
}

/** A public source and how far its town is. */
export type DistantSource = PublicSource & { km: number };

/** What is offered for a place: within its radius, at least 60 km, the nearest first, by name among equals. */
export function sourcesNear(directory: Directory, home: GeoPoint & { radiusKm: number }): DistantSource[] {
  const reach = Math.max(60, home.radiusKm);
  return directory
    .map((source) => ({ source, km: Math.round(distanceKm(source.point, home)) }))
    .filter(({ km }) => km <= reach)
    .sort((a, b) => a.km - b.km || a.source.name.localeCompare(b.source.name))
    .map(({ source: { point: _point, ...source }, km }) => ({ ...source, km }));
}
