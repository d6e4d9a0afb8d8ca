import { compound, type LanguageWords, wordPattern } from './language-words';
import { regexOf } from './regex-of';

/** A part of a text that may name a place. */
export type Candidate = { from: number; to: number; score: number };

/** "📍 Bell Works", "Where: Bell Works". */
export function pinned(text: string, words: LanguageWords): Candidate[] {
  const edge = words.script === 'run-on' ? '' : '(?<![\\p{L}\\p{N}])';
  const pattern = regexOf(
    `(?:[📍📌🏟🏠🏛🗺🏢🚩🏘⛪]|${edge}(?:${words.where})\\s?[:：=])\\s*[:：]?\\s*(?<name>[^\\n|•·\\uE000;；]{2,80})`,
    'giu',
  );
  return [...text.matchAll(pattern)].map((match) => {
    const name = match.groups?.name ?? '';
    const from = match.index + match[0].length - name.length;
    return { from, to: from + firstPart(name), score: 6 };
  });
}

/** Up to the first comma, bracket, dash, sign or end of the sentence: the town follows there. */
function firstPart(name: string): number {
  const end = name.search(
    /[,،、(（[【!！?？]|[.。](?:\s|$)|\s[-–—/|]\s|\s?\p{Extended_Pictographic}|\s#|\shttps?:|\s@\s/u,
  );
  return end < 0 ? name.length : end;
}

/** What stands after "at", "in der", "chez": words with capitals, or up to a noun for a place. */
export function afterPreposition(text: string, words: LanguageWords): Candidate[] {
  if (words.script === 'run-on') return atSign(text);
  const article = words.article ? `(?:(?:${words.article})\\s+)*` : '';
  const lead = regexOf(`(?<![\\p{L}\\p{M}\\p{N}_])(?:${words.atPlace})(?:(?<=['’@])\\s?|\\s+)${article}`, 'giu');
  const result: Candidate[] = [];
  for (const match of text.matchAll(lead)) {
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + 90);
    const length =
      nameLength(rest, words) || (match[0].startsWith('@') ? (/^[^\s,.!?\uE000]{3,}/u.exec(rest)?.[0].length ?? 0) : 0);
    if (length > 0) result.push(scored({ from, to: from + length }, match[0], text, words));
  }
  return result;
}

/** "place de la Comédie", "sala Don Bosco": the noun and what it is called, wherever it stands. */
export function nounAndName(text: string, words: LanguageWords): Candidate[] {
  if (!words.nounFirst) return [];
  const joint = "(?:\\p{Ll}{1,5}\\s){0,3}(?:\\p{Ll}{1,2}['’])?";
  const lead = regexOf(
    `(?<![\\p{L}\\p{M}\\p{N}_'’-])(?=\\p{Ll})(?:${words.places})\\s(?:\\p{Ll}{3,12}\\s)?${joint}(?=["“«]?\\p{Lu})`,
    'gu',
  );
  return [...text.matchAll(lead)].flatMap((match) => {
    const length = nameLength(text.slice(match.index, match.index + 90), words);
    return length > match[0].length ? [scored({ from: match.index, to: match.index + length }, '', text, words)] : [];
  });
}

/** 深水埗「舊樓音樂室」, 「ひだまりデスク」3階: what is in brackets behind a word for a place or for "at". */
export function inBrackets(text: string, words: LanguageWords): Candidate[] {
  const lead = regexOf(`(?:在|喺|於|于|@)[^。，、！!\\n「」]{0,12}$|(?:${words.places})\\s?$`, 'iu');
  return [...text.matchAll(/[「『](?<name>[^」』\n]{2,24})[」』](?<after>[^\n]{0,4})/gu)].flatMap((match) => {
    const from = match.index + 1;
    const isPlace =
      lead.test(text.slice(Math.max(0, match.index - 24), match.index)) ||
      /^(?:[\dB]+[階楼F]|にて|で(?!す)|に集)/u.test(match.groups?.after ?? '');
    return isPlace ? [{ from, to: from + (match.groups?.name?.length ?? 0), score: 4.5 }] : [];
  });
}

/** "Yoğurtçu Parkı'nda": a name with the ending for "in" or "at". */
export function beforeEnding(text: string, words: LanguageWords): Candidate[] {
  if (words.afterPlace === undefined) return [];
  const name = '[\\p{Lu}\\d][\\p{L}\\d.&-]*';
  const pattern = regexOf(`(?<![\\p{L}'])(?<name>${name}(?:\\s${name}){0,5})(?:${words.afterPlace})(?![\\p{L}])`, 'gu');
  return [...text.matchAll(pattern)].map((match) =>
    scored({ from: match.index, to: match.index + (match.groups?.name?.length ?? 0) }, '', text, words),
  );
}

function atSign(text: string): Candidate[] {
  return [...text.matchAll(/[@＠]\s?(?<name>[^\s@、。！!,，\n\uE000]{2,40}(?: [A-Z][\p{L}\d]+)*)/gu)].map((match) => {
    const name = match.groups?.name ?? '';
    const from = match.index + match[0].length - name.length;
    return { from, to: from + name.length, score: 3 };
  });
}

/** Little words inside names. */
export const small =
  /^(?:of|the|and|&|de|del|dels|della|dello|delle|degli|dei|des|du|da|das|do|dos|sur|sous|lès|by|upon|at|ten|ter|bij|auf|unter|ob|vor|dem|nella?|sul|ved|på|og|och|la|le|les|las|los|el|al|d'|di|van|von|zu|zum|zur|der|den|het|op|am|an|im|in|st\.?|y|e|et|und|en|na|w|i|ul\.|al-|'n'?|n'|und|aan|à|a|pod|nad|on)$/iu;

/** How far a name reaches from the start of `rest`. */
export function nameLength(rest: string, words: LanguageWords): number {
  const line = rest.slice(0, firstPart(rest.split(/[\n\uE000;:"”]/u)[0] ?? ''));
  const place = wordPattern(`(?:${words.places})`, words.script);
  let end = 0;
  let position = 0;
  let count = 0;
  for (const part of line.split(/(\s+)/u)) {
    const start = position;
    position += part.length;
    if (/^\s*$/u.test(part)) continue;
    const isNoun = part.replace(/[.'’"”)]+$/u, '').search(place) >= 0;
    const isName = /^[\p{Lu}\p{Lo}\d@#"“„«‘'’]/u.test(part);
    if (!isName && !isNoun && !small.test(part)) {
      // "community centre": up to two plain words may lead to the noun.
      const ahead = line
        .slice(start)
        .match(regexOf(`^(?:[\\p{L}'’-]+\\s+){1,2}(?:${words.places})(?![\\p{L}\\p{N}])`, 'iu'));
      // "sede vecinal Los Aromos": what kind of house it is, then its name.
      if (count === 1 && end > 0 && /^(?:\p{Ll}+\s){1,2}(?:["“„«]?\p{Lu})/u.test(line.slice(start))) continue;
      if (count > 0 || !ahead) break;
      return start + ahead[0].length;
    }
    if (isName || isNoun) {
      end = start + part.length;
      count++;
    } else if (count === 0 && start > 6) break;
    if (count > 7) break;
  }
  return end;
}

function scored(
  { from, to }: { from: number; to: number },
  lead: string,
  text: string,
  words: LanguageWords,
): Candidate {
  const name = text.slice(from, to);
  let score = 1;
  if (name.search(wordPattern(words.places, words.script)) >= 0) score += 2.5;
  if (/^\s*@/u.test(lead)) score += 1.5;
  if (/^[\p{Lu}\d@]/u.test(name)) score += 0.6;
  if (/^,\s*\p{Lu}/u.test(text.slice(to, to + 6))) score += 0.7;
  if (/\d{1,4}\s*$/u.test(name) || /^\d+\s+\p{Lu}/u.test(name)) score += 0.8;
  if (/\uE000/.test(text.slice(Math.max(0, from - 25), to + 25))) score += 0.3;
  if (/^\d+$/u.test(name.trim())) score = 0;
  // "sur place", "at the pub": a place, if nothing in the post has a name.
  if (/^\p{Ll}/u.test(name) && isBareNoun(name, words)) score = Math.min(score, 1);
  return { from, to, score };
}

/** 渋谷の小さなホールで, 在…, …에서: up to the particle, back to the last break. */
export function beforeParticle(text: string, words: LanguageWords): Candidate[] {
  const sign = '[^\\s\\n、。！!？?，,：:；;\\uE000「」『』【】()（）・|/]';
  const pattern = regexOf(
    `(?<name>${sign}{0,12}(?:${words.places})\\s${sign}{1,20}?|${sign}{2,30}?)(?:${words.atPlace})`,
    'giu',
  );
  return [...text.matchAll(pattern)].map((match) => {
    const name = match.groups?.name ?? '';
    const score = 1 + (name.search(wordPattern(words.places, words.script)) >= 0 ? 2.5 : 0);
    return { from: match.index, to: match.index + name.length, score };
  });
}

/** "Hall", "Zaal": a word for places, not one of them. */
export function isBareNoun(piece: string, words: LanguageWords): boolean {
  return regexOf(`^(?:${words.places.replaceAll(compound, '')})$`, 'iu').test(piece.trim());
}
