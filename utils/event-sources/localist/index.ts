import * as z from 'zod/mini';
import type { Attendance, Party } from '../../event-listing';
import type { EventSource, FetchedBody, ReadingContext, SourceRequest } from '../../event-source';
import { readItems, unexpected } from '../../reading/api-answer';
import type { ApiEvent } from '../../reading/api-event';
import { jsonOf } from '../../reading/json-body';
import { isObject, listOf } from '../../reading/json-ld';
import { list, loose, parts, text } from '../../reading/loose-shapes';
import { gatherPages, type Page } from '../../reading/pages';
import { shortText, wordOf } from '../../reading/property-text';
import { venueFrom } from '../../reading/venue-parts';
import { sourceAddress } from './address';

const perPage = 100;

/** Localist calendars of universities and cities: `/api/2/events`, a row for every occurrence (facts: event-sources §1.1). */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'kinds_localist',
  accepts: '',
  recognises: (body) => (isAnswer(body) ? 2 : 0),
  read: (body, context) => pageOf(body, context),
  open: (address, context) => {
    const request = (page: number): SourceRequest => {
      const url = new URL(address);
      url.searchParams.set('days', String(context.horizonDays));
      url.searchParams.set('pp', String(perPage));
      url.searchParams.set('page', String(page));
      return { url: url.href, accepts: 'application/json' };
    };
    const read = (body: FetchedBody): Page => {
      const { current, total } = Numbers.parse(Answer.safeParse(jsonOf(body)).data?.page ?? {});
      const page = pageOf(body, context);
      return current < total ? { ...page, next: request(current + 1) } : page;
    };
    return gatherPages(request(1), read, context.memory);
  },
};

const Answer = z.object({ events: z.array(z.unknown()), page: parts, date: parts });

const count = z.catch(z.number(), 1);
const Numbers = z.object({ current: count, total: count });

const Item = z.object({
  event: z.object({
    id: loose,
    title: z.string(),
    event_instances: z.array(
      z.object({
        event_instance: z.object({ id: loose, start: z.string(), end: z.nullish(z.string()), all_day: loose }),
      }),
    ),
    localist_url: loose,
    location_name: loose,
    room_number: loose,
    address: loose,
    geo: parts,
    experience: loose,
    status: text,
    recurring: loose,
    free: loose,
    ticket_cost: loose,
    description_text: loose,
    description: loose,
    keywords: list,
    tags: list,
    filters: parts,
  }),
});
type Item = z.infer<typeof Item>['event'];

/** An empty answer is told by its page and dates; a single event stands alone. */
function isAnswer(body: FetchedBody): boolean {
  const value = jsonOf(body);
  const { data } = Answer.safeParse(value);
  if (!data) return Item.safeParse(value).success;
  if (data.events.length === 0) return 'total' in data.page && 'first' in data.date;
  return data.events.slice(0, 5).some((each) => Item.safeParse(each).success);
}

function pageOf(body: FetchedBody, context: ReadingContext): Page {
  const value = jsonOf(body);
  const answer = Answer.safeParse(value);
  const items = answer.data?.events ?? (Item.safeParse(value).success ? [value] : undefined);
  return items ? readItems(items, Item, ({ event }) => eventOf(event), { body, context }) : unexpected(body);
}

const attendances = new Map<unknown, Attendance>([
  ['inperson', 'in-person'],
  ['virtual', 'online'],
  ['hybrid', 'hybrid'],
]);

function eventOf(item: Item): ApiEvent | undefined {
  const instance = item.event_instances[0]?.event_instance;
  if (!instance) return undefined;
  const isDay = instance.all_day === true;
  return {
    key: `event ${idOf(item)} ${instance.start}`,
    title: item.title,
    start: isDay ? instance.start.slice(0, 10) : instance.start,
    end: (isDay ? instance.end?.slice(0, 10) : instance.end) ?? undefined,
    url: item.localist_url,
    venue: venueOf(item),
    attendance: attendances.get(item.experience),
    status: /cancel/i.test(item.status ?? '') ? 'cancelled' : undefined,
    organizers: namesIn(item.filters.departments).map((name): Party => ({ name, urls: [] })),
    ...(item.recurring === true ? { series: { id: `event ${idOf(item)}` } } : {}),
    price: item.free === true ? 'free' : item.ticket_cost,
    description: item.description_text ?? item.description,
    keywords: [...namesIn(item.filters.event_types), ...item.keywords, ...item.tags],
  };
}

const idOf = (item: Item) => wordOf(item.id) || wordOf(item.localist_url) || item.title;

/** `address` is the whole address in one text; the parts stand in `geo`. */
function venueOf({ location_name, room_number, address, geo }: Item) {
  const { latitude, longitude, street, city, state, zip, country } = geo;
  const [name, room] = [shortText(location_name), shortText(room_number)];
  return venueFrom({
    name: name && room ? `${name}, ${room}` : (name ?? room),
    address: street || address,
    locality: city,
    region: state,
    postalCode: zip,
    country,
    latitude,
    longitude,
  });
}

function namesIn(value: unknown): string[] {
  const names = listOf(value).map((each) => (isObject(each) ? shortText(each.name) : undefined));
  return names.filter((name) => name !== undefined).slice(0, 10);
}
