import { dayNumber, dayOf, firstWeekOf, spanOf, weekdayOf } from './days';
import type { Rule } from './rule';

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The days (day numbers, in order) that a rule names in one period: a year, month or week that begins at `at`, or the
 * day `at`. What the rule leaves open is as on its first day `start` (the table of RFC 5545 §3.3.10). */
export function daysOfPeriod(rule: Rule, at: number, start: number): number[] {
  const days = unfiltered(rule, at, start);
  return [...new Set(days.filter((day) => isAllowed(rule, day)))].sort((a, b) => a - b);
}

function unfiltered(rule: Rule, at: number, start: number): number[] {
  const { year, month } = dayOf(at);
  switch (rule.freq) {
    case 'YEARLY':
      return daysOfYear(rule, year, start);
    case 'MONTHLY':
      return daysOfMonth(rule, year, month, start);
    case 'WEEKLY': {
      const week = Array.from({ length: 7 }, (_, index) => at + index);
      return rule.byDay.length > 0 ? week : week.filter((day) => weekdayOf(day) === weekdayOf(start));
    }
    default:
      return [at];
  }
}

function daysOfYear(rule: Rule, year: number, start: number): number[] {
  if (rule.byYearDay.length > 0) return rule.byYearDay.flatMap((nth) => nthOf(spanOf(year), nth));
  if (rule.byWeekNo.length > 0) return daysOfWeeks(rule, year, start);
  const months = rule.byMonth.length > 0 ? rule.byMonth : everyMonth;
  if (rule.byMonthDay.length > 0) return months.flatMap((month) => daysOfMonth(rule, year, month, start));
  if (rule.byDay.length === 0) {
    const wanted = rule.byMonth.length > 0 ? rule.byMonth : [dayOf(start).month];
    return wanted.flatMap((month) => nthOf(spanOf(year, month), dayOf(start).day));
  }
  return rule.byMonth.length > 0
    ? months.flatMap((month) => daysOfMonth(rule, year, month, start))
    : weekdaysIn(rule, spanOf(year));
}

function daysOfMonth(rule: Rule, year: number, month: number, start: number): number[] {
  const span = spanOf(year, month);
  if (rule.byMonthDay.length > 0) return rule.byMonthDay.flatMap((nth) => nthOf(span, nth));
  return rule.byDay.length > 0 ? weekdaysIn(rule, span) : nthOf(span, dayOf(start).day);
}

function daysOfWeeks({ byWeekNo, byDay, weekStart }: Rule, year: number, start: number): number[] {
  const first = firstWeekOf(year, weekStart);
  const weeks = (firstWeekOf(year + 1, weekStart) - first) / 7;
  const wanted = byDay.length > 0 ? byDay.map(({ weekday }) => weekday) : [weekdayOf(start)];
  return byWeekNo
    .map((nth) => (nth > 0 ? nth : weeks + 1 + nth))
    .filter((nth) => nth >= 1 && nth <= weeks)
    .flatMap((nth) => Array.from({ length: 7 }, (_, index) => first + (nth - 1) * 7 + index))
    .filter((day) => wanted.includes(weekdayOf(day)));
}

type Span = { first: number; last: number };

function nthOf({ first, last }: Span, nth: number): number[] {
  const day = nth > 0 ? first + nth - 1 : last + 1 + nth;
  return day >= first && day <= last ? [day] : [];
}

/** `MO` = every Monday of the span, `2MO` its second, `-1MO` its last. */
function weekdaysIn({ byDay }: Rule, { first, last }: Span): number[] {
  return byDay.flatMap(({ weekday, nth }) => {
    const earliest = first + ((weekday - weekdayOf(first) + 7) % 7);
    const latest = last - ((weekdayOf(last) - weekday + 7) % 7);
    if (nth === 0) return Array.from({ length: (latest - earliest) / 7 + 1 }, (_, index) => earliest + index * 7);
    const day = nth > 0 ? earliest + (nth - 1) * 7 : latest + (nth + 1) * 7;
    return day >= first && day <= last ? [day] : [];
  });
}

/** What restricts whatever the frequency is; a part that has already named the days restricts them no further. */
export function isAllowed(rule: Rule, number: number): boolean {
  const { year, month, day } = dayOf(number);
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) return false;
  if (rule.byMonthDay.length > 0) {
    const { last } = spanOf(year, month);
    if (!rule.byMonthDay.includes(day) && !rule.byMonthDay.includes(number - last - 1)) return false;
  }
  if (rule.byYearDay.length > 0) {
    const { first, last } = spanOf(year);
    if (!rule.byYearDay.includes(number - first + 1) && !rule.byYearDay.includes(number - last - 1)) return false;
  }
  return (
    rule.byDay.length === 0 || rule.byDay.some((each) => each.weekday === weekdayOf(number) && fits(rule, each, number))
  );
}

/** Beside days of the month, `2MO` still means the second Monday; for weeks and days a number says nothing. */
function fits(rule: Rule, { weekday, nth }: Rule['byDay'][number], number: number): boolean {
  const isNumbered = nth !== 0 && (rule.freq === 'MONTHLY' || (rule.freq === 'YEARLY' && rule.byWeekNo.length === 0));
  if (!isNumbered) return true;
  const { year, month } = dayOf(number);
  const inMonth = rule.freq === 'MONTHLY' || rule.byMonth.length > 0;
  return weekdaysIn({ ...rule, byDay: [{ weekday, nth }] }, inMonth ? spanOf(year, month) : spanOf(year)).includes(
    number,
  );
}

/** The number of the first day of a year, month or week counted from the one that holds `start`. */
export function periodAt(rule: Rule, start: number, index: number): number {
  const { year, month } = dayOf(start);
  if (rule.freq === 'YEARLY') return dayNumber(year + index, 1, 1);
  if (rule.freq === 'MONTHLY') {
    const months = year * 12 + month - 1 + index;
    return dayNumber(Math.floor(months / 12), (months % 12) + 1, 1);
  }
  if (rule.freq === 'WEEKLY') return firstOfWeek(rule, start) + index * 7;
  return start + index;
}

function firstOfWeek({ weekStart }: Rule, day: number): number {
  return day - ((weekdayOf(day) - weekStart + 7) % 7);
}
