import { mf2 } from 'microformats-parser';
import type { JsonObject } from './json-ld';

type Microformat = ReturnType<typeof mf2>['items'][number];
type Value = Microformat['properties'][string][number];

const maximumItems = 2_000;

/**
 * The h-event and hCalendar items of a page (https://microformats.org/wiki/h-event, old class names included) in the
 * shape of schema.org, so that one reader serves every mark-up. Empty for pages without any, and for pages nested so
 * deep that the parser gives up.
 */
export function microformatEvents(html: string, url: string): JsonObject[] {
  if (!/\b(h-event|vevent)\b/.test(html)) return [];
  try {
    return within(mf2(html, { baseUrl: url }).items).map(schemaOf);
  } catch {
    return [];
  }
}

/** Events stand at the top, in feeds and calendars, or in each other. */
function within(items: readonly Microformat[]): Microformat[] {
  const found: Microformat[] = [];
  const waiting = [...items].reverse();
  for (let item = waiting.pop(); item && found.length < maximumItems; item = waiting.pop()) {
    if (item.type?.includes('h-event')) found.push(item);
    waiting.push(...[...(item.children ?? [])].reverse());
  }
  return found;
}

function schemaOf({ properties }: Microformat): JsonObject {
  const first = (...names: string[]) => names.map((name) => properties[name]?.[0]).find((value) => value !== undefined);
  return {
    '@type': 'Event',
    name: textOf(first('name', 'summary')),
    startDate: textOf(first('start', 'dtstart')),
    endDate: textOf(first('end', 'dtend')),
    url: textOf(first('url')),
    description: textOf(first('description', 'content')),
    location: (properties.location ?? []).map(placeOf),
    organizer: (properties.organizer ?? []).map(partyOf),
    performer: (properties.performer ?? []).map(partyOf),
    attendee: (properties.attendee ?? []).map(partyOf),
    eventStatus: textOf(first('status')),
  };
}

function isItem(value: Value | undefined): value is Microformat & { value?: string } {
  return typeof value === 'object' && 'properties' in value;
}

function textOf(value: Value | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return 'value' in value && typeof value.value === 'string' ? value.value : undefined;
}

/** An h-card or h-adr with its address, or plain words. */
function placeOf(value: Value): unknown {
  if (!isItem(value)) return textOf(value);
  const of = (name: string) => textOf(value.properties[name]?.[0]);
  const geo = value.properties.geo?.[0];
  const inner = isItem(geo) ? geo.properties : value.properties;
  const adr = value.properties.adr?.[0];
  const address = isItem(adr) ? adr.properties : value.properties;
  const part = (name: string) => textOf(address[name]?.[0]);
  return {
    '@type': 'Place',
    name: of('name') ?? of('org'),
    address: {
      streetAddress: part('street-address'),
      addressLocality: part('locality'),
      addressRegion: part('region'),
      postalCode: part('postal-code'),
      addressCountry: part('country-name'),
    },
    geo: { latitude: textOf(inner.latitude?.[0]), longitude: textOf(inner.longitude?.[0]) },
  };
}

function partyOf(value: Value): unknown {
  if (!isItem(value)) return textOf(value);
  return { name: textOf(value.properties.name?.[0]), url: value.properties.url?.map(textOf) };
}
