import { describe, expect, it } from 'vitest';
import { inspect } from '../commands/inspect';

/* The data that pages' own programs start from, in the shapes of event-sources §4, with invented contents. */

const now = Temporal.Instant.from('2026-11-24T12:00:00Z');
const read = (html: string, url = 'https://luma.com/abc') =>
  inspect({ url, bytes: new TextEncoder().encode(`<!doctype html>${html}`) }, now, 90);
const next = (pageProps: object) =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps } })}</script>`;
const lumaEvent = {
  api_id: 'evt-1',
  name: 'Quiet concert',
  start_at: '2026-12-02T00:30:00.000Z',
  end_at: '2026-12-02T02:30:00.000Z',
  timezone: 'America/New_York',
  url: 'quiet',
  location_type: 'offline',
  geo_address_info: { address: 'Old Hall', city: 'Asbury Park', full_address: 'Old Hall, 1 Main St, Asbury Park' },
  coordinate: { latitude: 40.22, longitude: -74.01 },
};
const hosts = [{ name: 'Ana', twitter_handle: 'anaprints', website: 'https://ana.example/' }];
const luma = { initialData: { kind: 'event', data: { event: lumaEvent, hosts } } };
const shown = {
  title: 'Quiet concert',
  start: '2026-12-01T19:30:00-05:00',
  venue: { name: 'Old Hall' },
};

describe('page state', () => {
  it('reads Luma’s event with its hosts’ own accounts', () => {
    expect(read(next(luma)).listings).toMatchObject([
      {
        ...shown,
        end: '2026-12-01T21:30:00-05:00',
        url: 'https://luma.com/quiet',
        attendance: 'in-person',
        organizers: [{ name: 'Ana', urls: ['https://ana.example/', 'https://x.com/anaprints'] }],
      },
    ]);
  });

  it('reads Partiful’s', () => {
    const locationInfo = { mapsInfo: { name: 'Old Hall', addressLines: ['1 Main St', 'Asbury Park'] } };
    const event = {
      id: 'x',
      title: 'Quiet concert',
      startDate: '2026-12-02T00:30:00.000Z',
      timezone: 'America/New_York',
      locationInfo,
    };
    expect(read(next({ event })).listings).toMatchObject([
      { ...shown, venue: { name: 'Old Hall', address: '1 Main St, Asbury Park' } },
    ]);
  });

  const apollo = {
    'Event:1': {
      __typename: 'Event',
      title: 'Quiet concert',
      dateTime: '2026-12-01T19:30:00-05:00',
      eventUrl: 'https://www.meetup.com/quiet/events/1',
      venue: { __ref: 'Venue:2' },
      group: { __ref: 'Group:3' },
      status: 'CANCELLED',
    },
    'Venue:2': {
      __typename: 'Venue',
      name: 'Old Hall',
      address: '1 Main St',
      city: 'Asbury Park',
      lat: 40.22,
      lng: -74.01,
    },
    'Group:3': { __typename: 'Group', name: 'Quiet group', urlname: 'quiet' },
    'Member:4': { __typename: 'Member', name: 'Somebody', startDate: '2026-12-01T00:00:00Z' },
  };

  it('follows Meetup’s references, knows what is cancelled, and reads no member', () => {
    expect(read(next({ __APOLLO_STATE__: apollo })).listings).toMatchObject([
      {
        ...shown,
        status: 'cancelled',
        venue: { latitude: 40.22, locality: 'Asbury Park' },
        organizers: [{ name: 'Quiet group' }],
      },
    ]);
  });

  it.each([
    ['an object', `window.__APOLLO_STATE__ = ${JSON.stringify(apollo)}; start();`],
    ['JSON in a text', `window.__APOLLO_STATE__ = JSON.parse(${JSON.stringify(JSON.stringify(apollo))});`],
  ])('reads what a script assigns as %s, and runs none', (_what, script) => {
    expect(read(`<script>${script}</script>`).listings.map(({ title }) => title)).toEqual(['Quiet concert']);
  });

  it('reads Wix’ warm-up data and Eventbrite’s moments', () => {
    const config = { startDate: '2026-12-02T00:30:00.000Z', timeZoneId: 'America/New_York' };
    const wix = { events: [{ title: 'Quiet concert', location: { name: 'Old Hall' }, scheduling: { config } }] };
    expect(read(`<script type="application/json">${JSON.stringify(wix)}</script>`).listings).toMatchObject([shown]);
    const start = { local: '2026-12-01T19:30:00', utc: '2026-12-02T00:30:00Z', timezone: 'America/New_York' };
    const server = { event: { name: 'Quiet concert', start, venue: { name: 'Old Hall' } } };
    expect(read(`<script>window.__SERVER_DATA__ = ${JSON.stringify(server)};</script>`).listings).toMatchObject([
      shown,
    ]);
  });

  it('lists each date of an event that has several, under the event’s own name', () => {
    const performances = [
      { title: 'Preview', dateTime: '2026-12-01T19:30:00.000Z', estimatedEndDateTime: '2026-12-01T20:30:00.000Z' },
      { title: '', dateTime: '2026-12-02T19:30:00.000Z', cancelled: true },
    ];
    const venues = [{ title: 'Old Hall', address1: '1 Main St', postCode: 'EH1 1AA', geoLocation: '55.95,-3.19' }];
    const event = { id: 1, title: 'Quiet comedy', startingDate: '2026-12-01T19:30:00.000Z', performances, venues };
    expect(read(next({ data: { event } })).listings).toMatchObject([
      { title: 'Quiet comedy', start: '2026-12-01T19:30:00+00:00', end: '2026-12-01T20:30:00+00:00' },
      { title: 'Quiet comedy', start: '2026-12-02T19:30:00+00:00', status: 'cancelled', venue: { latitude: 55.95 } },
    ]);
  });

  it('reads a moment in UTC that says so only in its name, and an hour that is still open as a day', () => {
    const venue = { name: 'Old Hall', timezone: 'America/New_York', location: { lat: 40.22, lon: -74.01 } };
    const dates = { datetime_utc: '2026-12-02T00:30:00', datetime_local: '2026-12-01T19:30:00' };
    const events = [
      { title: 'Quiet concert', ...dates, venue },
      {
        title: 'Some night',
        datetime_utc: '2026-12-03T08:30:00',
        datetime_local: '2026-12-03T03:30:00',
        datetime_tbd: true,
        venue,
      },
    ];
    expect(read(next({ events })).listings.map(({ start }) => start)).toEqual([
      '2026-12-01T19:30:00-05:00',
      '2026-12-03',
    ]);
  });

  it('reads what Angular hands over', () => {
    const state = JSON.stringify({
      event: { name: 'Quiet concert', startDate: '2026-12-01T19:30:00-05:00' },
    }).replaceAll('"', '&q;');
    expect(read(`<script id="serverApp-state" type="application/json">${state}</script>`).listings).toHaveLength(1);
  });

  it('adds only what it knows of the events that the mark-up names', () => {
    const marked = { '@type': 'Event', name: 'Quiet concert', startDate: '2026-12-01T19:30:00-05:00' };
    const more = { ...luma, other: { event: { ...lumaEvent, name: 'Another evening' } } };
    const html = `<script type="application/ld+json">${JSON.stringify(marked)}</script>${next(more)}`;
    expect(read(html).listings).toMatchObject([
      { title: 'Quiet concert', organizers: [{ urls: ['https://ana.example/', 'https://x.com/anaprints'] }] },
    ]);
  });

  it('takes no other data for events', () => {
    const page = {
      post: { title: 'Read me', startDate: '2026-12-01T19:30:00Z' },
      events: [{ title: 'No date' }, 'text', null],
    };
    expect(read(next(page)).kind).toBe('unreadable');
  });
});
