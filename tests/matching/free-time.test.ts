import { describe, expect, it } from 'vitest';
import type { EventListing } from '../../utils/event-listing';
import { type FreeTimes, noFreeTimes } from '../../utils/free-times';
import { isInFreeTime } from '../../utils/matching/free-time';
import { termsOf } from '../../utils/matching/order';
import { rankOf, shownEvents } from '../../utils/matching/shown-events';
import { linz, someListing } from './some-listing';

const evenings: FreeTimes = { ...noFreeTimes, evening: [1, 2, 3, 4, 5] };
const weekends: FreeTimes = { morning: [6, 7], afternoon: [6, 7], evening: [] };

/** 8 December 2026 is a Tuesday. */
const at = (local: string, until?: string): Partial<EventListing> => ({
  start: { kind: 'wall-clock', local: `${local}:00` },
  ...(until ? { end: { kind: 'wall-clock', local: `${until}:00` } } : {}),
});
const days = (date: string, last?: string): Partial<EventListing> => ({
  start: { kind: 'date', date },
  ...(last ? { end: { kind: 'date', date: last } } : {}),
});

describe('an event lies in free times', () => {
  it.each<[string, Partial<EventListing>, FreeTimes, boolean]>([
    ['in the evening of a weekday', at('2026-12-08T19:30'), evenings, true],
    ['not in the evening of a Saturday', at('2026-12-12T19:30'), evenings, false],
    ['not at noon', at('2026-12-08T12:00', '2026-12-08T14:00'), evenings, false],
    ['when most of it is in the evening', at('2026-12-08T16:30', '2026-12-08T20:00'), evenings, true],
    ['not when only its end is', at('2026-12-08T09:00', '2026-12-08T18:00'), evenings, false],
    ['after midnight as the evening before', at('2026-12-12T00:30', '2026-12-12T03:00'), evenings, true],
    ['not after midnight on the night to a Monday', at('2026-12-07T00:30', '2026-12-07T03:00'), evenings, false],
    ['all day, on a day with any free part', days('2026-12-12'), weekends, true],
    ['not all day on a day without', days('2026-12-11'), weekends, false],
    ['over days of which one is free', days('2026-12-10', '2026-12-12'), weekends, true],
    ['not over days of which none is', days('2026-12-07', '2026-12-11'), weekends, false],
    ['as an exhibition of weeks', at('2026-12-07T10:00', '2027-01-30T18:00'), weekends, true],
  ])('%s', (_, change, free, expected) => {
    expect(isInFreeTime(someListing(change), free, 'Europe/Vienna')).toBe(expected);
  });

  it('by the clock of the venue, wherever the user is at home', () => {
    const start = { kind: 'instant' as const, instant: '2026-12-09T00:30:00Z' };
    // Tuesday 19:30 in New York, Wednesday 01:30 in Vienna: of both the evening of a Tuesday.
    const tuesdays = { ...noFreeTimes, evening: [2] };
    const inTokyo = { start, timeZone: 'Asia/Tokyo' };
    expect(isInFreeTime({ start, timeZone: 'America/New_York' }, tuesdays, 'Asia/Tokyo')).toBe(true);
    expect(isInFreeTime(inTokyo, tuesdays, 'America/New_York')).toBe(false);
    expect(isInFreeTime(inTokyo, { ...noFreeTimes, morning: [3] }, 'America/New_York')).toBe(true);
  });

  it('as far as the user said anything', () => {
    expect(isInFreeTime(someListing(), undefined, 'UTC')).toBeUndefined();
    expect(isInFreeTime(someListing(), noFreeTimes, 'UTC')).toBeUndefined();
  });
});

describe('the order of a list', () => {
  const noon = someListing({
    id: 'noon',
    title: 'Ink lunch',
    venue: { ...someListing().venue, name: 'Forge' },
    ...at('2026-12-08T11:00', '2026-12-08T12:00'),
  });
  const evening = someListing({ id: 'evening', ...at('2026-12-08T19:00', '2026-12-08T21:00') });
  const about = {
    places: [linz],
    unit: 'km' as const,
    now: Temporal.Instant.from('2026-12-05T12:00:00Z'),
    sourceName: () => 'Ink',
  };
  const order = (freeTimes?: FreeTimes) =>
    shownEvents([noon, evening], () => [], { ...about, ...(freeTimes ? { freeTimes } : {}) });

  it('puts what is in free times first, and says so', () => {
    expect(order().map(({ listingId }) => listingId)).toEqual(['noon', 'evening']);
    const rows = order(evenings);
    expect(rows.map(({ listingId }) => listingId)).toEqual(['evening', 'noon']);
    expect(rows.map(({ terms = [] }) => terms.find(({ name }) => /free/.test(name)))).toEqual([
      { name: 'when you are usually free', value: 0.6 },
      { name: 'when you are usually not free', value: -0.6 },
    ]);
  });

  it('knows no such term for who did not say', () => {
    const gathered = { shown: evening, members: [evening] };
    const rank = rankOf({ gathered, ties: [], km: 3 } as never, 'Europe/Vienna', about);
    expect(termsOf(rank, about.now.epochMilliseconds).map(({ name }) => name)).not.toContain('freeTime');
  });
});
