import { expect, it } from 'vitest';
import { agendaEvents } from '../../utils/matching/agenda-events';
import { linz, someListing } from './some-listing';

const about = {
  places: [linz],
  unit: 'km' as const,
  now: Temporal.Instant.from('2026-12-01T12:00:00Z'),
  sourceName: (id: string) => id,
};

it('offers to join what stands at one place at about one time, and nothing else', () => {
  const at = (instant: string) => ({ start: { kind: 'instant' as const, instant, timeZone: 'Europe/Vienna' } });
  const rows = agendaEvents(
    [
      someListing({ id: 'a' }),
      someListing({ id: 'b', title: 'Open studio', ...at('2026-12-08T19:00:00Z') }),
      someListing({ id: 'late', title: 'Late show', ...at('2026-12-08T21:00:00Z') }),
      someListing({ id: 'elsewhere', venue: { name: 'Forge', locality: 'Linz' } }),
    ],
    about,
  );
  const offered = Object.fromEntries(
    rows.map(({ listingId, maybeSame = [] }) => [listingId, maybeSame.map((each) => each.listingId)]),
  );
  expect(offered).toEqual({ a: ['b'], b: ['a'], late: [], elsewhere: [] });
});
