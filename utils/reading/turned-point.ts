import type { VenuePoint } from '../event-listing';
import type { ReadingContext } from '../event-source';

type Degrees = Pick<VenuePoint, 'latitude' | 'longitude'>;

/**
 * Whether latitude and longitude stand in each other's place (labelling.md): as given the point is at sea or in
 * Antarctica, or in a zone that cannot have the offset the event's own start is written with (`written`:
 * `2026-12-01T19:30:00-05:00`), while the other way round everything fits.
 */
export function isTurned(point: Degrees, written: string, zoneAt: NonNullable<ReadingContext['zoneAt']>): boolean {
  const turned = { latitude: point.longitude, longitude: point.latitude };
  const zone = zoneAt(point);
  const otherZone = Math.abs(turned.latitude) <= 90 ? zoneAt(turned) : undefined;
  if (!zone || !otherZone || !isInhabited(otherZone)) return false;
  if (!isInhabited(zone)) return true;
  const [, local, offset] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)[\d:.]*([+-]\d\d:?\d\d)$/.exec(written.trim()) ?? [];
  if (!local || !offset || /^[+-]00:?00$/.test(offset)) return false;
  try {
    const instant = Temporal.Instant.from(`${local}${offset}`);
    const offsetIn = (timeZone: string) => instant.toZonedDateTimeISO(timeZone).offset.replace(':', '');
    const wanted = offset.replace(':', '');
    return offsetIn(zone) !== wanted && offsetIn(otherZone) === wanted;
  } catch {
    return false;
  }
}

function isInhabited(zone: string): boolean {
  return !/^(Etc|Antarctica)\//.test(zone);
}
