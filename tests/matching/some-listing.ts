import type { EventListing } from '../../utils/event-listing';
import type { Place } from '../../utils/place';
import type { Profile } from '../../utils/profile';

export const linz: Place = { name: 'Linz', latitude: 48.3, longitude: 14.29, radiusKm: 60, timeZone: 'Europe/Vienna' };
export const oslo: Place = { name: 'Oslo', latitude: 59.9, longitude: 10.7, radiusKm: 60, timeZone: 'Europe/Oslo' };

/** An evening in Linz on 8 December 2026, 19:30 local time. */
export function someListing(change: Partial<EventListing> = {}): EventListing {
  return {
    id: 'evening',
    sourceId: 'ink',
    source: 'icalendar',
    title: 'Press Night',
    start: { kind: 'instant', instant: '2026-12-08T18:30:00Z', timeZone: 'Europe/Vienna' },
    venue: { name: 'Hall', locality: 'Linz', point: { latitude: 48.31, longitude: 14.29, precision: 'exact' } },
    status: 'scheduled',
    organizers: [],
    performers: [],
    attendees: [],
    ...change,
  };
}

export function someProfile(change: Partial<Profile> = {}): Profile {
  return { site: 'x', handle: 'inkfair', links: [], verifiedLinks: [], ...change };
}
