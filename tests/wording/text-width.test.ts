import { expect, it } from 'vitest';
import { linesOf, textWidth } from '@/utils/wording/text-width';

it.each([
  // Measured in Liberation Sans at 100 px.
  ['Letterpress and the long, patient history of printing by hand', 26.07],
  ['19:30–22:00 · Old Bakery Studio · about 2 km', 20.23],
  ['MAKERS’ WINTER MARKET', 13.11],
])('is about as wide as it is drawn: %s', (text, em) => {
  expect(textWidth(text) / em).toBeGreaterThan(0.96);
  expect(textWidth(text) / em).toBeLessThan(1.06);
});

it('counts wide characters double and marks upon letters not at all', () => {
  expect(textWidth('活版印刷')).toBe(4);
  expect(textWidth('e\u0301')).toBe(textWidth('e'));
});

it('takes one line where it fits, and more than the sum where words do not break', () => {
  expect(linesOf(20, 20)).toBe(1);
  expect(linesOf(20.1, 20)).toBe(2);
  expect(linesOf(39, 20)).toBe(3);
});
