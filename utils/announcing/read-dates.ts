import type { DateKind } from './date-patterns';
import { type Found, findDates, isMereWord, isPartOfName } from './find-dates';
import { type LanguageWords, wordPattern } from './language-words';
import { isJoint, mergeDates } from './merge-dates';
import { isMoveWithin } from './moved-dates';
import { regexOf } from './regex-of';
import { dayAhead, monthFirst, nearestDate, nextDayOfMonth } from './resolve-day';
import { addWeekLater } from './week-later';
import { addDayNumber, addPartOfDay } from './widen-date';

/** Where and when a post was written. */
export type Writing = {
  /** The writer's clock. */
  now: Temporal.PlainDateTime;
  timeZone: string;
  /** As the profile says: decides between 12/6 and 6/12. */
  location: string;
};

/** A day, or days, a text speaks of. */
export type DateMention = {
  from: number;
  to: number;
  kind: DateKind;
  /** In the order written; the first one of a range only. */
  days: Temporal.PlainDate[];
  /** Monday = 1; what the text itself says, for checking others. */
  weekday?: number;
  partOfDay?: 'evening' | 'morning';
  isEvery?: boolean;
};

/** All days a text speaks of, in order; a weekday beside a date is the same mention. `text` is plain characters. */
export function readDates(text: string, words: LanguageWords, writing: Writing): DateMention[] {
  const found = findDates(text, words);
  const mentions: DateMention[] = [];
  for (const each of found) {
    if (isMereWord(each, text, words) || isPartOfName(each, text, words)) continue;
    const mention = resolve(
      each,
      words,
      writing,
      weekdayBeside(each, found, text, words),
      isMoveWithin(each, text, words),
    );
    if (!mention) continue;
    const next = found.find(({ from }) => from >= each.to)?.from ?? text.length;
    if (each.kind === 'weekday') addDayNumber(mention, text.slice(0, next), words, writing);
    addPartOfDay(mention, text, words);
    addWeekLater(mention, text, words.lang);
    mentions.push(mention);
  }
  return mergeDates(mentions, text);
}

function resolve(
  found: Found,
  words: LanguageWords,
  writing: Writing,
  weekday: number | undefined,
  isMove: boolean,
): DateMention | undefined {
  const { kind, from, to, groups } = found;
  const days = daysOf(found, words, writing, weekday, isMove);
  const isEvening = groups.tonight !== undefined;
  const said = kind === 'weekday' ? weekdayIn(groups) : undefined;
  const near = `${groups.lead ?? ''} ${groups.trail ?? ''}`;
  const isEvery =
    kind === 'weekday' && words.every !== undefined && near.search(wordPattern(words.every, words.script)) >= 0;
  if (days.length === 0 && kind !== 'weekday') return undefined;
  return {
    from,
    to,
    kind,
    days,
    ...(said === undefined ? {} : { weekday: said }),
    ...(isEvening ? { partOfDay: 'evening' as const } : {}),
    ...(isEvery ? { isEvery } : {}),
  };
}

function daysOf(
  found: Found,
  words: LanguageWords,
  writing: Writing,
  weekday: number | undefined,
  isMove: boolean,
): Temporal.PlainDate[] {
  const { groups, kind } = found;
  const today = writing.now.toPlainDate();
  if (kind === 'relative') {
    if (groups.tonight !== undefined) return [today];
    const position = words.days.findIndex((_, index) => groups[`r${index}`] !== undefined);
    return [today.add({ days: words.days[position]?.[1] ?? 0 })];
  }
  if (kind === 'weekday') return weekdayDays(groups, words, writing);
  if (kind === 'day-of-month') {
    const day = nextDayOfMonth(Number(groups.d), writing.now.toPlainDate(), weekday);
    return day ? [day] : [];
  }
  // Nobody but the Far East writes the month first with a dot: 10.30. is a time.
  if (kind === 'numeric' && found.text.includes('.') && words.script === 'spaced' && Number(groups.b) > 12) return [];
  if (kind === 'numeric') return numericDays(groups, words, writing, weekday);
  const month = groups.m ? Number(groups.m) : monthNamed(groups.month ?? '', words);
  return listed(groups.days ?? '', words, isMove).flatMap(
    (day) => nearestDate(yearOf(groups), month, day, today, weekday) ?? [],
  );
}

