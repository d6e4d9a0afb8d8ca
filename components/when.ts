import type { EventTime } from '../utils/event-listing';
import type { ShownEvent } from '../utils/messages';
import { cityOfZone, dateFormat } from '../utils/wording/date-format';
import { say } from '../utils/wording/say';

/** Whom the time is told to. `zone`: IANA; `now`: epoch milliseconds. */
export type Reader = { zone: string; locale: string; now: number };

/** A time in the pieces a row is made of. */
export type When = {
  weekday: string;
  day: string;
  month: string;
  /** `tonight 19:30–22:00`, `all day`, `until Sun 13 Dec`, `on now, until 22:00`; the venue's own time. */
  time: string;
  /** `New York time (01:30 in Lisbon)`, only when the venue's clock differs from the reader's. */
  zoneNote?: string;
  /** `Tuesday 8 December 2026, 19:30`, for those who hear it. */
  spoken: string;
};

/** A clock reading turned into UTC fields, so that formatting in UTC shows exactly it, whatever zone it is in. */
type Clock = { at: number; date: string; hasTime: boolean };

/** When an event is, at its venue: never shifted into the reader's zone (DESIGN §3.3). */
export function whenOf(event: Pick<ShownEvent, 'start' | 'end' | 'timeZone'>, reader: Reader): When {
  const start = clockOf(event.start, event.timeZone, reader.zone);
  const end = event.end && clockOf(event.end, event.timeZone, reader.zone);
  const now = clockOf(nowAt(reader), event.timeZone, reader.zone);
  const write = (clock: Clock, options: Intl.DateTimeFormatOptions) =>
    dateFormat(reader.locale, { ...options, timeZone: 'UTC' }).format(clock.at);
  const timeOf = (clock: Clock) => write(clock, { timeStyle: 'short' });
  const short = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const zoneNote = noteOf(event, reader);
  return {
    weekday: write(start, { weekday: 'short' }),
    day: write(start, { day: 'numeric' }),
    month: write(start, { month: 'short' }),
    time: timeWords({ start, end, now }, timeOf, (clock) => write(clock, short)),
    ...(zoneNote ? { zoneNote } : {}),
    spoken: start.hasTime ? say('times_spoken', write(start, long), timeOf(start)) : write(start, long),
  };
}

/** `18 April`, with the year where it is another one: for what is past. */
export function dayOf({ start }: Pick<ShownEvent, 'start'>, reader: Reader): string {
  const { at } = clockOf(start, undefined, reader.zone);
  const isThisYear = new Date(at).getUTCFullYear() === new Date(reader.now).getUTCFullYear();
  return dateFormat(reader.locale, {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(at);
}

type Clocks = { start: Clock; end: Clock | undefined; now: Clock };

/** From when evenings are called tonight. */
const eveningHour = 17;

/** The span, with its nearness where it is near: as people say it. `now` is what the venue's clock shows. */
function timeWords(clocks: Clocks, timeOf: (at: Clock) => string, dayWords: (at: Clock) => string): string {
  const { start, end, now } = clocks;
  const span = spanOf(start, end, timeOf, dayWords);
  if (!start.hasTime) {
    if (end && end.date > start.date) return span;
    if (start.date === now.date) return say('times_todayAllDay');
    return start.date === dayAfter(now) ? say('times_tomorrowAllDay') : span;
  }
  if (start.at <= now.at) {
    if (!end) return say('times_now');
    if (end.at <= now.at) return span;
    return end.date === now.date && end.hasTime
      ? say('times_nowUntil', timeOf(end))
      : say('times_until', dayWords(end));
  }
  if (start.date === dayAfter(now)) return say('times_tomorrow', span);
  if (start.date !== now.date) return span;
  return new Date(start.at).getUTCHours() >= eveningHour ? say('times_tonight', span) : say('times_today', span);
}

function dayAfter({ date }: Clock): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

function nowAt({ now }: Reader): EventTime {
  return { kind: 'instant', instant: new Date(now).toISOString() };
}

function spanOf(start: Clock, end: Clock | undefined, timeOf: (at: Clock) => string, dayOf: (at: Clock) => string) {
  const isLaterDay = end !== undefined && end.date > start.date;
  // Ends before six the next morning belong to the evening before, as people speak of it.
  const isNight = isLaterDay && end.hasTime && end.at - start.at < 18 * 3_600_000 && new Date(end.at).getUTCHours() < 6;
  if (!start.hasTime) return isLaterDay ? say('times_until', dayOf(end)) : say('times_allDay');
  if (!end || end.at <= start.at || !end.hasTime) return timeOf(start);
  return isLaterDay && !isNight
    ? say('times_timeUntil', timeOf(start), dayOf(end))
    : say('times_span', timeOf(start), timeOf(end));
}

function clockOf(time: EventTime, venueZone: string | undefined, fallback: string): Clock {
  if (time.kind === 'date') return { at: Date.parse(`${time.date}T12:00:00Z`), date: time.date, hasTime: false };
  const local =
    time.kind === 'wall-clock'
      ? time.local
      : Temporal.Instant.from(time.instant)
          .toZonedDateTimeISO(venueZone ?? time.timeZone ?? fallback)
          .toPlainDateTime()
          .toString({ smallestUnit: 'second' });
  return { at: Date.parse(`${local}Z`), date: local.slice(0, 10), hasTime: true };
}

function noteOf({ start, timeZone }: Pick<ShownEvent, 'start' | 'timeZone'>, reader: Reader): string | undefined {
  if (start.kind !== 'instant') return undefined;
  const zone = timeZone ?? start.timeZone;
  if (zone === undefined) return undefined;
  const instant = Temporal.Instant.from(start.instant);
  const offset = (id: string) => instant.toZonedDateTimeISO(id).offsetNanoseconds;
  if (offset(zone) === offset(reader.zone)) return undefined;
  const yours = dateFormat(reader.locale, { timeStyle: 'short', timeZone: reader.zone });
  return say('times_zone', cityOfZone(zone), yours.format(instant.epochMilliseconds), cityOfZone(reader.zone));
}
