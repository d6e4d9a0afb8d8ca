import { lexicon, naming } from './lexicon';
import { simplified } from './romanize';

/** A text in which the words this table knows stand apart, where their script writes no spaces: `国際 ジャズ フェスティバル`. */
export function spacedOut(text: string): string {
  if (!/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text)) return text;
  return simplified(text.normalize('NFKC'))
    .replace(lexicon().unspacedWords, ' $& ')
    .replace(/(?<=[\p{Script=Katakana}ー])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\p{Script=Katakana})/gu, ' ');
}

/** A kind of thing, told from a name by its first sign. */
const mark = '#';

/** Whether a word says what kind of event or house it is, and not which. */
export function isEventWord(word: string): boolean {
  return word.startsWith(mark) && !naming().has(word);
}

function isNaming(word: string): boolean {
  return naming().has(`${mark}${lexicon().concepts.get(word)}`);
}

/** The longest word of the table a compound ends in, and where it begins; inflected, too: `stadsbiblioteket` is a library. */
function endOf(word: string): { end: string; at: number } | undefined {
  for (let at = 3; at <= word.length - 4; at++) {
    const tail = word.slice(at);
    const bare = ['', 's', 'n', 'en', 'et', 'er', 'a', 'e', 't', 'na', 'erna', 'ene'].flatMap((ending) => {
      const end = tail.slice(0, tail.length - ending.length);
      return tail.endsWith(ending) && lexicon().inCompounds.has(end) && (ending === '' || end.length >= 5) ? [end] : [];
    });
    const end = bare.find((each) => isEndOf(word.slice(0, at), each));
    if (end !== undefined) return { end, at };
  }
  return undefined;
}

function headOf(stem: string): string | undefined {
  return [stem, stem.replace(/(s|en|n|er)$/, '')].find((each) => lexicon().concepts.has(each));
}

/** A short end after an unknown head is chance: `hack` in `Nattschack`. A name is not taken apart: `Hafenstadt` is no
 * town, `Nordlicht` no light. */
function isEndOf(stem: string, end: string): boolean {
  return headOf(stem) !== undefined || (end.length >= 5 && !isNaming(end));
}

function compound(word: string): Meaning[] {
  const whole = [{ text: word, written: word }];
  if (word.length < 8) return whole;
  const known = (part: string): Meaning => ({ text: `${mark}${lexicon().concepts.get(part)}`, written: part });
  const found = endOf(word);
  if (found) {
    const stem = word.slice(0, found.at);
    const head = headOf(stem);
    return [...(head === undefined ? compound(stem) : [known(head)]), known(found.end)];
  }
  for (let length = word.length - 4; length >= 5; length--) {
    const start = word.slice(0, length);
    if (!lexicon().inCompounds.has(start) || isNaming(start)) continue;
    const rest = word.slice(length);
    return [known(start), { text: rest, written: rest }];
  }
  return whole;
}

/** What a word means, in the plural or genitive as well. */
function conceptOf(word: string): string | undefined {
  const exact = lexicon().concepts.get(word);
  if (exact !== undefined || word.length < 5 || word.includes(' ')) return exact;
  for (const ending of ['s', 'es', 'n', 'en', 'e', 'a', 'y', 'i', 'm', 'er', 'et', 'ene', 'erna'])
    if (word.endsWith(ending) && word.length - ending.length >= 4) {
      const found = lexicon().concepts.get(word.slice(0, -ending.length));
      if (found !== undefined) return found;
    }
  return undefined;
}

/** Whether the table has this very word. */
export function isKnownWord(word: string): boolean {
  return lexicon().concepts.has(word);
}

/** A word as it is compared, and as it was written. */
export type Meaning = { text: string; written: string };

/** The words of a romanised text with everything this table knows replaced by what it means: `#concert`. */
export function meaningsOf(words: readonly string[]): Meaning[] {
  const result = new Map<string, Meaning>();
  for (let at = 0; at < words.length; ) {
    let size = Math.min(lexicon().longestPhrase, words.length - at);
    while (size > 1 && !lexicon().concepts.has(words.slice(at, at + size).join(' '))) size--;
    const written = words.slice(at, at + size).join(' ');
    const concept = conceptOf(written);
    const found = concept === undefined ? compound(written) : [{ text: `${mark}${concept}`, written }];
    for (const each of found) if (!result.has(each.text)) result.set(each.text, each);
    at += Math.max(1, size);
  }
  return [...result.values()];
}

/** As `meaningsOf`, without what was written. */
export function withMeanings(words: readonly string[]): string[] {
  return meaningsOf(words).map(({ text }) => text);
}
