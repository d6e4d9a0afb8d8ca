import { type LanguageWords, says } from './language-words';
import type { DateMention, Writing } from './read-dates';
import { regexOf } from './regex-of';
import { nextDayOfMonth } from './resolve-day';

/** "Saturday 12th", "samedi 12": a number after a weekday is a day when it falls on that weekday soon. */
export function addDayNumber(mention: DateMention, text: string, words: LanguageWords, { now }: Writing): void {
  const rest = text.slice(mention.to, mention.to + 24);
  const number = regexOf(
    `^\\.?[,\\s(（]*(?:(?!(?:${words.at})\\s)\\p{L}{1,4}\\s)?(\\d{1,2})(\\s?(?:${words.ordinal ?? 'º'})(?!\\p{L})|\\.|日)?(?!\\d|[:.h]\\d|\\s?[-–]\\s?\\d|\\s?(?:[ap]\\.?m\\b|${words.oClock ?? 'h'}))`,
    'iu',
  ).exec(rest);
  if (!number || mention.weekday === undefined) return;
  const day = nextDayOfMonth(Number(number[1]), now.toPlainDate(), mention.weekday);
  if (!day || day.dayOfWeek !== mention.weekday || day.since(now.toPlainDate()).days > 62) return;
  mention.days = [day];
  mention.kind = 'calendar';
  mention.to += number[0].length;
}

/** "tomorrow night", "Samstagabend": which half of the day is meant. */
export function addPartOfDay(mention: DateMention, text: string, words: LanguageWords): void {
  const { evening, morning, script } = words;
  const rest = text.slice(mention.to, mention.to + 16);
  const starts = (source: string) => {
    const match = rest.match(regexOf(`^[\\s,]*(?:${source})${script === 'run-on' ? '' : '(?![\\p{L}])'}`, 'iu'));
    // "Friday night" is one mention; "Friday: concert" is not.
    if (match && /^\s{0,2}\p{L}{2,9}$/u.test(match[0]) && !says(words, words.doors, match[0]))
      mention.to += match[0].length;
    return match !== null;
  };
  const own = text.slice(mention.from, mention.to);
  if (/(?:abend|nacht|nachmittag|avond|middag|[晚夜])$/iu.test(own)) mention.partOfDay = 'evening';
  else if (/(?:.tagmorgen|ochtend|早)$/iu.test(own)) mention.partOfDay = 'morning';
  else if (starts(morning)) mention.partOfDay = 'morning';
  else if (starts(evening)) mention.partOfDay = 'evening';
}
