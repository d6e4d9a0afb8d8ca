import { black, type Colour, contrast, cssOf, mix, over, parseColour, rounded, white } from './colour';
import { familiesOf } from './families';
import { type ColourName, ownColours } from './own-colours';

/* Page-safe and pure. What a page's styles say is taken as an offer: nothing of ours becomes unreadable by it. */

/** What can be read of a page's look. */
export const lookParts = ['font', 'size', 'radius', 'paper', 'text', 'quiet', 'line', 'accent'] as const;
export type LookPart = (typeof lookParts)[number];

/** Computed styles as the browser spells them. */
export type RawLook = Partial<Record<LookPart, string>>;

/** CSS properties for a host of ours; whatever is absent is as our own sheet says. */
export type Look = Partial<Record<LookProperty, string>>;
export type LookProperty = `--${ColourName | 'font' | 'scale' | 'radius' | 'ground'}` | 'color-scheme' | 'zoom';

/** What our own sheet's pixels are made for. */
const usualSize = 15;
const [smallest, largest] = [13, 20] as const;
const mostRound = 24;
/** WCAG 2.2, 1.4.3 asks 4.5; colours are rounded when they are drawn. */
const readable = 4.55;
/** A colour that hardly differs from its ground is none one could see, and is not made one. */
const visible = 1.3;
/** How far a colour may be moved towards black or white, so that it can be read and is still itself. */
const farthest = 0.6;

/** Whether one value can be used at all: the first of a site's spots that gives such a one counts. */
export function isUsable(part: LookPart, value: string): boolean {
  if (part === 'font') return familiesOf(value) !== undefined;
  if (part === 'size' || part === 'radius') return pixels(value) !== undefined;
  const paint = parseColour(value);
  if (!paint) return false;
  if (part === 'paper') return paint.alpha === 1;
  // A black or grey “accent” says nothing that the text does not say.
  if (part === 'accent' && Math.max(...paint.colour) - Math.min(...paint.colour) < 48) return false;
  return paint.alpha >= 0.3 || part === 'line';
}

/** The look of our hosts in a page that looks like this. */
export function lookOf(raw: RawLook): Look {
  const size = pixels(raw.size ?? '');
  const scale = size === undefined ? 1 : Math.min(largest, Math.max(smallest, size)) / usualSize;
  const radius = pixels(raw.radius ?? '');
  const font = familiesOf(raw.font ?? '');
  return {
    ...(font ? { '--font': font } : {}),
    ...(scale === 1 ? {} : { '--scale': scale.toFixed(4), zoom: scale.toFixed(4) }),
    ...(radius === undefined ? {} : { '--radius': `${(Math.min(mostRound, radius) / scale).toFixed(2)}px` }),
    ...coloursOf(raw),
  };
}

function pixels(value: string): number | undefined {
  const number = /^(\d{1,4}(?:\.\d+)?)px$/.exec(value.trim())?.[1];
  return number === undefined ? undefined : Number(number);
}

function coloursOf(raw: RawLook): Look {
  const paper = parseColour(raw.paper ?? '');
  // Without a ground nobody can tell what is readable on it.
  if (!paper || paper.alpha < 1) return {};
  const ground = rounded(paper.colour);
  const isDark = contrast(ground, white) > contrast(ground, black);
  const scheme = isDark ? 'dark' : 'light';
  const colours = fitted(raw, ground, isDark);
  // Not even ours can be read there: it brings its own ground, and nothing of the page's.
  if (!colours) return { 'color-scheme': scheme, '--ground': ownColours.paper[isDark ? 1 : 0] };
  const properties = Object.entries(colours).map(([name, colour]) => [`--${name}`, cssOf(colour)]);
  return { 'color-scheme': scheme, ...Object.fromEntries(properties) };
}

function fitted(raw: RawLook, paper: Colour, isDark: boolean): Record<ColourName, Colour> | undefined {
  const own = (name: ColourName): Colour => parseColour(ownColours[name][isDark ? 1 : 0])?.colour ?? black;
  const given = (part: LookPart): Colour | undefined => {
    const paint = isUsable(part, raw[part] ?? '') ? parseColour(raw[part] ?? '') : undefined;
    return paint && over(paint, paper);
  };
  const text = [given('text'), own('text')].find((each) => each && contrast(each, paper) >= readable);
  if (!text) return undefined;
  const away = isDark ? white : black;
  const asked = given('accent');
  const accentAndTint = [asked, own('accent')].flatMap((each) => (each && withTint(each, paper, text, away)) ?? [])[0];
  const onPaper = (name: ColourName, first?: Colour) =>
    (first && readableOn(first, [paper], away)) ?? readableOn(own(name), [paper], away);
  const [quiet, good, warn, bad] = [onPaper('quiet', given('quiet')), onPaper('good'), onPaper('warn'), onPaper('bad')];
  if (!accentAndTint || !quiet || !good || !warn || !bad) return undefined;
  const line = given('line');
  const isLine = line && contrast(line, paper) >= 1.05 && contrast(line, paper) <= 5;
  return {
    ...{ text, quiet, paper, good, warn, bad, ...accentAndTint },
    line: isLine ? line : mix(paper, text, 0.12),
    'strong-line': mix(paper, quiet, isDark ? 0.65 : 0.3),
  };
}

/** The colour, moved away from the ground as little as it takes to be read on all of these grounds. */
function readableOn(colour: Colour, grounds: readonly Colour[], away: Colour): Colour | undefined {
  if (grounds.some((ground, index) => index === 0 && contrast(colour, ground) < visible)) return undefined;
  for (let share = 0; share <= farthest; share += 0.025) {
    const moved = rounded(mix(colour, away, share));
    if (grounds.every((ground) => contrast(moved, ground) >= readable)) return moved;
  }
  return undefined;
}

/** An accent and the ground it tints: rather a fainter tint than another accent. */
function withTint(
  accent: Colour,
  paper: Colour,
  text: Colour,
  away: Colour,
): { accent: Colour; tint: Colour } | undefined {
  const tints = [0.14, 0.1, 0.06].map((share) => rounded(mix(paper, accent, share)));
  const faintest = tints.at(-1) ?? paper;
  const canTint = (tint: Colour) => contrast(text, tint) >= readable;
  const tint = tints.find((each) => canTint(each) && contrast(accent, each) >= readable) ?? faintest;
  const moved = canTint(tint) ? readableOn(accent, [paper, tint], away) : undefined;
  return moved && { accent: moved, tint };
}
