import { expect, it } from 'vitest';
import { remindersOf } from '@/utils/reminding/reminders';
import type { StoredPick } from '@/utils/user-data/schema';

const now = Date.parse('2026-12-08T12:00:00Z');

function pick(listingId: string, start: string, more: Partial<StoredPick> = {}): StoredPick {
  return {
    kind: 'going',
    listingId,
    slot: 'answer',
    day: '2026-12-01',
    event: {
      listingId,
      title: `Evening ${listingId}`,
      start: { kind: 'instant', instant: start, timeZone: 'UTC' },
      status: 'scheduled',
      band: -1,
      ties: [],
      sourceName: 'Hall',
      laterDates: 0,
    },
    ...more,
  };
}

const ids = (picks: StoredPick[], at = now) => {
  const { due, next } = remindersOf(picks, at, 'UTC');
  return { due: due.map(({ listingId }) => listingId), next: next && new Date(next).toISOString() };
};

it('reminds from two hours before until it starts, and looks again two hours before the next', () => {
  const picks = [
    pick('past', '2026-12-08T11:00:00Z'),
    pick('soon', '2026-12-08T13:30:00Z'),
    pick('later', '2026-12-08T19:30:00Z'),
    pick('tomorrow', '2026-12-09T19:30:00Z'),
  ];
  expect(ids(picks)).toEqual({ due: ['soon'], next: '2026-12-08T17:30:00.000Z' });
  expect(ids(picks, Date.parse('2026-12-08T17:30:00Z'))).toEqual({ due: ['later'], next: '2026-12-09T17:30:00.000Z' });
  expect(ids(picks, Date.parse('2026-12-08T13:30:00Z')).due).toEqual([]);
});

it('says nothing of what one is only interested in, of what is cancelled, and of nothing at all', () => {
  const soon = '2026-12-08T13:30:00Z';
  const cancelled = pick('cancelled', soon);
  cancelled.event = { ...cancelled.event, status: 'cancelled' };
  expect(ids([pick('maybe', soon, { kind: 'interested' }), cancelled])).toEqual({ due: [], next: undefined });
  expect(ids([])).toEqual({ due: [], next: undefined });
});

it('takes a whole day, whose zone nobody stated, in the reader’s own', () => {
  const day = pick('fair', '');
  day.event = { ...day.event, start: { kind: 'date', date: '2026-12-09' } };
  const { next } = remindersOf([day], now, 'Europe/Lisbon');
  expect(next && new Date(next).toISOString()).toBe('2026-12-08T22:00:00.000Z');
});
