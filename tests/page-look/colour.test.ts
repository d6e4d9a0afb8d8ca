import { describe, expect, it } from 'vitest';
import { type Colour, contrast, cssOf, mix, over, parseColour } from '@/utils/page-look/colour';

const colourOf = (text: string) => parseColour(text)?.colour.map(Math.round);

describe('a computed colour', () => {
  it.each([
    ['rgb(21, 32, 43)', [21, 32, 43]],
    ['rgb(21 32 43 / 0.5)', [21, 32, 43]],
    ['rgba(0, 0, 0, 0)', [0, 0, 0]],
    ['color(srgb 1 0.5 0)', [255, 128, 0]],
    ['color(srgb 1 0.5 0 / 0.25)', [255, 128, 0]],
    // https://www.w3.org/TR/css-color-4/#color-conversion-code: red in Oklab and Oklch.
    ['oklab(0.6279554 0.2248631 0.1258463)', [255, 0, 0]],
    ['oklch(0.6279554 0.2576833 29.2338851)', [255, 0, 0]],
    ['#0f1419', [15, 20, 25]],
    ['#fff', [255, 255, 255]],
    ['rgb(300, -4, 0)', [255, 0, 0]],
  ])('%s', (text, expected) => {
    expect(colourOf(text)).toEqual(expected);
  });

  it.each([
    '',
    'red',
    'rgb(1, 2)',
    'rgb(1, 2, 3, 4, 5)',
    'rgb(a, 2, 3)',
    'color(display-p3 1 0 0)',
    'url(x)',
    'rgb(1,2,3);}',
  ])('%s is none that could be used', (text) => {
    expect(parseColour(text)).toBeUndefined();
  });

  it('keeps how much of it covers', () => {
    expect(parseColour('rgb(1 2 3 / 40%)')?.alpha).toBeCloseTo(0.4);
    expect(parseColour('oklab(1 0 0 / 0.8)')?.alpha).toBeCloseTo(0.8);
    expect(cssOf(over({ colour: [255, 255, 255], alpha: 0.5 }, [0, 0, 0]))).toBe('rgb(128, 128, 128)');
  });
});

describe('contrast, by the formula of WCAG 2.2', () => {
  const pairs: [string, Colour, Colour, number][] = [
    ['black and white', [0, 0, 0], [255, 255, 255], 21],
    ['a colour and itself', [90, 90, 90], [90, 90, 90], 1],
    ['#767676 on white, the lightest grey that passes', [118, 118, 118], [255, 255, 255], 4.54],
    ['X’s blue on white', [29, 155, 240], [255, 255, 255], 2.99],
    ['X’s pink on dim', [249, 24, 128], [21, 32, 43], 4.32],
  ];
  it.each(pairs)('%s', (_name, one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

it('mixes as color-mix(in srgb) does', () => {
  expect(mix([0, 0, 0], [200, 100, 50], 0.5)).toEqual([100, 50, 25]);
});
