import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { icalendarOf } from '@/components/write-icalendar';
import type { ShownEvent } from '@/utils/messages';

const evening: ShownEvent = {
  listingId: 'abc',
  title: 'Press night; wood, type\\metal',
  start: { kind: 'instant', instant: '2026-12-09T00:30:00Z', timeZone: 'America/New_York' },
  end: { kind: 'instant', instant: '2026-12-09T03:00:00Z' },
  venueLine: 'Old Bakery Studio, 508 Cookman Ave',
  url: 'https://pressnights.example/a',
  status: 'scheduled',
  band: 0,
  ties: [],
  sourceName: 'Press nights',
  laterDates: 0,
};
const now = new Date('2026-11-24T12:00:00Z');

/** Read back by another implementation than the one that wrote it. */
function readBack(event: ShownEvent) {
  const text = icalendarOf(event, now);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('no event');
  return { text, event: new ICAL.Event(component) };
}

it('gives the reader’s calendar the same event', () => {
  const { event } = readBack(evening);
  expect(event.summary).toBe(evening.title);
  expect(event.location).toBe(evening.venueLine);
  expect(event.startDate.toString()).toBe('2026-12-09T00:30:00Z');
  expect(event.endDate.toString()).toBe('2026-12-09T03:00:00Z');
});

it('ends a whole day exclusively, as calendars want it, and leaves a wall-clock time floating', () => {
  const days = {
    start: { kind: 'date' as const, date: '2026-12-08' },
    end: { kind: 'date' as const, date: '2026-12-09' },
  };
  expect(readBack({ ...evening, ...days }).event.endDate.toString()).toBe('2026-12-10');
  const { end: _end, ...open } = evening;
  const floating = readBack({ ...open, start: { kind: 'wall-clock', local: '2026-12-08T19:30:00' } });
  expect(floating.text).toContain('DTSTART:20261208T193000\r\n');
});

it('folds long lines between characters, and lets no text start a property of its own', () => {
  const title = `${'ř'.repeat(100)}\r\nATTENDEE:mailto:x@y.example\n🎷`;
  const { text, event } = readBack({ ...evening, title });
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(event.attendees).toHaveLength(0);
  expect(event.summary).toBe(title.replace('\r\n', '\n'));
});
