import { isObject, type JsonObject, listOf, objectsIn } from './json-ld';

const names = ['name', 'title', 'event_name', 'eventName'];
const starts = [
  'start_at',
  'startAt',
  'startsAt',
  'starts_at',
  'startDate',
  'start_date',
  'startDateTime',
  'start_datetime',
  'dateTime',
  'date_time',
  'startTime',
  'start_time',
  'start',
  'beginsOn',
];
const ends = [
  'end_at',
  'endAt',
  'endsAt',
  'ends_at',
  'endDate',
  'end_date',
  'endDateTime',
  'end_datetime',
  'endTime',
  'end_time',
  'end',
  'endsOn',
];
const zones = ['timezone', 'timeZone', 'time_zone', 'timeZoneId'];
const addresses = ['url', 'eventUrl', 'event_url', 'canonicalUrl', 'fullUrl', 'link'];
const venues = ['venue', 'venues', 'location', 'place', 'geo_address_info', 'locationInfo', 'physicalAddress'];
const hosts = ['hosts', 'organizers', 'organizer', 'host', 'group'];

/**
 * The events in a page's own data (appState) in the shape of schema.org, so that one reader serves them too: objects that
 * are called an event by their type or by what they stand under, with a name and a moment they start at. Made for Luma,
 * Partiful, Meetup's Apollo cache, Eventbrite and Wix (facts: event-sources §4), whose fields bear these names.
 */
export function stateEvents(state: unknown[]): JsonObject[] {
  const objects = objectsIn(state);
  const cache = new Map<string, JsonObject>();
  for (const { node, under } of objects) if (/^\w+:[\w-]+/.test(under)) cache.set(under, node);
  const resolve = (value: unknown): unknown =>
    isObject(value) && typeof value.__ref === 'string' ? cache.get(value.__ref.toLowerCase()) : value;
  return objects.flatMap(({ node, parent, under }) => {
    const event = isCalledEvent(node, under) ? schemaOf(node, parent, resolve) : undefined;
    return event ? [event] : [];
  });
}

function isCalledEvent(node: JsonObject, under: string): boolean {
  if (typeof node.__typename === 'string') return /event$/i.test(node.__typename);
  return (
    /(^|[a-z_])events?(list|items|data)?$|^event:/i.test(under) || /^evt-/.test(String(node.api_id ?? node.id ?? ''))
  );
}

function schemaOf(
  node: JsonObject,
  parent: JsonObject | undefined,
  resolve: (value: unknown) => unknown,
): JsonObject | undefined {
  const scheduling = isObject(node.scheduling) && isObject(node.scheduling.config) ? node.scheduling.config : node;
  const zone = textIn(scheduling, zones) ?? textIn(node, zones);
  const startDate = momentIn(scheduling, starts, zone);
  const name = textIn(node, names);
  if (!name || !startDate) return undefined;
  const place = resolve(
    listOf(venues.map((key) => node[key]).find((value) => value !== undefined && value !== null))[0],
  );
  const people = hosts
    .flatMap((key) => listOf(node[key] ?? (key === 'hosts' ? parent?.[key] : undefined)))
    .map(resolve);
  const kind = [node.eventType, node.location_type, node.isOnline === true ? 'online' : ''].join(' ').toLowerCase();
  return {
    '@type': 'Event',
    name,
    startDate,
    endDate: momentIn(scheduling, ends, zone),
    url: textIn(node, addresses),
    description: textIn(node, ['description', 'description_short']),
    location: isObject(place) ? placeOf(place, node) : place,
    organizer: people.filter(isObject).slice(0, 20).map(partyOf),
    eventStatus:
      /cancel/i.test(`${node.status ?? ''} ${node.eventStatus ?? ''}`) || node.isCancelled === true
        ? 'EventCancelled'
        : '',
    eventAttendanceMode: /hybrid/.test(kind) ? 'Mixed' : /online|virtual|zoom|meet\b/.test(kind) ? 'Online' : '',
  };
}

function textIn(node: JsonObject, keys: readonly string[]): string | undefined {
  return keys
    .map((key) => node[key])
    .find((value): value is string => typeof value === 'string' && value.trim() !== '');
}

/** A moment as a text with its zone behind it: ISO, milliseconds, or Eventbrite's `{local, utc, timezone}`. */
function momentIn(node: JsonObject, keys: readonly string[], zone: string | undefined): string | undefined {
  for (const key of keys) {
    const value = node[key];
    const text = isObject(value) ? (value.utc ?? value.iso ?? value.date_time ?? value.local) : value;
    const inner = isObject(value) ? textIn(value, zones) : undefined;
    if (typeof text === 'number' && text > 1e9) return withZone(String(Math.round(text)), undefined);
    if (typeof text === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return withZone(text, inner ?? zone);
    if (typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text)) return text;
  }
  return undefined;
}

function withZone(moment: string, zone: string | undefined): string {
  return zone && /^[A-Za-z]+\/[\w/+-]+$/.test(zone) ? `${moment}[${zone}]` : moment;
}

function placeOf(place: JsonObject, event: JsonObject): JsonObject {
  const from = isObject(place.mapsInfo) ? place.mapsInfo : place;
  const address = isObject(from.address) ? from.address : from;
  const point = [from.coordinate, from.coordinates, from.geo, event.coordinate, from].find(isObject) ?? from;
  const lines = listOf(from.addressLines).filter((line) => typeof line === 'string');
  const whole = textIn(from, ['full_address', 'fullAddress', 'formatted', 'formatted_address']);
  // Luma puts the venue's name where others put its street.
  const isName = from.full_address !== undefined && textIn(from, ['name']) === undefined;
  return {
    '@type': 'Place',
    name: textIn(from, isName ? ['address'] : ['name', 'title']),
    address: {
      streetAddress:
        lines.length > 0
          ? lines.join(', ')
          : (textIn(address, ['address_1', 'address1', 'street', 'streetAddress', ...(isName ? [] : ['address'])]) ??
            whole),
      addressLocality: textIn(address, ['city', 'locality', 'addressLocality']),
      addressRegion: textIn(address, ['region', 'state', 'subdivision']),
      postalCode: textIn(address, ['postalCode', 'postal_code', 'zip', 'zipCode']),
      addressCountry: textIn(address, ['country', 'countryCode', 'country_code']),
    },
    geo: {
      latitude: point.latitude ?? point.lat ?? from.latitude ?? from.lat,
      longitude: point.longitude ?? point.lng ?? point.lon ?? from.longitude ?? from.lng,
    },
  };
}

/** Whoever hosts, with the accounts they name themselves. */
function partyOf(party: JsonObject): JsonObject {
  const account = (key: string, site: string) => {
    const handle = party[key];
    return typeof handle === 'string' && /^@?[\w.-]{1,60}$/.test(handle)
      ? [`https://${site}/${handle.replace(/^@/, '')}`]
      : [];
  };
  return {
    name: textIn(party, ['name', 'displayName']),
    url: textIn(party, ['website', 'url']),
    sameAs: [...account('twitter_handle', 'x.com'), ...account('instagram_handle', 'www.instagram.com')],
  };
}
