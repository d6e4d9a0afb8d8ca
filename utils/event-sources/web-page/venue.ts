import type { Attendance, Venue } from '../../event-listing';
import { firstProperty, isObject, type JsonObject, listOf, property, typesOf } from '../../reading/json-ld';
import { isNoPlace, saysOnline } from '../../reading/no-place';
import { shortText } from '../../reading/property-text';
import { readVenueText } from '../../reading/venue-text';

/** Where an event's `location` says it is: the first real place of it, and whether there is (also) an online one. */
export function readLocation(
  location: unknown,
  resolve: (value: unknown) => unknown,
): { venue?: Venue; isOnline: boolean } {
  let venue: Venue | undefined;
  let isOnline = false;
  for (const each of listOf(location).slice(0, 20).map(resolve)) {
    if (isObject(each) && typesOf(each).includes('virtuallocation')) isOnline = true;
    else if (typeof each === 'string' && saysOnline(each)) isOnline = true;
    else venue ??= isObject(each) ? readPlace(each, resolve) : venueOfText(each);
    if (isObject(each) && saysOnline(shortText(property(each, 'name')) ?? '')) isOnline = true;
  }
  return { ...(venue ? { venue } : {}), isOnline };
}

/** The attendance a page states (schema.org/eventAttendanceMode, with or without its prefix), else what its locations
 * say. An event that says "online" in its name but stands at an address is in person. */
export function readAttendance(mode: unknown, venue: Venue | undefined, isOnline: boolean): Attendance | undefined {
  const name = typeof mode === 'string' ? mode.replace(/^.*[/:#]/, '').toLowerCase() : '';
  const hasAddress = venue?.address !== undefined || venue?.locality !== undefined || venue?.point !== undefined;
  if (name.startsWith('mixed')) return 'hybrid';
  if (name.startsWith('online')) return 'online';
  if (name.startsWith('offline')) return 'in-person';
  if (isOnline) return venue ? 'hybrid' : 'online';
  return hasAddress ? 'in-person' : undefined;
}

function venueOfText(value: unknown): Venue | undefined {
  const text = shortText(value);
  return text ? readVenueText(text) : undefined;
}

function readPlace(place: JsonObject, resolve: (value: unknown) => unknown, depth = 0): Venue | undefined {
  const name = known(property(place, 'name'));
  // A room says only what it is called; its house says where it stands.
  const around = resolve(listOf(firstProperty(place, 'containedInPlace', 'containedIn'))[0]);
  const house = depth < 3 && isObject(around) ? readPlace(around, resolve, depth + 1) : undefined;
  const stated = typesOf(place).includes('postaladdress') ? place : listOf(property(place, 'address'))[0];
  const address = readAddress(resolve(stated));
  const point = readPoint(place, resolve(property(place, 'geo')));
  const venue: Venue = { ...house, ...(name ? { name } : {}), ...address, ...(point ? { point } : {}) };
  return Object.keys(venue).length > 0 ? venue : undefined;
}

function readAddress(address: unknown): Venue {
  if (!isObject(address)) {
    const text = known(address);
    return text ? { address: text } : {};
  }
  const country = firstProperty(address, 'addressCountry');
  const parts = {
    address: known(property(address, 'streetAddress')),
    locality: known(property(address, 'addressLocality')),
    region: known(property(address, 'addressRegion')),
    postalCode: known(property(address, 'postalCode')),
    country: known(isObject(country) ? firstProperty(country, 'name', '@id') : country),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** In `geo` (an object, or `40.22,-74.01` in one text) or in the place itself, as number or string. 0;0 is no point;
 * swapped ones are turned here when only that fits on the globe. */
function readPoint(place: JsonObject, geo: unknown): Venue['point'] {
  const first = listOf(geo)[0];
  const [, one, two] =
    typeof first === 'string' ? (/^\s*(-?[\d.]{1,20})\s*[,;]\s*(-?[\d.]{1,20})\s*$/.exec(first) ?? []) : [];
  const from = isObject(first) ? first : place;
  const latitude = degrees(one ?? property(from, 'latitude'));
  const longitude = degrees(two ?? property(from, 'longitude'));
  if (latitude === undefined || longitude === undefined) return undefined;
  if (Math.abs(latitude) < 0.001 && Math.abs(longitude) < 0.001) return undefined;
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude, precision: 'exact' };
  if (Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180) {
    return { latitude: longitude, longitude: latitude, precision: 'exact' };
  }
  return undefined;
}

function degrees(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value.trim().replace(',', '.')) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function known(value: unknown): string | undefined {
  const text = shortText(Array.isArray(value) ? value[0] : value);
  return text && !isNoPlace(text) ? text : undefined;
}
