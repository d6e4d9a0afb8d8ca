import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isSameEvent } from '@/utils/matching/same-event';
import { LabelledListing, readListing } from './labelled-listing';
import { predictOrder } from './labelled-order';
import { predictPairs } from './labelled-pairs';
import { linesOf } from './lines-of';

const Pair = z.object({ id: z.string(), a: LabelledListing, b: LabelledListing });

it('never merges two gatherings into one row, and shows one gathering once', () => {
  const { metrics, misses } = predictPairs('tests/bench/labelled/pairs.jsonl');
  expect(metrics.labelled).toBeGreaterThanOrEqual(400);
  expect(misses.filter((miss) => miss.endsWith('same is false'))).toEqual([]);
  expect(metrics.f1).toBeGreaterThanOrEqual(0.97);
});

it('says of two listings the same whichever comes first', () => {
  const lopsided = linesOf('tests/bench/labelled/pairs.jsonl').flatMap((line) => {
    const { id, a, b } = Pair.parse(line);
    const [left, right] = [readListing(a), readListing(b)];
    return isSameEvent(left, right) === isSameEvent(right, left) ? [] : [id];
  });
  expect(lopsided).toEqual([]);
});

it('puts what is sooner, nearer and surer on top in every labelled pair', () => {
  const { metrics, misses } = predictOrder('tests/bench/labelled/order.jsonl');
  expect(misses).toEqual([]);
  expect(metrics.pairs).toBeGreaterThanOrEqual(110);
});
