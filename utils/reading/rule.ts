/** How often a rule repeats, seldom to often. */
const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const;

/** A weekday (0 = Monday), and which one of its month or year: 0 = every, -1 = the last. */
export type WeekdayRule = { weekday: number; nth: number };

/** RFC 5545 §3.3.10, as far as it is readable. Empty lists do not restrict. */
export type Rule = {
  freq: (typeof frequencies)[number];
  interval: number;
  count: number | undefined;
  /** The value of UNTIL; its zone is the caller's to know. */
  until: { isDate: boolean; isUtc: boolean; local: Temporal.PlainDateTime } | undefined;
  weekStart: number;
  byMonth: number[];
  byWeekNo: number[];
  byYearDay: number[];
  byMonthDay: number[];
  byDay: WeekdayRule[];
  byHour: number[];
  byMinute: number[];
  bySecond: number[];
  bySetPos: number[];
};

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The rule a text states; undefined when it does not say how often. Parts nobody knows and values that cannot be are
 * passed over, since a series whose rule carries rubbish is still a series (`RRULE:RRULE:Anything;FREQ=WEEKLY` is real).
 */
export function readRule(text: string): Rule | undefined {
  const parts = new Map<string, string>();
  for (const part of text.slice(0, 2_000).toUpperCase().split(/[;:]/)) {
    const [name = '', value] = part.split('=');
    if (value !== undefined && !parts.has(name.trim())) parts.set(name.trim(), value.trim());
  }
  const freq = frequencies.find((each) => each === parts.get('FREQ'));
  if (!freq) return undefined;
  const numbers = (name: string, least: number, most: number) => numbersOf(parts.get(name), least, most);
  const around = (name: string, most: number) => numbers(name, -most, most).filter((each) => each !== 0);
  return {
    freq,
    interval: Math.max(1, wholeNumber(parts.get('INTERVAL')) ?? 1),
    count: wholeNumber(parts.get('COUNT')) || undefined,
    until: untilOf(parts.get('UNTIL') ?? misspeltEnd(parts)),
    weekStart: Math.max(0, weekdays.indexOf(parts.get('WKST') ?? 'MO')),
    byMonth: numbers('BYMONTH', 1, 12),
    byWeekNo: around('BYWEEKNO', 53),
    byYearDay: around('BYYEARDAY', 366),
    byMonthDay: around('BYMONTHDAY', 31),
    byDay: weekdaysOf(parts.get('BYDAY')),
    byHour: numbers('BYHOUR', 0, 23),
    byMinute: numbers('BYMINUTE', 0, 59),
    bySecond: numbers('BYSECOND', 0, 59),
    bySetPos: around('BYSETPOS', 366),
  };
}

/** `UNTL=20191023` is real: the only part of a rule whose value is a date is its end. */
function misspeltEnd(parts: ReadonlyMap<string, string>): string | undefined {
  return [...parts.values()].find((value) => /^\d{8}(T\d{6}Z?)?$/.test(value));
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function numbersOf(text: string | undefined, least: number, most: number): number[] {
  const all = (text ?? '')
    .split(',')
    .filter((each) => /^\s*[+-]?\d{1,3}\s*$/.test(each))
    .map(Number);
  return [...new Set(all.filter((each) => each >= least && each <= most))].sort((a, b) => a - b);
}

function weekdaysOf(text: string | undefined): WeekdayRule[] {
  return (text ?? '').split(',').flatMap((each) => {
    const [, nth = '0', name = ''] = /^\s*([+-]?\d{1,2})?\s*(MO|TU|WE|TH|FR|SA|SU)\s*$/.exec(each) ?? [];
    return name ? [{ weekday: weekdays.indexOf(name), nth: Number(nth) }] : [];
  });
}

function untilOf(text: string | undefined): Rule['until'] {
  const [, year, month, day, hour, minute, second, utc] =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/.exec(text ?? '') ?? [];
  if (!year) return undefined;
  const time = `T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}`;
  try {
    const local = Temporal.PlainDateTime.from(`${year}-${month}-${day}${time}`);
    return { isDate: hour === undefined, isUtc: utc !== undefined, local };
  } catch {
    return undefined;
  }
}
