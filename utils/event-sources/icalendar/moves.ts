import type ICAL from 'ical.js';
import { secondsOf } from '../../reading/expand-rule';
import type { Calendar } from './components';
import { textOf } from './properties';
import { onClockOf } from './recurrence';
import type { CalendarTime, Zones } from './times';

/** More moved dates of one series than any calendar has. */
const mostMoves = 5_000;
const mostChanges = 200;

export type Moves = ReturnType<typeof movesOf>;

type Move = { original: CalendarTime; component: ICAL.Component; isRange: boolean };
type Started = { start: CalendarTime };

/** The dates of a calendar's series that have an entry of their own (RECURRENCE-ID), by UID. They are compared as instants,
 * or as days where either says only a day (labelling.md). */
export function movesOf(calendar: Calendar, zones: Zones) {
  const moves = new Map<string, Move[]>();
  for (const { component } of calendar.events) {
    const property = component.getFirstProperty('recurrence-id');
    const original = property ? zones.timeOf(property) : undefined;
    if (!property || !original) continue;
    const uid = textOf(component, 'uid') ?? '';
    const there = moves.get(uid);
    const isRange = String(property.getFirstParameter('range') ?? '').toUpperCase() === 'THISANDFUTURE';
    if (!there) moves.set(uid, [{ original, component, isRange }]);
    else if (there.length < mostMoves) there.push({ original, component, isRange });
  }
  const known = new Map<string, (at: number) => boolean>();
  return {
    /** Whether the date of the series of this start that begins `at` (seconds on its clock) has an entry of its own. */
    ofSeries(uid: string, start: CalendarTime): (at: number) => boolean {
      const all = moves.get(uid);
      if (!all) return () => false;
      const key = `${uid}\n${start.isDate ? 'day' : zoneKey(start)}`;
      const test = known.get(key) ?? testOf(all, start, zones);
      known.set(key, test);
      return test;
    },
    /** What holds for every later date too (RANGE=THISANDFUTURE), soonest first, and how many seconds later it begins. */
    changes<Maker extends Started>(uid: string, start: CalendarTime, make: (component: ICAL.Component) => Maker) {
      const ranges = (moves.get(uid) ?? []).filter(({ isRange }) => isRange).slice(0, mostChanges);
      return ranges
        .map(({ original, component }) => {
          const maker = make(component);
          const from = secondsOf(onClockOf(start, original, zones));
          return { from, shift: secondsOf(onClockOf(start, maker.start, zones)) - from, make: maker };
        })
        .filter(({ make: { start: begun } }) => begun.isDate === start.isDate)
        .sort((a, b) => a.from - b.from);
    },
  };
}

function zoneKey(start: CalendarTime): string {
  if (start.isDate) return 'day';
  return start.zone?.kind === 'iana' ? start.zone.name : (start.zone?.kind ?? 'floating');
}

function testOf(moves: readonly Move[], start: CalendarTime, zones: Zones): (at: number) => boolean {
  const moments = new Set<number>();
  const days = new Set<number>();
  for (const { original } of moves) {
    const at = secondsOf(onClockOf(start, original, zones));
    if (start.isDate || original.isDate) days.add(Math.floor(at / 86_400));
    else moments.add(at);
  }
  return (at) => moments.has(at) || days.has(Math.floor(at / 86_400));
}
