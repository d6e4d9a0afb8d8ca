import { expect, it } from 'vitest';
import { nextAfterFailure, nextAfterSuccess } from '@/utils/refreshing/schedule';

const hour = 3_600_000;

it.each([
  [60, 6],
  [undefined, 12],
  [24 * 3600, 24],
  [365 * 24 * 3600, 7 * 24],
])('a feed that says %s seconds is read again after %s hours', (seconds, hours) => {
  expect(nextAfterSuccess(0, seconds, 0)).toBe(hours * hour);
});

it('spreads sources out by up to a tenth', () => {
  expect(nextAfterSuccess(0, undefined, 1)).toBe(Math.round(12 * hour * 1.1));
});

it('waits longer after each failure, never more than a day', () => {
  expect([1, 2, 3, 5, 50].map((failures) => nextAfterFailure(0, failures, 0) / hour)).toEqual([1, 2, 4, 16, 24]);
});

it('waits as long as a server asks, but not for ever', () => {
  expect(nextAfterFailure(0, 1, 0, 48 * 3600)).toBe(48 * hour);
  expect(nextAfterFailure(0, 1, 0, 1e9)).toBe(7 * 24 * hour);
});
