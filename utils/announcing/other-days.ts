import { type LanguageWords, says } from './language-words';
import { isMovedTo } from './moved-dates';
import type { DateMention } from './read-dates';
import type { TimeMention } from './read-times';
import { regexOf } from './regex-of';

/** The days and hours of a text that may be those of a gathering. */
type Left = { dates: DateMention[]; times: TimeMention[] };

/** Leaves out the days that are deadlines, sales, cited, or what was before a change, and the hours said of sales. */
export function dropOtherDays(all: DateMention[], times: TimeMention[], text: string, words: LanguageWords): Left {
  const quotes = quoted(text);
  const dates: DateMention[] = [];
  const sales: DateMention[] = [];
  const old: Span[] = [];
  for (const [position, mention] of all.entries()) {
    if (isWithin(mention, quotes) || isPartOfThread(mention, all, text)) continue;
    const previous = all[position - 1]?.to ?? 0;
    const before = text.slice(Math.max(previous, lastBreak(text, mention.from)), mention.from);
    const after = text.slice(mention.to, all[position + 1]?.from ?? text.length);
    if (mention.kind === 'weekday' && says(words, words.lookingBack, sentenceAround(text, mention))) continue;
    if (endsWith(before, words.insteadOf, words)) continue;
    if (isMovedTo(mention, all[position + 1], text, words)) {
      old.push({ from: mention.to, to: all[position + 1]?.from ?? mention.to });
      continue;
    }
    const isSale = isOfSale(before, after, words);
    (isSale ? sales : dates).push(mention);
  }
  const kept = times.filter((time) => !isOfOldDay(time, times, old));
  return { dates, times: kept.filter((time) => !isNextTo(time, sales, all, text)) };
}

type Span = { from: number; to: number };

/** "From Thursday 5, 7pm, to Thursday 12, 8pm": the old hour, which holds only when no new one is told. */
function isOfOldDay(time: TimeMention, times: TimeMention[], old: Span[]): boolean {
  return old.some(
    ({ from, to }) =>
      time.from >= from && time.to <= to && times.some((other) => other.from >= to && other.from < to + 40),
  );
}

function isOfSale(before: string, after: string, words: LanguageWords): boolean {
  if (endsWith(before, words.by, words)) return true;
  if (says(words, words.onSale, before) || says(words, words.deadline, before)) return true;
  if (words.byAfter && regexOf(`^[^\\n。!！]{0,10}?${words.byAfter}`, 'u').test(after)) return true;
  return isSold(after, words);
}

/** "Friday 10am tickets go on sale", in one breath; not "…, tickets on sale now". */
function isSold(after: string, words: LanguageWords): boolean {
  const breath = (after.split(/[\n!?。！？;]|[.,](?=\s)/u)[0] ?? '').slice(0, 45);
  return says(words, words.onSale, breath) && !says(words, words.gatherings, breath);
}

/** An hour in the sentence of a sale, nearer to its day than to any other. */
function isNextTo(time: TimeMention, sales: DateMention[], all: DateMention[], text: string): boolean {
  const away = ({ from, to }: DateMention) => Math.max(time.from - to, from - time.to);
  const nearest = all.toSorted((a, b) => away(a) - away(b))[0];
  if (!nearest || !sales.includes(nearest)) return false;
  return !/[.!?](?:\s|$)|[\n。！？]/u.test(
    text.slice(Math.min(nearest.to, time.to), Math.max(nearest.from, time.from)),
  );
}

/** What is said in quotation marks, longer than a title, when the writer has words of their own beside it. */
function quoted(text: string): { from: number; to: number }[] {
  const spans = [...text.matchAll(/“[^”\n]{25,}”|„[^“”\n]{25,}[“”]|«[^»\n]{25,}»|"[^"\n]{25,}"/gu)];
  const rest = spans.reduce((length, [span]) => length - span.length, text.trim().length);
  return rest < 15 ? [] : spans.map(({ index, 0: span }) => ({ from: index, to: index + span.length }));
}

function isWithin(mention: DateMention, spans: { from: number; to: number }[]): boolean {
  return spans.some(({ from, to }) => from < mention.from && mention.to < to);
}

/** "1/9" at the end, "2/2" at the beginning: of a thread, when the post names a day elsewhere. */
function isPartOfThread({ kind, from, to }: DateMention, all: DateMention[], text: string): boolean {
  if (kind !== 'numeric' || all.length < 2) return false;
  const counter = /^(\d{1,2})\/(\d{1,2})$/.exec(text.slice(from, to));
  const isAtEdge = text.slice(0, from).trim() === '' || text.slice(to).trim() === '';
  return counter !== null && isAtEdge && Number(counter[1]) <= Number(counter[2]);
}

function lastBreak(text: string, index: number): number {
  const before = text.slice(0, index);
  return Math.max(before.lastIndexOf('\n'), before.search(/[.!?。！？;](?=\s|$|[^\d\s])[^.!?。！？;]*$/u)) + 1;
}

/** The sentence a day stands in. */
function sentenceAround(text: string, { from, to }: DateMention): string {
  const rest = text.slice(to);
  const end = rest.search(/[.!?。！？\n](?:\s|$)/u);
  return text.slice(lastBreak(text, from), to + (end < 0 ? rest.length : end));
}

function endsWith(text: string, source: string, { script }: LanguageWords): boolean {
  if (source === '') return false;
  const edge = script === 'run-on' ? '' : '(?<![\\p{L}])';
  return regexOf(`${edge}(?:${source})\\s*(?:on|am|le|el|the|la|de|op|den|dem|il|i|dia|el día|w)?\\s*$`, 'iu').test(
    text,
  );
}
