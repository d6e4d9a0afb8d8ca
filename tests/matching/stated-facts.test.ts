import { expect, it } from 'vitest';
import { isFreeOfCharge, statedAccess } from '@/utils/matching/stated-facts';

it.each([
  ['Free', true],
  ['free entry', true],
  ['Eintritt frei', true],
  ['€0', true],
  ['0.00 USD', true],
  ['entrada libre', true],
  ['無料', true],
  ['free drinks, €20', false],
  ['from 0 to 40', false],
  ['€10', false],
])('“%s” is free of charge: %s', (price, expected) => {
  expect(isFreeOfCharge({ price })).toBe(expected);
});

it('says nothing of access where the listing does not', () => {
  expect(statedAccess({ description: 'A concert.' })).toEqual([]);
  expect(statedAccess({ description: 'The hall is step-free; BSL interpreted.' })).toEqual([
    'wheelchair',
    'sign-language',
  ]);
  expect(statedAccess({ description: 'Leider nicht barrierefrei.' })).toEqual([]);
  expect(statedAccess({ description: 'Not wheelchair accessible.' })).toEqual([]);
});
