import { expect, it } from 'vitest';
import { predictOrder } from './labelled-order';
import { predictPairs } from './labelled-pairs';

it('never merges two gatherings into one row, and shows one gathering once', () => {
  const { metrics, misses } = predictPairs('tests/fixtures/matching/pairs.jsonl');
  expect(misses).toEqual([]);
  expect(metrics.labelled).toBeGreaterThan(20);
});

it('puts what is sooner, nearer and surer on top in every labelled pair', () => {
  const { metrics, misses } = predictOrder('tests/fixtures/matching/order.jsonl');
  expect(misses).toEqual([]);
  expect(metrics.pairs).toBeGreaterThanOrEqual(40);
});
