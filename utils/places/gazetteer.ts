import * as z from 'zod/mini';
import { foldName } from './fold-name';

/** The packaged list of towns as it lies in the extension: JSON of columns, one entry per town in each. Towns are grouped
 * by country and first-level division (GeoNames admin1 code) and sorted north to south inside a group, which is what
 * packs best. Source: GeoNames (CC BY 4.0), towns of at least 5,000 people. */
export const PackedGazetteer = z.object({
  format: z.literal(1),
  /** `[ISO 3166-1 alpha-2, admin1 code, number of towns]` */
  groups: z.array(z.tuple([z.string(), z.string(), z.number()])),
  /** One name per line. */
  names: z.string(),
  /** Hundredths of a degree, each the difference from the town before it in the group; three characters each, columns. */
  latitudes: z.string(),
  longitudes: z.string(),
  /** One character each: `populationOf` undoes it. */
  populations: z.string(),
});
export type PackedGazetteer = z.infer<typeof PackedGazetteer>;

/** The list of towns in memory: one string and typed arrays; a town is a number from 0 to `size` - 1. */
export type Gazetteer = {
  size: number;
  names: string;
  /** Names as `foldName` writes them: `\n` before the first, between all and after the last. Written when first asked for:
   * it is the longer half of unpacking, and a map asks for no name by its letters. */
  readonly folded: string;
  /** Where each name starts in `names` and in `folded` (one more entry than towns). */
  nameStarts: Uint32Array;
  readonly foldedStarts: Uint32Array;
  /** Degrees, to a hundredth. */
  latitudes: Float32Array;
  longitudes: Float32Array;
  /** People, right to about 7 percent. */
  populations: Uint32Array;
  /** Index into `countries` and `regions`. */
  groupOf: Uint16Array;
  countries: readonly string[];
  regions: readonly string[];
};

/** What one town is to the rest of the program. `country` is ISO 3166-1 alpha-2, `region` a name (`Texas`) where we know
 * it, `label` what a person reads: enough to tell it from its namesakes. */
export type Town = {
  name: string;
  country: string;
  region?: string;
  latitude: number;
  longitude: number;
  population: number;
  label: string;
};

/** Characters of the packed columns: printable, never escaped by JSON. */
export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** People for a character of `populations`: five steps for each doubling, from 4,096 up. */
export function populationOf(code: number): number {
  return Math.round(4_096 * 2 ** (code / 5));
}

/** The character number for a number of people (inverse of `populationOf`). */
export function populationCode(people: number): number {
  return Math.min(digits.length - 1, Math.max(0, Math.round(5 * Math.log2(people / 4_096))));
}

function lineStarts(lines: string, size: number, first: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  let at = first;
  for (let town = 0; town <= size; town++) {
    starts[town] = at;
    const end = lines.indexOf('\n', at);
    at = end < 0 ? lines.length + 1 : end + 1;
  }
  return starts;
}

/** Whether the text has exactly so many lines: the last begins within it and ends with it. */
function isLines(lines: string, starts: Uint32Array): boolean {
  return starts.at(-1) === lines.length + 1 && (starts.at(-2) ?? 0) <= lines.length;
}

const digitValues = new Int8Array(128).fill(-1);
for (let value = 0; value < digits.length; value++) digitValues[digits.charCodeAt(value)] = value;

/** Three columns of base-64 digits one after the other (all high ones, then middle, then low) as hundredths of a degree. */
function readColumn(column: string, town: number, size: number): number {
  const digit = (at: number): number => digitValues[column.charCodeAt(at)] ?? 0;
  return digit(town) * 4_096 + digit(town + size) * 64 + digit(town + 2 * size);
}

/** Unpacks the packaged list. Throws when the text is not what `buildGazetteer` writes (a damaged installation). */
export function decodeGazetteer(text: string): Gazetteer {
  const packed = PackedGazetteer.parse(JSON.parse(text));
  const size = packed.populations.length;
  let folded: string | undefined;
  let foldedStarts: Uint32Array | undefined;
  const gazetteer: Gazetteer = {
    size,
    names: packed.names,
    get folded() {
      folded ??= `\n${foldName(packed.names)}\n`;
      return folded;
    },
    nameStarts: lineStarts(packed.names, size, 0),
    get foldedStarts() {
      foldedStarts ??= lineStarts(this.folded, size, 1);
      return foldedStarts;
    },
    latitudes: new Float32Array(size),
    longitudes: new Float32Array(size),
    populations: new Uint32Array(size),
    groupOf: new Uint16Array(size),
    countries: packed.groups.map(([country]) => country),
    regions: packed.groups.map(([, region]) => region),
  };
  const people = Array.from(digits, (_, code) => populationOf(code));
  let town = 0;
  packed.groups.forEach(([, , count], group) => {
    for (const end = Math.min(size, town + count); town < end; town++) {
      gazetteer.groupOf[town] = group;
      gazetteer.latitudes[town] = readColumn(packed.latitudes, town, size) / 100 - 90;
      gazetteer.longitudes[town] = readColumn(packed.longitudes, town, size) / 100 - 180;
      gazetteer.populations[town] = people[digitValues[packed.populations.charCodeAt(town)] ?? 0] ?? 0;
    }
  });
  if (town !== size || !isLines(packed.names, gazetteer.nameStarts) || packed.latitudes.length !== 3 * size) {
    throw new Error('The packaged list of towns is damaged. Reinstall Tangible.');
  }
  return gazetteer;
}

/** The name of town number `town`, as GeoNames spells it. */
export function nameOf(gazetteer: Gazetteer, town: number): string {
  return gazetteer.names.slice(gazetteer.nameStarts[town], (gazetteer.nameStarts[town + 1] ?? 1) - 1);
}

/** ISO 3166-1 alpha-2 code of a town's country. */
export function countryOf(gazetteer: Gazetteer, town: number): string {
  return gazetteer.countries[gazetteer.groupOf[town] ?? 0] ?? '';
}

/** GeoNames admin1 code of a town's division inside its country (`TX`, `08`). */
export function regionCodeOf(gazetteer: Gazetteer, town: number): string {
  return gazetteer.regions[gazetteer.groupOf[town] ?? 0] ?? '';
}

/** The town whose name covers position `at` of `folded`. Halving, so cheap for every hit of a search. */
export function townAtFolded(gazetteer: Gazetteer, at: number): number {
  let low = 0;
  let high = gazetteer.size - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((gazetteer.foldedStarts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
