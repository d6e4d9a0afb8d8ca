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
  /** How much of it the user cares for, 0 to 1 (interests.ts). */
  interest?: number | undefined;
  isFollowed?: boolean | undefined;
  /** Whether it lies in the times the user said to be free; undefined = they said nothing. */
  isInFreeTime?: boolean | undefined;
  isSoldOut?: boolean | undefined;
  isMoved?: boolean | undefined;
};

/** The one table of weights. */
export const weights = {
  /** How surely one meets the person there: who hosts is there, who posted may not be. */
  role: { hosts: 1, performs: 0.95, going: 0.78, interested: 0.5, posted: 0.35 } satisfies Record<Role, number>,
  certainty: { proven: 1, confirmed: 0.97, declared: 0.8, possible: 0.3 } satisfies Record<Certainty, number>,
  /** The person is what the panel is for: as much as all of time. */
  tie: 3,
  /** People go to what is near: nine in ten outings stay within a half-hour's way (facts/peers.md §6b). */
  distance: 2,
  /** Kilometres after which the distance term has fallen to 1/e. */
  distanceScale: 30,
  /** Soon enough to care, with time to plan. */
  lead: 3,
  /** Tells two evenings apart, but brings nothing far or late to the top. */
  interest: 1.2,
  followed: 0.8,
  freeTime: 0.6,
  /** Part of the people are only on a screen. */
  hybrid: -0.3,
  /** There may be a waiting list; no ticket is certain. */
  soldOut: -0.9,
  /** A second evening at the same venue, or of the same people, says less that is new. */
  repeat: -0.35,
} as const;

const hour = 3_600_000;
const day = 24 * hour;
/** What one covers on the way, all in. */
const kmPerHour = 40;

export type TermName =
  | 'tie'
  | 'distance'
  | 'lead'
  | 'interest'
  | 'followed'
  | 'freeTime'
  | 'hybrid'
  | 'soldOut'
  | 'repeat';
export type Term = { name: TermName; value: number };

/** 1 from one to ten days ahead, 0.94 for what can still be reached today, then falling: 0.5 after a month. Within the
 * plateau sooner still counts a little. What runs already counts by what is left of it. */
function leadTerm(item: Ranked, now: number): number {
  const ahead = item.startsAt - now;
  if (item.endsAt <= now) return -10;
  if (ahead < 0) return ongoing(item, now);
  if (ahead < day) return isReachable(item, ahead) ? 0.94 : 0.6;
  const days = ahead / day;
  return days <= 10 ? 1 - days * 0.01 : 0.9 * Math.exp(-(days - 10) / 35);
}

/** Whether one gets there before it is half over. */
function isReachable({ km = 0, startsAt, endsAt }: Ranked, ahead: number): boolean {
  return (km / kmPerHour) * hour <= ahead + (endsAt - startsAt) / 2;
}

/** An exhibition that stays open for weeks is no hurry, a concert with half an hour left is too late. */
function ongoing({ km = 0, startsAt, endsAt }: Ranked, now: number): number {
  const left = endsAt - now - (km / kmPerHour) * hour;
  if (left <= 0) return 0;
  const share = left / Math.max(1, endsAt - startsAt);
  return Math.min(0.85, left / (3 * hour)) * (0.4 + 0.5 * share);
}

/** What the score is added up from; terms of 0 are left out. */
export function termsOf(item: Ranked, now: number): Term[] {
  const tie = Math.max(0, ...item.ties.map((each) => weights.role[each.role] * weights.certainty[each.certainty]));
  const distance = item.km === undefined ? 0.3 : Math.exp(-item.km / weights.distanceScale);
  const terms: Term[] = [
    { name: 'tie', value: weights.tie * tie },
    { name: 'lead', value: weights.lead * leadTerm(item, now) },
    { name: 'distance', value: weights.distance * distance },
    { name: 'interest', value: weights.interest * (item.interest ?? 0) },
    { name: 'followed', value: item.isFollowed ? weights.followed : 0 },
    { name: 'freeTime', value: item.isInFreeTime === undefined ? 0 : (item.isInFreeTime ? 1 : -1) * weights.freeTime },
    { name: 'hybrid', value: item.attendance === 'hybrid' ? weights.hybrid : 0 },
    { name: 'soldOut', value: item.isSoldOut ? weights.soldOut : 0 },
  ];
  return terms.filter(({ value }) => value !== 0);
}

/** The sum of the terms; higher stands above. */
export function score(item: Ranked, now: number): number {
  return termsOf(item, now).reduce((sum, { value }) => sum + value, 0);
}

/** Comparator: soonest and surest first (DESIGN §2.1); equal scores by start. `now`: epoch milliseconds. */
export function soonestAndSurest(now: number): (a: Ranked, b: Ranked) => number {
  return (a, b) => score(b, now) - score(a, now) || a.startsAt - b.startsAt;
}

/** What has a place in a list: `repeats` = what of it would be the second of its kind (a venue, a person). */
export type Placed<Item> = { item: Item; id: string; rank: Ranked; repeats: readonly string[] };

/** Beyond this nobody compares rows any more; the rest follows by score alone. */
const variedRows = 40;

/** A list in its order with the terms of each row. The next row is always the best of those left, less what repeats the
 * rows above it. The order of arrival does not matter. */
export function inOrder<Item>(all: readonly Placed<Item>[], now: number): { item: Item; terms: Term[] }[] {
  const left = all
    .map((placed) => ({ ...placed, terms: termsOf(placed.rank, now), sum: score(placed.rank, now) }))
    .sort((a, b) => b.sum - a.sum || a.rank.startsAt - b.rank.startsAt || (a.id < b.id ? -1 : 1));
  const seen = new Map<string, number>();
  const repeated = ({ repeats }: Placed<Item>) =>
    repeats.reduce((sum, each) => sum + Math.min(2, seen.get(each) ?? 0), 0);
  const ordered: { item: Item; terms: Term[] }[] = [];
  while (left.length > 0) {
    let at = 0;
    if (ordered.length < variedRows) {
      // Only rows that could still come first: what repeats is taken off, never added.
      const better = (index: number) =>
        (left[index]?.sum ?? 0) + weights.repeat * repeated(left[index] as Placed<Item>);
      for (let index = 1; index < Math.min(left.length, variedRows); index++)
        if (better(index) > better(at)) at = index;
    }
    const [next] = left.splice(at, 1);
    if (!next) break;
    const value = weights.repeat * repeated(next);
    ordered.push({ item: next.item, terms: value === 0 ? next.terms : [...next.terms, { name: 'repeat', value }] });
    for (const each of next.repeats) seen.set(each, (seen.get(each) ?? 0) + 1);
  }
  return ordered;
}
