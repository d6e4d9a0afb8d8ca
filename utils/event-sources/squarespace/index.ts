import * as z from 'zod/mini';
import type { Party } from '../../event-listing';
import type { EventSource, FetchedBody, Reading, ReadingContext } from '../../event-source';
import { readItems, unexpected } from '../../reading/api-answer';
import { type ApiEvent, momentOf, partyOf } from '../../reading/api-event';
import { decodeText } from '../../reading/decode-text';
import { jsonOf } from '../../reading/json-body';
import { isObject } from '../../reading/json-ld';
import { list, loose, parts, text } from '../../reading/loose-shapes';
import { gatherPages } from '../../reading/pages';
import { shortText, webAddress } from '../../reading/property-text';
import { venueFrom } from '../../reading/venue-parts';
import { sourceAddress } from './address';
import { eventsOnPage, isEventPage, ShownEvent, siteOfPage } from './page';

/** Event collections of Squarespace sites (facts: event-sources §1.1): read off the page as its readers see it, or, with
 * more about places, from what it answers with `?format=json`. The sites' robots.txt asks programs to leave that form
 * alone, hence the notice. */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'kinds_squarespace',
  accepts: '',
  recognises: (body) => (Answer.safeParse(jsonOf(body)).success || isEventPage(body) ? 2 : 0),
  read: (body, context) => (isEventPage(body) ? readPage(body, context) : readAnswer(body, context)),
  open: ({ href }, context) =>
    gatherPages({ url: href, accepts: 'application/json' }, (body) => readAnswer(body, context), context.memory),
};

const Website = z.object({ timeZone: text, baseUrl: text, siteTitle: loose, socialAccounts: list });
type Website = z.infer<typeof Website>;

const Answer = z.object({
  website: z.extend(Website, { identifier: z.string() }),
  collection: z.object({ typeName: z.enum(['events', 'events-stacked']), title: loose }),
  upcoming: list,
  items: list,
  past: list,
  item: loose,
});

const Item = z.object({
  id: z.string(),
  title: z.string(),
  startDate: z.number(),
  endDate: loose,
  fullUrl: loose,
  sourceUrl: loose,
  location: parts,
  excerpt: loose,
  body: loose,
  tags: list,
  categories: list,
});
type Item = z.infer<typeof Item>;

function readAnswer(body: FetchedBody, context: ReadingContext): Reading {
  const answer = Answer.safeParse(jsonOf(body));
  if (!answer.success) return unexpected(body);
  const { website, collection, upcoming, items, past, item } = answer.data;
  const organizer = ownerOf(website);
  // The page of a single event has that as its `item`.
  const all = [...upcoming, ...items, ...past, ...(item ? [item] : [])];
  const reading = readItems(all, Item, (each) => eventOf(each, website, organizer), { body, context });
  const name = shortText(website.siteTitle) ?? shortText(collection.title);
  const siteUrl = webAddress(website.baseUrl, 'about:blank');
  return { ...reading, ...(name ? { name } : {}), ...(siteUrl ? { siteUrl } : {}) };
}

function readPage(body: FetchedBody, context: ReadingContext): Reading {
  const html = decodeText(body);
  const website = Website.parse(siteOfPage(html));
  const base = webAddress(website.baseUrl, 'about:blank') ?? body.url;
  const organizer = ownerOf(website);
  const eventOf = (event: ShownEvent): ApiEvent => ({
    key: `${event.url ?? event.title} ${event.start}`,
    ...event,
    zone: website.timeZone,
    venue: event.place || event.address ? venueFrom({ name: event.place, address: event.address }) : undefined,
    organizers: organizer ? [organizer] : [],
  });
  const reading = readItems(eventsOnPage(html, base), ShownEvent, eventOf, { body, context });
  const name = shortText(website.siteTitle);
  return { ...reading, ...(name ? { name } : {}), siteUrl: new URL('/', base).href };
}

/** Whoever owns the site, with the accounts its settings name. */
function ownerOf({ siteTitle, baseUrl, socialAccounts }: Website): Party | undefined {
  const accounts = socialAccounts.filter(isObject).map(({ profileUrl }) => profileUrl);
  return partyOf(siteTitle, [baseUrl, ...accounts]);
}

function eventOf(item: Item, { timeZone, baseUrl }: Website, organizer: Party | undefined): ApiEvent {
  const excerpt = shortText(item.excerpt);
  return {
    key: item.id,
    title: item.title,
    start: momentOf(item.startDate, 'milliseconds'),
    end: momentOf(item.endDate, 'milliseconds'),
    zone: timeZone,
    url: item.fullUrl,
    ...(baseUrl ? { base: baseUrl } : {}),
    venue: venueOf(item.location),
    // An entry that leads to another site is somebody else's event.
    organizers: organizer && !shortText(item.sourceUrl) ? [organizer] : [],
    description: excerpt ? item.excerpt : item.body,
    keywords: [...item.categories, ...item.tags],
  };
}

/** Where nobody set a place the map shows the maker's own door in New York; without an address a pin is no place. */
function venueOf(location: Item['location']) {
  const { addressTitle, addressLine1, addressLine2, addressCountry, markerLat, markerLng } = location;
  const [, city, region, postalCode] =
    /^(.{2,60}?),\s*(?:(\D{2,40}?)[,\s]\s*)?([A-Z0-9][A-Z0-9 -]{2,9})$/i.exec(shortText(addressLine2) ?? '') ?? [];
  const named = venueFrom({
    name: addressTitle,
    address: city ? addressLine1 : [addressLine1, addressLine2].map(shortText).filter(Boolean).join(', '),
    locality: city,
    region,
    postalCode,
    country: addressCountry,
  });
  const isDefault = markerLat === 40.7207559 && markerLng === -74.0007613;
  const point = named && !isDefault ? venueFrom({ latitude: markerLat, longitude: markerLng }) : undefined;
  return named && { ...named, ...point };
}
