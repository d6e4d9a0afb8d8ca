import { dayNumber, dayOf } from './days';
import { daysOfPeriod, isAllowed, periodAt } from './days-of-rule';
import type { Rule } from './rule';

/** How many more periods and dates may be looked at: a bound on work for all rules of a file together, so that rules of
 * every second, of ten thousand years or of a million times a day cost no more than this (facts: peers.md §5). */
export type Budget = { left: number };
export const wholeBudget = 2_000_000;
const stepLimit = 200_000;
const timesPerDay = 1_440;
/** More dates of one series in one window than anybody looks at. */
const mostDates = 2_000;

/** A window of local times as seconds since 1970-01-01 on the series' own clock. */
export type Seconds = { from: number; to: number };

/**
 * The starts of a series inside a window, in order, on the wall clock of its first one, where seconds are counted as if
 * no clock ever changed. A rule without COUNT is entered near the window; with COUNT it is counted from its beginning.
 */
export function expandRule(
  rule: Rule,
  start: Temporal.PlainDateTime,
  last: number | undefined,
  window: Seconds,
  budget: Budget = { left: wholeBudget },
): number[] {
  const found: number[] = [];
  let count = 0;
  let steps = 0;
  for (const each of startsOf(rule, start, window.from)) {
    steps += 1;
    if (steps > Math.min(stepLimit, budget.left)) break;
    if (each.at === undefined) {
      if (each.period > window.to) break;
      continue;
    }
    count += 1;
    if (each.at > window.to || (last !== undefined && each.at > last)) break;
    if (each.at >= window.from) found.push(each.at);
    if (found.length >= mostDates || (rule.count !== undefined && count >= rule.count)) break;
  }
  budget.left -= steps;
  return found;
}

/** A start, or only the beginning of a period in which there may be none. */
type Step = { period: number; at?: number };

function* startsOf(rule: Rule, start: Temporal.PlainDateTime, from: number): Generator<Step> {
  if (rule.freq === 'HOURLY' || rule.freq === 'MINUTELY' || rule.freq === 'SECONDLY') {
    yield* withinDays(rule, start, from);
    return;
  }
  const firstDay = dayNumber(start.year, start.month, start.day);
  const first = secondsOf(start);
  const times = timesOf(rule, start);
  for (let index = enteredAt(rule, firstDay, from); ; index += rule.interval) {
    const period = periodAt(rule, firstDay, index);
    yield { period: period * 86_400 };
    const days = daysOfPeriod(rule, period, firstDay);
    for (const at of picked(rule, days, times)) if (at >= first) yield { period: at, at };
  }
}

/** The first period worth looking at: a whole number of intervals after the first one. */
function enteredAt(rule: Rule, firstDay: number, from: number): number {
  if (rule.count !== undefined) return 0;
  const [now, then] = [dayOf(Math.floor(from / 86_400)), dayOf(firstDay)];
  const years = now.year - then.year - 1;
  const days = Math.floor(from / 86_400) - firstDay - 1;
  const passed = { YEARLY: years, MONTHLY: years * 12, WEEKLY: Math.floor(days / 7) - 1 }[rule.freq as string] ?? days;
  return Math.max(0, Math.floor(passed / rule.interval) * rule.interval);
}

/** Seconds of the day at which something starts on each of the rule's days. */
function timesOf(rule: Rule, { hour, minute, second }: Temporal.PlainDateTime): number[] {
  const [hours, minutes, seconds] = [
    orElse(rule.byHour, hour),
    orElse(rule.byMinute, minute),
    orElse(rule.bySecond, second),
  ];
  const times: number[] = [];
  for (const h of hours)
    for (const m of minutes)
      for (const s of seconds) if (times.length < timesPerDay) times.push(h * 3_600 + m * 60 + s);
  return times;
}

function orElse(list: number[], value: number): number[] {
  return list.length > 0 ? list : [value];
}

/** All of the period's starts, or those that BYSETPOS picks from them. */
function* picked({ bySetPos }: Rule, days: number[], times: number[]): Generator<number> {
  const total = days.length * times.length;
  const at = (index: number) =>
    (days[Math.floor(index / times.length)] ?? 0) * 86_400 + (times[index % times.length] ?? 0);
  if (bySetPos.length === 0) {
    for (let index = 0; index < total; index += 1) yield at(index);
    return;
  }
  const indexes = bySetPos
    .map((nth) => (nth > 0 ? nth - 1 : total + nth))
    .filter((index) => index >= 0 && index < total);
  for (const index of [...new Set(indexes)].sort((a, b) => a - b)) yield at(index);
}

/** Rules that repeat within the day step from start to start and leave out what is not allowed. */
function* withinDays(rule: Rule, start: Temporal.PlainDateTime, from: number): Generator<Step> {
  const unit = { HOURLY: 3_600, MINUTELY: 60, SECONDLY: 1 }[rule.freq as string] ?? 1;
  const step = unit * rule.interval;
  const first = secondsOf(start);
  const minutes = rule.freq === 'HOURLY' ? orElse(rule.byMinute, start.minute) : undefined;
  const passed = rule.count === undefined ? Math.floor((from - first) / step) - 1 : 0;
  for (let at = first + Math.max(0, passed) * step; ; at += step) {
    yield { period: at };
    if (!isAllowed(rule, Math.floor(at / 86_400))) continue;
    const second = ((at % 86_400) + 86_400) % 86_400;
    const [hour, minute] = [Math.floor(second / 3_600), Math.floor(second / 60) % 60];
    if (rule.byHour.length > 0 && !rule.byHour.includes(hour)) continue;
    if (!minutes && rule.byMinute.length > 0 && !rule.byMinute.includes(minute)) continue;
    for (const each of minutes ?? [minute]) {
      const exact = at + (each - minute) * 60;
      if (exact >= first) yield { period: exact, at: exact };
    }
  }
}

/** Seconds since 1970-01-01 on a clock that never changes. */
export function secondsOf({ year, month, day, hour, minute, second }: Temporal.PlainDateTime): number {
  return dayNumber(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second;
}

export function localOfSeconds(seconds: number): Temporal.PlainDateTime {
  const number = Math.floor(seconds / 86_400);
  const rest = seconds - number * 86_400;
  return new Temporal.PlainDateTime(
    dayOf(number).year,
    dayOf(number).month,
    dayOf(number).day,
    Math.floor(rest / 3_600),
    Math.floor(rest / 60) % 60,
    rest % 60,
  );
}
