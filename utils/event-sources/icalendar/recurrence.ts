import ICAL from 'ical.js';
import { type CalendarTime, instantOf, localAt, type Zones } from './times';

/** Occurrences looked at per series, skipped ones included: a bound on work, so that a rule of every second or of ten
 * thousand years costs no more than this (peers.md §5). */
export const stepLimit = 5_000;
const occurrenceLimit = 1_000;

/** Local time, inclusive; a day wider than the window on both sides, as nobody knows every zone. */
export type LocalWindow = { from: Temporal.PlainDateTime; to: Temporal.PlainDateTime };

/**
 * The local start times of a series inside the window: DTSTART, RRULEs and RDATEs, without EXDATEs (RFC 5545 §3.8.5).
 * Expanded on the wall clock of DTSTART's zone, as the RFC wants, so that 19:30 stays 19:30 over a clock change.
 */
export function occurrencesOf(
  component: ICAL.Component,
  start: CalendarTime,
  zones: Zones,
  window: LocalWindow,
): Temporal.PlainDateTime[] {
  const found = new Map<string, Temporal.PlainDateTime>();
  const add = (local: Temporal.PlainDateTime) => {
    if (Temporal.PlainDateTime.compare(local, window.from) < 0) return;
    if (Temporal.PlainDateTime.compare(local, window.to) <= 0) found.set(local.toString(), local);
  };
  add(start.local);
  for (const property of component.getAllProperties('rrule')) {
    const rule = property.getFirstValue();
    if (rule instanceof ICAL.Recur) expand(rule, start, zones, window, add);
  }
  for (const time of timesIn(component, 'rdate', start, zones)) add(time.local);
  for (const { local, isDate } of timesIn(component, 'exdate', start, zones)) {
    for (const [key, occurrence] of found) {
      const isHit = isDate ? occurrence.toPlainDate().equals(local.toPlainDate()) : occurrence.equals(local);
      if (isHit) found.delete(key);
    }
  }
  return [...found.values()].sort(Temporal.PlainDateTime.compare).slice(0, occurrenceLimit);
}

/** RDATE or EXDATE values, all on the wall clock of the series; a date-time in another zone is brought into it. */
function timesIn(component: ICAL.Component, name: string, start: CalendarTime, zones: Zones) {
  return component.getAllProperties(name).flatMap((property) =>
    property.getValues().flatMap((value: unknown) => {
      const time = zones.timeOf(property, value instanceof ICAL.Period ? value.start : value);
      return time ? [{ local: onClockOf(start, time), isDate: time.isDate }] : [];
    }),
  );
}

/** A time as the clock of the series shows it. */
export function onClockOf(start: CalendarTime, time: CalendarTime): Temporal.PlainDateTime {
  if (start.isDate || time.isDate) return time.local;
  const instant = instantOf(time.local, time.zone);
  return instant && start.zone ? localAt(instant, start.zone) : time.local;
}

function expand(
  rule: ICAL.Recur,
  start: CalendarTime,
  zones: Zones,
  window: LocalWindow,
  add: (local: Temporal.PlainDateTime) => void,
): void {
  const last = lastOf(rule, start, zones);
  const floating = rule.clone();
  floating.until = null;
  const iterator = floating.iterator(
    toTime(rule.count ? start.local : nearWindow(rule, start.local, window.from), start.isDate),
  );
  for (let step = 0; step < stepLimit; step += 1) {
    const next: ICAL.Time | null | undefined = iterator.next();
    if (!next) return;
    const local = Temporal.PlainDateTime.from(
      `${next.toString().slice(0, 10)}T${next.isDate ? '00:00:00' : next.toString().slice(11, 19)}`,
    );
    if (last && Temporal.PlainDateTime.compare(local, last) > 0) return;
    if (Temporal.PlainDateTime.compare(local, window.to) > 0) return;
    add(local);
  }
}

/** UNTIL on the series' wall clock. A date means that whole day, also for timed series, where it should not stand; for
 * whole days Exchange writes their midnight in UTC, which is a day earlier east of Greenwich. */
function lastOf({ until }: ICAL.Recur, start: CalendarTime, zones: Zones): Temporal.PlainDateTime | undefined {
  if (!until) return undefined;
  const { year, month, day, hour, minute, second } = until;
  if (until.isDate) return Temporal.PlainDateTime.from({ year, month, day, hour: 23, minute: 59, second: 59 });
  const local = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second });
  if (until.zone !== ICAL.Timezone.utcTimezone) return local;
  const usual = zones.usual === undefined ? undefined : ({ kind: 'iana', name: zones.usual } as const);
  const zone = start.isDate ? usual : start.zone;
  return zone ? localAt(local.toZonedDateTime('UTC').toInstant(), zone) : local;
}

/** A start nearer to the window that gives the same dates: whole periods of the rule later, so that a daily series of
 * 1990 needs no ten thousand steps to get to today. Years stay in step with leap days by fours. */
function nearWindow(
  rule: ICAL.Recur,
  start: Temporal.PlainDateTime,
  from: Temporal.PlainDateTime,
): Temporal.PlainDateTime {
  const interval = Math.max(1, rule.interval);
  const gap = start.until(from, { largestUnit: 'days' }).days - 7;
  if (gap <= 0) return start;
  const later = (period: number) => Math.floor(gap / period) * period;
  switch (rule.freq) {
    case 'DAILY':
      return start.add({ days: later(interval) });
    case 'WEEKLY':
      return start.add({ days: later(interval * 7) });
    case 'HOURLY':
    case 'MINUTELY':
    case 'SECONDLY':
      return 24 % interval === 0 || rule.freq === 'SECONDLY' ? start.add({ days: later(1) }) : start;
    default: {
      const years = Math.floor(gap / 366 / (4 * interval)) * 4 * interval;
      return years > 0 ? start.add({ years }) : start;
    }
  }
}

function toTime({ year, month, day, hour, minute, second }: Temporal.PlainDateTime, isDate: boolean): ICAL.Time {
  return new ICAL.Time(
    isDate ? { year, month, day, isDate } : { year, month, day, hour, minute, second, isDate },
    ICAL.Timezone.localTimezone,
  );
}
