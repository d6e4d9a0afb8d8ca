import lookUp from '@photostructure/tz-lookup';
import type { GeoPoint } from '../place';

/** IANA time zone at a point, from a coarse map that ships with us (right but for a strip along borders). Undefined for
 * coordinates outside the globe and for zones this browser does not know. */
export function timeZoneAt({ latitude, longitude }: GeoPoint): string | undefined {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined;
  try {
    const zone = lookUp(latitude, longitude);
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone ? zone : undefined;
  } catch {
    return undefined;
  }
}
