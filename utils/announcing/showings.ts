import type { LanguageWords } from './language-words';
import type { TimeMention } from './read-times';
import { regexOf } from './regex-of';

/**
 * The hours of all showings of which one was read: "matinee 2pm and evening 7pm". `text` has its days blanked out, so
 * hours of two days are never of one row.
 */
export function showings(one: TimeMention, times: TimeMention[], text: string, words: LanguageWords): TimeMention[] {
  const row = regexOf(`^\\s?(?:,|/|&|\\+|(?<=\\s)(?:${words.and})(?=\\s))\\s?(?:\\p{L}{1,12}\\s){0,3}$`, 'iu');
  const isNext = (a: TimeMention | undefined, b: TimeMention | undefined) =>
    a !== undefined && b !== undefined && a.is === b.is && row.test(text.slice(a.to, b.from));
  const position = times.indexOf(one);
  let [first, last] = [position, position];
  while (isNext(times[first - 1], times[first])) first--;
  while (isNext(times[last], times[last + 1])) last++;
  return position < 0 ? [one] : times.slice(first, last + 1);
}
