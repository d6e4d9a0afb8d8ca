import { describe, expect, it } from 'vitest';
import { inspect } from '../commands/inspect';
import { fixturesOf } from './source-fixtures';

/* The other shapes in which the same platforms give the same events, made from the fixtures of the usual one. */

const now = Temporal.Instant.from('2026-11-24T12:00:00Z');
/** A part of a source's real shape: `part('mobilizon', 'data', 'event')`. */
function part(name: string, ...path: (string | number)[]): unknown {
  const whole: unknown = JSON.parse(new TextDecoder().decode(fixturesOf(name).body('real-shape').bytes));
  return path.reduce((value, step) => (value as Record<string | number, unknown>)[step], whole);
}

function read(value: unknown, url = 'file:answer.json') {
  const bytes = new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  return inspect({ url, bytes }, now, 90);
}

const group = {
  data: { group: { organizedEvents: { elements: [part('mobilizon', 'data', 'searchEvents', 'elements', 0)] } } },
};
const room = { id: 7, name: 'Great Hall', sessions: [part('sessionize', 'sessions', 0)] };
const recommended = { title: 'Zine evening', dateTime: '2026-12-03T19:00-05:00', venues: [{ name: 'Corner Café' }] };
const { website, collection } = part('squarespace') as Record<string, unknown>;
const squarespaceItem = { website, collection, item: part('squarespace', 'upcoming', 1) };

const shapes: [string, string, unknown, string[]][] = [
  ['the-events-calendar', 'a single event', part('the-events-calendar', 'events', 0), ['Open press – all welcome']],
  ['localist', 'a single event', part('localist', 'events', 0), ['Star party']],
  ['gancio', 'a single event', part('gancio', 0), ['Linoldruck für alle']],
  [
    'mobilizon',
    'a single event',
    { data: { event: part('mobilizon', 'data', 'searchEvents', 'elements', 0) } },
    ['Fête du papier'],
  ],
  ['mobilizon', 'the events of a group', group, ['Fête du papier']],
  ['activity-pub', 'an activity', part('activity-pub', 'orderedItems', 0), ['Fête du papier']],
  ['activity-pub', 'an event by itself', part('activity-pub', 'orderedItems', 0, 'object'), ['Fête du papier']],
  [
    'sessionize',
    'sessions in groups',
    [{ groupId: 1, sessions: part('sessionize', 'sessions') }],
    ['Ink for the web', 'Closing words'],
  ],
  ['sessionize', 'a timetable of rooms', [{ date: '2026-12-08T00:00:00', rooms: [room] }], ['Ink for the web']],
  ['luma', 'a single event', part('luma', 'entries', 0), ['Open press']],
  ['luma', 'what an address stands for', { kind: 'event', data: part('luma', 'entries', 0) }, ['Open press']],
  [
    'meetup-nearby',
    'recommendations, without ids',
    { data: { result: { edges: [{ node: recommended }] } } },
    ['Zine evening'],
  ],
  ['squarespace', 'a single event', squarespaceItem, ['Quiet night']],
];

describe.each(shapes)('%s: %s', (name, _what, value, titles) => {
  it('is read', () => {
    const { kind, listings } = read(value);
    expect([kind, listings.map(({ title }) => title)]).toEqual([name, titles]);
  });
});

it('reads a Squarespace site off its own page, exactly or by its words', () => {
  const { bytes } = fixturesOf('squarespace').body('page');
  const { kind, listings } = inspect({ url: 'https://www.backroom.example/events', bytes }, now, 90);
  expect(kind).toBe('squarespace');
  const organizers = [
    { name: 'The Back Room', urls: ['https://www.backroom.example/', 'https://twitter.com/backroom_example'] },
  ];
  expect(listings).toMatchObject([
    {
      title: 'TOIL & TROUBLE',
      start: '2026-12-05T19:00:00+00:00',
      end: '2026-12-05T23:00:00+00:00',
      url: 'https://www.backroom.example/events/t1',
      venue: { name: 'Back Room', address: '66 Market Lane London, England, E8 2LX' },
      description: 'A short word.',
      organizers,
    },
    { title: 'Quiet night', start: '2026-12-12T19:00:00+00:00', end: '2026-12-12T21:30:00+00:00', organizers },
  ]);
});

it('takes no other answer with events for one of them', () => {
  for (const value of [
    { events: [] },
    { events: [{ name: 'x' }] },
    [{ id: 1, title: 'x' }],
    { data: {} },
    { page: { totalElements: 0, totalPages: 0, number: 0 } },
    { entries: [] },
    [],
    {},
  ]) {
    expect(read(value).kind).toBe('unreadable');
  }
});

/* Platforms whose pages are read by their mark-up alone; nothing else is needed for them. */
describe('pages of platforms that are read as pages', () => {
  const page = (data: object) =>
    `<!doctype html><html lang="ja"><head><title>イベント</title><script type="application/ld+json">${JSON.stringify(data)}</script></head></html>`;
  const event = {
    '@context': 'http://schema.org',
    '@type': 'Event',
    name: '紙の夜',
    startDate: '2026-12-05T19:00:00+09:00',
  };

  it.each([
    [
      'connpass.com',
      {
        endDate: '2026-12-05T21:00:00+09:00',
        location: { '@type': 'Place', name: '紙の家', address: '東京都千代田区1-1' },
      },
    ],
    [
      'tokyo.doorkeeper.jp',
      {
        startDate: '2026-12-05T19:00:00.000+09:00',
        location: {
          '@type': 'Place',
          name: '紙の家',
          address: { '@type': 'PostalAddress', streetAddress: '東京都千代田区1-1', addressCountry: 'JP' },
        },
      },
    ],
    [
      'peatix.com',
      {
        startDate: '2026-12-05T19:00+0900',
        location: [{ '@type': 'Place', name: '紙の家', address: '東京都千代田区1-1' }],
        offers: [{ '@type': 'Offer', price: '500', priceCurrency: 'JPY' }],
      },
    ],
  ])('%s', (host, more) => {
    const { kind, listings } = read(
      page({ ...event, url: `https://${host}/event/123456/`, ...more }),
      `https://${host}/event/123456/`,
    );
    expect(kind).toBe('web-page');
    expect(listings).toMatchObject([
      { title: '紙の夜', start: '2026-12-05T10:00:00Z', venue: { name: '紙の家', address: '東京都千代田区1-1' } },
    ]);
  });
});
