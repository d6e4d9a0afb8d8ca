import { isObject, type JsonObject, listOf, objectsIn } from './json-ld';
import { wordOf } from './property-text';
import { endIn, startIn, textIn, withoutTimes, zoneIn } from './state-moments';

const names = ['name', 'title', 'event_name', 'eventName'];
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
  return objects.flatMap(({ node, parent, under }) =>
    isCalledEvent(node, under) ? eventsOf(node, parent, resolve) : [],
  );
}

const dates = ['performances', 'occurrences', 'instances', 'event_instances', 'showtimes', 'eventDates', 'event_dates'];

/** The event, or each of its dates where it lists them; what a date does not say is as the event says. */
function eventsOf(
  node: JsonObject,
  parent: JsonObject | undefined,
  resolve: (value: unknown) => unknown,
): JsonObject[] {
  const own = dates.flatMap((key) => listOf(node[key])).filter(isObject);
  const dated = own.slice(0, 300).flatMap((date) => {
    // A date's own name says which date it is (“Preview”), not what.
    const said = Object.entries(date).filter(([key, value]) => value !== null && value !== '' && !names.includes(key));
    const one = schemaOf({ ...withoutTimes(node), ...Object.fromEntries(said) }, parent, resolve);
    return one ? [one] : [];
  });
  const [event] = dated.length > 0 ? [] : [schemaOf(node, parent, resolve)];
  return event ? [event] : dated;
}

function isCalledEvent(node: JsonObject, under: string): boolean {
  if (typeof node.__typename === 'string') return /event$/i.test(node.__typename);
  return /(^|[a-z_])events?(list|items|data)?$|^event:/i.test(under) || /^evt-/.test(wordOf(node.api_id ?? node.id));
}

function schemaOf(
  node: JsonObject,
  parent: JsonObject | undefined,
  resolve: (value: unknown) => unknown,
): JsonObject | undefined {
  const scheduling = isObject(node.scheduling) && isObject(node.scheduling.config) ? node.scheduling.config : node;
  const place = resolve(
    listOf(venues.map((key) => node[key]).find((value) => value !== undefined && value !== null))[0],
  );
  const zone = zoneIn(scheduling) ?? zoneIn(node) ?? (isObject(place) ? zoneIn(place) : undefined);
  const startDate = startIn(scheduling, zone);
  const name = textIn(node, names);
  if (!name || !startDate) return undefined;
  const people = hosts
    .flatMap((key) => listOf(node[key] ?? (key === 'hosts' ? parent?.[key] : undefined)))
    .map(resolve);
  const kind = [node.eventType, node.location_type, node.isOnline === true ? 'online' : ''].join(' ').toLowerCase();
  return {
    '@type': 'Event',
    name,
    startDate,
    endDate: endIn(scheduling, zone),
    url: textIn(node, addresses),
    description: textIn(node, ['description', 'description_short']),
    location: isObject(place) ? placeOf(place, node) : place,
    organizer: people.filter(isObject).slice(0, 20).map(partyOf),
    eventStatus:
      /cancel/i.test(`${node.status ?? ''} ${node.eventStatus ?? ''}`) ||
      node.isCancelled === true ||
      node.cancelled === true
        ? 'EventCancelled'
        : '',
    eventAttendanceMode: /hybrid/.test(kind) ? 'Mixed' : /online|virtual|zoom|meet\b/.test(kind) ? 'Online' : '',
  };
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
      postalCode: textIn(address, ['postalCode', 'postal_code', 'zip', 'zipCode', 'postCode']),
      addressCountry: textIn(address, ['country', 'countryCode', 'country_code']),
    },
    geo: textIn(from, ['geoLocation', 'latLng']) ?? {
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
