import type { Attendance, Attendee, EventStatus, EventTime, Party, ReadListing, Venue } from '../event-listing';
import type { ReadingContext } from '../event-source';
import { startsAt } from '../event-time';
import { longText, shortText, webAddress } from './property-text';
import { readSchemaTime } from './schema-time';
import { statusFromTitle } from './status-words';
import { ianaZone } from './time-zones';

/** An event as an API gives it: texts unchecked, times as text. */
export type ApiEvent = {
  /** Tells it apart within its source, and stays. */
  key: string;
  title: unknown;
  /** An ISO date-time or date; a local one is in `zone`, else in the venue's. */
  start: string | undefined;
  /** Of a whole day: the last one, inclusive. */
  end?: string | undefined;
  zone?: string | undefined;
  url?: unknown;
  /** What a relative `url` belongs to. */
  base?: string;
  venue?: Venue | undefined;
  attendance?: Attendance | undefined;
  status?: EventStatus | undefined;
  organizers?: Party[];
  performers?: Party[];
  attendees?: Attendee[];
  series?: ReadListing['series'];
  price?: unknown;
  description?: unknown;
  keywords?: unknown[];
};

const longestDays = 366;

/** The listing of an event, its texts made plain and its times told apart; undefined without a title or a start. */
export function listingOf(event: ApiEvent, { zoneAt }: ReadingContext): ReadListing | undefined {
  const title = shortText(event.title);
  const venueZone = event.venue?.point && zoneAt?.(event.venue.point);
  const zone = (event.zone && ianaZone(event.zone)) || venueZone;
  const start = shownIn(readSchemaTime(event.start ?? '', zone), venueZone);
  if (!title || !start) return undefined;
  const end = endAfter(start, shownIn(readSchemaTime(event.end ?? '', zone), venueZone));
  const timeZone = start.kind === 'wall-clock' ? undefined : (venueZone ?? zone);
  const keywords = keywordsOf(event.keywords);
  return {
    key: event.key,
    title,
    start,
    ...known({
      end,
      timeZone,
      venue: event.venue,
      attendance: event.attendance,
      url: webAddress(event.url, event.base ?? 'about:blank'),
      series: event.series,
      price: shortText(event.price),
      description: longText(event.description),
      keywords: keywords.length > 0 ? keywords : undefined,
    }),
    status: event.status && event.status !== 'scheduled' ? event.status : (statusFromTitle(title) ?? 'scheduled'),
    organizers: event.organizers ?? [],
    performers: event.performers ?? [],
    attendees: event.attendees ?? [],
  };
}

/** What is known of some optional properties. */
export function known<T extends object>(parts: T): { [Part in keyof T]?: Exclude<T[Part], undefined> } {
  const there = Object.entries(parts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as { [Part in keyof T]?: Exclude<T[Part], undefined> };
}

/** A party with what is really an address among some values; undefined when it has neither name nor address. */
export function partyOf(name: unknown, urls: unknown[]): Party | undefined {
  const text = shortText(name);
  const addresses = urls.slice(0, 20).map((url) => (isAddress(url) ? webAddress(url, 'about:blank') : undefined));
  const own = [...new Set(addresses.filter((url) => url !== undefined))];
  return text || own.length > 0 ? { ...(text ? { name: text } : {}), urls: own } : undefined;
}

/** A moment given in seconds or milliseconds since 1970, as text; undefined when it is none. */
export function momentOf(value: unknown, unit: 'seconds' | 'milliseconds'): string | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  const milliseconds = unit === 'seconds' ? number * 1_000 : number;
  if (Math.abs(milliseconds) > 8e15) return undefined;
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(milliseconds)).toString({ smallestUnit: 'second' });
}

const isAddress = (value: unknown) => typeof value === 'string' && /^https?:\/\//i.test(value.trim());

/** Its own zone shows a time where the venue's is not known. */
function shownIn(time: EventTime | undefined, venueZone: string | undefined): EventTime | undefined {
  return time?.kind === 'instant' && venueZone ? { ...time, timeZone: venueZone } : time;
}

/** An end of another kind than the start, before it, or years after it is a mistake. */
function endAfter(start: EventTime, end: EventTime | undefined): EventTime | undefined {
  if (!end || end.kind !== start.kind) return undefined;
  const days = (startsAt({ start: end }, 'UTC') - startsAt({ start }, 'UTC')) / 86_400_000;
  return days < 0 || days > longestDays || (days === 0 && start.kind !== 'instant') ? undefined : end;
}

function keywordsOf(values: unknown[] = []): string[] {
  const texts = values.slice(0, 40).map((value) => shortText(value)?.replace(/^#/, ''));
  return [...new Set(texts.filter((text) => text !== undefined && text !== ''))].slice(0, 20) as string[];
}
