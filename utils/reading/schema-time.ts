import type { EventTime } from '../event-listing';

const pattern =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.:,]\d{1,9})?\s*(Z|UTC|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?:\[([\w/+-]{1,60})\])?$/i;
/** ISO 8601's basic format, as hCalendar writes it: `20080220T183000-0800`. */
const basic = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(.*))?$/i;
const dayFirst = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;

/**
 * A schema.org date or date-time. With an offset it is an instant; without one it is the venue's local time, an instant
 * only when `zone` (the venue's IANA zone) is known; a bare date stays a date. Odd but clear ones are read
 * (`2025-01-26T15:00:00:00+00:00`, `2019-9-18T10:00`, `2026-10-13 18:00:00Z`); `dd/mm/yyyy` only where it cannot be
 * `mm/dd`. Undefined = not a time.
 */
export function readSchemaTime(text: string, zone?: string): EventTime | undefined {
  const trimmed = text.trim();
  const [, first = '', second = '', late = ''] = dayFirst.exec(trimmed) ?? [];
  const isDayFirst = Number(first) > 12;
  const iso = late && isDayFirst ? `${late}-${second}-${first}` : extended(trimmed);
  const match = pattern.exec(iso);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, seconds = '00', offset] = match;
  try {
    const date = Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    ).toString();
    if (hour === undefined || minute === undefined) return { kind: 'date', date };
    const local = Temporal.PlainDateTime.from(`${date}T${hour.padStart(2, '0')}:${minute}:${seconds}`);
    if (offset) {
      const sign = /^[+-]\d{2}$/.test(offset) ? `${offset}:00` : offset.replace(/UTC/i, 'Z');
      return instantOf(Temporal.Instant.from(`${local.toString({ smallestUnit: 'second' })}${sign}`), zone);
    }
    if (zone) return instantOf(local.toZonedDateTime(zone).toInstant(), zone);
    return { kind: 'wall-clock', local: local.toString({ smallestUnit: 'second' }) };
  } catch {
    return undefined;
  }
}

function extended(text: string): string {
  const [, year, month, day, hour, minute, seconds = '00', rest = ''] = basic.exec(text) ?? [];
  if (!year) return text;
  return `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${seconds}${rest}` : ''}`;
}

function instantOf(instant: Temporal.Instant, zone: string | undefined): EventTime {
  return {
    kind: 'instant',
    instant: instant.toString({ smallestUnit: 'second' }),
    ...(zone ? { timeZone: zone } : {}),
  };
}
