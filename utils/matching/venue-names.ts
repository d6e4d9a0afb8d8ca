import { isEventWord } from './event-words';
import { sameWord } from './same-word';
import { thaiApart } from './thai';
import type { VenueWord, VenueWords } from './venue-words';

/* Whether two names are one house's, by their words alone. */

/** `same` room as far as anyone says, `other`, or `unknown` where one side does not say enough. `foreign`: other names in
 * one town that may be one name in two languages. */
export type Agreement = 'same' | 'other' | 'unknown' | 'foreign';

function isInitials(short: readonly string[], long: readonly string[]): boolean {
  const [only = ''] = short;
  if (short.length !== 1 || only.length < 3 || long.length < 3) return false;
  return long.map((word) => word.replace('#', '').charAt(0)).join('') === only;
}

/** How much these words say about which house it is: its kind, little. */
export function weight(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (isEventWord(word) ? 0.4 : 1), 0);
}

/** `J. Rostand` is `Jean Rostand`. */
function sameName(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length);
  // Cut short, as houses are: `Prom` for `Promenade`, `Rec` for `Recreation Ground`, `Gd.` for `Gedung`.
  if (/^[a-z]{3,}$/.test(short) && long.startsWith(short) && (short.length > 3 || long.length > 6)) return true;
  if (/^[a-z]{2,3}$/.test(short) && isAbbreviation(short, long)) return true;
  return sameWord(a, b) || (Math.min(a.length, b.length) === 1 && a.charAt(0) === b.charAt(0));
}

/** First letter, then others in their order: `gd` of `gedung`. */
function isAbbreviation(short: string, long: string): boolean {
  const word = long.replace('#', '');
  if (word.length < 5 || word.charAt(0) !== short.charAt(0)) return false;
  let at = 0;
  for (const letter of short) at = word.indexOf(letter, at) + 1 || Number.NaN;
  return !Number.isNaN(at);
}

/** With what is written out elsewhere cut to its first letters here: `KD Hejčín`, `Kulturní dům Hejčín`. */
function withoutInitials(short: readonly VenueWord[], long: readonly VenueWord[]): [VenueWord[], VenueWord[]] {
  for (const [index, { text }] of short.entries()) {
    if (!/^[a-z]{2,4}$/.test(text) || long.length <= text.length) continue;
    const at = long
      .map(({ written }) => written.charAt(0))
      .join('')
      .indexOf(text);
    if (at >= 0)
      return [
        short.filter((_, each) => each !== index),
        long.filter((_, each) => each < at || each >= at + text.length),
      ];
  }
  return [[...short], [...long]];
}

/** Scripts that write no spaces: four letters in a row in both. */
function sharesRun(a: string, b: string): boolean {
  if (!/^[^\p{Script=Latin}\s]{5,}$/u.test(a) || !/^[^\p{Script=Latin}\s]{5,}$/u.test(b)) return false;
  return [...a.slice(3)].some((_, at) => b.includes(a.slice(at, at + 4)));
}

/** By name alone: the same, another branch or house, or not comparable. */
function namesAgree(one: readonly VenueWord[], other: readonly VenueWord[]): Agreement {
  if (one.length === 0 || other.length === 0) return 'unknown';
  const [lessOne, restOther] = withoutInitials(thaiApart(one, other), thaiApart(other, one));
  const [b, a] = withoutInitials(restOther, lessOne).map((words) => words.map(({ text }) => text)) as [
    string[],
    string[],
  ];
  const [wholeA = '', wholeB = ''] = [a, b].map((words) => words.join('').replace(/#/g, ''));
  if (isInitials(a, b) || isInitials(b, a) || wholeA === wholeB) return 'same';
  // Written together here and apart there, with a word more: `Ligetfürdő bejárat`, `Liget fürdő`.
  const [short = '', long = ''] = [wholeA, wholeB].sort((x, y) => x.length - y.length);
  if (short.length >= 8 && long.startsWith(short)) return 'same';
  if (sharesRun(wholeA, wholeB)) return 'unknown';
  const onlyA = a.filter((word) => !b.some((other) => sameName(word, other)));
  const onlyB = b.filter((word) => !a.some((other) => sameName(word, other)));
  const common = Math.min(weight(a) - weight(onlyA), weight(b) - weight(onlyB));
  if (common <= 0) return 'other';
  if (onlyA.length === 0 || onlyB.length === 0) return common >= 0.8 || a.length === b.length ? 'same' : 'unknown';
  const conflict = Math.min(weight(onlyA), weight(onlyB));
  return conflict >= 1 ? 'other' : 'unknown';
}

/**
 * By the whole names or, where one is a line of name, street and town, by what stands first in it. `around*`: what the other
 * says of its town and street, which is no part of a name.
 */
export function eitherAgrees(x: VenueWords, y: VenueWords, aroundX: string, aroundY: string): Agreement {
  // `Great Hall` here, `Great Hall, Main Campus` there.
  if (x.isOnlyRoom !== y.isOnlyRoom && [...x.room].some((room) => y.room.has(room))) return 'unknown';
  const [wholeX, coreX] = [x.words, x.core].map((words) => without(words, aroundY, y.names));
  const [wholeY, coreY] = [y.words, y.core].map((words) => without(words, aroundX, x.names));
  if (!wholeX || !coreX || !wholeY || !coreY) return 'unknown';
  const ways = [
    [wholeX, wholeY],
    [coreX, coreY],
    [wholeX, coreY],
    [coreX, wholeY],
  ] as const;
  const found = ways.map(([one, other]) => namesAgree(one, other));
  return (['same', 'unknown'] as const).find((each) => found.includes(each)) ?? 'other';
}

/** Without the town that only this name has, as the other says it beside; but a house that bears nothing else is called so. */
function without(words: readonly VenueWord[], around: string, other: readonly string[]): readonly VenueWord[] {
  const isAround = ({ text, written }: VenueWord) =>
    !other.includes(text) && (isUnspaced(written) ? around.includes(written) : ` ${around} `.includes(` ${text} `));
  const own = words.filter((word) => !isAround(word));
  return own.some(({ text }) => !isEventWord(text)) ? own : words;
}

function isUnspaced(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Thai}]{2,}$/u.test(word);
}
