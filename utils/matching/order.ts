import type { Certainty, Role, Tie } from '../tie';

/** What the order of a list is decided by. */
export type Ranked = {
  /** Epoch milliseconds. */
  startsAt: number;
  endsAt: number;
  /** Kilometres; undefined = unknown. */
  km?: number | undefined;
  ties: Pick<Tie, 'role' | 'certainty'>[];
  attendance?: 'in-person' | 'hybrid' | 'online' | undefined;
};

/** The one table of weights. Role × certainty says how surely one meets the person; the rest how easily. */
export const weights = {
  role: { hosts: 1, performs: 0.95, going: 0.85, interested: 0.5, posted: 0.35 } satisfies Record<Role, number>,
  certainty: { proven: 1, confirmed: 0.97, declared: 0.8, possible: 0.3 } satisfies Record<Certainty, number>,
  tie: 3,
  distance: 2,
  /** Kilometres after which the distance term has fallen to 1/e. */
  distanceScale: 30,
  lead: 3,
  hybrid: -0.3,
} as const;

const day = 86_400_000;

/** 1 from one to ten days ahead (time to plan, soon enough to care), 0.9 today, then falling: 0.5 after a month. Within
 * the plateau sooner still counts a little. */
function leadTerm(item: Ranked, now: number): number {
  const days = (item.startsAt - now) / day;
  if (item.endsAt <= now) return -10;
  if (days < 0) return 0.5 * Math.max(0, (item.endsAt - now) / Math.max(1, item.endsAt - item.startsAt));
  if (days < 1) return 0.9;
  return days <= 10 ? 1 - days * 0.01 : 0.9 * Math.exp(-(days - 10) / 35);
}

/** The sum of the terms; higher stands above. */
export function score(item: Ranked, now: number): number {
  const tie = Math.max(0, ...item.ties.map((each) => weights.role[each.role] * weights.certainty[each.certainty]));
  const distance = item.km === undefined ? 0.3 : Math.exp(-item.km / weights.distanceScale);
  const hybrid = item.attendance === 'hybrid' ? weights.hybrid : 0;
  return weights.tie * tie + weights.distance * distance + weights.lead * leadTerm(item, now) + hybrid;
}

/** Comparator: soonest and surest first (DESIGN §2.1); equal scores by start. `now`: epoch milliseconds. */
export function soonestAndSurest(now: number): (a: Ranked, b: Ranked) => number {
  return (a, b) => score(b, now) - score(a, now) || a.startsAt - b.startsAt;
}
