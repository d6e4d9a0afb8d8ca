const hour = 3_600_000;
/** Never more often than this, whatever a feed says. */
export const shortestInterval = 6 * hour;
const usualInterval = 12 * hour;
const longestInterval = 7 * 24 * hour;

/** When a source that was read well is read again: the feed's own interval, between six hours and a week, up to a tenth
 * later so that sources do not all come at once. `now`, result: epoch milliseconds; `random`: 0 to 1. */
export function nextAfterSuccess(now: number, refreshSeconds: number | undefined, random: number): number {
  const wanted = refreshSeconds === undefined ? usualInterval : refreshSeconds * 1000;
  const interval = Math.min(longestInterval, Math.max(shortestInterval, wanted));
  return Math.round(now + interval * (1 + random * 0.1));
}

/** After `failures` failures in a row: one hour, doubled each time, at most a day; or as long as the server asks
 * (Retry-After), at most a week. Up to a quarter later. */
export function nextAfterFailure(now: number, failures: number, random: number, retryAfterSeconds = 0): number {
  const backOff = Math.min(24 * hour, hour * 2 ** Math.max(0, Math.min(failures, 10) - 1));
  const interval = Math.min(longestInterval, Math.max(backOff, retryAfterSeconds * 1000));
  return Math.round(now + interval * (1 + random * 0.25));
}
