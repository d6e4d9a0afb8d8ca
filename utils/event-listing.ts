import * as z from 'zod/mini';

/**
 * When something happens, in exactly one of three kinds that are never mixed up (DESIGN §3.3):
 * - `instant`: a point in time, as a UTC string of Temporal.Instant (`2026-12-09T00:30:00Z`). `timeZone` is the zone it
 *   is to be shown in: the venue's, else the one its source names;
 * - `wall-clock`: a local date and time whose zone nobody stated (RFC 5545 §3.3.5 "floating"): `2026-12-08T19:30:00`;
 * - `date`: a whole day (`2026-12-08`). As an end it is the LAST day, inclusive, whatever the source's convention was.
 */
export const EventTime = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('instant'),
    instant: z.string().check(z.regex(/^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)),
    timeZone: z.optional(z.string()),
  }),
  z.object({
    kind: z.literal('wall-clock'),
    local: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)),
  }),
  z.object({ kind: z.literal('date'), date: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)) }),
]);
export type EventTime = z.infer<typeof EventTime>;

/** A point on WGS 84, in degrees. `precision`: `exact` = the venue's door; `town` = the middle of its town;
 * `source` = only the home place of the feed it came from. */
export const VenuePoint = z.object({
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
  precision: z.enum(['exact', 'town', 'source']),
});
export type VenuePoint = z.infer<typeof VenuePoint>;

/** An account on a social site as event data names it: `{site: 'x', name: 'mayaprints'}` (no `@`, lower case). */
export const Handle = z.object({ site: z.string(), name: z.string() });
export type Handle = z.infer<typeof Handle>;

/** What an open database says of a party or venue, once it was sure that it is them (utils/knowing-parties): `item` is the page
 * where anyone can check it. */
export const RecordedAccounts = z.object({ item: z.string(), accounts: z.array(Handle) });
export type RecordedAccounts = z.infer<typeof RecordedAccounts>;

/** Where it happens (schema.org/Place with its PostalAddress flattened). Absent parts are unknown, never ''. */
export const Venue = z.object({
  name: z.optional(z.string()),
  address: z.optional(z.string()),
  locality: z.optional(z.string()),
  region: z.optional(z.string()),
  postalCode: z.optional(z.string()),
  country: z.optional(z.string()),
  point: z.optional(VenuePoint),
  recorded: z.optional(RecordedAccounts),
});
export type Venue = z.infer<typeof Venue>;

/** A person or organisation named by an event listing. All fields are what the source says, unverified. */
export const Party = z.object({
  name: z.optional(z.string()),
  urls: z.array(z.string()),
  did: z.optional(z.string()),
  handle: z.optional(Handle),
  /** The source read this party's record from the repo of `did` itself, which nobody else can write, and checked that
   * `handle` leads to that DID (AT Protocol): their own word, not somebody's about them. */
  isOwnRecord: z.optional(z.boolean()),
  recorded: z.optional(RecordedAccounts),
});
export type Party = z.infer<typeof Party>;

export const Attendee = z.object({ ...Party.shape, response: z.enum(['going', 'interested']) });
export type Attendee = z.infer<typeof Attendee>;

export const Attendance = z.enum(['in-person', 'hybrid', 'online']);
export type Attendance = z.infer<typeof Attendance>;

export const EventStatus = z.enum(['scheduled', 'cancelled', 'postponed', 'moved']);
export type EventStatus = z.infer<typeof EventStatus>;

const listingFields = {
  title: z.string(),
  start: EventTime,
  /** Never before `start`; absent when the source gave none or a nonsensical one. */
  end: z.optional(EventTime),
  /** The venue's IANA zone, where known. */
  timeZone: z.optional(z.string()),
  venue: z.optional(Venue),
  /** Absent = unknown: taken as in person when there is a venue (labelling.md). */
  attendance: z.optional(Attendance),
  status: EventStatus,
  /** The event's own page, https or http. */
  url: z.optional(z.string()),
  organizers: z.array(Party),
  performers: z.array(Party),
  attendees: z.array(Attendee),
  /** Set on every occurrence of one recurring event; `id` is equal for all of them. */
  series: z.optional(z.object({ id: z.string(), name: z.optional(z.string()) })),
  /** As the source words it (`€12–18`, `free`). */
  price: z.optional(z.string()),
  /** Plain text, at most 2,000 characters; never HTML. */
  description: z.optional(z.string()),
  keywords: z.optional(z.array(z.string())),
};

/** One happening as a source reads it. `key` tells it apart from all others of that source and stays the same across
 * refreshes (UID + RECURRENCE-ID, or page URL + start). */
export const ReadListing = z.object({ key: z.string(), ...listingFields });
export type ReadListing = z.infer<typeof ReadListing>;

/** One in-person happening in the event cache. `id` = stable hash of `sourceId` and the source's own `key`. */
export const EventListing = z.object({
  id: z.string(),
  sourceId: z.string(),
  /** The address the user added (webcal: already https:), for evidence and "feed in bio" ties. Never shown if secret. */
  sourceUrl: z.optional(z.string()),
  /** The public site of that source, where it has one: a bio that links it links the calendar's host. */
  siteUrl: z.optional(z.string()),
  /** `icalendar`, `web-page`, …: the event source's `name`. */
  source: z.string(),
  ...listingFields,
});
export type EventListing = z.infer<typeof EventListing>;
