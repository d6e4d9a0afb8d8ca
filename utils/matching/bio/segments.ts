import { anyOf, firstOf, fold, holds, mention } from './cues';
import { now, past } from './words/past';

/** A piece of a sentence. `isHead`: a colon or an arrow leads on to the next. `isFresh`: it tells how it is now. `isJoined`:
 * an "and" ties it to the one before. */
export type Segment = { text: string; isHead: boolean; isFresh: boolean; isJoined: boolean };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Languages bend names (`Kinoklubu`, `der Alten Seilerei`): the end of a long word may be another, and
 * in a name of several words even a short one may grow. */
function inflected(word: string, _index: number, name: readonly string[]): string {
  if (name.length > 1 && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{3,4}$/u.test(word))
    return word.length === 3 ? `${word}\\p{L}{0,2}` : `(?:${word}\\p{L}{0,2}|${word.slice(0, 3)}\\p{L}{1,2})`;
  if (word.length < 5 || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(word)) return escaped(word);
  const kept = word.length < (name.length === 1 ? 9 : 7) ? word.length - 1 : word.length - 2;
  return `${escaped(word.slice(0, kept))}(?:${escaped(word.slice(kept))}\\p{L}{0,4}|\\p{L}{0,4})`;
}

/** A name as it stands within a sentence: no article of its own (`directrice des Nuits Salées`), no legal form. */
function shorterName(name: string): string {
  const bare = name
    .replace(/^(?:the|le|la|les|el|los|las|il|lo|gli|der|die|das|de|het|os|as) (?=.{5})/u, '')
    .replace(/ (?:e\. ?v\.?|ev|ry|asbl|vzw|z\. ?s\.?|ltd\.?|inc\.?|cic|gmbh|ggmbh|onlus|aps|a\. ?c\.?)$/u, '');
  return bare.length >= 4 ? bare : '';
}

/** `lastildes` may be written `Las Tildes`: a domain's word, long enough to be no chance. */
function spacedOut(word: string): string {
  return `(?:${inflected(word, 0, [word])}|${word.split('').join("[\\s.'&-]?")})`;
}

function isRunTogether(name: string): boolean {
  return /^[a-z0-9]{7,40}$/.test(name);
}

/** The folded bio with a mark wherever it speaks of the party. */
export function markMentions(folded: string, mentions: readonly string[]): string {
  const spellings = mentions.map((name) => fold(name).trim()).flatMap((name) => [name, shorterName(name)]);
  const names = [...new Set(spellings)].filter((name) => name.length >= 3);
  let text = folded;
  for (const name of names.sort((a, b) => b.length - a.length)) {
    const isLatin = /[\p{Script=Latin}\p{N}]/u.test(name[0] ?? '');
    const [before, after] = isLatin ? ['(?<![\\p{L}\\p{N}])', "(?:'?s)?(?![\\p{Script=Latin}\\p{N}])"] : ['', ''];
    const body = isRunTogether(name) ? spacedOut(name) : name.split(/\s+/).map(inflected).join('\\s+');
    text = text.replace(
      new RegExp(`(?:[a-z]+:\\/\\/)?(?:www\\.)?@?${before}${body}${after}(?:\\.[a-z]{2,})*(?:\\/[^\\s),]*)?`, 'gu'),
      mention,
    );
  }
  // A name and its link beside it are one mention.
  return text.replace(/\uE000(?:[\s()[\]→➜➡>–—:-]*\uE000)+/gu, mention);
}

const sentenceEnd = /[\n\r|｜•·‖;；。！？!?…]+|\.+(?=\s|$)|\s[/／]\s/u;
const emoji = /\p{Extended_Pictographic}\uFE0F?/gu;
/** An `i` is "and" in some languages, "in" in others, and oneself in English. */
const isAnd = /(?<!\p{L})(w|z|ze|na|do|dla|od|po|je|jest|su|se|sam|za|el|la|els|les|amb|per|del)(?!\p{L})/u;
const isNoAnd =
  /(?<!\p{L})(the|of|and|for|my|is|in|to|at|som|och|og|på|pa|till|til|av|for|hos|med|ved|vid|sedan|siden|jag|jeg)(?!\p{L})/u;
const and = 'and|und|et|y|e|ed|og|och|oraz|ve|ja|és|και|и|و';
const jointsWith = (words: string) =>
  new RegExp(
    `([:：→➜➡👉]|=>|->)|(?:,|，|、|\\s[–—-]+\\s|(?<=\\s)(?:but|aber|mais|pero|mas|ma|maar|ale|men)(?=\\s)|\\p{Extended_Pictographic}\\uFE0F?)|(\\s[&+]\\s|(?<=\\S\\s)(?<!\\bil\\s)(?:${words})(?=\\s))`,
    'gu',
  );
const jointsUsual = jointsWith(and);
const jointsAlsoI = jointsWith(`${and}|i`);
const nowCues = anyOf(now);
const pastCues = anyOf(past);

/** Sentences, each cut where one saying ends and the next begins. */
export function sentencesOf(marked: string): Segment[][] {
  // `f.d.`, `e.v.`, `m.in.`: no sentence ends there.
  const text = marked.replace(/(?<!\p{L})(\p{L}{1,2})\. ?(\p{L}{1,2})\.(?!\p{L})/gu, '$1$2');
  const arrows = /[➡👉]/gu;
  const isBulleted = (text.replace(arrows, '').match(emoji)?.length ?? 0) >= 2;
  return (isBulleted ? text.replace(emoji, (each) => (/[➡👉]/u.test(each) ? '→' : '\n')) : text)
    .split(sentenceEnd)
    .map(segmentsOf)
    .filter((segments) => segments.length > 0);
}

function segmentsOf(sentence: string): Segment[] {
  const pieces: Segment[] = [];
  let from = 0;
  let isJoined = false;
  const joints = isAnd.test(sentence) && !isNoAnd.test(sentence) ? jointsAlsoI : jointsUsual;
  for (const joint of sentence.matchAll(joints)) {
    pieces.push(
      ...splitAtNow({
        text: sentence.slice(from, joint.index),
        isHead: joint[1] !== undefined,
        isFresh: false,
        isJoined,
      }),
    );
    from = joint.index + joint[0].length;
    isJoined = joint[2] !== undefined;
  }
  pieces.push(...splitAtNow({ text: sentence.slice(from), isHead: false, isFresh: false, isJoined }));
  return joinYears(pieces.filter(({ text }) => text.trim() !== ''));
}

/** `formerly A now B`: what is now stands for itself. */
function splitAtNow(segment: Segment): Segment[] {
  const { text } = segment;
  const at = firstOf(nowCues, text);
  const before = text.slice(0, Math.max(at, 0));
  if (at < 0 || (before.trim() !== '' && !holds(pastCues, before))) return [{ ...segment, isFresh: at >= 0 }];
  const after = { ...segment, text: text.slice(at), isFresh: true, isJoined: false };
  return before.trim() === '' ? [after] : [{ ...segment, text: before, isHead: false }, after];
}

/** Years behind a comma belong to what stands before it. */
function joinYears(pieces: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1];
    if (last && /^[\s()'\d–—~〜/-]+$/.test(piece.text))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${piece.text}` };
    else joined.push(piece);
  }
  return joined;
}
