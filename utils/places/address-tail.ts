import { countryNamed } from './countries';
import { regionsNamed } from './regions';
import type { Area } from './town-query';

/** The end of an address taken apart: the areas it names, and the pieces left of them that can hold a town. */
export type AddressTail = {
  /** Where the address says it is; empty = it does not say. Regions before countries where a word means both. */
  areas: readonly Area[];
  /** Right to left. `postcode`: a postal code stood before or after it. */
  names: readonly TownName[];
  /** A piece that was taken for an area but may be a town of that name (`Salzburg`, `Ciudad de México`, `Luxembourg`). */
  areaAsTown?: { text: string; areas: readonly Area[] };
  /** Nothing but two capitals says so: `TO` is Tonga, and Turin on Italian addresses. */
  unsure: boolean;
};

export type TownName = { text: string; postcode?: 'before' | 'after' | undefined };

/** Commas, lines, and what stands between a venue and its address in titles: ` - `, ` | `, ` @ `, brackets, wide gaps. */
const between = /[,;\n\r|•·()[\]]|<br ?\/?>|\s[-–—@/]\s|\s{2,}/;

/** Postal codes at the end of a piece, with the country that alone has this shape. */
const trailingCodes: readonly (readonly [RegExp, string?])[] = [
  [/(?:^|\s)[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$/, 'GB'],
  [/(?:^|\s)[A-Z]\d[A-Z]\s?\d[A-Z]\d$/, 'CA'],
  [/(?:^|\s)\d{5}-\d{4}$/, 'US'],
  [/(?:^|\s)(?:\d{4,6}|\d{3}\s\d{2}|\d{2}-\d{3})$/],
];

/** Postal codes before a town (`603 00 Brno`, `D-10115 Berlin`, `1012 AB Amsterdam`, `00-950 Warszawa`). */
const leadingCodes: readonly (readonly [RegExp, string?])[] = [
  [/^\d{4}\s?[A-Z]{2}\s+/, 'NL'],
  [/^\d{2}-\d{3}\s+/, 'PL'],
  [/^\d{4}-\d{3}\s+/, 'PT'],
  [/^(?:[A-Z]{1,3}[- ])?(?:\d{3}\s\d{2}|\d{4,6})(?:\s+|(?=\p{Lu}\p{Ll}))/u],
];

function meeting(areas: readonly Area[], more: readonly Area[]): readonly Area[] {
  if (areas.length === 0) return more;
  return more.flatMap((one) =>
    areas
      .filter(({ country, code }) => country === one.country && (!code || !one.code || code === one.code))
      .map((other) => (one.code ? one : other)),
  );
}

function areasOf(text: string): Area[] {
  const country = countryNamed(text);
  return [...regionsNamed(text).map(({ country, code }) => ({ country, code })), ...(country ? [{ country }] : [])];
}

/** Takes an area off the end of a piece: all of it, or its last one to three words. */
function takeArea(
  text: string,
  known: readonly Area[],
): { rest: string; taken: string; areas: readonly Area[] } | undefined {
  const words = text.split(/\s+/);
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const taken = words.slice(-count).join(' ');
    const rest = words.slice(0, -count).join(' ');
    // `1100 Peachtree St NE` is a quarter of the compass, not Nebraska, nor Sweden for `SE`.
    if (/^[NS]E$/.test(taken) && /\d/.test(rest)) continue;
    const areas = meeting(known, areasOf(taken));
    if (areas.length > 0) return { rest, taken, areas };
  }
  return undefined;
}

function takeCode(
  text: string,
  codes: typeof trailingCodes,
): { rest: string; country: string | undefined } | undefined {
  for (const [code, country] of codes) {
    if (code.test(text)) return { rest: text.replace(code, ' ').trim(), country };
  }
  return undefined;
}

type Peeled = TownName & { areas: readonly Area[]; whole: string; taken: readonly string[] };

/** A second area must narrow the first, else `New York, NY` would have no town. */
function narrows(areas: readonly Area[], known: readonly Area[]): boolean {
  return !known.some(({ code }) => code) || areas.some(({ code }) => !known.some((one) => one.code === code));
}

/** Everything that is area or postal code comes off the end of a piece; what is left can be the town. */
function peel(piece: string, known: readonly Area[], mayBeArea: boolean): Peeled {
  let text = piece;
  let areas = known;
  let postcode: TownName['postcode'];
  const taken: string[] = [];
  for (let step = 0; step < 4 && text !== ''; step++) {
    const code = takeCode(text, trailingCodes);
    if (code) {
      text = code.rest;
      if (code.country) postcode = 'after';
      const narrowed = code.country ? meeting(areas, [{ country: code.country }]) : [];
      if (narrowed.length > 0) areas = narrowed;
      continue;
    }
    const area = mayBeArea ? takeArea(text, areas) : undefined;
    if (!area || !narrows(area.areas, areas)) break;
    areas = area.areas;
    text = area.rest;
    taken.push(area.taken);
  }
  const leading = takeCode(text, leadingCodes);
  if (!leading) return { text, areas, postcode, taken, whole: text === '' ? (taken.at(-1) ?? piece) : piece };
  if (leading.country && areas.length === 0) areas = [{ country: leading.country }];
  return { text: leading.rest, areas, postcode: 'before', taken, whole: piece };
}

/** Something may stand after the address (`…, NJ 07042, USA, back entrance`): a piece that is nothing but a country, or a
 * region with its postal code, begins the address anew. A region alone does not: `Victoria, Main Street, Leeds`. */
function beginsAnew(piece: string, { text, areas }: Peeled): boolean {
  return text === '' && !/^[A-Z]{2}$/.test(piece) && (areas.some(({ code }) => !code) || /\d/.test(piece));
}

/** Reads an address from its end, by shape and not by the number of commas (facts: `Bainbridge Island, Washington 98110,
 * United States`). At most the last 300 characters and 12 pieces are read. */
export function addressTail(text: string): AddressTail {
  const pieces = text
    .slice(-300)
    .split(between)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}|\d{4}/u.test(piece));
  let areas: readonly Area[] = [];
  let areaAsTown: AddressTail['areaAsTown'];
  let names: TownName[] = [];
  const taken: string[] = [];
  for (const piece of pieces.slice(-12).reverse()) {
    const inTail = names.length === 0;
    let peeled = peel(piece, areas, inTail || areas.length === 0);
    if (!inTail && areas.length === 0) {
      if (peeled.areas.length > 0 && beginsAnew(piece, peeled)) names = [];
      else peeled = peel(piece, areas, false);
    }
    if (peeled.taken.length > 0) areaAsTown = { text: peeled.whole, areas };
    taken.push(...peeled.taken);
    areas = peeled.areas;
    if (/\p{L}/u.test(peeled.text)) names.push({ text: peeled.text, postcode: peeled.postcode });
  }
  const letters = taken.length === 1 && /^[A-Z]{2}$/.test(taken[0] ?? '');
  const unsure = letters && (areas.every(({ code }) => !code) || names[0]?.postcode === 'before');
  return { areas, names, unsure, ...(areaAsTown ? { areaAsTown } : {}) };
}
