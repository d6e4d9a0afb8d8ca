import type { DistanceUnit, GeoPoint } from '../place';
import { numberFormat } from '../wording/number-format';
import { locale, say } from '../wording/say';

const earthRadiusKm = 6_371;
export const kmPerMile = 1.609344;

/** Great-circle distance in km (haversine formula, mean earth radius). */
export function distanceKm(a: GeoPoint, b: GeoPoint): number {
  const radians = Math.PI / 180;
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const east = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const h = north ** 2 + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The honest form of a distance that was measured from a coarse place (DESIGN §3.9), as a number in the unit:
 * 0 = under 2, 5 = about 5, then tens. */
export function distanceBand(km: number, unit: DistanceUnit): number {
  const distance = unit === 'mi' ? km / kmPerMile : km;
  if (distance < 2) return 0;
  return distance < 7.5 ? 5 : Math.round(distance / 10) * 10;
}

/** `under 2 km`, `about 5 km`; empty for -1 (unknown). */
export function bandText(band: number, unit: DistanceUnit): string {
  if (band < 0) return '';
  return band === 0 ? say('distance_under', inUnit(2, unit)) : say('distance_about', inUnit(band, unit));
}

/** `25 km` as the reader's language writes it. */
export function inUnit(distance: number, unit: DistanceUnit): string {
  const words = { style: 'unit', unit: unit === 'mi' ? 'mile' : 'kilometer', unitDisplay: 'short' } as const;
  return numberFormat(locale(), words).format(distance);
}
