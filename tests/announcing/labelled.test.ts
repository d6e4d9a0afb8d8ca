import { join } from 'node:path';
import { expect, it } from 'vitest';
import { predictPosts } from '../matching/labelled-posts';

const file = join(import.meta.dirname, '../bench/labelled/posts.jsonl');

it('reads the labelled posts as well as the README says, and far better than chrono-node alone', () => {
  const { metrics } = predictPosts(file);
  expect(metrics.precision).toBeGreaterThanOrEqual(0.95);
  expect(metrics.recall).toBeGreaterThanOrEqual(0.85);
  expect(metrics.start).toBeGreaterThanOrEqual(0.95);
  expect(metrics.place).toBeGreaterThanOrEqual(0.85);
  expect(metrics.chronoAlone.precision).toBeLessThan(0.8);
}, 60_000);
