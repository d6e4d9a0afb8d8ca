import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Colour, contrast, parseColour } from '@/utils/page-look/colour';
import { familiesOf } from '@/utils/page-look/families';
import { type Look, lookOf, type RawLook } from '@/utils/page-look/look-of';
import { ownColours } from '@/utils/page-look/own-colours';

const dim: RawLook = {
  font: 'TwitterChirp, -apple-system, "Segoe UI", sans-serif',
  size: '17px',
  paper: 'rgb(21, 32, 43)',
  text: 'rgb(247, 249, 249)',
  quiet: 'rgb(139, 152, 165)',
  line: 'rgb(56, 68, 77)',
  accent: 'rgb(29, 155, 240)',
};

/** What is drawn: the page's, or our own where it says nothing. */
function drawn(look: Look, name: keyof typeof ownColours): Colour {
  const own = ownColours[name][look['color-scheme'] === 'dark' ? 1 : 0];
  return parseColour(look[`--${name}`] ?? own)?.colour ?? [0, 0, 0];
}

function hueOf([red, green, blue]: Colour): number {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const spread = most - least;
  if (most === red) return (60 * ((green - blue) / spread) + 360) % 360;
  return most === green ? 60 * ((blue - red) / spread) + 120 : 60 * ((red - green) / spread) + 240;
}

describe('a page that can be read', () => {
  it('gives its ground, texts, lines, font and type to ours as they are', () => {
    expect(lookOf(dim)).toMatchObject({
      'color-scheme': 'dark',
      '--font': '"TwitterChirp", -apple-system, "Segoe UI", sans-serif',
      '--scale': (17 / 15).toFixed(4),
      '--paper': 'rgb(21, 32, 43)',
      '--text': 'rgb(247, 249, 249)',
      '--quiet': 'rgb(139, 152, 165)',
      '--line': 'rgb(56, 68, 77)',
    });
    expect(lookOf(dim)['--ground']).toBeUndefined();
  });

  it.each([
    ['pink in dim', dim.paper, 'rgb(249, 24, 128)'],
    ['blue on white', 'rgb(255, 255, 255)', 'rgb(29, 155, 240)'],
    ['yellow on white', 'rgb(255, 255, 255)', 'rgb(255, 212, 0)'],
    ['purple on black', 'rgb(0, 0, 0)', 'rgb(120, 86, 255)'],
  ])('%s: the accent keeps its hue and becomes readable', (_name, paper = '', accent) => {
    const text = paper === 'rgb(255, 255, 255)' ? 'rgb(15, 20, 25)' : 'rgb(231, 233, 234)';
    const look = lookOf({ paper, accent, text });
    const asked = parseColour(accent)?.colour ?? [0, 0, 0];
    const given = drawn(look, 'accent');
    expect(Math.abs(hueOf(asked) - hueOf(given))).toBeLessThan(8);
    expect(contrast(given, drawn(look, 'paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(given, drawn(look, 'tint'))).toBeGreaterThanOrEqual(4.5);
  });

  it('an accent that can be read anyway is not touched', () => {
    expect(lookOf({ ...dim, paper: 'rgb(0, 0, 0)', accent: 'rgb(0, 186, 124)' })['--accent']).toBe('rgb(0, 186, 124)');
  });
});

describe('a page that cannot', () => {
  const ours = lookOf({ ...dim, accent: 'nonsense' });

  it.each([
    ['the colour of its ground', 'rgb(21, 32, 43)'],
    ['nearly that', 'rgb(24, 30, 90)'],
    ['black', 'rgb(0, 0, 0)'],
    ['see-through', 'rgba(29, 155, 240, 0.1)'],
    ['a word', 'url(https://evil.example/)'],
  ])('accent = %s: ours instead', (_name, accent) => {
    expect(lookOf({ ...dim, accent })['--accent']).toBe(ours['--accent']);
    expect(drawn(ours, 'accent')).toEqual(parseColour(ownColours.accent[1])?.colour);
  });

  it('text in the colour of the ground: ours instead', () => {
    expect(lookOf({ ...dim, text: 'rgb(21, 32, 43)', quiet: 'rgb(21, 32, 43)' })).toMatchObject({
      '--text': 'rgb(231, 233, 234)',
      '--quiet': 'rgb(139, 152, 165)',
    });
  });

  it.each(['rgba(0, 0, 0, 0)', 'rgba(255, 255, 255, 0.9)', 'transparent', ''])(
    'ground %s: no colour of the page at all',
    (paper) => {
      expect(Object.keys(lookOf({ ...dim, paper }))).toEqual(['--font', '--scale', 'zoom']);
    },
  );

  it('a middle grey on which not even ours can be read: they bring their own ground', () => {
    expect(lookOf({ paper: 'rgb(110, 110, 110)', accent: 'rgb(29, 155, 240)' })).toEqual({
      'color-scheme': 'dark',
      '--ground': '#000000',
    });
  });

  it('type and corners stay within bounds', () => {
    expect(lookOf({ size: '300px', radius: '900px' })).toEqual({
      '--scale': '1.3333',
      zoom: '1.3333',
      '--radius': '18.00px',
    });
    expect(lookOf({ size: '1px' })['--scale']).toBe('0.8667');
    for (const size of ['calc(1px)', '-4px', '1em', 'NaNpx', '15', '']) expect(lookOf({ size })).toEqual({});
  });
});

describe('names of fonts', () => {
  it('are taken apart, quoted and counted', () => {
    expect(familiesOf('Inter, "Noto Sans CJK", \'Segoe UI\', -apple-system')).toBe(
      '"Inter", "Noto Sans CJK", "Segoe UI", -apple-system, sans-serif',
    );
    const many = Array.from({ length: 50 }, (_, index) => `Font${index}`).join(', ');
    expect(familiesOf(many)?.split(', ')).toHaveLength(13);
  });

  it.each(['url(https://evil.example/x)', '"a;} * { display: none"', 'var(--x)', 'x\\22', '', '-', 'serif'])(
    '%s names none',
    (value) => {
      expect(familiesOf(value)).toBeUndefined();
    },
  );
});

const anyColour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.constantFrom(1, 1, 1, 0.8, 0.4, 0))
  .map(([red, green, blue, alpha]) => `rgba(${red}, ${green}, ${blue}, ${alpha})`);

it('whatever a page says, every text of ours can be read on every ground of ours', () => {
  fc.assert(
    fc.property(
      fc.record({ paper: anyColour, text: anyColour, quiet: anyColour, accent: anyColour, line: anyColour }),
      (raw) => {
        const look = lookOf(raw);
        const ground = look['--ground'] ? (parseColour(look['--ground'])?.colour ?? [0, 0, 0]) : drawn(look, 'paper');
        for (const name of ['text', 'quiet', 'accent', 'good', 'warn', 'bad'] as const)
          expect(contrast(drawn(look, name), ground)).toBeGreaterThanOrEqual(4.5);
        for (const name of ['text', 'accent'] as const)
          expect(contrast(drawn(look, name), drawn(look, 'tint'))).toBeGreaterThanOrEqual(4.5);
        // What is not given on a host is as `color-scheme` says, and that stands on it too.
        if (look['--text'] || look['--ground']) expect(look['color-scheme']).toBeDefined();
      },
    ),
    { numRuns: 2_000 },
  );
});
