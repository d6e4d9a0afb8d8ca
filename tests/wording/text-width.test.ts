import { expect, it } from 'vitest';
import { linesOf, textWidth } from '@/utils/wording/text-width';

it.each([
  // Measured in Liberation Sans at 100 px.
  ['Letterpress and the long, patient history of printing by hand', 26.07],
  ['19:30–22:00 · Old Bakery Studio · about 2 km', 20.23],
  ['MAKERS’ WINTER MARKET', 13.11],
])('is as wide as it is drawn, and rather a little more: %s', (text, em) => {
  expect(textWidth(text) / em).toBeGreaterThan(1);
  expect(textWidth(text) / em).toBeLessThan(1.12);
});

it('counts wide characters double and marks upon letters not at all', () => {
  expect(textWidth('活版印刷')).toBeCloseTo(4 * 1.03);
  expect(textWidth('e\u0301')).toBe(textWidth('e'));
});

it('takes one line where it fits, and more than the sum where words do not break', () => {
  expect(linesOf(20, 20)).toBe(1);
  expect(linesOf(20.1, 20)).toBe(2);
  expect(linesOf(38, 20)).toBe(3);
});
