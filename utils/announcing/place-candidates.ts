import { type LanguageWords, says, wordPattern } from './language-words';

/** A part of a text that may name a place. */
export type Candidate = { from: number; to: number; score: number };

/** "📍 Bell Works", "Where: Bell Works". */
export function pinned(text: string, words: LanguageWords): Candidate[] {
  const edge = words.script === 'run-on' ? '' : '(?<![\\p{L}\\p{N}])';
  const pattern = new RegExp(
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
  const lead = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])(?:${words.atPlace})(?:(?<=['’@])\\s?|\\s+)${article}`, 'giu');
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

function atSign(text: string): Candidate[] {
  return [...text.matchAll(/[@＠]\s?(?<name>[^\s@、。！!,，\n\uE000]{2,40}(?: [A-Z][\p{L}\d]+)*)/gu)].map((match) => {
    const name = match.groups?.name ?? '';
    const from = match.index + match[0].length - name.length;
    return { from, to: from + name.length, score: 3 };
  });
}

const small =
  /^(?:of|the|and|&|de|del|della|dei|des|du|da|do|dos|la|le|les|las|los|el|al|d'|di|van|von|zu|zum|zur|der|den|het|op|am|an|im|in|st\.?|y|e|et|und|en|na|w|i|ul\.|al-|'n'?|n'|und|aan|à|a|pod|nad|on)$/iu;

/** How far a name reaches from the start of `rest`. */
function nameLength(rest: string, words: LanguageWords): number {
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
        .match(new RegExp(`^(?:[\\p{L}'’-]+\\s+){1,2}(?:${words.places})(?![\\p{L}\\p{N}])`, 'iu'));
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

const pieces = /[^,\n\uE000.;|•·–—!?、。！？:：()（）]+(?:\.(?=\S)[^,\n\uE000.;|•·–—!?、。！？:：()（）]+)*/gu;

/** A piece of its own between commas, times or line ends that is a name: ", Windmill Hill City Farm." */
export function segments(text: string, words: LanguageWords): Candidate[] {
  // Some write without capitals at all: beside a time, a short piece is then a name too.
  const isLowerCase = words.script === 'spaced' && !/\p{Lu}\p{Ll}/u.test(text);
  const isLineUp = (text.match(/^\s*\uE000/gmu)?.length ?? 0) >= 2;
  return [
    ...text
      .replace(/ \/ /g, ' | ')
      .replace(/ \/\/ /g, ' || ')
      .matchAll(pieces),
  ].flatMap((match) => {
    const piece = match[0].replace(/^[\s\p{Extended_Pictographic}@#-]+/u, '');
    const from = match.index + match[0].length - piece.length;
    const before = text.slice(0, from);
    const isBeside =
      /[\uE000][\s,.|•·–—:-]*$/u.test(before) || /^[\s,.|•·–—:-]*[\uE000]/u.test(text.slice(from + piece.length));
    // "Treffen am 12.": the first word of a sentence leads to the day, and is no name.
    const isLeadIn = /(?:^|[.!?\n]\s*)$/u.test(before) && /^\s*\uE000/u.test(text.slice(from + piece.length));
    if (
      isLeadIn &&
      piece
        .trim()
        .split(/\s+/u)
        .filter((part) => !small.test(part)).length === 1
    )
      return [];
    const found =
      words.script === 'run-on' ? runOnName(piece, isBeside, words) : spacedName(piece, isBeside, isLowerCase, words);
    if (!found) return [];
    // "8.00 Slow Pulse": who plays, not where.
    const isAct = isLineUp && /(?:^|\n)\s*\uE000+\s*$/u.test(before);
    const score = found.score + (isBeside ? 0.6 : 0) - (isAct ? 2.5 : 0);
    return [{ from: from + found.at, to: from + found.at + found.length, score }];
  });
}

type Name = { at: number; length: number; score: number };

function spacedName(piece: string, isBeside: boolean, isLowerCase: boolean, words: LanguageWords): Name | undefined {
  const parts = piece.trim().split(/\s+/u);
  if (parts.length > 7 || piece.trim().length < 3) return undefined;
  if (!isLowerCase && !/^[\p{Lu}\p{Lo}\d"“„«]/u.test(piece) && !startsWithNoun(piece, words)) return undefined;
  const hasNoun = piece.search(wordPattern(words.places, words.script)) >= 0;
  const isName = isLowerCase
    ? isBeside && parts.length <= 4
    : parts.every((part) => /^[\p{Lu}\p{Lo}\d"“„«'&]/u.test(part) || small.test(part));
  const isElse = isSomethingElse(piece, words);
  if (!hasNoun && (!isName || !isBeside || isElse)) return undefined;
  const length = isName ? piece.length : nameLength(piece, words);
  if (length < 3 || (hasNoun && isBareNoun(piece.slice(0, length), words))) return undefined;
  return { at: 0, length, score: 0.6 + (hasNoun ? 1.8 : 0) + (isName ? 0.8 : 0) - (hasNoun && isElse ? 1.2 : 0) };
}

/** Of a text without spaces only what ends in a word for places: 駁二藝術特區市集 → 駁二藝術特區. */
function runOnName(piece: string, isBeside: boolean, words: LanguageWords): Name | undefined {
  const match = new RegExp(
    `(?<![^\\s])[^\\s]{1,16}?(?:${words.places})(?=$|[\\s、。」でにへのはをとがからよ市活集舉举演開开見见에]|${words.gatherings})`,
    'iu',
  ).exec(piece);
  if (match) return { at: match.index, length: match[0].length, score: 2.6 };
  const whole = piece.trim();
  const isName =
    isBeside && whole.length > 1 && whole.length < 13 && !/\d|[。です]$/u.test(whole) && !isSomethingElse(whole, words);
  return isName ? { at: piece.indexOf(whole), length: whole.length, score: 0.8 } : undefined;
}

/** "librairie Le Square", "klub Akademia". */
function startsWithNoun(piece: string, { places }: LanguageWords): boolean {
  return (
    new RegExp(`^(?:${places})\\s+["“„«]?\\p{Lu}`, 'iu').test(piece) &&
    /^\S+\s+(?:\p{Ll}{1,3}\s+)?["“„«]?\p{Lu}/u.test(piece)
  );
}

/** "Hall", "Zaal": a word for places, not one of them. */
function isBareNoun(piece: string, words: LanguageWords): boolean {
  return new RegExp(`^(?:${words.places.replaceAll('\\p{L}*', '')})$`, 'iu').test(piece.trim());
}

/** A gathering, a greeting, a ticket, doors: no name of a place. */
function isSomethingElse(piece: string, words: LanguageWords): boolean {
  const others = [
    words.gatherings,
    words.invitations,
    words.admission,
    words.doors,
    words.show,
    words.correction,
    words.evening,
    words.morning,
  ];
  return others.some((source) => says(words, source, piece));
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
  return { from, to, score };
}

/** 渋谷の小さなホールで, 在…, …에서: up to the particle, back to the last break. */
export function beforeParticle(text: string, words: LanguageWords): Candidate[] {
  const pattern = new RegExp(
    `(?<name>[^\\s\\n、。！!？?，,：:；;\\uE000「」『』【】()（）・|/]{2,30}?)(?:${words.atPlace})`,
    'giu',
  );
  return [...text.matchAll(pattern)].map((match) => {
    const name = match.groups?.name ?? '';
    const score = 1 + (name.search(wordPattern(words.places, words.script)) >= 0 ? 2.5 : 0);
    return { from: match.index, to: match.index + name.length, score };
  });
}
