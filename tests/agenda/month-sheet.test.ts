import { expect, it, vi } from 'vitest';
import { eventsByDay, weeksOf } from '@/entrypoints/agenda/month-sheet';
import { someAgendaEvent } from './some-agenda-event';

const december = weeksOf('2026-12');

function on(listingId: string, day: string, lastDay = day) {
  return someAgendaEvent(listingId, { day, lastDay });
}

function daysWith(listingId: string, byDay: ReturnType<typeof eventsByDay>): string[] {
  return [...byDay].filter(([, events]) => events.some((event) => event.listingId === listingId)).map(([day]) => day);
}

it('has whole weeks, and every day of the month', () => {
  expect(december.every((week) => week.length === 7)).toBe(true);
  const days = december.flat().map(String);
  expect(days.filter((day) => day.startsWith('2026-12'))).toHaveLength(31);
  expect(new Set(december.map(([first]) => first?.dayOfWeek)).size).toBe(1);
});

it('puts an event on its day, one of several days on each, and one from before on those that are left', () => {
  const events = [
    on('evening', '2026-12-08'),
    on('weekend', '2026-12-11', '2026-12-13'),
    on('from before', '2026-11-25', '2026-12-01'),
    on('after', '2027-02-01', '2027-02-03'),
  ];
  const byDay = eventsByDay(events, december);
  expect(daysWith('evening', byDay)).toEqual(['2026-12-08']);
  expect(daysWith('weekend', byDay)).toEqual(['2026-12-11', '2026-12-12', '2026-12-13']);
  expect(daysWith('from before', byDay).at(-1)).toBe('2026-12-01');
  expect(daysWith('after', byDay)).toEqual([]);
});

it('puts a long exhibition on its first fortnight', () => {
  const byDay = eventsByDay([on('pictures', '2026-12-02', '2027-03-01')], december);
  expect(daysWith('pictures', byDay)).toHaveLength(14);
  expect(daysWith('pictures', byDay).at(-1)).toBe('2026-12-15');
});

it('makes no date for events of one day, nor for those after the sheet, however many there are', () => {
  const made = vi.spyOn(Temporal.PlainDate, 'from');
  const events = Array.from({ length: 10_000 }, (_, index) =>
    on(`${index}`, `2026-12-${String(1 + (index % 31)).padStart(2, '0')}`),
  );
  const later = Array.from({ length: 1_000 }, (_, index) => on(`later ${index}`, '2027-03-01', '2027-03-05'));
  const byDay = eventsByDay([...events, ...later, on('two days', '2026-12-30', '2026-12-31')], december);
  expect(made).toHaveBeenCalledTimes(1);
  made.mockRestore();
  expect([...byDay.values()].reduce((sum, found) => sum + found.length, 0)).toBe(10_002);
});
