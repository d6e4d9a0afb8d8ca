import type { ReadListing } from './event-listing';
import type { OptedOut } from './seen-link';
import { ownerOf } from './source-address';

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
  /** Where to look, for sources that say `needs: ['place']`: the user's place, rounded to 0.1°. */
  near?: SearchArea;
  /** The user's own key, for sources that say `needs: ['key']`. */
  key?: string;
  /** What the last reading of this source gave as `memory`; unknown, since an older version may have written it. */
  memory?: unknown;
};

/** Degrees on WGS 84, rounded to 0.1° before they leave the device. */
export type SearchArea = { latitude: number; longitude: number; radiusKm: number };

/** A request a source wants made. It names what it wants; the refreshing room decides whether and how it is sent
 * (no cookies, no referrer, only origins the user allowed, logged). */
export type SourceRequest = {
  /** Public https. */
  url: string;
  /** Sent as the Accept header instead of the source's own `accepts`. */
  accepts?: string;
  /** Sent as a JSON body by POST (GraphQL). */
  json?: unknown;
};

/** `status` 0 = no answer, or not allowed to ask; `message` says in words why. */
export type SourceAnswer = { ok: true; body: FetchedBody } | { ok: false; status: number; message: string };

/**
 * A reading that needs several requests: yields each, gets its answer, and returns what came of it. It never waits and
 * never throws; an answer that is not `ok` costs what it would have told and becomes a problem in words. It is told `ok: false`
 * for everything once it asked more than the reader allows (utils/reading/gather.ts).
 */
export type Gathering = Generator<SourceRequest, Reading, SourceAnswer>;

/** Something that was wrong with what was read, in words for the user. `line` is 1-based. */
export type Problem = { level: 'error' | 'warning' | 'note'; message: string; line?: number };

/** A calendar that a page offers, as something to read instead. */
export type CalendarLink = {
  address: string;
  name: string;
  /** The page says it is its own (`rel=alternate`) or shows it as part of itself (embedded); a mere link may be to anybody's. */
  isOwn?: boolean;
};

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
  /** Everything asked was answered in the form it should have: an empty reading is then the truth (somebody withdrew what
   * they had said), not a broken feed. */
  isSure?: boolean;
  /** Accounts whose own record says that they want no annotations (`#noannotate`): that holds for good and everywhere. */
  optedOut?: OptedOut[];
  /** How often the source says it changes (REFRESH-INTERVAL, X-PUBLISHED-TTL), in seconds. */
  refreshSeconds?: number;
  /** What the next reading wants to know of this one (a cursor, what batches read before gave): JSON, at most about 2 MB.
   * `npm run inspect` and previews start without any. */
  memory?: unknown;
};

/**
 * A place listings come from. One entry in `utils/event-sources/` (a file, or a folder with `index.ts`) exports one as
 * `eventSource`; nothing else has to be edited. Bytes in, listings and problems out: it throws nothing, whatever the
 * bytes, and does a bounded amount of work. A source with addresses of its own says what they look like in `address.ts`
 * beside its `index.ts` (utils/source-address.ts), and knows how to `open` them.
 */
export type EventSource = {
  /** Its outward name (`npm run inspect` prints it as `kind`): `icalendar`, `web-page`. */
  name: string;
  /** Key of how it is called on screen (utils/wording/en/kinds.json): `Calendar feed`, `Event page`. */
  label: string;
  /** Its part of the Accept header. */
  accepts: string;
  /** How surely these bytes are this source's: 0 = not at all, 1 = readable but perhaps someone else's, 2 = certainly. */
  recognises(body: FetchedBody): 0 | 1 | 2;
  /** A `Gathering` when there is more to ask for than these bytes (further pages). */
  read(body: FetchedBody, context: ReadingContext): Reading | Gathering;
  /** Asks what one of its own addresses names. */
  open?(address: URL, context: ReadingContext): Gathering;
};

const modules = import.meta.glob<EventSource>(['./event-sources/*.ts', './event-sources/*/index.ts'], {
  eager: true,
  import: 'eventSource',
});

export const eventSources: readonly EventSource[] = Object.values(modules);

/** The source that opens an address in its own way, or undefined: fetch it and look at the bytes. */
export function openerOf(address: URL): (EventSource & Required<Pick<EventSource, 'open'>>) | undefined {
  const owner = ownerOf(address);
  const opener = owner && eventSources.find(({ name }) => name === owner.name);
  return opener?.open ? { ...opener, open: opener.open } : undefined;
}

/** The source these bytes belong to, by what they are and not by what anyone calls them; undefined = unreadable. */
export function recogniseSource(body: FetchedBody): EventSource | undefined {
  const ranked = eventSources
    .map((source) => ({ source, certainty: source.recognises(body) }))
    .filter(({ certainty }) => certainty > 0)
    .sort((a, b) => b.certainty - a.certainty);
  return ranked[0]?.source;
}
