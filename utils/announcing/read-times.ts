import { spokenHours, toNoon } from './hour-words';
import type { LanguageWords } from './language-words';
import { regexOf } from './regex-of';

/** A time of day a text speaks of. `is`: what begins then, where the text says so. */
export type TimeMention = {
  from: number;
  to: number;
  hour: number;
  minute: number;
  /** Nothing says whether morning or evening is meant: "at 8". */
  isBare: boolean;
  is?: 'doors' | 'show' | 'end';
};

type Raw = { from: number; to: number; hour: number; minute: number; half?: 'am' | 'pm'; isBare: boolean };

/** All times in a text whose days were blanked out. */
export function readTimes(text: string, words: LanguageWords): TimeMention[] {
  const raw: Raw[] = [];
  let left = text;
  for (const pattern of timePatterns(words)) {
    for (const match of left.matchAll(pattern)) {
      const time = timeOf(match, words);
      if (time) raw.push(time);
    }
    left = left.replace(pattern, (all, ...rest) => (isTime(rest, words) ? '\uE000'.repeat(all.length) : all));
  }
  const times = raw.sort((a, b) => a.from - b.from).map((time) => withHalf(time, text, words));
  return labelled(times, text, words);
}

function isTime(rest: unknown[], words: LanguageWords): boolean {
  const groups = rest.at(-1);
  return typeof groups === 'object' && groups !== null && clockOf(groups as Groups, words) !== undefined;
}

type Groups = Record<string, string | undefined>;
const built = new Map<string, RegExp[]>();

function timePatterns(words: LanguageWords): RegExp[] {
  const known = built.get(words.lang);
  if (known) return known;
  const edge = words.script === 'run-on' ? '' : '(?<![\\p{L}\\p{N}_])';
  const end = '(?![\\p{L}\\p{N}_])';
  const number = '(?<![\\d.,:/$£€+-]|[$£€]\\s)(?<h>\\d{1,2})';
  const minutes = '(?:[:.]?(?<mm>[0-5]\\d))';
  const range = `(?:\\s*(?:-|–|—|~|〜|～|${words.to})\\s*\\d{1,2}(?:[:.h]?[0-5]\\d)?)?`;
  const halfDay = '\\s?(?<half>[ap])\\.?\\s?m(?:\\.|(?!\\p{L}))';
  const sources = [
    ...toNoon(words, number, end),
    // 7-9pm, 7.30pm, 7 p.m., 11am-1pm
    `${number}${minutes}?(?:\\s*(?:-|–|—|to|til|until)\\s*\\d{1,2}(?:[:.]?[0-5]\\d)?)?${halfDay}`,
    // 午後7時半, 晚上7点半, 오후 7시 30분
    ...(words.oClock && words.lang.match(/^(?:ja|zh|ko)$/)
      ? [
          `(?<!\\d)(?<h>\\d{1,2}${words.hours ? `|${words.hours.join('|')}` : ''})\\s?(?:${words.oClock})(?!間|间|간)\\s?(?:(?<mm>[0-5]?\\d)\\s?[分분]?|(?<past>[半반]))?`,
        ]
      : []),
    `(?<![\\d.,:/])(?<h>\\d{1,2})[:：](?<mm>[0-5]\\d)(?!\\d)(?!:\\d\\d:)${range}(?:\\s?(?:h|hs|hrs|uhr|uur|u)(?!\\p{L}))?`,
    // 14–19h, 14-19 Uhr, and 11-4 right after a day
    `${number}${minutes}?\\s?[-–—~〜]\\s?\\d{1,2}(?:[:.]?[0-5]\\d)?\\s?(?:h|hs|hrs|u${words.oClock ? `|${words.oClock}` : ''})${end}`,
    `(?<=\\uE000[\\s,:|(·•!.–-]{0,4})(?<h>\\d{1,2})${minutes}?\\s?(?:[-–—]|(?:${words.to})(?=\\s))\\s?\\d{1,2}(?:[:.]?[0-5]\\d)?(?![\\d/:€$%])`,
    // "Tomorrow, 7, on the steps", "tonight 8 @ the Owl Room", "St Margaret's Hall, 10-3, forty dealers"
    ...(words.lang === 'en'
      ? [
          '(?<=\\uE000,\\s)(?<h>\\d{1,2})(?=,\\s\\p{L})',
          '(?<=\\uE000\\s)(?<h>\\d{1,2})(?=\\s?(?:@|at\\s))',
          '(?<=\\p{L},\\s)(?<h>\\d{1,2})\\s?[-–]\\s?\\d{1,2}(?=[,.]?(?:\\s|$))(?![,.]?\\s(?:to|win|loss|defeat|up|down))',
        ]
      : []),
    // 19h30, 20h, 19u
    `${number}\\s?(?:h|hs|hrs|u)\\.?(?!\\p{L})\\s?(?<mm>[0-5]\\d)?(?!\\d|\\p{L})(?:\\s?(?:[-–—à]|a)\\s?\\d{1,2}\\s?(?:h|u)\\s?(?:[0-5]\\d)?(?!\\p{L}|\\d))?`,
    ...(words.oClock && words.script === 'spaced'
      ? [`${number}${minutes}?${range}\\s?(?:${words.oClock})${end}(?:\\s?(?<mm2>[0-5]\\d)(?!\\d|\\s?[€%.]))?`]
      : []),
    ...spokenHours(words, edge, end),
    `${edge}(?:${words.at}|${words.until})\\s*:?\\s*${number}${minutes}?(?!\\d|[/:]\\d|[.,]\\d|\\s?(?:€|£|\\$|%|km|k|min|eur|zł|st|nd|rd|th|days|weeks|years|people|£)(?!\\p{L}))`,
    // 19.30 where dots part minutes, without another sign
    `${number}\\.(?<mm>[0-5]\\d)(?!\\d|\\s?(?:€|£|%|km|eur))`,
  ];
  const patterns = sources.map((source) => regexOf(source, 'giu'));
  built.set(words.lang, patterns);
  return patterns;
}

