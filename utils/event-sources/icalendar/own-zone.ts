import ICAL from 'ical.js';
import { expandRule, secondsOf } from '../../reading/expand-rule';
import { type Rule, readRule } from '../../reading/rule';
import { recurrenceRule } from './repairs';

/** The rules a calendar brings for a zone of its own (VTIMEZONE, RFC 5545 §3.6.5). */
export type OwnZone = {
  /** Seconds east of UTC when its clocks show `local`. */
  offsetAt(local: Temporal.PlainDateTime): number;
};

type Observance = { start: Temporal.PlainDateTime; from: number; to: number; onsets: number[]; rules: string[] };

/** Longer than any year, so that a yearly change lies in it. */
const lookBack = 370 * 86_400;

/** Undefined when it states no offset at all. The rules are expanded by our own bounded reader: ical.js would follow a
 * change of clocks every second. */
export function ownZone(component: ICAL.Component): OwnZone | undefined {
  const observances = component.getAllSubcomponents().slice(0, 500).flatMap(observanceOf);
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
      rules: component.getAllProperties(recurrenceRule).map((property) => String(property.getFirstValue())),
    },
  ];
}

function latestOnset({ start, from, onsets, rules }: Observance, at: number): number | undefined {
  const beginning = secondsOf(start);
  const yearly = rules.flatMap((text) => {
    const rule = readRule(text);
    if (!rule || at < beginning || (rule.freq !== 'YEARLY' && rule.freq !== 'MONTHLY')) return [];
    const until = rule.until && secondsOf(rule.until.local) + (rule.until.isUtc ? from : 0);
    // An observance that ended long ago still holds until the next one begins.
    const to = Math.min(at, until ?? at);
    return expandRule(oncePerDay(rule), start, to, { from: to - lookBack, to });
  });
  const passed = [beginning, ...onsets, ...yearly].filter((each) => each <= at);
  return passed.length > 0 ? Math.max(...passed) : undefined;
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
