import ICAL from 'ical.js';
import { type Budget, expandRule, type Seconds, secondsOf } from '../../reading/expand-rule';
import { type Rule, readRule } from '../../reading/rule';
import { exclusionRule, recurrenceRule } from './repairs';
import { type CalendarTime, instantOf, localAt, type Zones } from './times';

const occurrenceLimit = 1_000;

/**
 * The local start times of a series inside the window, in seconds as expandRule counts them: DTSTART, RRULEs and RDATEs, without EXDATEs and EXRULEs (RFC 5545
 * §3.8.5). Expanded on the wall clock of DTSTART's zone, as the RFC wants, so that 19:30 stays 19:30 over a clock change.
 */
export function occurrencesOf(
  component: ICAL.Component,
  start: CalendarTime,
  zones: Zones,
  { from, to }: Seconds,
  budget: Budget,
): number[] {
  const found = new Set<number>();
  const add = (local: Temporal.PlainDateTime) => {
    const at = secondsOf(local);
    if (at >= from && at <= to) found.add(at);
  };
  add(start.local);
  const expanded = (name: string) =>
    rulesOf(component, name).flatMap((rule) =>
      expandRule(onlyDays(rule, start), start.local, lastOf(rule, start, zones), { from, to }, budget),
    );
  for (const at of expanded(recurrenceRule)) found.add(at);
  for (const time of timesIn(component, 'rdate', start, zones)) add(time.local);
  for (const at of expanded(exclusionRule)) found.delete(at);
  exclude(found, timesIn(component, 'exdate', start, zones), start.isDate);
  return [...found].sort((a, b) => a - b).slice(0, occurrenceLimit);
}

function rulesOf(component: ICAL.Component, name: string): Rule[] {
  return component.getAllProperties(name).flatMap((property) => readRule(String(property.getFirstValue())) ?? []);
}

/** A whole day has no hours for a rule to name. */
function onlyDays(rule: Rule, { isDate }: CalendarTime): Rule {
  return isDate ? { ...rule, byHour: [], byMinute: [], bySecond: [] } : rule;
}

/** A day excludes whatever starts on it. */
function exclude(
  found: Set<number>,
  excluded: { local: Temporal.PlainDateTime; isDate: boolean }[],
  ofDays: boolean,
): void {
  const dayOfSeconds = (at: number) => Math.floor(at / 86_400);
  const days = new Set(
    excluded.filter(({ isDate }) => isDate || ofDays).map(({ local }) => dayOfSeconds(secondsOf(local))),
  );
  for (const { local } of excluded) found.delete(secondsOf(local));
  if (days.size > 0) for (const at of [...found]) if (days.has(dayOfSeconds(at))) found.delete(at);
}

/** RDATE or EXDATE values, all on the wall clock of the series; a date-time in another zone is brought into it. */
function timesIn(component: ICAL.Component, name: string, start: CalendarTime, zones: Zones) {
  return component.getAllProperties(name).flatMap((property) =>
    property.getValues().flatMap((value: unknown) => {
      const time = zones.timeOf(property, value instanceof ICAL.Period ? value.start : value);
      return time ? [{ local: onClockOf(start, time, zones), isDate: time.isDate }] : [];
    }),
  );
}

/** A time as the clock of the series shows it. For a series of whole days, a time in UTC is the day it falls on where the
 * calendar is, unless it is a midnight, by which most mean just that day. */
export function onClockOf(start: CalendarTime, time: CalendarTime, zones: Zones): Temporal.PlainDateTime {
  if (time.isDate) return time.local;
  const isMidnight = time.local.hour === 0 && time.local.minute === 0;
  if (start.isDate) {
    if (time.zone?.kind !== 'utc' || isMidnight || !zones.usual) return time.local;
    return localAt(time.local.toZonedDateTime('UTC').toInstant(), { kind: 'iana', name: zones.usual });
  }
  const instant = instantOf(time.local, time.zone);
  return instant && start.zone ? localAt(instant, start.zone) : time.local;
}

/** UNTIL in seconds on the series' wall clock. A date means that whole day, also for timed series, where it should not
 * stand; for whole days Exchange and Teamup write a midnight in UTC, which is another day where they are. */
function lastOf({ until }: Rule, start: CalendarTime, zones: Zones): number | undefined {
  if (!until) return undefined;
  if (until.isDate) return secondsOf(until.local) + 86_399;
  if (!until.isUtc) return secondsOf(until.local);
  const usual = zones.usual === undefined ? undefined : ({ kind: 'iana', name: zones.usual } as const);
  const zone = start.isDate ? usual : start.zone;
  return secondsOf(zone ? localAt(until.local.toZonedDateTime('UTC').toInstant(), zone) : until.local);
}
