import type { EventListing } from '../event-listing';
import { endsAt } from '../event-time';
import type { Place } from '../place';
import { distanceKm } from '../places/distance';

/** What of a listing decides whether it may be shown at all. */
export type Showable = Pick<EventListing, 'start' | 'end' | 'timeZone' | 'status' | 'attendance' | 'venue'>;

/** Upcoming (not over), neither cancelled nor postponed without a date, and in person: unknown attendance counts as in
 * person when there is a venue (labelling.md). `fallbackZone`: for times whose zone nobody stated. */
export function isShowable(listing: Showable, now: Temporal.Instant, fallbackZone = 'UTC'): boolean {
  if (listing.status === 'cancelled' || listing.status === 'postponed' || listing.attendance === 'online') return false;
  if (listing.attendance === undefined && listing.venue === undefined) return false;
  return endsAt(listing, fallbackZone) > now.epochMilliseconds;
}

/** The local day at a place on which the listing starts, `2026-12-08`. */
function startDay(listing: Showable, place: Place): string {
  const { start } = listing;
  if (start.kind === 'date') return start.date;
  if (start.kind === 'wall-clock') return start.local.slice(0, 10);
  const zone = listing.timeZone ?? place.timeZone;
  return Temporal.Instant.from(start.instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** Where the user is on that day: the trips that cover it, else home (the places without dates). */
export function placesOn(day: string, places: Place[]): Place[] {
  const trips = places.filter(({ from, to }) => from !== undefined || to !== undefined);
  const current = trips.filter(({ from = '0000', to = '9999' }) => from <= day && day <= to);
  return current.length > 0 ? current : places.filter(({ from, to }) => from === undefined && to === undefined);
}

/** How many days of something long are asked about: nobody's trips lie closer together. */
const daysAsked = 60;

/** The days on which one may be there: from its first, or today, to its last. */
function daysOf(listing: Showable, place: Place, now: Temporal.Instant): string[] {
  const today = now.toZonedDateTimeISO(place.timeZone).toPlainDate().toString();
  const [, first = today] = [today, startDay(listing, place)].sort();
  const zone = listing.timeZone ?? place.timeZone;
  // An end at midnight or in the small hours belongs to the evening before.
  const end = Temporal.Instant.fromEpochMilliseconds(endsAt(listing, zone) - 6 * 3_600_000);
  const last = end.toZonedDateTimeISO(zone).toPlainDate();
  const days: string[] = [];
  for (let day = Temporal.PlainDate.from(first); days.length < daysAsked; day = day.add({ days: 1 })) {
    if (days.length > 0 && Temporal.PlainDate.compare(day, last) > 0) break;
    days.push(day.toString());
  }
  return days;
}

/** The nearest of the user's places that has the listing within its radius, with the distance in km; undefined = out of
 * reach, or nobody knows where it is. `now` only bounds ongoing events: one that began before counts as today. */
export function reachOf(
  listing: Showable,
  places: Place[],
  now: Temporal.Instant,
): { km: number; place: Place } | undefined {
  const point = listing.venue?.point;
  if (point === undefined) return undefined;
  const hasTrips = places.some(({ from, to }) => from !== undefined || to !== undefined);
  const within = places.flatMap((place) => {
    const km = distanceKm(point, place);
    if (km > place.radiusKm) return [];
    // Without a trip there is but one place on any day.
    const isThere = !hasTrips || daysOf(listing, place, now).some((day) => placesOn(day, places).includes(place));
    return isThere ? [{ km, place }] : [];
  });
  return within.sort((a, b) => a.km - b.km)[0];
}