function timeOf(match: RegExpMatchArray, words: LanguageWords): Raw | undefined {
  const groups = match.groups ?? {};
  const clock = clockOf(groups, words);
  if (!clock || match.index === undefined) return undefined;
  const ends = groups.untilNoon ? 'am' : groups.untilMidnight ? 'pm' : undefined;
  const half = groups.half?.toLowerCase() === 'a' ? 'am' : groups.half ? 'pm' : ends;
  const firstDigit = match[0].search(/\d/);
  const from = match.index + Math.max(0, firstDigit);
  return {
    from,
    to: match.index + match[0].length,
    ...clock,
    ...(half ? { half } : {}),
    isBare:
      half === undefined &&
      clock.hour > 0 &&
      clock.hour < 12 &&
      groups.noon === undefined &&
      !/^0\d/.test(groups.h ?? ''),
  };
}

function clockOf(groups: Groups, words: LanguageWords): { hour: number; minute: number } | undefined {
  if (groups.noon !== undefined) return { hour: 12, minute: 0 };
  if (groups.midnight !== undefined) return { hour: 24, minute: 0 };
  const written = groups.h ?? '';
  const inWords = words.hours?.findIndex((source) => regexOf(`^(?:${source})$`, 'iu').test(written)) ?? -1;
  const hour = /^\d+$/.test(written) ? Number(written) : inWords + 1;
  const minute = Number(groups.mm ?? groups.mm2 ?? 0);
  if (written === '' || hour > 26 || (hour === 0 && !/^0/.test(written)) || minute > 59) return undefined;
  if (groups.halfTo !== undefined) return { hour: hour - 1, minute: 30 };
  if (groups.quarterTo !== undefined) return { hour: hour - 1, minute: 45 };
  if (groups.quarter !== undefined) return { hour, minute: 15 };
  return { hour, minute: groups.past !== undefined ? 30 : minute };
}

