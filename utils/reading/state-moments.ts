import { isObject, type JsonObject } from './json-ld';

/** The names that programs' own data give the moment something starts, the surest first. */
const starts = [
  'start_at',
  'startAt',
  'startsAt',
  'starts_at',
  'startDate',
  'start_date',
  'startDateTime',
  'start_datetime',
  'datetime_utc',
  'dateTime',
  'date_time',
  'datetime_local',
  'startTime',
  'start_time',
  'start',
  'startingDate',
  'beginsOn',
];
const ends = [
  'end_at',
  'endAt',
  'endsAt',
  'ends_at',
  'endDate',
  'end_date',
  'endDateTime',
  'end_datetime',
  'enddatetime_utc',
  'estimatedEndDateTime',
  'endTime',
  'end_time',
  'end',
  'endingDate',
  'endsOn',
];
const zones = ['timezone', 'timeZone', 'time_zone', 'timeZoneId'];

export function textIn(node: JsonObject, keys: readonly string[]): string | undefined {
  return keys
    .map((key) => node[key])
    .find((value): value is string => typeof value === 'string' && value.trim() !== '');
}

export function zoneIn(node: JsonObject): string | undefined {
  return textIn(node, zones);
}

/** When it starts, as a text with its zone behind it; undefined when it does not say. */
export function startIn(node: JsonObject, zone: string | undefined): string | undefined {
  // SeatGeek sets an hour for those that have none yet, and says so.
  if (node.datetime_tbd === true) return textIn(node, ['datetime_local'])?.slice(0, 10);
  return momentIn(node, starts, zone);
}

export function endIn(node: JsonObject, zone: string | undefined): string | undefined {
  return momentIn(node, ends, zone);
}

/** An object without its times: one date of it has its own. */
export function withoutTimes(node: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(node).filter(([key]) => !starts.includes(key) && !ends.includes(key)));
}

/** ISO, milliseconds or seconds, or Eventbrite's `{local, utc, timezone}`. */
function momentIn(node: JsonObject, keys: readonly string[], zone: string | undefined): string | undefined {
  for (const key of keys) {
    const value = node[key];
    const text = isObject(value) ? (value.utc ?? value.iso ?? value.date_time ?? value.local) : value;
    const inner = isObject(value) ? zoneIn(value) : undefined;
    if (typeof text === 'number' && text > 1e9) return withZone(String(Math.round(text)), undefined);
    if (typeof text === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) {
      const isBareUtc = /utc$/.test(key) && /T[\d:.]+$/.test(text);
      return withZone(isBareUtc ? `${text}Z` : text, inner ?? zone);
    }
    if (typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text)) return text;
  }
  return undefined;
}

function withZone(moment: string, zone: string | undefined): string {
  return zone && /^[A-Za-z]+\/[\w/+-]+$/.test(zone) ? `${moment}[${zone}]` : moment;
}
