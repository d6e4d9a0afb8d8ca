import * as z from 'zod/mini';
import { isSameEvent } from '../../utils/matching/same-event';
import { LabelledListing, readListing } from './labelled-listing';
import { linesOf } from './lines-of';
import { byKind, round, scoresOf } from './scores';

const Line = z.object({
  id: z.string(),
  kind: z.optional(z.string()),
  a: LabelledListing,
  b: LabelledListing,
  same: z.optional(z.boolean()),
});

/** The baseline: the same title, letter for letter, at the same time. */
function exactTitleAndStart(a: LabelledListing, b: LabelledListing): boolean {
  const startOf = (listing: LabelledListing) => JSON.stringify(readListing(listing).start);
  return a.title === b.title && startOf(a) === startOf(b);
}

/** Predictions for a pairs.jsonl file (labelling.md), each in both orders: a pair is one only if both say so. */
export function predictPairs(file: string) {
  const results = linesOf(file)
    .map((line) => Line.parse(line))
    .map(({ id, kind = 'none', a, b, same }) => {
      const [left, right] = [readListing(a), readListing(b)];
      const predicted = isSameEvent(left, right) && isSameEvent(right, left);
      return { id, kind, expected: same, predicted, baseline: exactTitleAndStart(a, b) };
    });
  const labelled = results.flatMap(({ expected, ...rest }) => (expected === undefined ? [] : [{ expected, ...rest }]));
  const misses = labelled.filter(({ expected, predicted }) => expected !== predicted);
  const apart = labelled.filter(({ expected }) => !expected).length;
  const metrics = scoresOf(labelled);
  return {
    metrics: {
      ...metrics,
      /** Share of different pairs that were merged. */
      falseMerges: apart === 0 ? 0 : round(metrics.falsePositives / apart),
      baseline: {
        name: 'exact title and start',
        ...scoresOf(labelled.map(({ expected, baseline }) => ({ expected, predicted: baseline }))),
      },
      byKind: byKind(labelled, scoresOf),
    },
    predictions: results.map(({ id, predicted }) => ({ id, same: predicted })),
    misses: misses.map(({ id, kind, expected }) => `${id} ${kind}: same is ${expected}`),
  };
}
