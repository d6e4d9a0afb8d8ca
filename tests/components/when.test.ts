import { expect, it } from 'vitest';
import { whenOf } from '@/components/when';

const reader = { zone: 'America/New_York', locale: 'en-GB', now: Date.parse('2026-11-24T12:00:00Z') };
const instant = (text: string, timeZone?: string) => ({
  kind: 'instant' as const,
  instant: text,
  ...(timeZone ? { timeZone } : {}),
});

/** Where a language puts its commas changes with the browser's version. */
const bare = (text: string) => text.replaceAll(',', '');

it('tells the venue’s time, and names its zone only where the reader’s clock differs', () => {
  const start = instant('2026-12-09T00:30:00Z');
  const home = whenOf({ start, timeZone: 'America/New_York' }, reader);
  expect(home).toMatchObject({ weekday: 'Tue', day: '8', month: 'Dec', time: '19:30' });
  expect(home.zoneNote).toBeUndefined();
  const away = whenOf({ start, timeZone: 'Europe/Prague' }, reader);
  expect(away).toMatchObject({ weekday: 'Wed', day: '9', time: '01:30', zoneNote: 'Prague time (19:30 in New York)' });
});

it('never moves a wall-clock time or a whole day, wherever the reader is', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const there = { ...reader, zone };
    expect(whenOf({ start: { kind: 'wall-clock', local: '2026-12-08T19:30:00' } }, there)).toMatchObject({
      day: '8',
      time: '19:30',
    });
    expect(whenOf({ start: { kind: 'date', date: '2026-12-08' } }, there)).toMatchObject({ day: '8', time: 'all day' });
  }
});

it.each([
  [instant('2026-12-08T21:00:00Z'), '19:30–21:00'],
  [instant('2026-12-09T01:00:00Z'), '19:30–01:00'],
  [instant('2026-12-10T17:00:00Z'), '19:30 until Thu 10 Dec'],
  [instant('2026-12-08T19:30:00Z'), '19:30'],
])('an evening with an end says so: %o', (end, time) => {
  const start = instant('2026-12-08T19:30:00Z');
  expect(bare(whenOf({ start, end, timeZone: 'UTC' }, { ...reader, zone: 'UTC' }).time)).toBe(time);
});

it('names the last day of a festival', () => {
  const dates = {
    start: { kind: 'date' as const, date: '2026-12-08' },
    end: { kind: 'date' as const, date: '2026-12-10' },
  };
  expect(bare(whenOf(dates, reader).time)).toBe('until Thu 10 Dec');
});

it('is heard as one phrase', () => {
  const { spoken } = whenOf({ start: instant('2026-12-08T19:30:00Z'), timeZone: 'UTC' }, { ...reader, zone: 'UTC' });
  expect(bare(spoken)).toBe('Tuesday 8 December 2026 19:30');
});

it.each([
  ['2026-11-24T20:00:00Z', 'tonight 20:00'],
  ['2026-11-24T15:00:00Z', 'today 15:00'],
  ['2026-11-25T09:00:00Z', 'tomorrow 09:00'],
  ['2026-11-26T09:00:00Z', '09:00'],
  ['2026-11-24T11:00:00Z', 'on now'],
])('says how near it is: %s', (start, time) => {
  expect(whenOf({ start: instant(start), timeZone: 'UTC' }, { ...reader, zone: 'UTC' }).time).toBe(time);
});

it('calls tonight what is tonight at the venue, whatever the reader’s clock shows', () => {
  const late = { ...reader, zone: 'Asia/Tokyo', now: Date.parse('2026-11-24T16:00:00Z') };
  const start = instant('2026-11-24T23:30:00Z');
  expect(whenOf({ start, timeZone: 'America/New_York' }, late).time).toBe('tonight 18:30');
});

it('says until when, of what has begun', () => {
  const begun = { start: instant('2026-11-24T11:00:00Z'), end: instant('2026-11-24T14:00:00Z'), timeZone: 'UTC' };
  expect(whenOf(begun, { ...reader, zone: 'UTC' }).time).toBe('on now, until 14:00');
  const today = { start: { kind: 'date' as const, date: '2026-11-24' } };
  expect(whenOf(today, reader).time).toBe('today, all day');
});
