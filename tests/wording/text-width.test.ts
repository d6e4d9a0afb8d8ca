import { expect, it } from 'vitest';
import { linesOf, piecesOf, textWidth } from '@/utils/wording/text-width';

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

it('breaks at spaces, after a dash before a letter, between characters of scripts without spaces, and nowhere else', () => {
  const count = (text: string) => piecesOf(text).length / 2;
  expect(count('Bell Works')).toBe(2);
  expect(count('Bell\u00a0Works')).toBe(1);
  expect(count('19:30–22:00')).toBe(1);
  expect(count('Salt-House')).toBe(2);
  expect(count('活版印刷')).toBe(4);
  expect(count('')).toBe(0);
});

it('sets words on lines as a browser does: each word whole, the space at a line’s end for nothing', () => {
  const word = [3, 0.3];
  expect(linesOf([], 10)).toBe(1);
  expect(linesOf([...word, ...word, ...word], 9.6)).toBe(1);
  expect(linesOf([...word, ...word, ...word], 9.5)).toBe(2);
  expect(linesOf([...word, ...word, ...word], 5)).toBe(3);
  expect(linesOf(word, 6, { first: 4 })).toBe(2);
  expect(linesOf(word, 5, { size: 2 })).toBe(2);
});

it('breaks a word that is longer than a line', () => {
  expect(linesOf([25, 0.3, 3, 0], 10)).toBe(3);
  expect(linesOf([2, 0.3, 25, 0], 10)).toBe(4);
});
