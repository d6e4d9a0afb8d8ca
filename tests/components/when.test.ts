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
  expect(away).toMatchObject({ weekday: 'Wed', day: '9', time: '01:30', zoneNote: 'Prague time' });
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
