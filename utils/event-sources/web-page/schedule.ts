import type { ReadingContext } from '../../event-source';
import { type Budget, expandRule, localOfSeconds, secondsOf } from '../../reading/expand-rule';
import { firstProperty, isObject, type JsonObject, listOf, property } from '../../reading/json-ld';
import { type Rule, readRule } from '../../reading/rule';
import type { WrittenTimes } from './written-time';

/** More dates of one timetable than anybody plans for. */
const maximumDates = 200;

/**
 * The dates inside the reader's window that an `eventSchedule` names (https://schema.org/Schedule: a first day, how
 * often, on which weekdays, until when, except when); undefined when it does not say how often.
 */
export function datesOfSchedule(node: JsonObject, context: ReadingContext, budget: Budget): WrittenTimes[] | undefined {
  const schedules = listOf(property(node, 'eventSchedule')).filter(isObject).slice(0, 20);
  const dates = schedules.map((schedule) => datesOf(schedule, node, context, budget));
  if (dates.length === 0 || dates.every((each) => each === undefined)) return undefined;
  return dates.flatMap((each) => each ?? []).slice(0, maximumDates);
}

function datesOf(
  schedule: JsonObject,
  node: JsonObject,
  context: ReadingContext,
  budget: Budget,
): WrittenTimes[] | undefined {
  const rule = ruleOf(schedule);
  const first = dayOf(firstProperty(schedule, 'startDate') ?? property(node, 'startDate'));
  if (!rule || !first) return undefined;
  const clock = clockOf(property(schedule, 'startTime') ?? timePart(property(node, 'startDate')));
  const closing = clockOf(property(schedule, 'endTime'));
  const zone = text(property(schedule, 'scheduleTimezone'));
  const except = new Set(listOf(property(schedule, 'exceptDate')).map((each) => dayOf(each)?.toString()));
  const written = (day: Temporal.PlainDate, time: string | undefined) =>
    time ? `${day}T${time}${zone && !/[Z+-]/.test(time) ? `[${zone}]` : ''}` : day.toString();
  const { from, to } = windowOf(context);
  return expandRule(rule, first.toPlainDateTime(), lastOf(rule), { from, to }, budget)
    .map((at) => localOfSeconds(at).toPlainDate())
    .filter((day) => !except.has(day.toString()))
    .map((day) => {
      const isNextDay = clock !== undefined && closing !== undefined && closing <= clock;
      const end = closing ? written(isNextDay ? day.add({ days: 1 }) : day, closing) : '';
      return { start: written(day, clock), end };
    });
}

const units: Record<string, string> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' };

/** `P1W` or `weekly`, with its weekdays, as the rule iCalendar would write. */
function ruleOf(schedule: JsonObject): Rule | undefined {
  const often = text(property(schedule, 'repeatFrequency')) ?? '';
  const [, every = '1', unit = ''] = /^P(\d{1,3})([DWMY])$/i.exec(often) ?? [];
  const named = /^(dai|week|month|year)ly$/i.exec(often)?.[0].toUpperCase();
  const days = listOf(property(schedule, 'byDay')).flatMap((each) => weekdayOf(each) ?? []);
  const isWeekly = unit.toUpperCase() === 'D' && Number(every) % 7 === 0;
  const freq = isWeekly ? 'WEEKLY' : (named ?? units[unit.toUpperCase()]);
  if (!freq) return undefined;
  const nth = listOf(property(schedule, 'byMonthWeek')).map(Number)[0];
  const until = dayOf(property(schedule, 'endDate'))?.toString().replaceAll('-', '');
  const count = text(property(schedule, 'repeatCount'));
  const numbers = (name: string) => listOf(property(schedule, name)).map(Number).join(',');
  return readRule(
    [
      `FREQ=${freq}`,
      `INTERVAL=${isWeekly ? Number(every) / 7 : every}`,
      days.length > 0 ? `BYDAY=${days.map((day) => (freq === 'MONTHLY' && nth ? `${nth}${day}` : day)).join(',')}` : '',
      numbers('byMonth') ? `BYMONTH=${numbers('byMonth')}` : '',
      numbers('byMonthDay') ? `BYMONTHDAY=${numbers('byMonthDay')}` : '',
      count ? `COUNT=${count}` : '',
      until ? `UNTIL=${until}` : '',
    ].join(';'),
  );
}

function weekdayOf(value: unknown): string | undefined {
  const name = (text(value) ?? (isObject(value) ? text(value['@id']) : undefined) ?? '').replace(/^.*[/:#]/, '');
  return /^(mo|tu|we|th|fr|sa|su)/i.exec(name)?.[0].toUpperCase();
}

function lastOf({ until }: Rule): number | undefined {
  return until ? secondsOf(until.local) + 86_399 : undefined;
}

/** A day wider than the reader's window on both sides, since nobody knows every zone. */
function windowOf({ now, horizonDays }: ReadingContext): { from: number; to: number } {
  const seconds = Math.floor(now.epochMilliseconds / 1_000);
  return { from: seconds - 3 * 86_400, to: seconds + (horizonDays + 2) * 86_400 };
}

function text(value: unknown): string | undefined {
  const first = listOf(value)[0];
  if (typeof first === 'number') return String(first);
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined;
}

function dayOf(value: unknown): Temporal.PlainDate | undefined {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(text(value) ?? '') ?? [];
  try {
    return day ? Temporal.PlainDate.from(day) : undefined;
  } catch {
    return undefined;
  }
}

function timePart(value: unknown): string | undefined {
  return /T(.+)$/.exec(text(value) ?? '')?.[1];
}

function clockOf(value: unknown): string | undefined {
  return /^T?(\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)$/.exec(text(value) ?? '')?.[1];
}
