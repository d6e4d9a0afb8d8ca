import type { Venue, VenuePoint } from '../event-listing';
import { isNoPlace } from './no-place';
import { shortText } from './property-text';

/** The parts of a venue as an API gives them, unchecked. */
export type VenueParts = {
  [Part in 'name' | 'address' | 'locality' | 'region' | 'postalCode' | 'country' | 'latitude' | 'longitude']?: unknown;
};

/** A venue of what is really a place in the parts; undefined when nothing is. */
export function venueFrom({ latitude, longitude, ...texts }: VenueParts): Venue | undefined {
  const venue: Venue = {};
  for (const part of ['name', 'address', 'locality', 'region', 'postalCode', 'country'] as const) {
    const text = shortText(texts[part]);
    if (text && !isNoPlace(text)) venue[part] = text;
  }
  const point = pointFrom(latitude, longitude);
  if (point) venue.point = point;
  return Object.keys(venue).length > 0 ? venue : undefined;
}

/** A point from numbers or texts. 0;0 is no point; what only fits on the globe the other way round is turned. */
export function pointFrom(latitude: unknown, longitude: unknown): VenuePoint | undefined {
  const [north, east] = [degrees(latitude), degrees(longitude)];
  if (north === undefined || east === undefined) return undefined;
  if (Math.abs(north) < 0.001 && Math.abs(east) < 0.001) return undefined;
  if (Math.abs(north) <= 90 && Math.abs(east) <= 180) return { latitude: north, longitude: east, precision: 'exact' };
  const isSwapped = Math.abs(east) <= 90 && Math.abs(north) <= 180;
  return isSwapped ? { latitude: east, longitude: north, precision: 'exact' } : undefined;
}

function degrees(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
