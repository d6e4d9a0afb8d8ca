import type { Expectation, Row } from './expectations';

/** A row that somebody read; `epoch` for those who know only a moment, in milliseconds. */
export type ReadRow = { title: string; isCancelled: boolean } & ({ start: string } | { epoch: number });

export type Score = {
  expected: number;
  found: number;
  extra: number;
  /** Right title, wrong time. */
  wrongTimes: number;
  /** Cancelled, and not said so. */
  shownAsOn: number;
  files: number;
};

export const nothing: Score = { expected: 0, found: 0, extra: 0, wrongTimes: 0, shownAsOn: 0, files: 0 };

/** Compares what was read of one file with what should have been, row by row: equal title and equal start. */
export function scoreOf(expectation: Expectation, read: readonly ReadRow[]): Score {
  const waiting = [...read];
  const missed: Row[] = [];
  let shownAsOn = 0;
  for (const row of expectation.rows) {
    const fits = waiting.findIndex((each) => each.title === row.title && isSameStart(row, each, expectation.zone));
    const [hit] = fits < 0 ? [] : waiting.splice(fits, 1);
    if (!hit) missed.push(row);
    else if (row.isCancelled && !hit.isCancelled) shownAsOn += 1;
  }
  const wrong = missed.filter(({ title }) => waiting.some((each) => each.title === title));
  return {
    expected: expectation.rows.length,
    found: expectation.rows.length - missed.length,
    extra: waiting.length,
    wrongTimes: wrong.length,
    shownAsOn,
    files: 1,
  };
}

export function sumOf(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, each) => ({
      expected: sum.expected + each.expected,
      found: sum.found + each.found,
      extra: sum.extra + each.extra,
      wrongTimes: sum.wrongTimes + each.wrongTimes,
      shownAsOn: sum.shownAsOn + each.shownAsOn,
      files: sum.files + each.files,
    }),
    nothing,
  );
}

export const recallOf = ({ found, expected }: Score) => (expected === 0 ? 1 : found / expected);
export const precisionOf = ({ found, extra }: Score) => (found + extra === 0 ? 1 : found / (found + extra));

/** A moment fits a day when it is that day's midnight, and a wall-clock time when this machine's clocks show it: that is
 * how programs without such kinds hold them. */
function isSameStart({ start }: Row, read: ReadRow, zone: string | undefined): boolean {
  if ('start' in read) return read.start === start || (zone !== undefined && placed(read.start, zone) === start);
  if (start.endsWith('Z')) return Date.parse(start) === read.epoch;
  const local = start.length === 10 ? `${start}T00:00:00` : start;
  return Date.parse(local) === read.epoch || (start.length === 10 && Date.parse(`${local}Z`) === read.epoch);
}

function placed(local: string, zone: string): string | undefined {
  if (!/T\d\d:\d\d:\d\d$/.test(local)) return undefined;
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'second' });
}
