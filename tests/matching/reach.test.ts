import { describe, expect, it } from 'vitest';
import { isShowable, reachOf } from '../../utils/matching/reach';
import { linz, oslo, someListing } from './some-listing';

const now = Temporal.Instant.from('2026-12-01T12:00:00Z');
const trip = { ...oslo, from: '2026-12-08', to: '2026-12-09' };

describe('what may be shown', () => {
  it.each([
    ['cancelled', someListing({ status: 'cancelled' })],
    ['postponed without a date', someListing({ status: 'postponed' })],
    ['online', someListing({ attendance: 'online' })],
    ['over', someListing({ start: { kind: 'date', date: '2026-11-30' } })],
  ])('never sends anyone to an event that is %s', (_name, listing) => {
    expect(isShowable(listing, now)).toBe(false);
  });

  it('keeps a whole day until that day is over where the user is', () => {
    const today = someListing({ start: { kind: 'date', date: '2026-12-01' } });
    expect(isShowable(today, Temporal.Instant.from('2026-12-01T22:30:00Z'), 'Europe/Vienna')).toBe(true);
    expect(isShowable(today, Temporal.Instant.from('2026-12-01T23:00:00Z'), 'Europe/Vienna')).toBe(false);
  });

  it('keeps a moved event and one with unknown attendance at a venue', () => {
    expect(isShowable(someListing({ status: 'moved' }), now)).toBe(true);
    expect(isShowable(someListing(), now)).toBe(true);
  });
});

describe('what is within reach', () => {
  it('finds the evening near home and says how far it is', () => {
    expect(reachOf(someListing(), [linz], now)?.km).toBeCloseTo(1.1, 1);
  });

  it('leaves out what is beyond the radius or has no known point', () => {
    expect(reachOf(someListing(), [{ ...linz, radiusKm: 1 }], now)).toBeUndefined();
    expect(reachOf(someListing({ venue: { name: 'Hall' } }), [linz], now)).toBeUndefined();
  });

  it('does not count home as near on the days of a trip', () => {
    expect(reachOf(someListing(), [linz, trip], now)).toBeUndefined();
    const later = someListing({ start: { kind: 'date', date: '2026-12-10' } });
    expect(reachOf(later, [linz, trip], now)?.place).toBe(linz);
  });
});
