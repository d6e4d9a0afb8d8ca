import { describe, expect, it } from 'vitest';
import { alone, gather } from '../../utils/matching/merge-listings';
import { shownEvents } from '../../utils/matching/shown-events';
import { isSoldOut, statusInWords } from '../../utils/matching/status-in-words';
import type { Tie } from '../../utils/tie';
import { linz, someListing } from './some-listing';

const shownFor = {
  places: [linz],
  unit: 'km' as const,
  now: Temporal.Instant.from('2026-12-01T12:00:00Z'),
  sourceName: (id: string) => `the ${id}`,
};

describe('one event of several listings', () => {
  const seller = someListing({
    id: 'b',
    sourceId: 'seller',
    source: 'ticketmaster',
    title: 'PRESS NIGHT',
    start: { kind: 'date', date: '2026-12-08' },
    price: '€ 12',
    performers: [{ name: 'Maya Ott', urls: ['https://maya.example/'] }],
  });
  const host = someListing({
    id: 'c',
    sourceId: 'host',
    source: 'web-page',
    title: 'Press Night',
    venue: { name: 'The Hall', address: 'Gate 2', point: { latitude: 48.3, longitude: 14.3, precision: 'town' } },
    performers: [{ name: 'maya ott', urls: [], handle: { site: 'x', name: 'mayaprints' } }],
  });

  it('takes each field from the most trustworthy source, and people from all', () => {
    const merged = gather('a', [seller, host])?.shown;
    expect(merged).toMatchObject({ id: 'a', title: 'Press Night', price: '€ 12', start: host.start });
    expect(merged?.venue).toMatchObject({ name: 'The Hall', address: 'Gate 2', point: { precision: 'exact' } });
    expect(merged?.performers).toEqual([
      { name: 'maya ott', urls: ['https://maya.example/'], handle: { site: 'x', name: 'mayaprints' } },
    ]);
    expect(gather('a', [host, seller])).toEqual(gather('a', [seller, host]));
  });

  it('is cancelled, moved or sold out when any of them says so, in field or words', () => {
    expect(gather('a', [host, { ...seller, title: 'Press Night (CANCELLED, illness)' }])?.shown.status).toBe(
      'cancelled',
    );
    const start = { kind: 'instant' as const, instant: '2026-12-10T18:30:00Z', timeZone: 'Europe/Vienna' };
    const moved = gather('a', [host, { ...seller, status: 'moved', start }])?.shown;
    expect(moved).toMatchObject({ status: 'moved', start });
    expect(alone({ ...host, title: 'Konzert – abgesagt' }).shown.status).toBe('cancelled');
    expect(statusInWords('The cancelled train: a play')).toBeUndefined();
    expect(isSoldOut({ title: 'Complete works', price: 'sold out' })).toBe(true);
    expect(isSoldOut({ title: 'Complete works of Ott' })).toBe(false);
  });

  it('is one row that names the other sources, with the ties of each', () => {
    const event = gather('a', [{ ...seller, title: 'Press Night, sold out' }, host]);
    const tie: Tie = { role: 'performs', certainty: 'declared', evidence: { kind: 'alike', subject: 'maya' } };
    const rows = shownEvents(event ? [event] : [], ({ sourceId }) => (sourceId === 'seller' ? [tie] : []), shownFor);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      sourceName: 'the host',
      alsoOn: [{ sourceName: 'the seller', listingId: 'b' }],
      isSoldOut: true,
      ties: [tie],
    });
  });
});

describe('a series', () => {
  it('is one row for its next date with the number of later ones, whichever source is shown first', () => {
    const dates = ['08', '15', '22'].map((day) =>
      someListing({
        id: `d${day}`,
        series: { id: 'weekly' },
        start: { kind: 'instant', instant: `2026-12-${day}T18:30:00Z`, timeZone: 'Europe/Vienna' },
      }),
    );
    const own = someListing({ id: 'own', sourceId: 'page', source: 'web-page' });
    const [first, ...later] = dates;
    const rows = shownEvents(
      [gather('d08', first ? [first, own] : []), ...later].filter((each) => each !== undefined),
      () => [],
      shownFor,
    );
    expect(rows.map(({ listingId, laterDates }) => [listingId, laterDates])).toEqual([['d08', 2]]);
  });
});
