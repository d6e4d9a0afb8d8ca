import { expect, it } from 'vitest';
import { unitOfLocale } from '@/utils/preferences/unit-of-locale';

it.each([
  ['en-US', 'mi'],
  ['en-GB', 'mi'],
  ['cy-GB', 'mi'],
  ['es-US', 'mi'],
  ['en-IE', 'km'],
  ['fr-CA', 'km'],
  ['de', 'km'],
  ['en', 'km'],
  ['zh-Hant-TW', 'km'],
  ['not a tag', 'km'],
  ['', 'km'],
] as const)('somebody whose browser speaks %s reads distances in %s at first', (tag, unit) => {
  expect(unitOfLocale(tag)).toBe(unit);
});
