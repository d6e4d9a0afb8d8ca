import { describe, expect, it } from 'vitest';
import type { ReadListing, Venue } from '@/utils/event-listing';
import { placeFeed } from '@/utils/places/place-feed';
import { placeListing } from '@/utils/places/place-listings';
import { packagedGazetteer } from './packaged-gazetteer';

function listing(venue: Venue | undefined, rest: Partial<ReadListing> = {}): ReadListing {
  return {
    key: 'a',
    title: 'Concert',
    start: { kind: 'instant', instant: '2026-12-08T18:30:00Z', timeZone: 'UTC' },
    status: 'scheduled',
    organizers: [],
    performers: [],
    attendees: [],
    ...(venue ? { venue } : {}),
    ...rest,
  };
}

const place = (venue: Venue | undefined, rest: Partial<ReadListing> = {}) =>
  placeListing(listing(venue, rest), packagedGazetteer());

describe('a listing without a point', () => {
  it('gets its town, so that it can be near the user at all, and the zone its visitors live in', () => {
    const placed = place({ name: 'Kino', address: 'Dlouhá 3', locality: 'Brno', country: 'CZ' });
    expect(placed.venue?.point).toEqual({ latitude: 49.2, longitude: 16.61, precision: 'town' });
    expect(placed.timeZone).toBe('Europe/Prague');
    expect(placed.start).toEqual({ kind: 'instant', instant: '2026-12-08T18:30:00Z', timeZone: 'Europe/Prague' });
  });

  it.each([
    [{ locality: 'Paris', region: 'TX', country: 'US' }, 33.66],
    [{ locality: 'Paris', country: 'France' }, 48.85],
    [{ locality: 'Neustadt', postalCode: '99999', country: 'DE' }, undefined],
    [{ name: 'Blue Bar, 1 Main St, Asheville, NC 28801' }, 35.6],
    [{ address: '5 Mill Lane, Bristol', country: 'GB' }, 51.46],
    [{ name: 'Main hall' }, undefined],
    [{ name: 'Reading' }, undefined],
  ])('is placed by the surest part of its venue: %j', (venue, latitude) =>
    expect(place(venue).venue?.point?.latitude).toBe(latitude),
  );

  it('keeps a wall-clock time as it is written', () => {
    const start = { kind: 'wall-clock', local: '2026-12-08T19:30:00' } as const;
    expect(place({ locality: 'Brno', country: 'CZ' }, { start })).toMatchObject({ start, timeZone: 'Europe/Prague' });
  });

  it('is shown in the zone of its town when its calendar only knows UTC', () => {
    const placed = place({ locality: 'Brno', country: 'CZ' }, { timeZone: 'UTC' });
    expect(placed).toMatchObject({ timeZone: 'Europe/Prague', start: { timeZone: 'Europe/Prague' } });
  });

  it('keeps the zone and the point that its source gave', () => {
    const start = { kind: 'instant', instant: '2026-12-08T18:30:00Z', timeZone: 'Europe/London' } as const;
    const point = { latitude: 48.2, longitude: 16.4, precision: 'exact' } as const;
    const placed = place({ locality: 'Brno', country: 'CZ', point }, { start, timeZone: 'Europe/London' });
    expect(placed).toMatchObject({ start, timeZone: 'Europe/London', venue: { point } });
  });

  it('stays without a place when it is online or has no venue', () => {
    expect(place({ locality: 'Brno', country: 'CZ' }, { attendance: 'online' }).venue?.point).toBeUndefined();
    expect(place(undefined)).toEqual(listing(undefined));
  });
});

describe('the listings of one feed', () => {
  const sure = { name: 'Gallery, 2 Main St, Durham, NC 27701' };
  const points = (venues: Venue[]) =>
    placeFeed(
      venues.map((venue) => listing(venue)),
      packagedGazetteer(),
    ).map(({ venue }) => venue?.point && `${venue.point.latitude} ${venue.point.precision}`);

  it('help each other: a bare room is at the home of the feed, and says that this is a guess', () => {
    expect(points([sure, sure, sure, { name: 'Room 309' }, { name: 'Library, Durham' }])).toEqual([
      '35.99 town',
      '35.99 town',
      '35.99 town',
      '35.99 source',
      '35.99 town',
    ]);
  });

  it('are not drawn home when they are on no map', () => {
    for (const name of ['Online', 'Discord: members voice', 'https://meet.example/a', 'TBD', 'None']) {
      expect(points([sure, sure, sure, { name }])[3]).toBeUndefined();
    }
  });

  it('are not drawn home when they say that they are elsewhere', () => {
    expect(points([sure, sure, sure, { name: 'Hall, Nowheretown, VT 05000' }])[3]).toBeUndefined();
  });

  it('have no home when they are all over the map, or too few to tell', () => {
    const tour = ['Berlin, Germany', 'Paris, France', 'Prague, Czechia', 'Vienna, Austria'].map((name) => ({ name }));
    expect(points([...tour, { name: 'Main stage' }])[4]).toBeUndefined();
    expect(points([sure, sure, sure, ...tour, { name: 'Main stage' }])[7]).toBeUndefined();
    expect(points([sure, sure, { name: 'Main stage' }])[2]).toBeUndefined();
  });
});
