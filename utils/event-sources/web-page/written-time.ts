import { isObject, type JsonObject, listOf, property } from '../../reading/json-ld';

/** When an event of a page starts and ends, as texts that readSchemaTime reads; `start` is '' when it says nothing. */
export type WrittenTimes = { start: string; end: string };

/** `startDate` and `endDate` in the shapes met in the wild: a text, a number, the first of a list, an object of PHP's
 * (`{"date": …, "timezone": …}`), an interval in one text, or a day with the hour in a property of its own.
 * `isDayFirst`: how this page writes `05/07/2026`; undefined when nobody can say. */
export function writtenTimes(node: JsonObject, isDayFirst: boolean | undefined): WrittenTimes {
  const [from = '', to = ''] = splitInterval(timeText(firstOf(node, 'startDate')));
  const start = withClock(ordered(from, isDayFirst), timeText(firstOf(node, 'startTime')));
  const end = withClock(ordered(timeText(firstOf(node, 'endDate')), isDayFirst), timeText(firstOf(node, 'endTime')));
  return { start, end: end || to };
}

/** Whether a page writes the day before the month: only the United States do not, so a page's language or its venue's
 * country settles it; plain English does not. */
export function isDayFirst(language: string, country: string): boolean | undefined {
  if (/^en-us$/i.test(language) || /^(us|usa|united states.*)$/i.test(country)) return false;
  const says = (language !== '' && !/^en$/i.test(language)) || country !== '';
  return says ? true : undefined;
}

function ordered(text: string, dayFirst: boolean | undefined): string {
  const [, first, second, year, rest = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(.*)$/.exec(text) ?? [];
  if (!year || dayFirst === undefined || Number(first) > 12 || Number(second) > 12) return text;
  return dayFirst ? `${year}-${second}-${first}${rest}` : `${year}-${first}-${second}${rest}`;
}

function firstOf(node: JsonObject, name: string): unknown {
  return listOf(property(node, name))[0];
}

function timeText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.slice(0, 100).trim();
  if (!isObject(value)) return '';
  const { date, timezone } = value;
  if (typeof date !== 'string') return timeText(value.value);
  return typeof timezone === 'string' && /^[A-Za-z]+\//.test(timezone) ? `${date}[${timezone}]` : date;
}

/** ISO 8601 §5.5 writes an interval with a slash; `12/01/2026` is none. */
function splitInterval(text: string): string[] {
  return /^\d{4}-\d{1,2}-\d{1,2}[^/]*\/\d{4}-/.test(text) ? text.split('/') : [text];
}

function withClock(day: string, clock: string): string {
  const isDay = /^\d{4}-\d{1,2}-\d{1,2}$/.test(day);
  return isDay && /^\d{1,2}:\d{2}/.test(clock) ? `${day}T${clock}` : day;
}

/** An end that names only a day, later than a start with an hour, is the end of that day where the start's clock is:
 * a festival of three days is not over on its first evening. */
export function lastMinute(end: string, start: string): string {
  const [, from, rest] = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}[\d:.]*(.*)$/.exec(start) ?? [];
  const isLater = from !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(end) && end > from;
  return isLater ? `${end}T23:59:00${rest}` : end;
}
