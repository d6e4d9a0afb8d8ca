import { blanked } from './blanked';
import { type DateKind, datePatterns } from './date-patterns';
import type { LanguageWords } from './language-words';
import { regexOf } from './regex-of';

/** A piece of text written like a day, not yet resolved. */
export type Found = {
  from: number;
  to: number;
  kind: DateKind;
  groups: Record<string, string | undefined>;
  text: string;
};

/** Whatever in a text is written like a day, in order. */
export function findDates(text: string, words: LanguageWords): Found[] {
  const found: Found[] = [];
  let left = text;
  for (const { kind, pattern } of datePatterns(words)) {
    const taken: { from: number; to: number }[] = [];
    for (const match of left.matchAll(pattern)) {
      const length = lengthOfDays(match);
      found.push({
        kind,
        from: match.index,
        to: match.index + length,
        groups: {
          ...match.groups,
          ...(length < match[0].length ? { days: match.groups?.days?.match(/\d+/)?.[0] } : {}),
        },
        text: match[0].slice(0, length),
      });
      taken.push({ from: match.index, to: match.index + length });
    }
    // Taken: what one pattern has read, no other reads again.
    left = blanked(left, taken);
  }
  // No announcement names more; a text that does only wants to keep us busy.
  return found.sort((a, b) => a.from - b.from).slice(0, 40);
}

/** "Oct 17, 11 to 4": days only grow; what stands behind the first is hours. */
function lengthOfDays({ 0: all, groups }: RegExpMatchArray): number {
  const days = groups?.days ?? '';
  const numbers = (days.match(/\d+/g) ?? []).map(Number);
  const isHours = groups?.month !== undefined && all.endsWith(days) && !(groups.y ?? groups.yy);
  if (!isHours || numbers.every((number, at) => number > (numbers[at - 1] ?? 0))) return all.length;
  return all.length - days.length + (/^\D*\d+/.exec(days)?.[0].length ?? days.length);
}

/** "sun", "mar", "so" are weekdays only where one would stand: before a number, in brackets, or capital in English. */
export function isMereWord(
  { kind, from, to, text: word }: Found,
  text: string,
  { lang, script }: LanguageWords,
): boolean {
  if (kind !== 'weekday' || script === 'run-on' || word.replace('.', '').length > 3) return false;
  if (/^\.?\s?[,:|]?\s?(?:the\s)?[\d(@]/u.test(text.slice(to, to + 8)) || /[\d(/&+.–-]\s?$/u.test(text.slice(0, from)))
    return false;
  return lang !== 'en' || !/^[A-Z]/.test(word);
}

/** "Parco 2 Giugno", "rue du 4 Septembre": a day in the name of a place. */
export function isPartOfName({ kind, from }: Found, text: string, { places, script }: LanguageWords): boolean {
  if (kind !== 'calendar' || script === 'run-on') return false;
  return regexOf(`(?<!\\p{L})(?:${places})\\s(?:du |del |de |do )?$`, 'iu').test(
    text.slice(Math.max(0, from - 30), from),
  );
}
