import type { EventListing, EventTime } from '../event-listing';
import { endsAt, startsAt } from '../event-time';
import { type DayPart, dayParts, type FreeTimes, isStated } from '../free-times';

type Timed = Pick<EventListing, 'start' | 'end' | 'timeZone'>;

const minute = 60_000;
/** An event is looked at in steps of so many minutes. */
const step = 30;
/** What lasts longer is dropped in on, on a day one likes. */
const longestVisit = 24 * 60 * minute;

/**
 * Whether a listing lies in the times the user is usually free, on the clock of the place where it is: most of it does, or,
 * where it has no time or goes on for days, there is a free part in one of its days. Undefined = they did not say.
 * `zone`: where nobody stated one.
 */
export function isInFreeTime(listing: Timed, free: FreeTimes | undefined, zone: string): boolean | undefined {
  if (!isStated(free)) return undefined;
  const length = Math.max(0, endsAt(listing, zone) - startsAt(listing, zone));
  const from = clockOf(listing.start, listing.timeZone, zone);
  if (listing.start.kind === 'date' || length > longestVisit) return hasFreeDay(from.toPlainDate(), length, free);
  const steps = Math.max(1, Math.ceil(length / minute / step));
  const inIt = Array.from({ length: steps }, (_, at) => isFreeAt(from.add({ minutes: at * step }), free));
  return inIt.filter(Boolean).length * 2 >= steps;
}

/** Days in a row from the first one; a week holds them all. */
function hasFreeDay(first: Temporal.PlainDate, length: number, free: FreeTimes): boolean {
  const days = Math.min(7, Math.max(1, Math.round(length / (24 * 60 * minute))));
  return Array.from({ length: days }, (_, at) => first.add({ days: at }).dayOfWeek).some((weekday) =>
    dayParts.some((part) => free[part].includes(weekday)),
  );
}

/** After midnight it is still the evening before. */
function isFreeAt(clock: Temporal.PlainDateTime, free: FreeTimes): boolean {
  const { dayOfWeek } = clock.subtract({ hours: 5 });
  return free[partAt(clock.hour)].includes(dayOfWeek);
}

function partAt(hour: number): DayPart {
  if (hour < 5 || hour >= 17) return 'evening';
  return hour < 12 ? 'morning' : 'afternoon';
}

/** What the clock on the venue's wall shows. */
function clockOf(time: EventTime, venueZone: string | undefined, zone: string): Temporal.PlainDateTime {
  if (time.kind === 'date') return Temporal.PlainDate.from(time.date).toPlainDateTime();
  if (time.kind === 'wall-clock') return Temporal.PlainDateTime.from(time.local);
  return Temporal.Instant.from(time.instant)
    .toZonedDateTimeISO(venueZone ?? time.timeZone ?? zone)
    .toPlainDateTime();
}
