import { isBesideTown, townsOf } from './beside-town';
import { type LanguageWords, wordPattern } from './language-words';
import {
  afterPreposition,
  beforeEnding,
  beforeParticle,
  type Candidate,
  inBrackets,
  nounAndName,
  pinned,
} from './place-candidates';
import { segments, weakest } from './place-segments';
import type { PlainText } from './plain-characters';
import { originalPart } from './plain-characters';
import { regexOf } from './regex-of';

/** Where a text says to come. `clear`: it is named as a place, or by a word for one. */
export type PlaceMention = {
  name: string;
  from: number;
  to: number;
  isClear: boolean;
  isListed: boolean;
  isWeak: boolean;
};

/** Not places, though they stand where places do. */
const noPlace =
  /^(?:https?:|www\.|\d{1,2}[:.h]\d\d|\d+\s*[€£$%]|(?:zoom|youtube|twitch|instagram|facebook|discord|online|spotify|netflix|teams|eventbrite|luma|dice|bandcamp|patreon|bbc|itv|tv|radio|google meet)(?![\p{L}]))/iu;

/** Call signs of American stations. */
const station = /^[KW][A-Z]{2,3}(?:-?[FT][MV])?$/u;

/** The dot in "St. Anna", "Sta. Rita", "J. Verne" ends no sentence. */
const abbreviation =
  /(?<=(?<!\p{L})(?:[Ss]t|[Ss]ta|[Ss]to|[Ss]te|[Dd]r|[Nn]r|[Pp]rof|[Hh]l|[Mm]t|[Ff]t|[Ss]v|[Śś]w|[Gg]ral|[Gg]en|[Mm]ons|\p{Ll}\s\p{Lu}))\.(?=\s?\p{Lu})/gu;

/** The place of a text, named without its city. `blanked` has its days and times blanked out by \uE000. */
export function readPlace(
  plain: PlainText,
  blanked: string,
  words: LanguageWords,
  location: string,
): PlaceMention | undefined {
  const text = blanked.replace(abbreviation, '\u2024');
  const towns = townsOf(location);
  const candidates = [
    ...pinned(text, words),
    ...afterPreposition(text, words),
    ...beforeEnding(text, words),
    ...segments(text, words, towns),
    ...nounAndName(text, words),
    ...(words.script === 'run-on' ? [...beforeParticle(text, words), ...inBrackets(text, words)] : []),
  ];
  let best: (Candidate & { name: string }) | undefined;
  for (const candidate of candidates) {
    const trimmed = trim(candidate, text, words);
    const name = originalPart(plain, trimmed.from, trimmed.to);
    trimmed.score += byItsWords(name, words) + (isBesideTown(text, trimmed.from, trimmed.to, towns) ? 0.8 : 0);
    if (
      name.length < 2 ||
      noPlace.test(name) ||
      station.test(name) ||
      towns.has(name.toLowerCase()) ||
      !/\p{L}/u.test(name)
    )
      continue;
    if (!best || trimmed.score > best.score) best = { ...trimmed, name };
  }
  return (
    best && {
      name: best.name,
      from: best.from,
      to: best.to,
      isClear: best.score >= 3,
      isListed: isListed(text, best),
      isWeak: best.score <= weakest,
    }
  );
}

/** "Saturday, 7pm, The Crown": nothing but a comma or a line end between the place and the day or hour. */
function isListed(text: string, { from, to }: Candidate): boolean {
  return (
    /\uE000[\s,.|•·▪–—:/@-]*$/u.test(text.slice(Math.max(0, from - 8), from)) ||
    /^[\s,.|•·–—:/-]*\uE000/u.test(text.slice(to, to + 8))
  );
}

/** "plaza del Ayuntamiento" begins with its noun; "aperto nel cortile" only leads to the name behind "nel". */
function byItsWords(name: string, words: LanguageWords): number {
  if (words.script === 'run-on') return saysStatement(name, words) ? -2 : 0;
  const noun = wordPattern(words.places);
  const first = name.split(/\s/u)[0] ?? '';
  const lead = regexOf(`^(.+?)\\s(?:${words.atPlace})\\s`, 'iu').exec(name)?.[1];
  if (lead !== undefined && lead.search(noun) < 0) return -0.7;
  return first !== name && first.search(noun) >= 0 && /\p{Lu}/u.test(name) ? 0.6 : 0;
}

/** 予約はDM: a sentence, not a name. */
function saysStatement(name: string, words: LanguageWords): boolean {
  return (words.statement ?? '') !== '' && regexOf(words.statement ?? '', 'u').test(name);
}

function trim({ from, to, score }: Candidate, text: string, words: LanguageWords): Candidate {
  const before =
    words.script === 'run-on'
      ? /^(?:から|より|に|は|と|の|在|於|于|부터|에)+/u
      : regexOf(`^\\s*(?:(?:${words.atPlace})\\s+)+`, 'u');
  let [start, end] = [from + (before.exec(text.slice(from, to))?.[0].length ?? 0), to];
  while (start < end && /[\s"'“”„«»‘:：*_~\uE000「『-]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s"'“”„«»’.,!?:;*_~\uE000」』&-]/u.test(text.charAt(end - 1))) end--;
  return { from: start, to: end, score };
}
