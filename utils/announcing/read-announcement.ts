import { blanked } from './blanked';
import { chooseStart } from './choose-start';
import { judge } from './judge';
import { wordsOf } from './language-words';
import { dropOtherDays } from './other-days';
import { plainCharacters } from './plain-characters';
import { readDates } from './read-dates';
import { readPlace } from './read-place';
import { readTimes } from './read-times';

export type PostInWords = {
  text: string;
  lang?: string;
  /** Instant. */
  postedAt: string;
  /** IANA: whose "tomorrow" it is. */
  timeZone: string;
  authorLocation?: string;
};

/** An event a post announces. `start`: `2026-12-08T19:30` on the clock at the place, or `2026-12-08`; `place`: as the post words it. */
export type Announcement = { start: string; place?: string };

/** More than this no announcement needs, and everybody's text is read. */
const longest = 1_500;

/** The event a post announces in words: a gathering one could go to, with a day and a place; undefined when it does not. */
export function readAnnouncement(post: PostInWords): Announcement | undefined {
  const plain = plainCharacters(post.text.slice(0, longest));
  const words = wordsOf(post.lang, plain.text);
  const writing = {
    now: Temporal.Instant.from(post.postedAt).toZonedDateTimeISO(post.timeZone).toPlainDateTime(),
    timeZone: post.timeZone,
    location: post.authorLocation ?? '',
  };
  const dates = readDates(plain.text, words, writing);
  if (dates.length === 0) return undefined;
  const times = readTimes(blanked(plain.text, dates), words);
  const text = blanked(plain.text, [...dates, ...times]);
  const left = dropOtherDays(dates, times, plain.text, words);
  const start = chooseStart(left.dates, left.times, plain.text, words, writing);
  if (!start) return undefined;
  const placeIn = (part: string) => readPlace(plain, part, words, writing.location);
  const line = onlyLineOf(start.mention.from, text);
  const place = (line === undefined ? undefined : placeIn(line)) ?? placeIn(text);
  const hasDoors = times.some(({ is }) => is === 'doors' || is === 'show');
  if (!judge({ text: plain.text, rest: text, words, start, place, hasDoors })) return undefined;
  return { start: start.start, ...(place ? { place: place.name } : {}) };
}

/** Of a list with a day on each line, the line of the one that is meant: the others are other evenings elsewhere.
 * Undefined where there is no list. */
function onlyLineOf(position: number, text: string): string | undefined {
  const isList = (text.match(/^[^\p{L}\n]*\uE000/gmu)?.length ?? 0) >= 2;
  if (!isList) return undefined;
  const from = text.lastIndexOf('\n', position) + 1;
  const end = text.indexOf('\n', position);
  const to = end < 0 ? text.length : end;
  return text.slice(0, from).replace(/[^\n]/g, ' ') + text.slice(from, to) + text.slice(to).replace(/[^\n]/g, ' ');
}
