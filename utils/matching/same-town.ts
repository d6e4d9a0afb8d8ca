import { exonyms } from '../places/exonyms';
import { foldName } from '../places/fold-name';
import { quartersOf } from '../places/quarters';
import { plainName } from './plain-name';
import { romanize, scriptOf } from './romanize';
import { sameWord } from './same-word';

/** Every way of writing a town, for look-ups: each name leads to all names of the towns it may mean. */
let byName: Map<string, Set<string>> | undefined;

function townsByName(): Map<string, Set<string>> {
  if (byName) return byName;
  const groups = Map.groupBy(exonyms, ({ name, country }) => `${country} ${name}`);
  byName = new Map();
  for (const group of groups.values()) {
    const names = new Set(
      group.flatMap(({ written, name }) => [written, name].flatMap((each) => [plainName(each), romanize(each)])),
    );
    for (const name of names) byName.set(name, new Set([...(byName.get(name) ?? []), ...names]));
  }
  return byName;
}

/** Every way of writing a town, given as one of them in plain or romanised letters. */
export function namesOfTown(town: string): ReadonlySet<string> {
  return townsByName().get(town) ?? new Set([town]);
}

/** Whether the location a profile states (`Munich / remote`) names the town of a venue (`München`), in any language. */
export function namesTown(location: string | undefined, locality: string | undefined): boolean {
  const town = plainName(locality);
  const text = ` ${plainName(location)} `;
  if (town === '' || text.trim() === '') return false;
  const roman = ` ${romanize(location)} `;
  if (roman.includes(` ${romanize(locality)} `)) return true;
  const names = [town, ...namesOfTown(town)];
  return (
    names.some((name) => text.includes(` ${name} `)) || townsWithin(text, town).some((name) => names.includes(name))
  );
}

const unspacedName =
  /^(?:\p{Script=Han}{2,}|[\p{Script=Hangul}]{4,}|[\p{Script=Katakana}ー]{3,}|\p{Script=Thai}{4,})$/u;
let unspacedTowns: RegExp | undefined;

/** The towns that a text without spaces names (`東京でジャズ`), the longest first: there is no `京都` in `東京都`. */
function townsWithin(text: string, town: string): string[] {
  if (!/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)) return [];
  const known = () => [...townsByName().keys()].filter((name) => unspacedName.test(name));
  unspacedTowns ??= new RegExp(
    `(?<!\\p{Script=Hangul})(?:${known()
      .sort((a, b) => b.length - a.length)
      .join('|')})`,
    'gu',
  );
  const found = text.match(unspacedTowns) ?? [];
  return unspacedName.test(town) && !townsByName().has(town) && text.includes(town) ? [...found, town] : found;
}

/** `札幌市` is `札幌`, `서울특별시` is `서울`; `京都` is a town, not the capital `京`. */
function bareTown(name: string): string {
  // `Praha 4`, `Paris 11e`, `1020 Wien`: the quarter or the post.
  const plain = name
    .normalize('NFKC')
    .trim()
    .replace(/\s+\d{1,2}(e|er|ème)?$|^\d{3,6}\s+/u, '');
  return plain.replace(
    /(?<=^\p{Script=Han}{2,})[市都县縣区區町村]$|(?<=^[가-힣]{2,})(특별자치시|특별시|광역시|시)$/u,
    '',
  );
}

const unspaced = /^(?:[\p{Script=Han}가-힣]{2,}|[\p{Script=Thai}\p{M}]{4,})$/u;

/** A town and a quarter of it, written without a space: `東京` and `東京都渋谷区`. */
function isOneCity(a: string, b: string): boolean {
  if (!unspaced.test(a) || !unspaced.test(b)) return false;
  return a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
}

/** `Rothenburg o d T` for `Rothenburg ob der Tauber`: all but the first word by their first letters. */
function isShortened(short: string, long: string): boolean {
  const [x, y] = [short.split(' '), long.split(' ')];
  if (x.length < 2 || x.length !== y.length || x[0] !== y[0]) return false;
  return x.slice(1).every((word, at) => word === y[at + 1] || (word.length <= 2 && y[at + 1]?.startsWith(word)));
}

/** `KL` for `Kuala Lumpur`. */
function isInitials(short: string, long: string): boolean {
  const words = long.split(' ');
  return words.length >= 2 && words.length === short.length && words.map((word) => word.charAt(0)).join('') === short;
}

/** `부산` of `부산시 수영구`: the city before its quarter. */
function isCityOf(city: string, whole: string): boolean {
  const [first = '', ...quarters] = whole.trim().split(' ');
  return quarters.length > 0 && /^\p{Script=Hangul}+$/u.test(first) && bareTown(first) === bareTown(city);
}

/** Whether two localities are one town: `München` and `Munich`, `Berlin-Mitte` and `Berlin`, `Frankfurt/M.`. */
export function samePlaceName(a: string, b: string): boolean {
  if (isOneCity(bareTown(a), bareTown(b))) return true;
  const [x, y] = [romanize(bareTown(a)), romanize(bareTown(b))];
  if (x === y || ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `)) return true;
  if (isShortened(x, y) || isShortened(y, x) || isInitials(x, y) || isInitials(y, x)) return true;
  if (isCityOf(a, b) || isCityOf(b, a)) return true;
  // Spelled apart (Zuerich) is spelled alike; another ending is another town.
  if (x.replace(/([aou])e/g, '$1') === y.replace(/([aou])e/g, '$1')) return true;
  if ([...namesOfTown(x)].some((name) => name === y || namesOfTown(y).has(name))) return true;
  // `Варшава` reads almost as `Warszawa` does; in one script a letter more is another town.
  return scriptOf(a) !== scriptOf(b) && [...namesOfTown(y)].some((name) => sameWord(x, name));
}

/** Whether one locality is a quarter or suburb of the other: `Kadıköy` of `İstanbul`. */
export function isQuarterOf(quarter: string, city: string): boolean {
  const part = foldName(quarter).trim();
  const town = foldName(city).trim();
  return [town, ...namesOfTown(romanize(city))].some((name) => quartersOf(name)?.has(part) ?? false);
}
