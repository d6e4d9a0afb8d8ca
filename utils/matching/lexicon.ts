import { readWordTable } from '../reading/word-tables';
import { vocabulary } from './event-vocabulary';
import { lessServedWords } from './less-served-words';
import { romanize, simplified } from './romanize';
import { titleNouns } from './title-nouns';
import { titleQualities } from './title-qualities';
import { titleSubjects } from './title-subjects';

/** What names rather than says the kind, in many languages. */
const nameTables = [titleNouns, titleSubjects, titleQualities];

/** Meanings of the vocabulary that name, too: works, seasons, what bands are called after. */
const namingKinds =
  'moon star love sea water world history nature future freedom peace winter summer autumn spring nutcracker swanlake magicflute light lantern song four three season women climate solidarity old new city strings student';

type Lexicon = {
  /** Romanised word or phrase to its meaning. */
  concepts: ReadonlyMap<string, string>;
  /** Words of the longest phrase. */
  longestPhrase: number;
  /** Words that begin or end compounds (`Neujahrskonzert`): the longer ones, so that no name is cut. */
  inCompounds: ReadonlySet<string>;
  /** The words that scripts without spaces write, the longest first. */
  unspacedWords: RegExp;
};

let built: Lexicon | undefined;
let names: ReadonlySet<string> | undefined;

/** The tables, built when first asked for: a background worker wakes often and compares seldom. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

/** The meanings (`#bat`) that say which one, not what kind. */
export function naming(): ReadonlySet<string> {
  names ??= new Set(
    [
      ...nameTables.flatMap((table) => [...table.matchAll(/^([a-z0-9]+): /gm)].map(([, meaning]) => meaning ?? '')),
      ...namingKinds.split(' '),
    ].map((meaning) => `#${meaning}`),
  );
  return names;
}

function build(): Lexicon {
  const tables = [vocabulary, ...nameTables, linesOf(lessServedWords)];
  const concepts = new Map<string, string>();
  let longestPhrase = 1;
  for (const line of tables.flatMap((table) => table.trim().split('\n'))) {
    const [concept = '', words = ''] = line.split(': ');
    for (const word of words.split(', ').map(romanize)) {
      if (word === '' || concepts.has(word)) continue;
      concepts.set(word, concept);
      longestPhrase = Math.max(longestPhrase, word.split(' ').length);
    }
  }
  const inCompounds = new Set([...concepts.keys()].filter((word) => /^[a-z]{4,}$/.test(word)));
  return { concepts, longestPhrase, inCompounds, unspacedWords: unspacedWordsOf(tables.join('\n')) };
}

/** A table by meaning and language, as the others are written. */
function linesOf(table: string): string {
  return [...readWordTable(table)]
    .map(([meaning, words]) => `${meaning}: ${words.map(({ word }) => word).join(', ')}`)
    .join('\n');
}

function unspacedWordsOf(tables: string): RegExp {
  const words = tables.matchAll(
    /(?<=[:,] )[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー\p{Script=Thai}\p{M}]{2,}(?=,|$)/gmu,
  );
  const longestFirst = [...words]
    .map(([word]) => simplified(word.normalize('NFKC')))
    .sort((x, y) => y.length - x.length);
  return new RegExp(longestFirst.join('|'), 'gu');
}
