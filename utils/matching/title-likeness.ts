import { isEventWord } from './event-words';
import { nameInOne } from './family-first';
import { sameWord, wordSound } from './same-word';
import { thaiApart } from './thai';
import type { Word } from './title-words';

export type Likeness = {
  /** Weight of the words both have. */
  common: number;
  /** That part of it that is names, not kinds of events. */
  named: number;
  /** Weight of the words only one has, and nothing else in the other listing explains. */
  onlyA: number;
  onlyB: number;
  /** Of the words only one has, the names: the lesser side. */
  otherNames: number;
  /** Weight of what was said in two languages, or by two words for one thing. */
  translated: number;
  /** How alike what is left looks, 0 to 1. */
  skeleton: number;
};

/** What two titles have in common and what sets them apart. `explains*`: words said elsewhere in that listing (its
 * venue, town, people), under which the other title's extra words are no difference. */
export function likeness(
  wordsA: readonly Word[],
  wordsB: readonly Word[],
  explainsA: readonly string[],
  explainsB: readonly string[],
): Likeness {
  const a = spelledOut(splitLike(wordsA, wordsB), wordsB);
  const b = spelledOut(splitLike(wordsB, wordsA), wordsA);
  const free = new Set(b);
  const found = { common: 0, named: 0, translated: 0 };
  const restA: Word[] = [];
  for (const word of a) {
    const twin =
      [...free].find((each) => each.text === word.text) ?? [...free].find((each) => sameWord(each.text, word.text));
    if (twin) {
      free.delete(twin);
      const weight = (word.weight + twin.weight) / 2;
      found.common += weight;
      if (!isEventWord(word.text)) found.named += weight;
      if (word.text.startsWith('#') && stemOf(word.written) !== stemOf(twin.written)) found.translated += weight;
    } else if (!explainsB.some((each) => sameWord(each, word.text))) restA.push(word);
  }
  const restB = [...free].filter((word) => !explainsA.some((each) => sameWord(each, word.text)));
  const otherNames = Math.min(
    ...[restA, restB].map((rest) => weightOfAll(rest.filter(({ text }) => !isEventWord(text)))),
  );
  const skeleton = skeletonLikeness(restA, restB);
  return { ...found, onlyA: weightOfAll(restA), onlyB: weightOfAll(restB), otherNames, skeleton };
}

/** `Konzerte` is no other language than `Konzert`. */
function stemOf(written: string): string {
  return written.replace(/(es|en|s|n|e)$/, '');
}

function weightOfAll(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** `Quillnight` as the two words it is in the other title: written together here and apart there; so is `박서린`. */
function splitLike(words: readonly Word[], other: readonly Word[]): Word[] {
  return thaiApart(words, thaiApart(other, words)).flatMap((word) => {
    const at = other.findIndex(
      (each, index) => `${each.text}${other[index + 1]?.text}`.replace(/#/g, '') === word.text,
    );
    const parts = at >= 0 ? other.slice(at, at + 2) : nameInOne(word.text, other);
    return parts.length > 0 ? parts.map(({ text }) => ({ ...word, text })) : [word];
  });
}

/** `WIP` as the words it stands for, where the other title writes them out: `Work in Progress`. */
function spelledOut(words: readonly Word[], other: readonly Word[]): Word[] {
  const initials = other.map(({ text }) => text.replace('#', '').charAt(0)).join('');
  return words.flatMap((word) => {
    const at = /^[a-z]{2,6}$/.test(word.text) ? initials.indexOf(word.text) : -1;
    if (at < 0 || word.text.length < 3) return [word];
    return other.slice(at, at + word.text.length);
  });
}

/** How alike words are to the eye that ignores vowels, spaces and languages: the share of pairs of neighbouring
 * consonants both have (`Klimastreik`, `climate strike`). */
function skeletonLikeness(a: readonly Word[], b: readonly Word[]): number {
  const [x, y] = [consonantPairs(a), consonantPairs(b)];
  if (x.length < 5 || y.length < 5) return 0;
  const free = [...y];
  let common = 0;
  for (const pair of x) {
    const at = free.indexOf(pair);
    if (at === -1) continue;
    free.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (x.length + y.length);
}

function consonantPairs(words: readonly Word[]): string[] {
  const bare = wordSound(
    words
      .map(({ written }) => written)
      .join('')
      .replace(/ /g, ''),
  ).replace(/[aeiou\d]/g, '');
  return Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2));
}
