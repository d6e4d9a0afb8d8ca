import * as z from 'zod/mini';
import type { Party } from '../../event-listing';
import type { EventSource, FetchedBody, ReadingContext, SourceRequest } from '../../event-source';
import { readItems, unexpected } from '../../reading/api-answer';
import { type ApiEvent, partyOf } from '../../reading/api-event';
import { jsonOf } from '../../reading/json-body';
import { isObject, listOf } from '../../reading/json-ld';
import { list, loose, parts, text } from '../../reading/loose-shapes';
import { gatherPages, type Page } from '../../reading/pages';
import { webAddress } from '../../reading/property-text';
import { ianaZone } from '../../reading/time-zones';
import { venueFrom } from '../../reading/venue-parts';
import { sourceAddress } from './address';

/** WordPress sites with The Events Calendar: its REST answers, page by page (facts: event-sources §1.1). Unlike its
 * calendar feed they have coordinates in the right order, and name the organiser's own site. */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'kinds_theEventsCalendar',
  accepts: '',
  recognises: (body) => (answerOf(body) ? 2 : 0),
  read: (body, context) => gatherPages(pageOf(body, context), (next) => pageOf(next, context), context.memory),
  open: (address, context) => {
    const url = new URL(address);
    const { now, horizonDays } = context;
    const dayAfter = (days: number) =>
      now
        .add({ hours: 24 * days })
        .toString()
        .slice(0, 10);
    if (!url.searchParams.has('start_date')) url.searchParams.set('start_date', dayAfter(-1));
    if (!url.searchParams.has('end_date')) url.searchParams.set('end_date', dayAfter(horizonDays + 1));
    url.searchParams.set('per_page', '50');
    return gatherPages(asking(url.href), (body) => pageOf(body, context), context.memory);
  },
};

const asking = (url: string): SourceRequest => ({ url, accepts: 'application/json' });

const Answer = z.object({ events: z.array(z.unknown()), rest_url: text, next_rest_url: text, total_pages: loose });

const Item = z.object({
  id: z.union([z.number(), z.string()]),
  title: z.string(),
  url: loose,
  description: loose,
  all_day: loose,
  start_date: z.string(),
  end_date: text,
  utc_start_date: text,
  utc_end_date: text,
  timezone: text,
  hide_from_listings: loose,
  is_virtual: loose,
  cost: loose,
  venue: loose,
  organizer: loose,
  categories: list,
  tags: list,
});
type Item = z.infer<typeof Item>;

/** What no other answer with events has. */
const Marked = z.object({ start_date: z.string(), utc_start_date: z.string(), title: z.unknown() });

/** A list of events, or a single one; an empty list is told by its count of pages. */
function answerOf(body: FetchedBody): z.infer<typeof Answer> | undefined {
  const value = jsonOf(body);
  const { data } = Answer.safeParse(value);
  if (data?.events.length === 0) return 'total_pages' in (value as object) ? data : undefined;
  if (data) return data.events.slice(0, 5).some((each) => Marked.safeParse(each).success) ? data : undefined;
  return Marked.safeParse(value).success ? { events: [value] } : undefined;
}

function pageOf(body: FetchedBody, context: ReadingContext): Page {
  const answer = answerOf(body);
  if (!answer) return unexpected(body);
  const { events, rest_url, next_rest_url } = answer;
  const reading = readItems(events, Item, eventOf, { body, context });
  const site = webAddress(rest_url ?? body.url, 'about:blank');
  const next = next_rest_url === undefined ? undefined : webAddress(next_rest_url, 'about:blank');
  // A site that sends its readers to another host for the next page is not the one the user allowed.
  const isOwn = next !== undefined && site !== undefined && new URL(next).host === new URL(site).host;
  return {
    ...reading,
    ...(site ? { siteUrl: new URL('/', site).href } : {}),
    ...(isOwn ? { next: asking(next.replace(/^http:/, 'https:')) } : {}),
  };
}

function eventOf(item: Item): ApiEvent | undefined {
  if (item.hide_from_listings === true) return undefined;
  const venue = venueOf(item.venue);
  return {
    key: `event ${item.id}`,
    title: item.title,
    ...timesOf(item),
    url: item.url,
    venue,
    attendance: item.is_virtual === true ? (venue ? 'hybrid' : 'online') : undefined,
    organizers: organizersOf(item.organizer),
    price: item.cost,
    description: item.description,
    keywords: [...item.categories, ...item.tags].map((each) => (isObject(each) ? each.name : undefined)),
  };
}

/** A site set to a bare offset (`UTC+2`) has no zone: its time in UTC is used. */
function timesOf({ all_day, start_date, end_date, utc_start_date, utc_end_date, timezone = '' }: Item) {
  if (all_day === true) return { start: start_date.slice(0, 10), end: end_date?.slice(0, 10), zone: timezone };
  if (ianaZone(timezone) || !utc_start_date) return { start: start_date, end: end_date, zone: timezone };
  return { start: `${utc_start_date}Z`, end: utc_end_date && `${utc_end_date}Z` };
}

/** One and the same site gives a venue as an object, as a list of it, or as `[]`. */
function venueOf(value: unknown) {
  const { data: venue } = parts.safeParse(listOf(value)[0]);
  const { venue: name, address, city, stateprovince, state, province, zip, country, geo_lat, geo_lng } = venue ?? {};
  const region = stateprovince || state || province;
  const point = { latitude: geo_lat, longitude: geo_lng };
  return venueFrom({ name, address, locality: city, region, postalCode: zip, country, ...point });
}

function organizersOf(value: unknown): Party[] {
  const organizers = listOf(value).slice(0, 20).filter(isObject);
  return organizers
    .map(({ organizer, website, url }) => partyOf(organizer, [website, url]))
    .filter((party) => party !== undefined);
}
