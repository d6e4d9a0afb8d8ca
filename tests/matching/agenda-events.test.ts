import { expect, it } from 'vitest';
import { agendaEvents } from '@/utils/matching/agenda-events';
import { gather } from '@/utils/matching/merge-listings';
import { linz, someListing } from './some-listing';

const about = {
  places: [linz],
  unit: 'km' as const,
  now: Temporal.Instant.from('2026-12-01T12:00:00Z'),
  sourceName: () => 'Ink',
};

it('lists each date of a series, near and far, soonest first', () => {
  const far = { point: { latitude: 1, longitude: 1, precision: 'exact' as const } };
  const events = agendaEvents(
    [
      someListing({ id: 'late', start: { kind: 'date', date: '2026-12-20' }, series: { id: 's' } }),
      someListing({ id: 'soon', series: { id: 's' } }),
      someListing({ id: 'far', venue: far, start: { kind: 'date', date: '2026-12-10' } }),
      someListing({ id: 'off', status: 'cancelled' }),
    ],
    about,
  );
  expect(events.map(({ listingId }) => listingId)).toEqual(['soon', 'far', 'late']);
});

it('says on which local days it is, and at which local hour', () => {
  const night = someListing({ end: { kind: 'instant', instant: '2026-12-09T01:00:00Z', timeZone: 'Europe/Vienna' } });
  const days = someListing({ start: { kind: 'date', date: '2026-12-08' }, end: { kind: 'date', date: '2026-12-10' } });
  const [first, second] = agendaEvents([night, { ...days, id: 'days', title: 'Z' }], about).sort((a, b) =>
    a.lastDay.localeCompare(b.lastDay),
  );
  expect(first).toMatchObject({ day: '2026-12-08', lastDay: '2026-12-08', hour: 19 });
  expect(second).toMatchObject({ day: '2026-12-08', lastDay: '2026-12-10' });
  expect(second).not.toHaveProperty('hour');
});

it('knows every source that lists an event', () => {
  const gathered = gather('evening', [someListing(), someListing({ id: 'b', sourceId: 'hall' })]);
  expect(gathered && agendaEvents([gathered], about)[0]?.sourceIds.sort()).toEqual(['hall', 'ink']);
});

it('puts no pin where only the calendar is at home', () => {
  const venue = { point: { latitude: 48.31, longitude: 14.29, precision: 'source' as const } };
  const [event] = agendaEvents([someListing({ venue })], about);
  expect(event).not.toHaveProperty('point');
});

it('names the people the event data names', () => {
  const organizers = [{ urls: ['https://x.com/InkFair'] }];
  expect(agendaEvents([someListing({ organizers })], about)[0]?.people).toMatchObject([
    { site: 'x', handle: 'inkfair', role: 'hosts', certainty: 'declared' },
  ]);
});

it('names nobody who opted out, though the event stays', () => {
  const organizers = [{ urls: ['https://x.com/InkFair'] }];
  const [event] = agendaEvents([someListing({ organizers })], { ...about, silent: new Set(['x @inkfair']) });
  expect(event).toMatchObject({ title: 'Press Night', people: [], ties: [] });
});
