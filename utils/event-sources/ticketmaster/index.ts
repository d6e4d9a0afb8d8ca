import * as z from 'zod/mini';
import type { EventStatus, Party } from '../../event-listing';
import type { EventSource, FetchedBody, ReadingContext, SearchArea } from '../../event-source';
import { geohashOf } from '../../places/geohash';
import { readItems, refused, unexpected } from '../../reading/api-answer';
import { type ApiEvent, partyOf } from '../../reading/api-event';
import { jsonOf } from '../../reading/json-body';
import { isObject, listOf } from '../../reading/json-ld';
import { list, loose, parts, text } from '../../reading/loose-shapes';
import { gatherPages, type Page } from '../../reading/pages';
import { venueFrom } from '../../reading/venue-parts';
import { say } from '../../wording/say';
import { sourceAddress } from './address';

/** Ticketmaster's Discovery API with the user's own key (facts: event-sources §5): events around the user's place, whose
 * artists and teams link their own profiles. */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'kinds_ticketmaster',
  accepts: '',
  recognises: (body) => (isAnswer(body) ? 2 : 0),
  read: (body, context) => pageOf(body, context),
  open: (address, context) => {
    const { near, key } = context;
    if (!near) return refusing(say('platforms_needsPlace', address.host));
    if (!key) return refusing(say('platforms_needsKey', address.host));
    const read = (body: FetchedBody): Page => {
      const { number, totalPages } = Answer.safeParse(jsonOf(body)).data?.page ?? {};
      const after = Number(number) + 1;
      const page = pageOf(body, context);
      return after < Math.min(Number(totalPages), maximumPages)
        ? { ...page, next: request(near, key, context, after) }
        : page;
    };
    return gatherPages(request(near, key, context, 0), read, context.memory);
  },
};

/** Beyond a thousand events the API refuses. */
const perPage = 200;
const maximumPages = 1_000 / perPage;

function* refusing(message: string) {
  yield* [];
  return refused(message);
}

function request(near: SearchArea, key: string, { now, horizonDays }: ReadingContext, page: number) {
  const at = (days: number) => now.add({ hours: 24 * days }).toString({ smallestUnit: 'second' });
  const query = new URLSearchParams({
    apikey: key,
    geoPoint: geohashOf(near, 5),
    radius: String(Math.ceil(near.radiusKm)),
    unit: 'km',
    startDateTime: at(-1),
    endDateTime: at(horizonDays),
    size: String(perPage),
    page: String(page),
    sort: 'date,asc',
  });
  return { url: `https://app.ticketmaster.com/discovery/v2/events.json?${query}`, accepts: 'application/json' };
}

/** An answer without a single event has no `_embedded` at all. */
const Answer = z.object({
  _embedded: z.optional(z.object({ events: z.array(z.unknown()) })),
  page: z.optional(z.object({ totalElements: z.number(), totalPages: z.number(), number: z.number() })),
});

/** An empty page could be anybody's. */
function isAnswer(body: FetchedBody): boolean {
  const events = Answer.safeParse(jsonOf(body)).data?._embedded?.events ?? [];
  return events.slice(0, 5).some((each) => Item.safeParse(each).success);
}

const Item = z.object({
  id: z.string(),
  name: z.string(),
  url: loose,
  test: loose,
  info: loose,
  dates: z.object({
    start: z.object({
      localDate: text,
      localTime: text,
      dateTime: text,
      dateTBA: loose,
      timeTBA: loose,
      noSpecificTime: loose,
    }),
    timezone: text,
    status: parts,
  }),
  priceRanges: list,
  classifications: list,
  _embedded: parts,
});
type Item = z.infer<typeof Item>;

function pageOf(body: FetchedBody, context: ReadingContext): Page {
  const answer = Answer.safeParse(jsonOf(body));
  if (!answer.success || !(answer.data.page ?? answer.data._embedded)) return unexpected(body);
  return readItems(answer.data._embedded?.events ?? [], Item, eventOf, { body, context });
}

const statuses = new Map<unknown, EventStatus>([
  ['cancelled', 'cancelled'],
  ['canceled', 'cancelled'],
  ['postponed', 'postponed'],
  ['rescheduled', 'moved'],
]);

function eventOf(item: Item): ApiEvent | undefined {
  const { start, timezone, status } = item.dates;
  // A date still to be announced is given as some day far ahead.
  if (item.test === true || start.dateTBA === true) return undefined;
  const isDay = start.timeTBA === true || start.noSpecificTime === true;
  const local = start.localDate && start.localTime ? `${start.localDate}T${start.localTime}` : start.localDate;
  const { venues, attractions } = item._embedded;
  return {
    key: item.id,
    title: item.name,
    start: isDay ? start.localDate : (start.dateTime ?? local),
    zone: timezone,
    url: item.url,
    venue: venueOf(listOf(venues)[0]),
    attendance: 'in-person',
    status: statuses.get(status.code),
    performers: partiesOf(attractions),
    price: priceOf(item.priceRanges[0]),
    description: item.info,
    keywords: item.classifications.filter(isObject).flatMap(({ segment, genre }) => [nameOf(segment), nameOf(genre)]),
  };
}

const nameOf = (value: unknown) => (isObject(value) && value.name !== 'Undefined' ? value.name : undefined);

function venueOf(value: unknown) {
  const { name, address, city, state, country, postalCode, location } = parts.parse(value);
  const { latitude, longitude } = parts.parse(location);
  const { line1 } = parts.parse(address);
  return venueFrom({
    name,
    address: line1,
    locality: nameOf(city),
    region: nameOf(state),
    country: nameOf(country),
    postalCode,
    latitude,
    longitude,
  });
}

/** An attraction is the artist or team itself; of its links those that are its own pages and profiles. */
function partiesOf(attractions: unknown): Party[] {
  const own = ['homepage', 'twitter', 'instagram', 'facebook', 'youtube'];
  return listOf(attractions)
    .slice(0, 50)
    .filter(isObject)
    .map(({ name, url, externalLinks }) => {
      const links = parts.parse(externalLinks);
      const addresses = own.flatMap((kind) => listOf(links[kind]).filter(isObject));
      return partyOf(name, [url, ...addresses.map((link) => link.url)]);
    })
    .filter((party) => party !== undefined);
}

function priceOf(value: unknown): string | undefined {
  const { min, max, currency } = parts.parse(value);
  if (typeof min !== 'number' || typeof currency !== 'string') return undefined;
  return typeof max === 'number' && max > min ? `${min}–${max} ${currency}` : `${min} ${currency}`;
}
