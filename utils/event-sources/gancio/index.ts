import * as z from 'zod/mini';
import type { EventSource, FetchedBody, ReadingContext } from '../../event-source';
import { readItems, unexpected } from '../../reading/api-answer';
import { type ApiEvent, momentOf } from '../../reading/api-event';
import { jsonOf } from '../../reading/json-body';
import { isObject, listOf } from '../../reading/json-ld';
import { list, loose, parts } from '../../reading/loose-shapes';
import { gatherPages, type Page } from '../../reading/pages';
import { wordOf } from '../../reading/property-text';
import { venueFrom } from '../../reading/venue-parts';
import { sourceAddress } from './address';

/** Gancio servers: `GET /api/events`, one list of what is to come (facts: event-sources §3). Who organises is hidden on
 * purpose, so no party is read. The calendar feed has no coordinates; this has. */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'kinds_gancio',
  accepts: '',
  recognises: (body) => (listOf(jsonOf(body)).slice(0, 5).some(isMarked) ? 2 : 0),
  read: pageOf,
  open: ({ origin }, context) => {
    const start = Math.floor(context.now.subtract({ hours: 24 }).epochMilliseconds / 1_000);
    const url = `${origin}/api/events?start=${start}&show_recurrent=true`;
    return gatherPages({ url, accepts: 'application/json' }, (body) => pageOf(body, context), context.memory);
  },
};

const Item = z.object({
  id: loose,
  title: z.string(),
  slug: loose,
  start_datetime: z.number(),
  end_datetime: loose,
  place: parts,
  tags: list,
  online_locations: list,
  parentId: loose,
  multidate: loose,
  description: loose,
});

/** A moment in numbers and a place beside it: what no other list of events has. */
const isMarked = (value: unknown) => isObject(value) && 'place' in value && Item.safeParse(value).success;

function pageOf(body: FetchedBody, context: ReadingContext): Page {
  const value = jsonOf(body);
  if (!Array.isArray(value) && !isMarked(value)) return unexpected(body);
  const reading = readItems(listOf(value), Item, (item) => eventOf(item, body.url), { body, context });
  return URL.canParse(body.url) && body.url.startsWith('http')
    ? { ...reading, siteUrl: new URL('/', body.url).href }
    : reading;
}

function eventOf(item: z.infer<typeof Item>, base: string): ApiEvent {
  const { name, address, latitude, longitude } = item.place;
  const venue = venueFrom({ name, address, latitude, longitude });
  const isOnline = item.online_locations.length > 0;
  return {
    key: `event ${wordOf(item.id) || wordOf(item.slug) || item.start_datetime}`,
    title: item.title,
    start: momentOf(item.start_datetime, 'seconds'),
    end: momentOf(item.end_datetime, 'seconds'),
    url: typeof item.slug === 'string' ? `/event/${encodeURIComponent(item.slug.toWellFormed())}` : undefined,
    base,
    venue,
    attendance: isOnline ? (venue ? 'hybrid' : 'online') : undefined,
    ...(typeof item.parentId === 'number' ? { series: { id: `recurring ${item.parentId}` } } : {}),
    description: item.description,
    keywords: item.tags.map((tag) => (typeof tag === 'string' ? tag : (tag as { tag?: unknown } | null)?.tag)),
  };
}
