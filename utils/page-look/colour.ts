/* Page-safe and pure. */

/** Red, green and blue in sRGB, 0 to 255 each, not rounded. */
export type Colour = readonly [number, number, number];

/** A colour as computed style spells it, with how much of it covers what lies below. */
export type Paint = { colour: Colour; alpha: number };

export const white: Colour = [255, 255, 255];
export const black: Colour = [0, 0, 0];

/** Reads what browsers give as computed colour: `rgb()`, `color(srgb …)`, `oklab()`, `oklch()`; and `#rgb(a)`, as our own are
 * written. Undefined = anything else, which is then not used. */
export function parseColour(text: string): Paint | undefined {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex) {
    const each = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
    return paintOf(each.map((digits) => Number.parseInt(digits, 16)));
  }
  const [, name = '', inside = ''] = /^(rgba?|color|oklab|oklch)\(([^()]{1,100})\)$/i.exec(text.trim()) ?? [];
  const words = inside.split(/[\s,/]+/).filter((word) => word !== '');
  if (name.toLowerCase() === 'color' && words.shift()?.toLowerCase() !== 'srgb') return undefined;
  const numbers = words.map(numberOf);
  switch (name.toLowerCase()) {
    case 'rgb':
    case 'rgba':
      return paintOf(numbers);
    case 'color':
      return paintOf([...numbers.slice(0, 3).map((share) => share * 255), ...numbers.slice(3)]);
    case 'oklab':
      return fromOklab(numbers);
    case 'oklch': {
      const [lightness = Number.NaN, chroma = Number.NaN, hue = Number.NaN, ...alpha] = numbers;
      const angle = (hue * Math.PI) / 180;
      return fromOklab([lightness, chroma * Math.cos(angle), chroma * Math.sin(angle), ...alpha]);
    }
    default:
      return undefined;
  }
}

function numberOf(word: string): number {
  if (word === 'none') return 0;
  if (!/^[-+]?[\d.]+(e[-+]?\d+)?(%|deg)?$/i.test(word)) return Number.NaN;
  return Number.parseFloat(word) / (word.endsWith('%') ? 100 : 1);
}

function paintOf(numbers: readonly number[]): Paint | undefined {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN, alpha = 1] = numbers;
  if (numbers.length > 4 || [red, green, blue, alpha].some((each) => !Number.isFinite(each))) return undefined;
  const within = (each: number, most: number) => Math.min(most, Math.max(0, each));
  return { colour: [within(red, 255), within(green, 255), within(blue, 255)], alpha: within(alpha, 1) };
}

/** https://bottosson.github.io/posts/oklab/ */
function fromOklab(numbers: readonly number[]): Paint | undefined {
  const [lightness = Number.NaN, a = Number.NaN, b = Number.NaN, ...alpha] = numbers;
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  const encoded = linear.map((each) => 255 * (each <= 0.0031308 ? 12.92 * each : 1.055 * each ** (1 / 2.4) - 0.055));
  return paintOf([...encoded, ...alpha]);
}

/** `from` with this share of `to` in it, in sRGB as `color-mix(in srgb, …)` does. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  const at = (index: 0 | 1 | 2) => from[index] + (to[index] - from[index]) * share;
  return [at(0), at(1), at(2)];
}

/** What is seen where `paint` lies over `ground`. */
export function over({ colour, alpha }: Paint, ground: Colour): Colour {
  return mix(ground, colour, alpha);
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio: 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  const linear = (each: number) => (each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** As it is drawn: whole numbers, since a contrast must hold for what is seen. */
export function rounded([red, green, blue]: Colour): Colour {
  return [Math.round(red), Math.round(green), Math.round(blue)];
}

export function cssOf(colour: Colour): string {
  const [red, green, blue] = rounded(colour);
  return `rgb(${red}, ${green}, ${blue})`;
}
