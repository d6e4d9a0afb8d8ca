import { dateFormat } from '../utils/wording/date-format';
import { locale } from '../utils/wording/say';

type WeekInfo = { firstDay: number; weekend: number[] };

/** How weeks are where the reader's language is spoken; ISO weekdays, 1 = Monday. */
export function weekInfo(): WeekInfo {
  // Not in the types yet, nor in every browser.
  const { getWeekInfo } = Intl.Locale.prototype as { getWeekInfo?(this: Intl.Locale): WeekInfo };
  return getWeekInfo?.call(new Intl.Locale(locale())) ?? { firstDay: 1, weekend: [6, 7] };
}

/** The days of a week in the order the reader knows them. */
export function weekdays(): number[] {
  const { firstDay } = weekInfo();
  return Array.from({ length: 7 }, (_, at) => ((firstDay - 1 + at) % 7) + 1);
}

/** `Tue`, `Tuesday` or `T` of 2. */
export function weekdayName(day: number, weekday: 'short' | 'long' | 'narrow'): string {
  // 1 January 2024 was a Monday.
  return dateFormat(locale(), { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
}

/** As short as fits above a column: some languages have no short names but single letters. */
export function tightWeekdayName(day: number): string {
  const short = weekdays().map((each) => weekdayName(each, 'short'));
  return weekdayName(day, short.some((name) => name.length > 5) ? 'narrow' : 'short');
}
