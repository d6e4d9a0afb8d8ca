import * as z from 'zod/mini';
import type { Party } from '../../event-listing';
import type { FetchedBody, Reading, ReadingContext, SourceRequest } from '../../event-source';
import { readItems, unexpected } from '../../reading/api-answer';
import { type ApiEvent, partyOf } from '../../reading/api-event';
import { jsonOf } from '../../reading/json-body';
import { isObject, type JsonObject } from '../../reading/json-ld';
import { list, parts, text } from '../../reading/loose-shapes';
import type { Page } from '../../reading/pages';
import { shortText } from '../../reading/property-text';
import { venueFrom } from '../../reading/venue-parts';

/* What Luma's own pages ask of its servers. Nothing of it is documented, so every answer is checked for its shape. Guests
 * stand in some answers too (`featured_guests`, `guest_count`); none of that is read. */

const server = 'https://api2.luma.com';

/** The pages of one list; `cursor` and other names for the parameters are silently ignored by Luma. */
export function request(path: string, query: Record<string, string>): SourceRequest {
  return { url: `${server}${path}?${new URLSearchParams(query)}`, accepts: 'application/json' };
}

/** Half a day: what Luma's pages show changes slowly, and nobody promised that we may ask. */
export const lumaPause = 43_200;

const Answer = z.object({
  entries: z.array(z.unknown()),
  has_more: z.boolean(),
  next_cursor: z.catch(z.nullish(z.string()), undefined),
});

/** One entry of a list, or the data of one event's page. */
const Entry = z.object({
  event: z.object({
    api_id: z.string(),
    name: z.string(),
    start_at: z.string(),
    end_at: text,
    timezone: text,
    url: text,
    location_type: text,
    geo_address_info: parts,
    coordinate: parts,
  }),
  hosts: list,
  calendar: parts,
  ticket_info: parts,
});
type Entry = z.infer<typeof Entry>;

/** Whether these bytes are a list of Luma's. */
export function isList(body: FetchedBody): boolean {
  const { data } = Answer.safeParse(jsonOf(body));
  return (data?.entries ?? []).slice(0, 5).some((each) => Entry.safeParse(each).success);
}

/** Whether they are the data of a single event. */
export const isEntry = (body: FetchedBody) => Entry.safeParse(jsonOf(body)).success;

/** A page of a list, and the request for the next one, made of the one it came by. */
export function readList(body: FetchedBody, context: ReadingContext): Page {
  const answer = Answer.safeParse(jsonOf(body));
  if (!answer.success) return unexpected(body);
  const { entries, has_more, next_cursor } = answer.data;
  const reading = readEntries(entries, body, context);
  if (!has_more || !next_cursor || !body.url.startsWith(server)) return reading;
  const { pathname, searchParams } = new URL(body.url);
  return {
    ...reading,
    next: request(pathname, { ...Object.fromEntries(searchParams), pagination_cursor: next_cursor }),
  };
}

/** Entries as listings. */
export function readEntries(entries: unknown[], body: FetchedBody, context: ReadingContext): Reading {
  return { ...readItems(entries, Entry, eventOf, { body, context }), refreshSeconds: lumaPause };
}

function eventOf({ event, hosts, calendar, ticket_info }: Entry): ApiEvent {
  const isOnline = event.location_type !== undefined && !/^(offline|missing|unknown|hybrid)$/.test(event.location_type);
  const parties = [...hosts.filter(isObject).map(hostOf), calendarOf(calendar)];
  return {
    key: event.api_id,
    title: event.name,
    start: event.start_at,
    end: event.end_at,
    zone: event.timezone,
    url: event.url && /^[\w.-]+$/.test(event.url) ? `https://luma.com/${event.url}` : undefined,
    venue: isOnline ? undefined : venueOf(event),
    attendance: isOnline ? 'online' : event.location_type === 'offline' ? 'in-person' : undefined,
    organizers: parties.filter((party) => party !== undefined),
    price: ticket_info.is_free === true ? 'free' : undefined,
  };
}

/** The coordinate is there even where the address is shown to guests only; then it is no more than the town's. */
function venueOf({ geo_address_info, coordinate }: Entry['event']) {
  const { address, full_address, city, city_state, region, country } = geo_address_info;
  const { latitude, longitude } = coordinate;
  const name = shortText(address);
  const street = shortText(full_address);
  const rest = name && street?.startsWith(`${name}, `) ? street.slice(name.length + 2) : street;
  const [town, state] = (shortText(city_state) ?? '').split(', ');
  const venue = venueFrom({
    name,
    address: rest === name ? undefined : rest,
    locality: city ?? town,
    region: region ?? state,
    country,
    latitude,
    longitude,
  });
  if (!venue?.point || name || street) return venue;
  return { ...venue, point: { ...venue.point, precision: 'town' as const } };
}

const handle = (value: unknown) => {
  const name = shortText(value)?.replace(/^@/, '');
  return name !== undefined && /^[\w.-]{1,50}$/.test(name) ? name : undefined;
};

function profilesOf({ twitter_handle, instagram_handle, tiktok_handle, youtube_handle }: JsonObject) {
  const [x, instagram, tiktok, youtube] = [twitter_handle, instagram_handle, tiktok_handle, youtube_handle].map(handle);
  return [
    x && `https://x.com/${x}`,
    instagram && `https://www.instagram.com/${instagram}`,
    tiktok && `https://www.tiktok.com/@${tiktok}`,
    youtube && `https://www.youtube.com/@${youtube}`,
  ];
}

function hostOf(host: JsonObject): Party | undefined {
  const own = handle(host.username) ?? handle(host.api_id);
  const page = own && `https://luma.com/user/${own}`;
  return partyOf(host.name, [page, host.website, ...profilesOf(host)]);
}

/** The calendar an event stands in is its host too, unless it is only somebody's own default one. */
function calendarOf(calendar: JsonObject): Party | undefined {
  if (calendar.is_personal === true || shortText(calendar.name) === 'Personal') return undefined;
  const slug = handle(calendar.slug) ?? handle(calendar.api_id);
  const page = slug && (slug.startsWith('cal-') ? `https://luma.com/calendar/${slug}` : `https://luma.com/${slug}`);
  return shortText(calendar.name)
    ? partyOf(calendar.name, [page, calendar.website, ...profilesOf(calendar)])
    : undefined;
}
