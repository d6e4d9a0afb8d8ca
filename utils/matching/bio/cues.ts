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

/** Phrases by their letters, so that a text is compared with a few letters and not with thousands of phrases. A space is any
 * gap between words. `ends`: a phrase may end here, at the end of a word or anywhere. */
type Node = { next: Map<string, Node>; ends?: 'word' | 'anywhere' };

function treeOf(tables: readonly Phrases[]): Node {
  const root: Node = { next: new Map() };
  const phrases = tables.flatMap((table) => Object.values(table).flatMap((line) => line.split(',')));
  for (const phrase of phrases.map((each) => fold(each.trim()))) {
    let node = root;
    for (const unit of phrase
      .replace(/ ?~ ?/g, '~')
      .replace(/[\s-]+/g, ' ')
      .split('')) {
      const next: Node = node.next.get(unit) ?? { next: new Map() };
      node.next.set(unit, next);
      node = next;
    }
    if (phrase !== '') node.ends ??= spaced.test(phrase.at(-1) ?? '') ? 'word' : 'anywhere';
  }
  return root;
}

/** The phrases of some tables. Put together when first asked for: most wakings of the background read no bio. */
export type Cues = () => Node;

export function anyOf(...tables: readonly Phrases[]): Cues {
  let made: Node | undefined;
  return () => {
    made ??= treeOf(tables);
    return made;
  };
}

/** Asked of every letter again and again. */
function remembered(pattern: RegExp): (letter: string | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (letter) => {
    if (letter === undefined) return false;
    const is = known.get(letter) ?? pattern.test(letter);
    known.set(letter, is);
    return is;
  };
}

const isWord = remembered(/[\p{L}\p{N}]/u);
const isSpaced = remembered(spaced);
const isGap = remembered(/[\s-]/);

function skip(text: string, at: number, over: (letter: string | undefined) => boolean): number {
  let to = at;
  while (to < text.length && over(text[to])) to++;
  return to;
}

/** Where the longest phrase that begins in this node ends, or -1. */
function endOf(node: Node, text: string, at: number): number {
  let best = -1;
  if (node.ends === 'anywhere' || (node.ends === 'word' && !isWord(text[at]))) best = at;
  const further = (unit: string, to: number) => {
    const next = node.next.get(unit);
    if (next) best = Math.max(best, endOf(next, text, to));
  };
  const letter = text[at];
  if (letter !== undefined && !' *~'.includes(letter)) further(letter, at + 1);
  if (isGap(letter) && node.next.has(' ')) further(' ', skip(text, at, isGap));
  if (node.next.has('*')) further('*', skip(text, at, isWord));
  if (node.next.has('~')) {
    const to = skip(text, at, (each) => /[\s"'(・]/.test(each ?? ''));
    if (text[to] === mention)
      further(
        '~',
        skip(text, to + 1, (each) => /[\s"')・]/.test(each ?? '')),
      );
  }
  return best;
}

/** Where the cues stand in a folded text, the longest where several begin, none within another. */
export function spansOf(cues: Cues, folded: string, most = Infinity): [from: number, to: number][] {
  const spans: [number, number][] = [];
  const tree = cues();
  for (let at = 0; at < folded.length && spans.length < most; at++) {
    const isWithinWord = isSpaced(folded[at]) && isWord(folded[at - 1]);
    const to = isWithinWord ? -1 : endOf(tree, folded, at);
    if (to <= at) continue;
    spans.push([at, to]);
    at = to - 1;
  }
  return spans;
}

/** Whether the folded text holds one of the cues. */
export function holds(cues: Cues, folded: string): boolean {
  return firstOf(cues, folded) >= 0;
}

/** Where the first cue stands, or -1. */
export function firstOf(cues: Cues, folded: string): number {
  return spansOf(cues, folded, 1)[0]?.[0] ?? -1;
}

/** The text with a space in place of each cue. */
export function without(cues: Cues, folded: string): string {
  let rest = '';
  let from = 0;
  for (const [start, end] of spansOf(cues, folded)) {
    rest += `${folded.slice(from, start)} `;
    from = end;
  }
  return rest + folded.slice(from);
}

/** A cue where it stands in a text. */
export type Found<Kind> = { kind: Kind; from: number; to: number };

/** The cues of a text by kind; where two overlap, the one that begins first, then the longer, then the kind named first. */
export function cuesIn<Kind extends string>(kinds: readonly (readonly [Kind, Cues])[], folded: string): Found<Kind>[] {
  const all = kinds.flatMap(([kind, cues]) => spansOf(cues, folded).map(([from, to]) => ({ kind, from, to })));
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  const found: Found<Kind>[] = [];
  for (const each of all) if (each.from >= (found.at(-1)?.to ?? 0)) found.push(each);
  return found;
}
