import type { Venue, VenuePoint } from '../../event-listing';
import { isObject, type JsonObject } from '../../reading/json-ld';
import { isNoPlace, saysOnline } from '../../reading/no-place';
import { shortText } from '../../reading/property-text';
import { centerOfCell } from './cell-center';

export type PlaceOfRecord = { venue?: Venue; isOnline: boolean };

/** More than anybody writes; a hostile record may bring thousands. */
const maximumLocations = 20;

/** Surest first: a point somebody set, a point of Foursquare's, the middle of a cell. */
const pointKinds = ['geo', 'fsq', 'hthree'] as const;

/**
 * Where a record says it is. Its `locations` are ways to say one place (an address, and often its point beside it), so their
 * parts are put together: the first address, the surest point, the first name. A `uri` is a place on the net.
 */
export function readLocations(value: unknown): PlaceOfRecord {
  const locations = (Array.isArray(value) ? value : []).slice(0, maximumLocations).filter(isObject);
  const places = locations.filter((each) => kindOf(each) !== 'uri');
  const names = places.map((each) => known(each.name));
  const address = places.find((each) => kindOf(each) === 'address');
  const point = pointOf(places);
  const name = (address && known(address.name)) ?? names.find((each) => each !== undefined);
  const venue: Venue = {
    ...(name ? { name } : {}),
    ...(address ? addressOf(address) : {}),
    ...(point ? { point } : {}),
  };
  const isOnline = locations.some((each) => kindOf(each) === 'uri' || saysOnline(shortText(each.name) ?? ''));
  // A country alone is no place to go to.
  const hasPlace = Object.keys(venue).some((part) => part !== 'country');
  return { ...(hasPlace ? { venue } : {}), isOnline };
}

/** `community.lexicon.location.geo`, `community.lexicon.calendar.event#uri`; some writers leave the type out. */
function kindOf(location: JsonObject): 'uri' | 'address' | 'geo' | 'fsq' | 'hthree' | undefined {
  const type = typeof location.$type === 'string' ? location.$type : '';
  const [, kind] = /(?:\.location\.|#)(uri|address|geo|fsq|hthree)(?:#main)?$/.exec(type) ?? [];
  if (kind) return kind as ReturnType<typeof kindOf>;
  if (type !== '') return undefined;
  if ('uri' in location) return 'uri';
  if ('fsq_place_id' in location) return 'fsq';
  if ('latitude' in location) return 'geo';
  return 'country' in location || 'street' in location || 'locality' in location ? 'address' : undefined;
}

function addressOf(location: JsonObject): Venue {
  const parts = {
    address: known(location.street),
    locality: known(location.locality),
    region: known(location.region),
    postalCode: known(location.postalCode),
    country: known(location.country),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

function pointOf(places: readonly JsonObject[]): VenuePoint | undefined {
  for (const kind of pointKinds) {
    for (const place of places) {
      if (kindOf(place) !== kind) continue;
      const point = kind === 'hthree' ? pointOfCell(place.value) : pointOfDegrees(place);
      if (point) return point;
    }
  }
  return undefined;
}

/** Degrees are texts in the lexicons (it has no fractions), numbers with some writers. 0;0 is no point. */
function pointOfDegrees({ latitude, longitude }: JsonObject): VenuePoint | undefined {
  const [north, east] = [degrees(latitude, 90), degrees(longitude, 180)];
  if (north === undefined || east === undefined) return undefined;
  if (Math.abs(north) < 0.001 && Math.abs(east) < 0.001) return undefined;
  return { latitude: north, longitude: east, precision: 'exact' };
}

function degrees(value: unknown, limit: number): number | undefined {
  const text = typeof value === 'string' && value.length <= 40 ? value.trim().replace(',', '.') : '';
  const number = text === '' ? value : Number(text);
  return typeof number === 'number' && Number.isFinite(number) && Math.abs(number) <= limit ? number : undefined;
}

/** Cells of resolution 8 are 460 m from middle to edge, about a block or two; larger ones say no more than the town. */
function pointOfCell(value: unknown): VenuePoint | undefined {
  const center = typeof value === 'string' ? centerOfCell(value) : undefined;
  if (!center) return undefined;
  const { latitude, longitude, resolution } = center;
  return { latitude, longitude, precision: resolution >= 8 ? 'exact' : 'town' };
}

function known(value: unknown): string | undefined {
  const text = typeof value === 'string' ? shortText(value) : undefined;
  return text && !isNoPlace(text) ? text : undefined;
}
