import { vocabulary } from './event-vocabulary';
import { romanize } from './romanize';

const concepts = new Map<string, string>();
let longestPhrase = 1;
for (const line of vocabulary.trim().split('\n')) {
  const [concept = '', words = ''] = line.split(': ');
  for (const word of words.split(', ').map(romanize)) {
    if (word === '' || concepts.has(word)) continue;
    concepts.set(word, concept);
    longestPhrase = Math.max(longestPhrase, word.split(' ').length);
  }
}

/** Words that begin or end compounds (`Neujahrskonzert`, `Weihnachtsmarkt`): the longer ones, so that no name is cut. */
const inCompounds = [...concepts.keys()]
  .filter((word) => word.length >= 4 && /^[a-z]+$/.test(word))
  .sort((a, b) => b.length - a.length);

/** A kind of thing, told from a name by its first sign. */
const mark = '#';

/** Meanings that name rather than say what kind of thing it is: works, seasons, what bands are called after. */
const naming = new Set(
  'moon star love sea water world history nature future freedom peace winter summer autumn spring nutcracker swanlake magicflute light lantern song four three season women climate solidarity old new city strings student'
    .split(' ')
    .map((word) => `${mark}${word}`),
);

/** Whether a word says what kind of event or house it is, and not which. */
export function isEventWord(word: string): boolean {
  return word.startsWith(mark) && !naming.has(word);
}

function isNaming(word: string): boolean {
  return naming.has(`${mark}${concepts.get(word)}`);
}

function compound(word: string): Meaning[] {
  const whole = [{ text: word, written: word }];
  if (word.length < 8) return whole;
  const known = (part: string): Meaning => ({ text: `${mark}${concepts.get(part)}`, written: part });
  for (const end of inCompounds) {
    if (!word.endsWith(end) || word.length - end.length < 3) continue;
    const stem = word.slice(0, -end.length);
    const head = [stem, stem.replace(/(s|en|n|er)$/, '')].find((each) => concepts.has(each));
    // A short end after an unknown head is chance: `hack` in `Nattschack`.
    // A name is not taken apart: `Hafenstadt` is no town, `Nordlicht` no light.
    if (head === undefined && (end.length < 5 || isNaming(end))) continue;
    return [head === undefined ? { text: stem, written: stem } : known(head), known(end)];
  }
  const start = inCompounds.find(
    (part) => !isNaming(part) && word.startsWith(part) && word.length - part.length >= 4 && part.length >= 5,
  );
  if (start === undefined) return whole;
  const rest = word.slice(start.length);
  return [known(start), { text: rest, written: rest }];
}

/** What a word means, in the plural or genitive as well. */
function conceptOf(word: string): string | undefined {
  const exact = concepts.get(word);
  if (exact !== undefined || word.length < 5 || word.includes(' ')) return exact;
  for (const ending of ['s', 'es', 'n', 'en', 'e', 'a', 'y', 'i', 'm', 'er', 'et', 'ene', 'erna'])
    if (word.endsWith(ending) && word.length - ending.length >= 4) {
      const found = concepts.get(word.slice(0, -ending.length));
      if (found !== undefined) return found;
    }
  return undefined;
}

/** A word as it is compared, and as it was written. */
export type Meaning = { text: string; written: string };

/** The words of a romanised text with everything this table knows replaced by what it means: `#concert`. */
export function meaningsOf(words: readonly string[]): Meaning[] {
  const result = new Map<string, Meaning>();
  for (let at = 0; at < words.length; ) {
    let size = Math.min(longestPhrase, words.length - at);
    while (size > 1 && !concepts.has(words.slice(at, at + size).join(' '))) size--;
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
