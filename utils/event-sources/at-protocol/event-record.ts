import type { Attendance, EventStatus, EventTime, ReadListing } from '../../event-listing';
import type { ReadingContext } from '../../event-source';
import { endsAt, startsAt } from '../../event-time';
import { isObject, type JsonObject } from '../../reading/json-ld';
import { longText, shortText, webAddress } from '../../reading/property-text';
import { readSchemaTime } from '../../reading/schema-time';
import { statusFromTitle } from '../../reading/status-words';
import { withWholeLinks } from './facets';
import { eventCollection, type RecordAddress } from './names';
import { readLocations } from './place-of-record';

/** An event as its record tells it, before anybody is tied to it. */
export type EventOfRecord = Omit<ReadListing, 'key' | 'organizers' | 'performers' | 'attendees'>;

/** `no-date`: announced, but nobody knows when yet (`startsAt` may be missing) · `unreadable`: not an event. */
export type RecordReading = EventOfRecord | 'no-date' | 'unreadable';

const statuses: Record<string, EventStatus> = {
  // "Created, but not finalised" is on, as far as anybody knows.
  planned: 'scheduled',
  scheduled: 'scheduled',
  rescheduled: 'moved',
  cancelled: 'cancelled',
  postponed: 'postponed',
};

const modes: Record<string, Attendance> = { inperson: 'in-person', hybrid: 'hybrid', virtual: 'online' };

/** Reads one `community.lexicon.calendar.event`. Every field may be of any type and size. */
export function readEventRecord(
  value: unknown,
  address: RecordAddress,
  zoneAt: ReadingContext['zoneAt'],
): RecordReading {
  if (!isObject(value) || (typeof value.$type === 'string' && value.$type !== eventCollection)) return 'unreadable';
  const title = shortText(value.name);
  if (!title || typeof value.name !== 'string') return 'unreadable';
  const { venue, isOnline } = readLocations(value.locations);
  const timeZone = venue?.point && zoneAt?.(venue.point);
  const start = timeOf(value.startsAt, timeZone);
  if (!start) return 'no-date';
  const end = timeOf(value.endsAt, timeZone);
  const description = descriptionOf(value);
  return {
    title,
    start,
    ...(end && isAfter(end, start) ? { end } : {}),
    ...(timeZone ? { timeZone } : {}),
    ...(venue ? { venue } : {}),
    attendance: attendanceOf(value.mode, venue !== undefined, isOnline),
    status: statusOf(value.status, title),
    url: pageOf(value, address),
    ...(description ? { description } : {}),
  };
}

/** The part of `community.lexicon.calendar.event#hybrid` that tells; some writers leave the front out. */
function token(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200).replace(/^.*#/, '').toLowerCase() : '';
}

/** Its own entry alone: `constructor` names something in every object. */
function named<Value>(values: Record<string, Value>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** Without a mode an event is in person (the lexicon's default), unless its only place is on the net. */
function attendanceOf(mode: unknown, hasVenue: boolean, isOnline: boolean): Attendance {
  return named(modes, token(mode)) ?? (isOnline && !hasVenue ? 'online' : 'in-person');
}

function statusOf(status: unknown, title: string): EventStatus {
  const stated = named(statuses, token(status)) ?? 'scheduled';
  return stated === 'scheduled' ? (statusFromTitle(title) ?? stated) : stated;
}

function timeOf(value: unknown, zone: string | undefined): EventTime | undefined {
  return typeof value === 'string' && value.length <= 100 ? readSchemaTime(value, zone) : undefined;
}

function isAfter(end: EventTime, start: EventTime): boolean {
  if (end.kind !== start.kind) return false;
  return endsAt({ start, end }, 'UTC') > startsAt({ start }, 'UTC');
}

function descriptionOf({ description, facets, descriptionFacets }: JsonObject): string | undefined {
  if (typeof description !== 'string') return undefined;
  const text = description.slice(0, 50_000);
  return longText(withWholeLinks(text, facets ?? descriptionFacets));
}

/** The event's own page: the one it was brought over from, the only page it names, or where any such record can be seen. */
function pageOf({ additionalData, uris }: JsonObject, { did, recordKey }: RecordAddress): string {
  const outside =
    isObject(additionalData) && isObject(additionalData.externalSource) ? additionalData.externalSource : {};
  const named = (Array.isArray(uris) ? uris.slice(0, 20) : [])
    .map((each: unknown) => pageAddress(isObject(each) ? each.uri : each))
    .filter((page) => page !== undefined && new URL(page).pathname !== '/');
  const own = pageAddress(outside.url) ?? (named.length === 1 ? named[0] : undefined);
  return own ?? `https://smokesignal.events/${did}/${encodeURIComponent(recordKey)}`;
}

function pageAddress(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\//i.test(value.trim()) ? webAddress(value, value) : undefined;
}
