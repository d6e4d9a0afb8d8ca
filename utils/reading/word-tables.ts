/* Tables of words by meaning and language, as people can read and check them:
 *
 *   cancelled:
 *     de abgesagt, entfällt · fr annulé, annulée
 *     vi =đã hủy
 *
 * `=` before a word: only with its accents, without them it is another (`hủy` is off, `Huy` is a name). `*` at its beginning
 * or end: other letters may follow there. A language may stand twice. */

export type TableWord = {
  language: string;
  word: string;
  /** Only with its accents. */
  isExact: boolean;
};

/** The words of a table by meaning. */
export function readWordTable(table: string): ReadonlyMap<string, readonly TableWord[]> {
  const found = new Map<string, TableWord[]>();
  let words: TableWord[] = [];
  for (const line of table.split('\n').map((each) => each.trim())) {
    const meaning = line.match(/^([a-z]+):/i)?.[1];
    if (meaning !== undefined) {
      words = found.get(meaning) ?? [];
      found.set(meaning, words);
    }
    for (const part of line.replace(/^[a-z]+:/i, '').split(' · ')) words.push(...wordsIn(part.trim()));
  }
  return found;
}

function wordsIn(part: string): TableWord[] {
  const [, language = '', list = ''] = part.match(/^([a-z]{2}) (.*)$/) ?? [];
  return list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => ({ language, word: each.replace(/^=/, ''), isExact: each.startsWith('=') }));
}

/** Letters without the signs on them, in every script alike. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐıİ]/g, (letter) => ({ ł: 'l', ø: 'o', đ: 'd' })[letter.toLowerCase()] ?? 'i')
    .normalize('NFC');
}

const unspaced = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Thai}]/u;

/** The source of a pattern of whole words for text as it is written, to be used with `iu`. Scripts without spaces have no
 * whole words; but a word in Katakana does not begin within another. */
export function patternOf(words: readonly TableWord[]): string {
  const written = words.flatMap(({ word, isExact }) => (isExact ? [word] : [word, withoutAccents(word)]));
  const longestFirst = [...new Set(written.map((word) => word.normalize('NFC')))].sort((x, y) => y.length - x.length);
  const sources = (isSpaced: boolean) =>
    longestFirst
      .filter((word) => unspaced.test(word) !== isSpaced)
      .map(sourceOf)
      .join('|');
  const [spaced, others] = [sources(true), sources(false)];
  return [spaced && `(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{M}])`, others].filter(Boolean).join('|');
}

function sourceOf(word: string): string {
  const plain = word
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[’']/g, "[’']?")
    .replace(/ /g, '\\s+');
  const begin = /^\p{Script=Katakana}/u.test(word) ? '(?<![\\p{Script=Katakana}ー])' : '';
  return begin + plain.replaceAll('*', '[\\p{L}\\p{M}]*');
}
