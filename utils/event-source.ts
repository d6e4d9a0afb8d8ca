import type { ReadListing } from './event-listing';

/** What a server (or a dropped file) gave us, before anyone knows what it is. */
export type FetchedBody = {
  /** The final address, or `file:NAME` for a dropped file. */
  url: string;
  /** The Content-Type header as sent; servers lie, so sources look at the bytes first. */
  contentType?: string;
  bytes: Uint8Array;
};

/** Everything a source may know besides the bytes. Sources ask no network, no clock, no browser. */
export type ReadingContext = {
  now: Temporal.Instant;
  /** Occurrences are listed from one day before `now` to `now` + this many days. */
  horizonDays: number;
  /** IANA zone of a point (utils/places/zones.ts), so that a local time at a known venue becomes an instant. */
  zoneAt?: (point: { latitude: number; longitude: number }) => string | undefined;
};

/** Something that was wrong with what was read, in words for the user. `line` is 1-based. */
export type Problem = { level: 'error' | 'warning' | 'note'; message: string; line?: number };

/** A calendar that a page offers, as something to read instead. */
export type CalendarLink = { address: string; name: string };

export type Reading = {
  listings: ReadListing[];
  problems: Problem[];
  /** Calendars this page offers, at most five. */
  calendars?: CalendarLink[];
  /** The calendar's or page's own name, for the popup. */
  name?: string;
  /** The public site this belongs to: a bio that links it links this calendar's host. */
  siteUrl?: string;
  /** Zone the calendar says it is displayed in (X-WR-TIMEZONE). */
  timeZone?: string;
  /** How often the source says it changes (REFRESH-INTERVAL, X-PUBLISHED-TTL), in seconds. */
  refreshSeconds?: number;
};

/**
 * A place listings come from. One entry in `utils/event-sources/` (a file, or a folder with `index.ts`) exports one as
 * `eventSource`; nothing else has to be edited. Bytes in, listings and problems out: it throws nothing, whatever the
 * bytes, and does a bounded amount of work.
 */
export type EventSource = {
  /** Its outward name (`npm run inspect` prints it as `kind`): `icalendar`, `web-page`. */
  name: string;
  /** How it is called on screen: `Calendar feed`, `Event page`. */
  label: string;
  /** Its part of the Accept header. */
  accepts: string;
  /** How surely these bytes are this source's: 0 = not at all, 1 = readable but perhaps someone else's, 2 = certainly. */
  recognises(body: FetchedBody): 0 | 1 | 2;
  read(body: FetchedBody, context: ReadingContext): Reading;
};

const modules = import.meta.glob<EventSource>(['./event-sources/*.ts', './event-sources/*/index.ts'], {
  eager: true,
  import: 'eventSource',
});

export const eventSources: readonly EventSource[] = Object.values(modules);

/** The source these bytes belong to, by what they are and not by what anyone calls them; undefined = unreadable. */
export function recogniseSource(body: FetchedBody): EventSource | undefined {
  const ranked = eventSources
    .map((source) => ({ source, certainty: source.recognises(body) }))
    .filter(({ certainty }) => certainty > 0)
    .sort((a, b) => b.certainty - a.certainty);
  return ranked[0]?.source;
}
