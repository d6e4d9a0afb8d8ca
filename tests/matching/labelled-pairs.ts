import * as z from 'zod/mini';
import { isSameEvent } from '../../utils/matching/same-event';
import { LabelledListing, readListing } from './labelled-listing';
import { linesOf } from './lines-of';

const Line = z.object({
  id: z.string(),
  kind: z.optional(z.string()),
  a: LabelledListing,
  b: LabelledListing,
  same: z.optional(z.boolean()),
});

/** Predictions for a pairs.jsonl file (labelling.md), each in both orders: a pair is one only if both say so. */
export function predictPairs(file: string) {
  const predictions: { id: string; same: boolean }[] = [];
  const misses: string[] = [];
  const counts = { labelled: 0, truePositives: 0, falsePositives: 0, falseNegatives: 0 };
  for (const { id, kind, a, b, same } of linesOf(file).map((line) => Line.parse(line))) {
    const [left, right] = [readListing(a), readListing(b)];
    const predicted = isSameEvent(left, right) && isSameEvent(right, left);
    predictions.push({ id, same: predicted });
    if (same === undefined) continue;
    counts.labelled++;
    if (predicted && same) counts.truePositives++;
    if (predicted && !same) counts.falsePositives++;
    if (!predicted && same) counts.falseNegatives++;
    if (predicted !== same) misses.push(`${id} ${kind ?? ''}: same is ${same}`);
  }
  const { truePositives, falsePositives, falseNegatives } = counts;
  const precision = truePositives / Math.max(1, truePositives + falsePositives);
  const recall = truePositives / Math.max(1, truePositives + falseNegatives);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { metrics: { ...counts, precision, recall, f1 }, predictions, misses };
}