function weekdayIn(groups: Found['groups']): number | undefined {
  for (let position = 0; position < 7; position++) if (groups[`w${position}`] !== undefined) return position + 1;
  return undefined;
}

function weekdayDays(groups: Found['groups'], words: LanguageWords, writing: Writing): Temporal.PlainDate[] {
  const near = `${groups.lead ?? ''} ${groups.trail ?? ''}`;
  const weekday = weekdayIn(groups) ?? 1;
  if (words.lastWeek !== '' && near.search(wordPattern(words.lastWeek, words.script)) >= 0) return [];
  const isWeekAfter = words.weekAfter !== undefined && near.search(wordPattern(words.weekAfter, words.script)) >= 0;
  return [dayAhead(weekday, writing.now.toPlainDate(), isWeekAfter)];
}

function numericDays(
  groups: Found['groups'],
  words: LanguageWords,
  writing: Writing,
  weekday: number | undefined,
): Temporal.PlainDate[] {
  const [a, b] = [Number(groups.a), Number(groups.b)];
  const today = writing.now.toPlainDate();
  const read = (month: number, day: number) => nearestDate(yearOf(groups), month, day, today, weekday);
  const isMonthFirst = a > 12 ? false : b > 12 ? true : monthFirst(words, writing);
  const preferred = isMonthFirst ? read(a, b) : read(b, a);
  const other = isMonthFirst ? read(b, a) : read(a, b);
  // A weekday that fits only the other order decides.
  const fits = (day: Temporal.PlainDate | undefined) => weekday === undefined || day?.dayOfWeek === weekday;
  const day = !fits(preferred) && other && fits(other) && a <= 12 && b <= 12 ? other : preferred;
  return day ? [day] : [];
}

function yearOf(groups: Found['groups']): number | undefined {
  const year = groups.y ?? groups.yy;
  if (year === undefined) return undefined;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function monthNamed(name: string, words: LanguageWords): number {
  return words.months.findIndex((source) => regexOf(`^(?:${source})$`, 'iu').test(name)) + 1;
}

/** The days of "5, 6 and 7" or, of a range, its first; its last where a gathering moves "from 5 to 12". */
function listed(days: string, words: LanguageWords, isMove: boolean): number[] {
  const numbers = (days.match(/\d+/g) ?? []).map(Number);
  const isRange = regexOf(`[-–—~〜～至到]|\\s(?:${words.to})\\s`, 'iu').test(days) && numbers.length === 2;
  if (isRange && isMove) return numbers.slice(1);
  return isRange ? numbers.slice(0, 1) : numbers;
}

/** The weekday that stands right beside a date, to check its order of day and month, or its year. */
function weekdayBeside(found: Found, all: Found[], text: string, words: LanguageWords): number | undefined {
  if (found.kind === 'weekday' || found.kind === 'relative') return undefined;
  for (const other of all) {
    if (other.kind !== 'weekday') continue;
    const between = other.to <= found.from ? text.slice(other.to, found.from) : text.slice(found.to, other.from);
    if ((other.to <= found.from || found.to <= other.from) && isJoint(between)) return weekdayIn(other.groups);
  }
  const inside = words.weekdays.findIndex((source) => found.text.search(wordPattern(source, words.script)) >= 0);
  if (inside >= 0) return undefined;
  const short = /^\s?[(（]\s?([月火水木金土日一二三四五六])/u.exec(text.slice(found.to, found.to + 5))?.[1];
  const position = short ? Math.max('月火水木金土日'.indexOf(short), '一二三四五六日'.indexOf(short)) : -1;
  return position >= 0 ? position + 1 : undefined;
}
