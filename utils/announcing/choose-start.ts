import { blanked } from './blanked';
import type { LanguageWords } from './language-words';
import { says } from './language-words';
import type { DateMention, Writing } from './read-dates';
import type { TimeMention } from './read-times';
import { regexOf } from './regex-of';
import { showings } from './showings';

/** A start as the event's own clock shows it: `2026-12-08T19:30`, or `2026-12-08`; and what it was read from. */
export type Start = { start: string; hasTime: boolean; mention: DateMention; time?: TimeMention };

/** The first upcoming start among the days and times a text speaks of; undefined when all are over. */
export function chooseStart(
  mentions: DateMention[],
  times: TimeMention[],
  text: string,
  words: LanguageWords,
  writing: Writing,
): Start | undefined {
  const valid = afterCorrection(mentions, text, words).filter((mention) => mention.days.length > 0);
  const told = timesThatHold(times, text, words);
  const today = writing.now.toPlainDate();
  const named = valid.some((mention) => isDated(mention, today));
  // "Mañana a las 7" is no morning.
  const rest = blanked(text, mentions);
  const starts = valid.flatMap((mention, position) => {
    const time = timeOf(mention, valid, position, told, text);
    // "Today we are happy to announce": a day of speaking, not of meeting.
    if (named && mention.kind === 'relative' && !mention.partOfDay && !isNear(mention, time)) return [];
    // "Every second Tuesday (next one 11/10)", "5 and 6 December, Saturday from 2pm": the date says which.
    if (named && mention.kind === 'weekday' && !isOfItsOwn(mention, valid, position, told, today)) return [];
    const shows = time ? showings(time, told, rest, words) : [undefined];
    return mention.days.flatMap((day) =>
      shows.flatMap((show) => upcoming(mention, day, show, rest, words, writing) ?? []),
    );
  });
  return starts.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))[0];
}

function isDated({ kind, days }: DateMention, today: Temporal.PlainDate): boolean {
  if (kind !== 'calendar' && kind !== 'numeric') return false;
  return days.some((day) => Temporal.PlainDate.compare(day, today) >= 0);
}

/** "Friday 8pm …, then 12 December": a weekday before all dates, with its own hour. */
function isOfItsOwn(
  mention: DateMention,
  mentions: DateMention[],
  position: number,
  times: TimeMention[],
  today: Temporal.PlainDate,
): boolean {
  if (mention.isEvery || mentions.slice(0, position).some((each) => isDated(each, today))) return false;
  const next = mentions[position + 1]?.from ?? 0;
  return times.some(({ from }) => from >= mention.to && from < next);
}

function isNear(mention: DateMention, time: TimeMention | undefined): boolean {
  return time !== undefined && time.from - mention.to < 14 && mention.from - time.to < 14;
}

/** What is said after "sorry", "moved to", holds instead of what was said before. */
function afterCorrection(mentions: DateMention[], text: string, words: LanguageWords): DateMention[] {
  if (mentions.length < 2) return mentions;
  const later = mentions.filter(({ from }, position) => {
    const before = text.slice(mentions[position - 1]?.to ?? 0, from);
    return position > 0 && says(words, words.correction, before);
  });
  const first = later[0];
  return first ? mentions.slice(mentions.indexOf(first)) : mentions;
}

/** Without those that were changed: "8 not 9", "7.30, EDIT: 8pm". A new day brings its own times. */
function timesThatHold(times: TimeMention[], text: string, words: LanguageWords): TimeMention[] {
  const kept = times.filter(({ from }) => {
    const before = text.slice(Math.max(0, from - 24), from);
    return !regexOf(`(?:^|[^\\p{L}])(?:${words.insteadOf})\\s*(?:(?:${words.at})\\s*)?$`, 'iu').test(before);
  });
  const renewed = kept.findIndex(({ from }, position) => {
    const last = kept[position - 1];
    return last !== undefined && from - last.to < 40 && says(words, words.correction, text.slice(last.to, from));
  });
  return renewed > 0 ? kept.slice(renewed) : kept;
}

