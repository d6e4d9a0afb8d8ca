/** Calendar arithmetic on day numbers (days since 1970-01-01): a rule looks at thousands of days to find a few, for
 * which Temporal's objects are too heavy. Gregorian, after Howard Hinnant's `days_from_civil`. */
export type Day = { year: number; month: number; day: number };

export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function dayOf(number: number): Day {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 0 = Monday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** The first and the last day of a month, or of a year where none is given. */
export function spanOf(year: number, month?: number): { first: number; last: number } {
  if (month === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return { first: dayNumber(year, month, 1), last: next - 1 };
}

/** Monday (or `weekStart`) of the week that holds a day. */
export function weekOf(number: number, weekStart: number): number {
  return number - ((((weekdayOf(number) - weekStart) % 7) + 7) % 7);
}

/** The first day of week 1 of a year: the first with four days in it (RFC 5545 §3.3.10, ISO 8601). */
export function firstWeekOf(year: number, weekStart: number): number {
  return weekOf(dayNumber(year, 1, 4), weekStart);
}
