import type { EventListing, EventTime, Venue, VenuePoint } from '../event-listing';
import type { Gazetteer, Town } from './gazetteer';
import { type TownHints, townInText } from './town-in-text';
import { timeZoneAt } from './zones';

export type Placeable = Pick<EventListing, 'venue' | 'timeZone' | 'start' | 'end' | 'attendance'>;

/** The town of a venue from its parts, the surest part first: locality with region and country, then the address, then
 * a name that is an address in truth (calendars have one line for both). */
function townOf(
  { name, address, locality, region, postalCode, country }: Venue,
  gazetteer: Gazetteer,
  hints: TownHints,
) {
  const join = (parts: (string | undefined)[]): string => parts.filter((part) => part !== undefined).join(', ');
  const code = locality && postalCode && !locality.includes(postalCode) ? `${postalCode} ${locality}` : locality;
  const texts = [
    locality ? join([locality, region, country]) : '',
    locality ? join([code, country]) : '',
    address ? join([address, region, country]) : '',
    address ?? '',
    name ? join([name, region, country]) : '',
  ];
  let town: Town | undefined;
  for (const text of texts) if (text !== '') town ??= townInText(gazetteer, text, hints);
  return town;
}

/** UTC is how many sources write their times, not where anyone lives. */
function realZone(zone: string | undefined): string | undefined {
  return zone === undefined || /^(Etc\/)?(UTC|GMT|UCT|Zulu)$/.test(zone) ? undefined : zone;
}

/** An instant that its source wrote in UTC is shown in the venue's zone (event-listing.ts). */
function shownIn(time: EventTime, zone: string): EventTime {
  const unset = time.kind === 'instant' && realZone(time.timeZone) === undefined;
  return unset ? { ...time, timeZone: zone } : time;
}

/** The listing at that point, with the zone of the point where it has none of its own. */
export function withPoint<T extends Placeable>(listing: T, point: VenuePoint, locality?: string): T {
  const zone = realZone(listing.timeZone) ?? timeZoneAt(point) ?? listing.timeZone;
  const venue = { ...listing.venue, ...(locality && !listing.venue?.locality ? { locality } : {}), point };
  return {
    ...listing,
    venue,
    ...(zone ? { timeZone: zone, start: shownIn(listing.start, zone) } : {}),
    ...(zone && listing.end ? { end: shownIn(listing.end, zone) } : {}),
  };
}

/** A point that is more than the home of the feed. */
export function ownPoint({ venue }: Pick<Placeable, 'venue'>): VenuePoint | undefined {
  return venue?.point?.precision === 'source' ? undefined : venue?.point;
}

/** The listing with the point of its town (`precision: 'town'`) and the zone of that point, where it had none of its own
 * and its venue names a town for sure; else as it was. Points and zones that the source gave are kept. `home` is what is
 * known of the feed: the town its user or its site names, and its country. */
export function placeListing<T extends Placeable>(listing: T, gazetteer: Gazetteer, home: TownHints = {}): T {
  const { venue } = listing;
  if (!venue || listing.attendance === 'online') return listing;
  const known = ownPoint(listing);
  if (known) return withPoint(listing, known);
  const timeZone = realZone(listing.timeZone);
  const town = townOf(venue, gazetteer, { ...home, ...(timeZone ? { timeZone } : {}) });
  if (!town) return listing;
  const { latitude, longitude, name } = town;
  return withPoint(listing, { latitude, longitude, precision: 'town' }, name);
}
