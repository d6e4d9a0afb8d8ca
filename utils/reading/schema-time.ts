import type { EventTime } from '../event-listing';
import { ianaZone } from './time-zones';
import { wordedTime } from './worded-time';

const pattern =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:\s*T\s*|\s+|,\s*)(\d{1,2})(?::(\d{2})(?::(\d{2}))?(?:[.:,]\d{1,9})?)?\s*(?:([ap])\.?m\.?(?![a-z]))?\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d{2}|[+-]\d{2})?(?:\s*[A-Z]{3,4}(?![\w/]))?|Z|[+-]\d{2}:\d{2})?(?:\s*\[?([A-Za-z]{2,20}\/[\w/+-]{1,60}|UTC)\]?)?$/i;
/** ISO 8601's basic format, as hCalendar writes it: `20080220T183000-0800`. */
const basic = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(.*))?$/i;
const dayFirst = /^(\d{1,2})([./])\s?(\d{1,2})[./]\s?(\d{4})\b,?(.*)$/;
/** EventON writes the hour twice and dashes between: `2019-9-13T10-10-30-00` is 10:30. */
const eventOn = /^(\d{4}-\d{1,2}-\d{1,2})T(\d{1,2})-\2-(\d{2})-(\d{2})$/;

/** What a time says as it is written: `local` to the second (a bare date has no time), and what stands behind it. */
type Written = { date: string; time?: string; offset?: string; zone?: string };

/**
 * A schema.org date or date-time. With an offset it is an instant; without one it is the venue's local time, an instant
 * only when `zone` (the venue's IANA zone) is known or the text names one itself (`…[Europe/Berlin]`, RFC 9557); a bare
 * date stays a date. Odd but clear ones are read (`2025-01-26T15:00:00:00+00:00`, `2019-9-18T10:00`,
 * `2026-10-13 18:00:00Z`, `2026-12-01 7:30 PM`); `dd/mm/yyyy` only where it cannot be `mm/dd`. Undefined = not a time.
 */
export function readSchemaTime(text: string, zone?: string): EventTime | undefined {
  try {
    const written = writtenTime(text);
    if (!written) return undefined;
    const { date, time, offset } = written;
    if (time === undefined) return { kind: 'date', date };
    const shownIn = zone ?? written.zone;
    if (offset) return instantOf(Temporal.Instant.from(`${date}T${time}${offset}`), shownIn);
    const statedZone = written.zone ?? zone;
    if (!statedZone) return { kind: 'wall-clock', local: `${date}T${time}` };
    return instantOf(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(statedZone).toInstant(), shownIn);
  } catch {
    return undefined;
  }
}

/** The day and minute a time shows as its page wrote it, whatever its zone (`2026-12-01T19:30`; a bare date as that);
 * undefined when that is no local time (`…Z`) or no time at all. Two mark-ups of one event agree in it. */
export function writtenLocal(text: string): string | undefined {
  try {
    const { date, time, offset } = writtenTime(text) ?? {};
    if (!date || (offset === 'Z' && time !== undefined)) return undefined;
    return time === undefined ? date : `${date}T${time.slice(0, 5)}`;
  } catch {
    return undefined;
  }
}

/** Throws a RangeError for a day or hour that does not exist. */
function writtenTime(text: string): Written | undefined {
  const match = pattern.exec(tidied(text)) ?? pattern.exec(wordedTime(text) ?? '');
  if (!match) return undefined;
  const [, year, month, day, hour, minute = '00', seconds = '00', half, offset, named] = match;
  const fields = { year: Number(year), month: Number(month), day: Number(day) };
  const date = Temporal.PlainDate.from(fields, { overflow: 'reject' });
  const zone = named === undefined ? undefined : ianaZone(named);
  if (hour === undefined) return { date: date.toString() };
  const isMidnightAfter = hour === '24' && minute === '00';
  const time = Temporal.PlainTime.from(
    {
      hour: isMidnightAfter ? 0 : hourOf(Number(hour), half),
      minute: Number(minute),
      second: Math.min(59, Number(seconds)),
    },
    { overflow: 'reject' },
  );
  return {
    date: date.add({ days: isMidnightAfter ? 1 : 0 }).toString(),
    time: time.toString({ smallestUnit: 'second' }),
    ...(offset ? { offset: offsetOf(offset) } : {}),
    ...(zone ? { zone } : {}),
  };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function offsetOf(offset: string): string {
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(offset) ?? [];
  return sign ? `${sign}${hours.padStart(2, '0')}:${minutes}` : 'Z';
}

/** The spellings that only look different: a true minus sign, a plus that became a space in an address, slashes after a
 * year first, day first, no separators, dashes for colons, seconds since 1970. */
function tidied(text: string): string {
  const trimmed = text
    .slice(0, 100)
    .trim()
    .replaceAll('\u2212', '-')
    .replace(/(T\d{2}:\d{2}(?::\d{2})?) (\d{2}:\d{2})$/, '$1+$2')
    .replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})/, '$1-$2-$3')
    .replace(eventOn, '$1T$2:$3:$4');
  if (/^\d{10}(\d{3})?$/.test(trimmed)) {
    const milliseconds = Number(trimmed) * (trimmed.length === 10 ? 1_000 : 1);
    return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'second' });
  }
  const [, first = '', mark, second = '', late = '', clock = ''] = dayFirst.exec(trimmed) ?? [];
  if (late) {
    const time = clock.replace(/\s*uhr\b/i, '').replace(/^\s*(\d{1,2})\.(\d{2})$/, ' $1:$2');
    // With dots the day always stands first; with slashes it depends on the country, unless only one of both can be.
    if (mark === '.' || Number(first) > 12) return `${late}-${second}-${first}${time}`;
    return Number(second) > 12 ? `${late}-${first}-${second}${time}` : trimmed;
  }
  const [, year, month, day, hour, minute, seconds = '00', rest = ''] = basic.exec(trimmed) ?? [];
  if (!year) return trimmed;
  return `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${seconds}${rest}` : ''}`;
}

function instantOf(instant: Temporal.Instant, zone: string | undefined): EventTime {
  return {
    kind: 'instant',
    instant: instant.toString({ smallestUnit: 'second' }),
    ...(zone ? { timeZone: zone } : {}),
  };
}
