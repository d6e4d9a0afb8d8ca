import { describe, expect, it } from 'vitest';
import { type Expectation, titleHash } from './real/expectations';
import { precisionOf, recallOf, scoreOf, sumOf } from './real/score';

const rows = [
  { start: '2026-12-01T18:30:00Z', title: titleHash('Quiet concert'), isCancelled: false },
  { start: '2026-12-02T18:30:00Z', title: titleHash('Quiet concert'), isCancelled: true },
  { start: '2026-12-03', title: titleHash('Ink fair'), isCancelled: false },
  { start: '2026-12-04T19:00:00', title: titleHash('Open kiln'), isCancelled: false },
];
const expectation: Expectation = { file: 'a.ics', bytes: '', now: '2026-11-24', days: 90, rows };

describe('the score of what was read', () => {
  it('is whole when every row is there', () => {
    const score = scoreOf(expectation, rows);
    expect([recallOf(score), precisionOf(score), score.wrongTimes, score.shownAsOn]).toEqual([1, 1, 0, 0]);
  });

  it('counts what is missing, extra, at a wrong time, and shown as on', () => {
    const [first, second, third] = rows;
    if (!first || !second || !third) throw new Error('rows');
    const read = [first, { ...second, isCancelled: false }, { ...third, start: '2026-12-13' }];
    const score = scoreOf(expectation, read);
    expect(score).toEqual({ expected: 4, found: 2, extra: 1, wrongTimes: 1, shownAsOn: 1, files: 1 });
    expect([recallOf(score), precisionOf(score)]).toEqual([0.5, 2 / 3]);
    expect(sumOf([score, score]).expected).toBe(8);
  });

  it('takes a moment for a day or a wall-clock time when this machine’s clocks show it', () => {
    const moments = rows.map(({ start, title, isCancelled }) => ({
      epoch: Date.parse(start.length === 10 ? `${start}T00:00:00` : start),
      title,
      isCancelled,
    }));
    expect(scoreOf(expectation, moments).found).toBe(4);
  });

  it('sees the same title through mark-up, entities, case and spaces', () => {
    expect(titleHash('<b>Ink</b>  &amp; PAPER')).toBe(titleHash('ink & paper'));
    expect(titleHash('ink')).not.toBe(titleHash('ink & paper'));
  });
});
