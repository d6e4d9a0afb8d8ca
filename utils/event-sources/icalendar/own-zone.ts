import ICAL from 'ical.js';
import { dayNumber } from '../../reading/days';
import { expandRule, localOfSeconds, secondsOf } from '../../reading/expand-rule';
import { type Rule, readRule } from '../../reading/rule';
import { recurrenceRule } from './repairs';

/** The rules a calendar brings for a zone of its own (VTIMEZONE, RFC 5545 §3.6.5). */
export type OwnZone = {
  /** Seconds east of UTC when its clocks show `local`. */
  offsetAt(local: Temporal.PlainDateTime): number;
};

type Observance = {
  start: Temporal.PlainDateTime;
  from: number;
  to: number;
  onsets: number[];
  rules: string[];
  /** Onsets by year, once they were looked for. */
  known: Map<number, number[]>;
};

/** Two years, so that the change before a year's first lies in it. */
const lookBack = 740 * 86_400;

/** Undefined when it states no offset at all. The rules are expanded by our own bounded reader: ical.js would follow a
 * change of clocks every second. */
export function ownZone(component: ICAL.Component): OwnZone | undefined {
  const observances = component.getAllSubcomponents().slice(0, 100).flatMap(observanceOf);
  const [first] = observances.sort((a, b) => Temporal.PlainDateTime.compare(a.start, b.start));
  if (!first) return undefined;
  const known = new Map<number, number>();
  const offsetAt = (local: Temporal.PlainDateTime): number => {
    const at = secondsOf(local);
    let latest = { onset: Number.NEGATIVE_INFINITY, to: first.from };
    for (const each of observances) {
      const onset = latestOnset(each, at);
      if (onset !== undefined && onset > latest.onset) latest = { onset, to: each.to };
    }
    return latest.to;
  };
  return {
    offsetAt(local) {
      const at = secondsOf(local);
      const offset = known.get(at) ?? offsetAt(local);
      if (known.size < 2_000) known.set(at, offset);
      return offset;
    },
  };
}

function observanceOf(component: ICAL.Component): Observance[] {
  const start = localOf(component.getFirstPropertyValue('dtstart'));
  const to = secondsOfOffset(component.getFirstPropertyValue('tzoffsetto'));
  if (to === undefined) return [];
  const onsets = component
    .getAllProperties('rdate')
    .flatMap((property) => property.getValues().slice(0, 500))
    .flatMap((value: unknown) => localOf(value) ?? []);
  return [
    {
      start: start ?? new Temporal.PlainDateTime(1970, 1, 1),
      from: secondsOfOffset(component.getFirstPropertyValue('tzoffsetfrom')) ?? to,
      to,
      onsets: onsets.map(secondsOf),
      rules: component
        .getAllProperties(recurrenceRule)
        .slice(0, 20)
        .map((property) => String(property.getFirstValue())),
      known: new Map(),
    },
  ];
}

function latestOnset(observance: Observance, at: number): number | undefined {
  const { start, onsets } = observance;
  const passed = [secondsOf(start), ...onsets, ...yearlyOnsets(observance, at)].filter((each) => each <= at);
  return passed.length > 0 ? Math.max(...passed) : undefined;
}

/** When it begins by its rules, in the year of `at` and the one before, or in the last year its rules hold. */
function yearlyOnsets({ start, from, rules, known }: Observance, at: number): number[] {
  const year = localOfSeconds(at).year;
  const there = known.get(year);
  if (there) return there;
  const onsets = rules.flatMap((text) => {
    const rule = readRule(text);
    if (rule?.freq !== 'YEARLY' || year < start.year) return [];
    const yearEnd = dayNumber(year, 12, 31) * 86_400 + 86_399;
    // An observance that ended long ago still holds until the next one begins.
    const until = rule.until && secondsOf(rule.until.local) + (rule.until.isUtc ? from : 0);
    const to = Math.min(yearEnd, until ?? yearEnd);
    return expandRule(oncePerDay(rule), start, to, { from: to - lookBack, to });
  });
  known.set(year, onsets);
  return onsets;
}

/** Clocks change once on a day; a rule that says otherwise would cost its writer's whim for every event. */
function oncePerDay(rule: Rule): Rule {
  const [byHour, byMinute, bySecond] = [rule.byHour, rule.byMinute, rule.bySecond].map((list) => list.slice(0, 1));
  return { ...rule, byHour: byHour ?? [], byMinute: byMinute ?? [], bySecond: bySecond ?? [] };
}

function localOf(value: unknown): Temporal.PlainDateTime | undefined {
  if (!(value instanceof ICAL.Time)) return undefined;
  const { year, month, day, hour, minute, second } = value;
  try {
    return Temporal.PlainDateTime.from({ year, month, day, hour, minute, second: Math.min(59, second) });
  } catch {
    return undefined;
  }
}

function secondsOfOffset(value: unknown): number | undefined {
  return value instanceof ICAL.UtcOffset ? value.toSeconds() : undefined;
}
