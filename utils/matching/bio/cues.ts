/** Phrases by language, separated by commas. A star stands for the rest of a word (`sponsor*`), `~` for
 * where the bio speaks of the party (`元~`). */
export type Phrases = Readonly<Record<string, string>>;

/** A text as cues are compared: small letters without accents, one kind of apostrophe. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0652\u0640]/g, '')
    .normalize('NFC')
    .replace(/[’ʼ‘`´]/g, "'");
}

/** Stands in a folded bio where it speaks of the party. */
export const mention = '\uE000';

/** Scripts whose words stand with a space on either side; others are looked for anywhere. */
const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

const wordEdge = '[\\p{L}\\p{N}]';

/** What a phrase is made of, each as a pattern: letters, the rest of a word, the party, a gap between words. */
function unitsOf(phrase: string): string[] {
  return (phrase.match(/ ?~ ?|[\s-]+|./gu) ?? []).map((unit) => {
    if (unit.includes('~')) return `[\\s"'(・]*${mention}[\\s"')・]*`;
    if (unit === '*') return restOfWord;
    return /^[\s-]/.test(unit) ? '[\\s-]+' : unit.replace(/[.+?^${}()|[\]\\/]/, '\\$&');
  });
}

const restOfWord = `${wordEdge}*`;

/** Phrases with a common beginning share it, so that a text is compared with a few letters and not a thousand phrases. */
type Node = { next: Map<string, Node>; isEnd: boolean };

function treeOf(phrases: readonly string[]): Node {
  const root: Node = { next: new Map(), isEnd: false };
  for (const phrase of phrases) {
    let node = root;
    for (const unit of unitsOf(phrase)) {
      const next: Node = node.next.get(unit) ?? { next: new Map(), isEnd: false };
      node.next.set(unit, next);
      node = next;
    }
    node.isEnd = true;
  }
  return root;
}

/** The longer phrase before the shorter, a known ending before any. */
function patternOf({ next, isEnd }: Node): string {
  const units = [...next].sort(([a], [b]) => Number(a === restOfWord) - Number(b === restOfWord));
  if (units.length === 0) return '';
  return `(?:${units.map(([unit, node]) => unit + patternOf(node)).join('|')})${isEnd ? '?' : ''}`;
}

/** One expression for all phrases of some tables. Made when it is first asked for: most wakings of the background read no bio. */
export type Cues = () => RegExp;

/** All phrases of the tables, the longest first. They match folded texts. */
export function anyOf(...tables: readonly Phrases[]): Cues {
  let made: RegExp | undefined;
  return () => {
    made ??= expressionOf(tables);
    return made;
  };
}

function expressionOf(tables: readonly Phrases[]): RegExp {
  const phrases = tables.flatMap((table) => Object.values(table).flatMap((line) => line.split(',')));
  const folded = [...new Set(phrases.map((phrase) => fold(phrase.trim())).filter((phrase) => phrase !== ''))];
  const isSpaced = (letter = '') => spaced.test(letter);
  const parts = [true, false].flatMap((edgeBefore) =>
    [true, false].flatMap((edgeAfter) => {
      const own = folded.filter((each) => isSpaced(each[0]) === edgeBefore && isSpaced(each.at(-1)) === edgeAfter);
      if (own.length === 0) return [];
      return `${edgeBefore ? `(?<!${wordEdge})` : ''}${patternOf(treeOf(own))}${edgeAfter ? `(?!${wordEdge})` : ''}`;
    }),
  );
  return new RegExp(parts.join('|'), 'gu');
}

/** Whether the folded text holds one of the cues. */
export function holds(cues: Cues, folded: string): boolean {
  return firstOf(cues, folded) >= 0;
}

/** Where the first cue stands, or -1. */
export function firstOf(cues: Cues, folded: string): number {
  return folded.search(cues());
}

/** A cue where it stands in a text. */
export type Found<Kind> = { kind: Kind; from: number; to: number };

/** The cues of a text by kind; where two overlap, the one that begins first, then the longer, then the kind named first. */
export function cuesIn<Kind extends string>(kinds: readonly (readonly [Kind, Cues])[], folded: string): Found<Kind>[] {
  const all = kinds.flatMap(([kind, cues]) =>
    [...folded.matchAll(cues())].map((match) => ({ kind, from: match.index, to: match.index + match[0].length })),
  );
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  const found: Found<Kind>[] = [];
  for (const each of all) if (each.from >= (found.at(-1)?.to ?? 0)) found.push(each);
  return found;
}
