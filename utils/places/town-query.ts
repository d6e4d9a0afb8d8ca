import type { GeoPoint } from '../place';
import { countriesStarting, countryNamed } from './countries';
import { foldName } from './fold-name';
import { regionsNamed, regionsStarting } from './regions';

/** What a town must fulfil besides its name: lie in one of these. `country` ISO 3166-1 alpha-2, `code` GeoNames admin1. */
export type Area = { country: string; code?: string };

/** One way to understand what was typed: a name that towns start with, the areas that narrow it (none =
 * anywhere), and the town it is beside (`San Isidro, near Lima`, as our own labels put it). */
export type TownQuery = { folded: string; areas: readonly Area[]; beside?: string };

const coordinates =
  /^\s*(-?\d{1,3}(?:[.,]\d{1,8})?)\s*°?\s*([NSns])?(?:\s*[,;/]\s*|\s+)(-?\d{1,3}(?:[.,]\d{1,8})?)\s*°?\s*([EWOewo])?\s*$/;

/** `40.3,-74.0`, `40.3 -74.0`, `49.19 N, 16.61 E` as a point; undefined when it is not a pair of degrees. */
export function coordinatesIn(text: string): GeoPoint | undefined {
  const [, north, southward, east, westward] = coordinates.exec(text.slice(0, 60)) ?? [];
  if (north === undefined || east === undefined) return undefined;
  const degrees = (digits: string, negative: boolean): number => Number(digits.replace(',', '.')) * (negative ? -1 : 1);
  const latitude = degrees(north, /[Ss]/.test(southward ?? ''));
  const longitude = degrees(east, /[Ww]/.test(westward ?? ''));
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

/** Areas that a finished piece (`TX`, `texas`, `France`) means. People type codes in small letters here. */
function areasNamed(text: string): Area[] {
  const capitals = text.trim().length <= 3 ? text.trim().toUpperCase() : text;
  const country = countryNamed(text) ?? countryNamed(capitals);
  return [...regionsNamed(text), ...regionsNamed(capitals), ...(country ? [{ country }] : [])];
}

/** Areas that a half-typed piece after a comma can become. */
function areasStarting(text: string): Area[] {
  const folded = foldName(text).trim();
  if (folded === '') return [];
  return [
    ...areasNamed(text),
    ...regionsStarting(folded),
    ...countriesStarting(folded).map((country) => ({ country })),
  ];
}

/** Both must hold: `Springfield, IL, United States`. */
function meet(areas: readonly Area[], others: readonly Area[]): Area[] {
  return areas.flatMap((area) =>
    others
      .filter(({ country, code }) => country === area.country && (!code || !area.code || code === area.code))
      .map((other) => (area.code ? area : other)),
  );
}

function afterComma(text: string): TownQuery[] {
  const [name = '', ...rest] = text.split(',').filter((piece, index) => index === 0 || piece.trim() !== '');
  const folded = foldName(name).trim();
  if (rest.length === 0) return [{ folded, areas: [] }];
  const pieces = rest.map((piece) => foldName(piece).trim());
  const beside = pieces.find((piece) => piece.startsWith('near '))?.slice(5);
  const kept = rest.filter((_, index) => !pieces[index]?.startsWith('near '));
  const areas = kept
    .map(areasStarting)
    .reduce<Area[] | undefined>((all, next) => (all ? meet(all, next) : next), undefined);
  const queries: TownQuery[] = [{ folded: foldName(text.replaceAll(',', ' ')).trim(), areas: [] }];
  return areas && areas.length === 0
    ? queries
    : [{ folded, areas: areas ?? [], ...(beside ? { beside } : {}) }, ...queries];
}

/** All ways to understand `paris texas`: first as one name, then with its last one to three words as an area. */
function withoutComma(text: string): TownQuery[] {
  const words = text.trim().split(/\s+/);
  const queries: TownQuery[] = [{ folded: foldName(text).trim(), areas: [] }];
  for (let last = 1; last <= 3 && last < words.length; last++) {
    const areas = areasNamed(words.slice(-last).join(' '));
    if (areas.length > 0) queries.push({ folded: foldName(words.slice(0, -last).join(' ')).trim(), areas });
  }
  return queries;
}

/** What a person may mean by what they typed into the place field, likeliest first. At most 100 characters are read. */
export function townQueries(typed: string): TownQuery[] {
  const text = typed.slice(0, 100);
  const queries = text.includes(',') ? afterComma(text) : withoutComma(text);
  return queries.filter(({ folded }) => folded !== '' && !folded.includes('\n'));
}
