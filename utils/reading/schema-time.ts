import type { EventTime } from '../event-listing';
import { ianaZone } from './time-zones';

const pattern =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.:,]\d{1,9})?\s*([ap])?(?:\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?:\s*\[?([A-Za-z]{2,20}\/[\w/+-]{1,60}|UTC)\]?)?$/i;
/** ISO 8601's basic format, as hCalendar writes it: `20080220T183000-0800`. */
const basic = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(.*))?$/i;
const dayFirst = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;

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
  const match = pattern.exec(tidied(text));
  if (!match) return undefined;
  const [, year, month, day, hour, minute, seconds = '00', half, offset, named] = match;
  const fields = { year: Number(year), month: Number(month), day: Number(day) };
  const date = Temporal.PlainDate.from(fields, { overflow: 'reject' }).toString();
  const zone = named === undefined ? undefined : ianaZone(named);
  if (hour === undefined) return { date };
  const time = Temporal.PlainTime.from(
    { hour: hourOf(Number(hour), half), minute: Number(minute), second: Math.min(59, Number(seconds)) },
    { overflow: 'reject' },
  );
  return {
    date,
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
  if (/^(Z|UTC|GMT)$/i.test(offset)) return 'Z';
  return /^[+-]\d{2}$/.test(offset) ? `${offset}:00` : offset;
}

/** The spellings that only look different: a true minus sign, slashes after a year first, day first, no separators. */
function tidied(text: string): string {
  const trimmed = text
    .slice(0, 100)
    .trim()
    .replaceAll('\u2212', '-')
    .replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})/, '$1-$2-$3');
  const [, first = '', second = '', late = ''] = dayFirst.exec(trimmed) ?? [];
  if (late) return Number(first) > 12 ? `${late}-${second}-${first}` : trimmed;
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