/** Applies what stands beside a time: "abends", "de la tarde", 午後, and in "7-9pm" the first hour's half of the day. */
function withHalf(time: Raw, text: string, { morning, evening, script }: LanguageWords): Raw {
  const after = text.slice(time.to, time.to + 22);
  const before = text.slice(Math.max(0, time.from - 14), time.from);
  const near = (source: string) =>
    regexOf(`^[\\s,]{0,2}(?:${source})${script === 'run-on' ? '' : '(?![\\p{L}])'}`, 'iu').test(after) ||
    regexOf(`(?:${source})[\\s,:]{0,2}(?:\\p{L}{1,3}\\s)?$`, 'iu').test(before);
  const half = time.half ?? (near(morning) ? 'am' : near(evening) ? 'pm' : undefined);
  if (half === undefined) return isOfTheMorning(time, text) ? { ...time, isBare: false } : time;
  const { hour } = time;
  // "11-1pm" begins before noon.
  const end = /(?:-|–|—|to|til|until)\s*(\d{1,2})(?:[:.]?\d\d)?\s?p/iu.exec(text.slice(time.from, time.to));
  const startsBefore = end !== null && hour < 12 && hour > Number(end[1]) % 12 && Number(end[1]) !== 12;
  if (half === 'am' || startsBefore) return { ...time, hour: hour === 12 ? 0 : hour, isBare: false };
  return { ...time, hour: hour < 12 ? hour + 12 : hour, isBare: false };
}

/** "8-14 Uhr", "dalle 8 alle 14": what ends at 14 did not begin at 20. */
function isOfTheMorning({ hour, from, isBare }: Raw, text: string): boolean {
  const range =
    /^\d{1,2}(?:[:.h]\d\d)?\s?(?:h|u|uhr|uur|時|点|點)?\s?(?:[-–—~〜～]|(?:to|til|till|until|bis|tot|til|till|a|à|às|até|au|alle?|do|и|fins a|kl\.?|les|las|la)\s|a\sles\s|a\slas\s|fino\salle\s|do\sgodz\.\s)+\s?(\d{1,2})(?!\d)/iu.exec(
      text.slice(from, from + 26),
    );
  const end = Number(range?.[1] ?? 0);
  return isBare && end > 12 && end < 25 && hour + 12 >= end;
}

/** Which of them are doors, which the show, which an end: by the word before, or else right behind. */
function labelled(times: Raw[], text: string, words: LanguageWords): TimeMention[] {
  const ends: [TimeMention['is'] & string, string][] = [
    ['end', words.until],
    ['doors', words.doors],
    ['show', words.show],
  ];
  const tie = words.script === 'run-on' ? '' : '(?<![\\p{L}])';
  let used = 0;
  return times.map(({ from, to, hour, minute, isBare }) => {
    const before = text.slice(Math.max(used, from - 30), from);
    const after = text.slice(to, to + 22);
    const joint = `(?:\\s|:|-|–|=|@|\\/|\\||>|→|\\(|(?:${words.at})(?=\\s|:))*`;
    const lead = ends.find(([, source]) => regexOf(`${tie}(?:${source})${joint}$`, 'iu').test(before))?.[0];
    const trail = lead
      ? undefined
      : ends.slice(1).find(([, source]) => regexOf(`^[\\s(:=-]{0,3}(?:${source})(?![\\p{L}])`, 'iu').test(after));
    used = trail ? to + (after.match(regexOf(`^[\\s(:=-]{0,3}(?:${trail[1]})`, 'iu'))?.[0].length ?? 0) : to;
    const is = lead ?? trail?.[0];
    return { from, to, hour, minute, isBare, ...(is ? { is } : {}) };
  });
}
