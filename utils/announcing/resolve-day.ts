import type { LanguageWords } from './language-words';
import type { Writing } from './read-dates';

type Day = Temporal.PlainDate;

/** How long ago a date without a year may be and still be meant as past, in days; before that it is next year's. */
const stillPast = 90;

/** The next such weekday (1 = Monday), today included; `isWeekAfter`: that of the calendar week after this one. */
export function dayAhead(weekday: number, today: Day, isWeekAfter: boolean): Day {
  if (isWeekAfter) return today.add({ days: 7 - today.dayOfWeek + weekday });
  return today.add({ days: (weekday - today.dayOfWeek + 7) % 7 });
}

/** The date meant by a month and day, with its year when none was given; undefined when there is no such day. */
export function nearestDate(
  year: number | undefined,
  month: number,
  day: number,
  today: Day,
  weekday?: number,
): Day | undefined {
  if (year !== undefined) return dateOf(year, month, day);
  const years = [0, 1, -1].flatMap((away) => dateOf(today.year + away, month, day) ?? []);
  const near = years.filter((date) => {
    const away = today.until(date, { largestUnit: 'days' }).days;
    return away >= -stillPast && away < 366 - stillPast;
  });
  const fitting = weekday === undefined ? undefined : near.find((date) => date.dayOfWeek === weekday);
  return fitting ?? near[0] ?? years[0];
}

/** The next day with this number within two months; that on `weekday` when one is. */
export function nextDayOfMonth(number: number, today: Day, weekday?: number): Day | undefined {
  const days = [0, 1, 2, 3].flatMap((ahead) => {
    const month = today.toPlainYearMonth().add({ months: ahead });
    return dateOf(month.year, month.month, number) ?? [];
  });
  const ahead = days.filter((day) => day.since(today, { largestUnit: 'days' }).days >= 0);
  return ahead.find((day) => weekday !== undefined && day.dayOfWeek === weekday) ?? ahead[0];
}

/** Whether 12/6 is the sixth of December: by the language, and in English by where the writer is. */
export function monthFirst({ numeric }: LanguageWords, { timeZone, location }: Writing): boolean {
  if (numeric !== 'region') return numeric === 'month-first';
  if (
    /\b(uk|england|scotland|wales|ireland|london|australia|new zealand|india|south africa|toronto, on)\b/i.test(
      location,
    )
  )
    return false;
  return american.test(timeZone) || /\b(usa?|u\.s\.a?\.?|united states)\b/i.test(location);
}

const american =
  /^(?:America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Boise|Anchorage|Indiana\/.+|Kentucky\/.+|North_Dakota\/.+|Juneau|Toronto|Vancouver|Edmonton|Winnipeg|Halifax|Puerto_Rico)|Pacific\/Honolulu|US\/.+|Asia\/Manila)$/;

function dateOf(year: number, month: number, day: number): Day | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
