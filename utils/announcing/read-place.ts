import type { LanguageWords } from './language-words';
import { afterPreposition, beforeParticle, type Candidate, pinned } from './place-candidates';
import { segments } from './place-segments';
import type { PlainText } from './plain-characters';
import { originalPart } from './plain-characters';

/** Where a text says to come. `clear`: it is named as a place, or by a word for one. */
export type PlaceMention = { name: string; from: number; isClear: boolean };

/** Not places, though they stand where places do. */
const noPlace =
  /^(?:https?:|www\.|\d{1,2}[:.h]\d\d|\d+\s*[€£$%]|(?:zoom|youtube|twitch|instagram|facebook|discord|online|spotify|netflix|teams|eventbrite|luma|dice|bandcamp|patreon|bbc|itv|tv|radio|google meet)(?![\p{L}]))/iu;

/** The place of a text, named without its city. `text` has its days and times blanked out by \uE000. */
export function readPlace(
  plain: PlainText,
  text: string,
  words: LanguageWords,
  location: string,
): PlaceMention | undefined {
  const candidates = [
    ...pinned(text, words),
    ...afterPreposition(text, words),
    ...segments(text, words),
    ...(words.script === 'run-on' ? beforeParticle(text, words) : []),
  ];
  const towns = townsOf(location);
  let best: (Candidate & { name: string }) | undefined;
  for (const candidate of candidates) {
    const trimmed = trim(candidate, text);
    const name = originalPart(plain, trimmed.from, trimmed.to);
    if (name.length < 2 || noPlace.test(name) || towns.has(name.toLowerCase()) || !/\p{L}/u.test(name)) continue;
    if (!best || trimmed.score > best.score) best = { ...trimmed, name };
  }
  return best && { name: best.name, from: best.from, isClear: best.score >= 3 };
}

function trim({ from, to, score }: Candidate, text: string): Candidate {
  let [start, end] = [from, to];
  while (start < end && /[\s"'“”„«»‘:：*_~\uE000「『-]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s"'“”„«»’.,!?:;*_~\uE000」』&-]/u.test(text.charAt(end - 1))) end--;
  return { from: start, to: end, score };
}

function townsOf(location: string): Set<string> {
  return new Set(
    location
      .split(/[,/|·•-]/)
      .map((part) => part.trim().toLowerCase())
      .filter((part) => part !== ''),
  );
}
