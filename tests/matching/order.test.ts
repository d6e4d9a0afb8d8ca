import { expect, test } from 'vitest';
import { inOrder, type Ranked, score, soonestAndSurest, termsOf } from '../../utils/matching/order';
import { whySentence } from '../../utils/matching/why';

const day = 86_400_000;
const event = (days: number, change: Partial<Ranked> = {}): Ranked => ({
  startsAt: days * day,
  endsAt: days * day + 3_600_000,
  km: 5,
  ties: [{ role: 'hosts', certainty: 'declared' }],
  ...change,
});

test.each([
  ['much sooner', event(3), event(60)],
  ['much nearer', event(3), event(3, { km: 90 })],
  ['surer', event(3, { ties: [{ role: 'hosts', certainty: 'proven' }] }), event(3)],
  ['hosting before posting', event(3), event(3, { ties: [{ role: 'posted', certainty: 'declared' }] })],
  ['in person before hybrid', event(3), event(3, { attendance: 'hybrid' })],
  ['still to come before over', event(3), event(-1)],
])('the better evening stands on top, whatever came in first: %s', (_name, better, worse) => {
  expect([worse, better].sort(soonestAndSurest(0))[0]).toBe(better);
  expect([better, worse].sort(soonestAndSurest(0))[0]).toBe(better);
});

test('the reason is one sentence without a guessed pronoun', () => {
  const evidence = { kind: 'bio-links-organizer' as const, subject: 'pressnights.example/' };
  expect(whySentence({ role: 'hosts', certainty: 'declared', evidence })).toBe(
    'Hosts · their bio links pressnights.example',
  );
});

test('every row can print the terms its score is added up from', () => {
  const row = event(3, { interest: 1, attendance: 'hybrid', isFollowed: true, isSoldOut: true });
  const terms = termsOf(row, 0);
  expect(terms.map(({ name }) => name)).toEqual([
    'tie',
    'lead',
    'distance',
    'interest',
    'followed',
    'hybrid',
    'soldOut',
  ]);
  expect(terms.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score(row, 0));
});

test('what can still be reached tonight stands above next month, what cannot does not beat tomorrow', () => {
  const tonight = event(0.1);
  expect(score(tonight, 0)).toBeGreaterThan(score(event(30), 0));
  expect(score(event(0.01, { km: 55 }), 0)).toBeLessThan(score(event(1, { km: 55 }), 0));
});

test('a third evening at one venue gives way to another venue, in whatever order they came', () => {
  const placed = [1, 2, 3].map((days) => ({
    item: `hall ${days}`,
    id: `h${days}`,
    rank: event(days),
    repeats: ['hall'],
  }));
  const other = { item: 'forge', id: 'f', rank: event(3.1), repeats: ['forge'] };
  const expected = ['hall 1', 'forge', 'hall 2', 'hall 3'];
  expect(inOrder([...placed, other], 0).map(({ item }) => item)).toEqual(expected);
  expect(inOrder([other, ...placed.reverse()], 0).map(({ item }) => item)).toEqual(expected);
});
