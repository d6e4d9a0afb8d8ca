import { expect, test } from 'vitest';
import { type Ranked, soonestAndSurest } from '../../utils/matching/order';
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
