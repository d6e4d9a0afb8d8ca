import type { EventListing, EventTime } from './event-listing';

/** What of a listing says when it is. */
export type Timed = Pick<EventListing, 'start' | 'end' | 'timeZone'>;

/** How long something is taken to last when its source gives no end, in milliseconds. */
const assumedLength = 3 * 3_600_000;

/** The local date and time an EventTime shows where it happens, to the minute, or the bare date.
 * `fallbackZone` (IANA) is used for an instant whose zone nobody knows. */
export function localText(time: EventTime, fallbackZone: string): string {
  if (time.kind === 'date') return time.date;
  if (time.kind === 'wall-clock') return time.local.slice(0, 16);
  return Temporal.Instant.from(time.instant)
    .toZonedDateTimeISO(time.timeZone ?? fallbackZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

/** Epoch milliseconds at which the listing starts. A wall-clock time or whole day, whose zone nobody stated, is taken
 * in the venue's zone, else in `fallbackZone`: good enough to order and to expire by, never to be shown. */
export function startsAt(listing: Timed, fallbackZone: string): number {
  return epochOf(listing.start, listing.timeZone ?? fallbackZone, 'start');
}

/** Epoch milliseconds at which it is over: its end, the end of its last whole day, or three hours after its start. */
export function endsAt(listing: Timed, fallbackZone: string): number {
  const zone = listing.timeZone ?? fallbackZone;
  if (listing.end) return epochOf(listing.end, zone, 'end');
  if (listing.start.kind === 'date') return epochOf(listing.start, zone, 'end');
  return epochOf(listing.start, zone, 'start') + assumedLength;
}

function epochOf(time: EventTime, zone: string, edge: 'start' | 'end'): number {
  if (time.kind === 'instant') return Temporal.Instant.from(time.instant).epochMilliseconds;
  if (time.kind === 'wall-clock') {
    return Temporal.PlainDateTime.from(time.local).toZonedDateTime(zone).epochMilliseconds;
  }
  const day = Temporal.PlainDate.from(time.date);
  return (edge === 'start' ? day : day.add({ days: 1 })).toZonedDateTime(zone).epochMilliseconds;
}
