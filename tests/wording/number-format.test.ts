import { afterEach, expect, it, vi } from 'vitest';
import { numberFormat, pluralRules } from '@/utils/wording/number-format';

afterEach(() => vi.restoreAllMocks());

it('makes one formatter for each kind of number in each language, however many rows are drawn', () => {
  const made = vi.spyOn(Intl, 'NumberFormat');
  const signed = { signDisplay: 'always' } as const;
  const written = Array.from({ length: 500 }, () => [
    numberFormat('pl', signed).format(1),
    numberFormat('ar-EG', signed).format(1),
    numberFormat('pl').format(1234.5),
  ]);
  expect(made).toHaveBeenCalledTimes(3);
  expect(new Set(written.map(String)).size).toBe(1);
  expect(written[0]?.[0]).toBe('+1');
  expect(written[0]?.[1]).not.toBe('+1');
});

it('knows the plural forms of each language once', () => {
  const made = vi.spyOn(Intl, 'PluralRules');
  for (let count = 0; count < 500; count++) pluralRules(count % 2 === 0 ? 'pl' : 'ja').select(count);
  expect(made).toHaveBeenCalledTimes(2);
  expect([pluralRules('pl').select(3), pluralRules('ja').select(3)]).toEqual(['few', 'other']);
});
