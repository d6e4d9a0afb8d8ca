import { expect, test } from 'vitest';
import { predictTies } from './labelled-ties';

test('nobody is wrongly claimed: every labelled case gets its tie, or none', () => {
  const { metrics, misses } = predictTies('tests/bench/labelled/ties.jsonl');
  expect(misses).toEqual([]);
  expect(metrics.labelled).toBeGreaterThanOrEqual(200);
  expect(metrics.precision).toBeGreaterThanOrEqual(0.99);
});
