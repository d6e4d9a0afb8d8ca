/** What came of yes-or-no questions. */
export type Answers = { expected: boolean; predicted: boolean }[];

export function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : round(part / whole);
}

/** Counts, precision, recall and F1; nothing claimed is no mistake, nothing to find nothing missed. */
export function scoresOf(answers: Answers) {
  const truePositives = answers.filter(({ expected, predicted }) => expected && predicted).length;
  const falsePositives = answers.filter(({ expected, predicted }) => !expected && predicted).length;
  const falseNegatives = answers.filter(({ expected, predicted }) => expected && !predicted).length;
  const precision = share(truePositives, truePositives + falsePositives);
  const recall = share(truePositives, truePositives + falseNegatives);
  const f1 = precision + recall === 0 ? 0 : round((2 * precision * recall) / (precision + recall));
  return { labelled: answers.length, truePositives, falsePositives, falseNegatives, precision, recall, f1 };
}

/** Something for each kind, in the order of the alphabet. */
export function byKind<Item extends { kind: string }, Result>(
  items: readonly Item[],
  score: (items: Item[]) => Result,
) {
  const groups = Map.groupBy(items, ({ kind }) => kind);
  return Object.fromEntries([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, own]) => [kind, score(own)]));
}