function timeOf(
  mention: DateMention,
  mentions: DateMention[],
  position: number,
  times: TimeMention[],
  text: string,
): TimeMention | undefined {
  const next = mentions[position + 1]?.from ?? text.length;
  const previous = mentions[position - 1]?.to ?? 0;
  const after = times.filter(({ from }) => from >= mention.to && from < next);
  const before = times.filter(({ to }) => to <= mention.from && to > previous);
  const close = before.filter(({ to }) => mention.from - to < 12 && !/[\n.!?]/.test(text.slice(to, mention.from)));
  return (
    best(close, true) ??
    best(after) ??
    best(before) ??
    best(times.filter(({ from }) => from >= mention.to)) ??
    best(times)
  );
}

/** The show's time, else one that is not called anything, else the doors'. The last of those before a date is nearest. */
function best(times: TimeMention[], isBefore = false): TimeMention | undefined {
  const pick = (list: TimeMention[]) => (isBefore ? list.at(-1) : list[0]);
  return (
    pick(times.filter(({ is }) => is === 'show')) ??
    pick(times.filter(({ is }) => is === undefined)) ??
    pick(times.filter(({ is }) => is === 'doors'))
  );
}

function upcoming(
  mention: DateMention,
  day: Temporal.PlainDate,
  time: TimeMention | undefined,
  text: string,
  words: LanguageWords,
  { now }: Writing,
): Start | undefined {
  if (!time)
    return Temporal.PlainDate.compare(day, now.toPlainDate()) < 0
      ? undefined
      : { start: day.toString(), hasTime: false, mention };
  const hour = hourOf(time, mention, text, words);
  if (hour === undefined) return undefined;
  const start = at(day, hour, time.minute);
  if (Temporal.PlainDateTime.compare(start, now) >= 0) return startOf(start, mention, time);
  // A weekday whose hour is over today means the next one; a date means what it says.
  if (mention.kind !== 'weekday') return undefined;
  return startOf(start.add({ days: 7 }), mention, time);
}

function startOf(start: Temporal.PlainDateTime, mention: DateMention, time: TimeMention): Start {
  return { start: start.toString({ smallestUnit: 'minute' }), hasTime: true, mention, time };
}

function at(day: Temporal.PlainDate, hour: number, minute: number): Temporal.PlainDateTime {
  return day.add({ days: hour >= 24 ? 1 : 0 }).toPlainDateTime({ hour: hour % 24, minute });
}

/**
 * Bare evening hours are p.m. (labelling.md): what kind of gathering it is says whether it is one. Undefined where hours
 * are written up to 24 and nothing tells 7 in the morning from 7 in the evening: better not announced than at a wrong hour.
 */
function hourOf(
  { hour, isBare, from, to }: TimeMention,
  mention: DateMention,
  text: string,
  words: LanguageWords,
): number | undefined {
  if (!isBare) return hour;
  if (mention.partOfDay === 'evening') return hour + 12;
  if (mention.partOfDay === 'morning') return hour;
  const isEvening = says(words, words.evening, text);
  const isMorning = says(words, words.morning, text);
  if (hour >= 5 && isMorning && !isEvening) return hour;
  // Nobody of those writes 22:00 as 10.
  const isWritten24 =
    words.script === 'run-on' ||
    (words.numeric !== 'region' &&
      words.numeric !== 'month-first' &&
      /\d\s?[:.h]\s?\d\d|\d\s?(?:uhr|h|uur)/iu.test(text.slice(from, to + 5)));
  if (hour >= 9) return !isWritten24 && isEvening && hour < 11 ? hour + 12 : hour;
  // Only with "h" or minutes eight is eight: at 8 in the evening they would write 20h.
  if (isWritten24 && !isEvening && hour >= 7 && /\d\s?[:.h]/iu.test(text.slice(from, to + 2))) return hour;
  if (isWritten24 && isEvening === isMorning) return undefined;
  return hour + 12;
}
