import { isBesideTown } from './beside-town';
import { type LanguageWords, says, wordPattern } from './language-words';
import { type Candidate, isBareNoun, nameLength, small } from './place-candidates';
import { regexOf } from './regex-of';

const pieces =
  /[^,\n\uE000.;|•·▪▫●■□◆◇★☆▸►→–—!?、。！？:：()（）]+(?:\.(?=\S)[^,\n\uE000.;|•·▪▫●■□◆◇★☆▸►→–—!?、。！？:：()（）]+)*/gu;

/** A piece of its own between commas, times or line ends that is a name: ", Windmill Hill City Farm." */
export function segments(text: string, words: LanguageWords, towns: ReadonlySet<string>): Candidate[] {
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
      isBesideTown(text, from, from + piece.trimEnd().length, towns) ||
      /[\uE000][\s,.|•·–—:-]*$/u.test(before) ||
      /^[\s,.|•·–—:-]*[\uE000]/u.test(text.slice(from + piece.length));
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

/** Of a piece that only may be a place: taken when there is no other, and only where much else speaks for a gathering. */
export const weakest = 0.2;

type Name = { at: number; length: number; score: number };

function spacedName(piece: string, isBeside: boolean, isLowerCase: boolean, words: LanguageWords): Name | undefined {
  const parts = piece.trim().split(/\s+/u);
  if (parts.length > 7 || piece.trim().length < 3) return undefined;
  if (
    !isLowerCase &&
    !/^[\p{Lu}\p{Lo}\d"“„«]/u.test(piece) &&
    !startsWithNoun(piece, words) &&
    !(isBeside && isKindOfHouse(piece, words)) &&
    !/^\p{Ll}+\s\p{Lu}/u.test(piece)
  )
    return undefined;
  const hasNoun = piece.search(wordPattern(words.places, words.script)) >= 0;
  const isName = isLowerCase
    ? isBeside && parts.length <= 4
    : parts.every((part) => /^[\p{Lu}\p{Lo}\d"“„«'&]/u.test(part) || small.test(part));
  const isElse = isSomethingElse(piece, words);
  if (!hasNoun && (!isName || isElse)) return undefined;
  if (!hasNoun && !isBeside) return isAlone(piece, parts) ? { at: 0, length: piece.length, score: weakest } : undefined;
  const length = isName ? piece.length : nameLength(piece, words);
  if (!isName && piece.slice(0, length).search(wordPattern(words.places, words.script)) < 0) return undefined;
  if (length < 3 || (hasNoun && isBareNoun(piece.slice(0, length), words))) return undefined;
  return { at: 0, length, score: 0.6 + (hasNoun ? 1.8 : 0) + (isName ? 0.8 : 0) - (hasNoun && isElse ? 1.2 : 0) };
}

/** Of a text without spaces only what ends in a word for places: 駁二藝術特區市集 → 駁二藝術特區. */
function runOnName(piece: string, isBeside: boolean, words: LanguageWords): Name | undefined {
  const match = regexOf(
    `(?<![^\\s])[^\\s]{1,16}?(?:${words.places})(?:\\d+(?:階|F|号室|楼|樓|층))?(?=$|[\\s、。」でにへのはをとがからよ市活集舉举演開开見见에]|${words.gatherings})`,
    'iu',
  ).exec(piece);
  if (match) return { at: match.index, length: match[0].length, score: 2.6 };
  // "北大图书馆南配殿", "公园南门": what follows the word is a part of the house, or, right behind the time, the event.
  const part = regexOf(`(?<![^\\s])[^\\s]{1,16}?(?:${words.places})(?<tail>[^\\s]{0,7}$)?`, 'iu').exec(piece.trimEnd());
  if (part && (part.groups?.tail !== undefined || isBeside) && !isSomethingElse(part[0], words))
    return { at: part.index, length: part[0].length, score: 2.4 };
  // Without a word for it, only a name that stands right beside the time.
  const whole = piece.trim().split(/\s+/u)[0] ?? '';
  const isName =
    isBeside && whole.length > 1 && whole.length < 13 && !/\d|[。です]$/u.test(whole) && !isSomethingElse(whole, words);
  return isName ? { at: piece.indexOf(whole), length: whole.length, score: 0.8 } : undefined;
}

/** "… queer zine fest. Projector X. Free entry": a name by itself, which nothing calls a place. */
function isAlone(piece: string, parts: string[]): boolean {
  return (
    parts.length <= 4 && /^\p{Lu}/u.test(piece) && /\p{Ll}/u.test(piece) && !/\p{Extended_Pictographic}/u.test(piece)
  );
}

/** "parking du stade": right beside the hour no capital is needed. */
function isKindOfHouse(piece: string, { places }: LanguageWords): boolean {
  return regexOf(`^(?:${places})\\s\\p{L}`, 'iu').test(piece);
}

/** "librairie Le Square", "klub Akademia". */
function startsWithNoun(piece: string, { places }: LanguageWords): boolean {
  return (
    regexOf(`^(?:${places})\\s`, 'iu').test(piece) &&
    /^\S+\s+(?:\p{Ll}{1,12}\s+){0,2}["“„«]?(?:[ld]')?[\p{Lu}\d]/u.test(piece)
  );
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
