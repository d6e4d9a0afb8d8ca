import * as z from 'zod/mini';
import type { EventListing, EventTime, Venue } from '../../utils/event-listing';

const text = z.optional(z.nullable(z.string()));
const number = z.optional(z.nullable(z.number()));
const Party = z.object({
  name: text,
  urls: z.optional(z.nullable(z.array(z.string()))),
  did: text,
  handle: z.optional(z.nullable(z.object({ site: z.string(), name: z.string() }))),
  response: z.optional(z.enum(['going', 'interested'])),
});
const parties = z.optional(z.nullable(z.array(Party)));

/** A listing as labelling.md writes it; everything but the title may be missing. */
export const LabelledListing = z.object({
  title: text,
  start: text,
  end: text,
  timeZone: text,
  venue: z.optional(
    z.nullable(
      z.object({
        name: text,
        address: text,
        locality: text,
        region: text,
        country: text,
        latitude: number,
        longitude: number,
      }),
    ),
  ),
  attendance: text,
  status: text,
  url: text,
  description: text,
  organizers: parties,
  performers: parties,
  attendees: parties,
  source: text,
  sourceUrl: text,
  siteUrl: text,
});
export type LabelledListing = z.infer<typeof LabelledListing>;

/** The same object without its absent parts. */
export function present<T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], null | undefined> } {
  const result: { [K in keyof T]?: Exclude<T[K], null | undefined> } = {};
  for (const key in parts) {
    const value = parts[key];
    if (value !== null && value !== undefined) Object.assign(result, { [key]: value });
  }
  return result;
}

function readParty(party: z.infer<typeof Party>) {
  const { name, did, handle } = party;
  return { urls: party.urls ?? [], ...present({ name, did, handle }) };
}

function readTime(written: string, timeZone: string | undefined): EventTime {
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return { kind: 'date', date: written };
  const zone = timeZone === undefined ? {} : { timeZone };
  if (/(Z|[+-]\d\d:?\d\d)$/.test(written)) {
    // The cache has the zone of the place (`place-listings`), under which the written clock is the local one.
    const offset = /[+-]\d\d:\d\d$/.exec(written)?.[0];
    const shown = timeZone === undefined && offset !== undefined ? { timeZone: offset } : zone;
    return { kind: 'instant', instant: Temporal.Instant.from(written).toString(), ...shown };
  }
  const local = Temporal.PlainDateTime.from(written);
  if (timeZone === undefined) return { kind: 'wall-clock', local: local.toString({ smallestUnit: 'second' }) };
  return { kind: 'instant', instant: local.toZonedDateTime(timeZone).toInstant().toString(), ...zone };
}

function readVenue(venue: NonNullable<LabelledListing['venue']>): Venue {
  const { name, address, locality, region, country, latitude, longitude } = venue;
  const isPoint = typeof latitude === 'number' && typeof longitude === 'number' && (latitude !== 0 || longitude !== 0);
  const isOnEarth = isPoint && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  const point = isOnEarth ? { point: { latitude, longitude, precision: 'exact' as const } } : {};
  return { ...present({ name, address, locality, region, country }), ...point };
}

/** Ours, schema.org's and the sources' own words for how one attends. */
const attendances: Record<string, EventListing['attendance']> = {
  inperson: 'in-person', offline: 'in-person', offlineeventattendancemode: 'in-person',
  hybrid: 'hybrid', mixed: 'hybrid', mixedeventattendancemode: 'hybrid',
  online: 'online', virtual: 'online', onlineeventattendancemode: 'online',
}; // biome-ignore format: one table

const statuses: Record<string, EventListing['status']> = {
  scheduled: 'scheduled', eventscheduled: 'scheduled', confirmed: 'scheduled',
  cancelled: 'cancelled', canceled: 'cancelled', eventcancelled: 'cancelled',
  postponed: 'postponed', eventpostponed: 'postponed',
  moved: 'moved', rescheduled: 'moved', eventrescheduled: 'moved',
}; // biome-ignore format: one table

/** `https://schema.org/EventCancelled`, `sold_out`, `in-person`: the word alone. */
function wordOf(value: string | null | undefined): string {
  return (value ?? '')
    .replace(/^.*\//, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** As the event cache would hold it. A listing without a start (ties need none) stands at 2000-01-01. */
export function readListing(listing: LabelledListing, id = 'labelled'): EventListing {
  const { url, sourceUrl, siteUrl, description } = listing;
  const attendance = attendances[wordOf(listing.attendance)];
  const price = wordOf(listing.status) === 'soldout' ? 'sold out' : undefined;
  const timeZone = listing.timeZone ?? undefined;
  const end = listing.end ? { end: readTime(listing.end, timeZone) } : {};
  return {
    id,
    sourceId: 'labelled',
    source: listing.source ?? 'unstated',
    title: listing.title ?? '',
    start: readTime(listing.start ?? '2000-01-01', timeZone),
    ...end,
    status: statuses[wordOf(listing.status)] ?? 'scheduled',
    organizers: (listing.organizers ?? []).map(readParty),
    performers: (listing.performers ?? []).map(readParty),
    attendees: (listing.attendees ?? []).map((party) => ({ ...readParty(party), response: party.response ?? 'going' })),
    ...present({ url, sourceUrl, siteUrl, timeZone, description, attendance, price }),
    ...(listing.venue ? { venue: readVenue(listing.venue) } : {}),
  };
}
