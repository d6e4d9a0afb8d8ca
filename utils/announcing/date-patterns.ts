import type { LanguageWords } from './language-words';
import { movedDay } from './moved-dates';

/** The ways a language writes days; named groups say what was found. */
export type DatePattern = { kind: DateKind; pattern: RegExp };
export type DateKind = 'calendar' | 'numeric' | 'day-of-month' | 'relative' | 'weekday';

const built = new Map<string, DatePattern[]>();

/** The patterns of a language, those that say most first: what one has taken no later one sees. */
export function datePatterns(words: LanguageWords): DatePattern[] {
  const known = built.get(words.lang);
  if (known) return known;
  const patterns = [
    ...general,
    ...(words.script === 'run-on' ? [] : withMonths(words)),
    ...numeric(words),
    ...named(words),
  ];
  built.set(words.lang, patterns);
  return patterns;
}

const general: DatePattern[] = [
  {
    kind: 'calendar',
    pattern: /(?<!\d)(?<y>(?:1[5-9]|20)\d\d)\s?[-/.年]\s?(?<m>\d{1,2})\s?[-/.月]\s?(?<days>\d{1,2})日?(?!\d)/gu,
  },
  {
    kind: 'calendar',
    pattern:
      /(?:(?<y>(?:1[5-9]|20)\d\d)\s?[年년]\s?)?(?<!\d)(?<m>\d{1,2})\s?[月월]\s?(?<days>\d{1,2}\s?[日號号일]?(?:\s*(?:[(（][^)）]{1,4}[)）])?\s*(?:[,、・~〜～\-–/&]|와|과|및|和|至|到)\s*\d{1,2}\s?[日號号일])*)(?!\d)/gu,
  },
];

/** "5, 6 and 7 December", "5./6. Dez.", "December 12–14, 2026". */
function withMonths(words: LanguageWords): DatePattern[] {
  const weekday = `\\(?(?:${words.weekdays.join('|')})\\.?\\)?,?\\s*`;
  const hour = words.oClock ? `|${words.oClock}` : '';
  const noHour = `(?!\\d|\\s?[:h]\\s?\\d|\\s?(?:[-–—]\\s?\\d{1,2}(?:[:.]\\d\\d)?\\s?)?(?:[ap]\\.?m${hour})(?!\\p{L}))`;
  const day = `\\d{1,2}(?:\\s?(?:${words.ordinal ?? 'º'})(?!\\p{L})|\\.(?!\\d))?${noHour}`;
  const link = `\\s*(?:,|/|\\+|&|-|–|—|(?<=[\\s\\d.])(?:${words.and}|${words.to})(?=\\s))\\s*`;
  const plain = `${day}(?:\\s*\\((?:${words.weekdays.join('|')})\\.?\\))?(?:${link}${day}){0,6}`;
  const days = `(?<days>(?:(?<!\\p{L})${weekday}${day}(?:${link}${weekday}${day}){1,5})|(?:${plain}))`;
  const month = `(?<month>${words.months.join('|')})`;
  const year = `(?:[,.]?\\s*(?:(?:${words.of ?? 'of'})\\s*)?(?<y>(?:1[5-9]|20)\\d\\d)(?![\\d:h])|\\s+'(?<yy>\\d\\d)(?!\\d))?`;
  const of = words.of ? `(?:(?:${words.of})\\s*)?` : '';
  const after = '(?!\\d|\\s?[:h]\\s?\\d|\\.\\d\\d|\\s*[ap]\\.?m\\b)';
  return [
    `(?<![\\d:.,€$£])${days}\\s*${of}${month}(?![\\p{L}])\\.?${year}`,
    `(?<!\\p{L})${month}\\.?\\s+(?:the\\s+)?${days}${after}${year}`,
  ].map((source) => ({ kind: 'calendar', pattern: new RegExp(source, 'giu') }));
}

/** `12/6`, `6.12.`, `12-14.6.2027`; a dot alone parts hours from minutes where the language does so. */
function numeric({ dotted, and, to, script, weekdays }: LanguageWords): DatePattern[] {
  const start = '(?<![\\d/.$£€,]|\\d:)';
  const end = '(?![\\d%€]|[:/]\\d|\\s?(?:€|£|eur(?![a-z])|km))';
  const two = '\\d{1,2}';
  const range = `(?:\\s?[-–&+]\\s?(?<a2>${two}))?`;
  const joined = script === 'run-on' ? '' : `|\\s(?:${and}|${to})\\s`;
  const sources = [
    `${start}(?<a>${two})${range}(?<sep>[/.-])(?<b>${two})\\k<sep>(?<y>(?:1[5-9]|20)\\d\\d|\\d\\d)${end}`,
    `${start}(?<a>${two})\\.(?:\\s?(?:/|-|–|&|\\+)\\s?${joined})(?<a2>${two})\\.\\s?(?<b>${two})\\.${end}`,
    dotted === 'dates'
      ? `${start}(?<a>${two})\\.\\s?(?<b>${two})(?:\\.(?!\\d)|(?!\\.?\\d))(?!\\s?(?:uhr|h|u|ч)(?!\\p{L}))${end}`
      : `${start}(?<a>${two})\\.(?<b>${two})\\.${end}`,
    `${start}(?<a>${two})${range}/(?<b>${two})${end}`,
    // Beside a weekday a dot parts day and month in any language.
    ...(dotted === 'times'
      ? [`(?<=(?:${weekdays.join('|')})\\.?,?\\s)(?<a>${two})\\.(?<b>${two})(?!\\d|\\s?(?:h|uhr|pm|am))${end}`]
      : []),
  ];
  return sources.map((source) => ({ kind: 'numeric', pattern: new RegExp(source, 'giu') }));
}

function named(words: LanguageWords): DatePattern[] {
  const [before, after] =
    words.script === 'run-on' ? ['', ''] : ['(?<![\\p{L}\\p{M}\\p{N}_])', '(?![\\p{L}\\p{M}\\p{N}_])'];
  const days = words.days.map(([source], position) => `(?<r${position}>${source})`).join('|');
  const weekdays = words.weekdays.map((source, position) => `(?<w${position}>${source})`).join('|');
  const near = [words.weekAfter, words.lastWeek, words.every]
    .filter((each) => each !== undefined && each !== '')
    .join('|');
  const lead = near ? `(?:(?<lead>${near})\\s*の?\\s*)?` : '';
  const trail = near && words.script === 'spaced' ? `(?:\\s+(?<trail>${near}))?` : '';
  const patterns: DatePattern[] = [
    { kind: 'relative', pattern: new RegExp(`${before}(?:(?<tonight>${words.tonight})|${days})${after}`, 'giu') },
    { kind: 'weekday', pattern: new RegExp(`${before}${lead}(?:${weekdays})${trail}${after}`, 'giu') },
  ];
  if (words.theDay)
    patterns.push({
      kind: 'day-of-month',
      pattern: new RegExp(`${words.script === 'run-on' ? '' : '(?<!\\p{L})'}(?:${words.theDay})`, 'giu'),
    });
  const moved = movedDay(words);
  if (moved) patterns.push({ kind: 'day-of-month', pattern: new RegExp(moved, 'giu') });
  return patterns;
}
