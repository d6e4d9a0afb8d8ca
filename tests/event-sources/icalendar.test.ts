import { expect, it } from 'vitest';
import { settle } from '@/utils/reading/gather';
import { eventSource } from '../../utils/event-sources/icalendar';

const context = { now: Temporal.Instant.from('2026-12-01T00:00:00Z'), horizonDays: 30 };

function read(...events: string[]) {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\n');
  return settle(eventSource.read({ url: 'file:a.ics', bytes: new TextEncoder().encode(text) }, context));
}

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n');
const weekly = event('UID:a', 'SUMMARY:Press night', 'DTSTART:20261202T190000Z', 'RRULE:FREQ=WEEKLY;COUNT=3');

it('shows a moved date of a series at its new time only', () => {
  const moved = event('UID:a', 'RECURRENCE-ID:20261209T190000Z', 'SUMMARY:Press night', 'DTSTART:20261210T200000Z');
  const starts = read(weekly, moved).listings.map(({ start }) => start);
  expect(starts).toEqual(
    ['2026-12-02T19:00:00Z', '2026-12-10T20:00:00Z', '2026-12-16T19:00:00Z'].map((instant) => ({
      kind: 'instant',
      instant,
    })),
  );
});

it('never moves a date because of another series', () => {
  const other = event('UID:b', 'RECURRENCE-ID:20261209T190000Z', 'SUMMARY:Else', 'DTSTART:20261210T200000Z');
  const starts = read(weekly, other).listings.map(({ start }) => JSON.stringify(start));
  expect(starts.some((start) => start.includes('2026-12-09T19:00:00Z'))).toBe(true);
});

it('keeps a whole day a day, its last one inclusive', () => {
  const [listing] = read(
    event('UID:c', 'SUMMARY:Fair', 'DTSTART;VALUE=DATE:20261205', 'DTEND;VALUE=DATE:20261207'),
  ).listings;
  expect([listing?.start, listing?.end]).toEqual([
    { kind: 'date', date: '2026-12-05' },
    { kind: 'date', date: '2026-12-06' },
  ]);
});

it('leaves a time without a zone a wall-clock time', () => {
  const [listing] = read(event('UID:d', 'SUMMARY:Tea', 'DTSTART:20261205T160000')).listings;
  expect(listing?.start).toEqual({ kind: 'wall-clock', local: '2026-12-05T16:00:00' });
});
