import * as z from 'zod/mini';

/** Parts of a day as people speak of being free: until noon, until five, and from then on, past midnight too. */
export const dayParts = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];

/** ISO weekdays, 1 = Monday. */
const Weekdays = z.array(z.number().check(z.minimum(1), z.maximum(7))).check(z.maxLength(7));

/** When the user is usually free. Nothing at all = they did not say. */
export const FreeTimes = z.object({ morning: Weekdays, afternoon: Weekdays, evening: Weekdays });
export type FreeTimes = z.infer<typeof FreeTimes>;

export const noFreeTimes: FreeTimes = { morning: [], afternoon: [], evening: [] };

/** Whether the user said anything. */
export function isStated(free: FreeTimes | undefined): free is FreeTimes {
  return free !== undefined && dayParts.some((part) => free[part].length > 0);
}
