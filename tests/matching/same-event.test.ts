import { expect, it } from 'vitest';
import { predictOrder } from './labelled-order';
import { predictPairs } from './labelled-pairs';

it('never merges two gatherings into one row, and shows one gathering once', () => {
  const { metrics, misses } = predictPairs('tests/bench/labelled/pairs.jsonl');
  expect(metrics.labelled).toBeGreaterThanOrEqual(400);
  expect(misses.filter((miss) => miss.endsWith('same is false'))).toEqual([]);
  expect(metrics.f1).toBeGreaterThanOrEqual(0.97);
});

it('puts what is sooner, nearer and surer on top in every labelled pair', () => {
  const { metrics, misses } = predictOrder('tests/bench/labelled/order.jsonl');
  expect(misses).toEqual([]);
  expect(metrics.pairs).toBeGreaterThanOrEqual(110);
});
