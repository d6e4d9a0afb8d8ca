const timeNames = /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)\s*[;:]/i;
const oneTime =
  /\d{4}-?\d{2}-?\d{2}(?:\s*[Tt ]\s*\d{2}:?\d{2}(?::?\d{2})?(?:\.\d{1,9})?\s*(?:[Zz]|[+-]\d{2}:?\d{2})?)?(?:\/(?:P[\dA-Z]{1,30}|\d{8}T\d{6}Z?))?/;
/** Name, parameters, and nothing but times behind a colon: names of zones may hold colons too. */
const timeLine = new RegExp(`^([A-Z-]+)\\s*(;.*?)?\\s*:\\s*("?)\\s*((?:${oneTime.source}\\s*[,;]?\\s*)*)"?$`, 'i');
const parts =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:\s*[T ]\s*(\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?(\/.*)?$/i;

/** Whether a line calls a day what has an hour: where one does, midnight is an hour too. */
export function isMislabelled(line: string): boolean {
  return /^DTSTART;(?:[^:]*;)?VALUE=DATE(?:;[^:]*)?:\d{8}T(?!000000)\d{6}/i.test(line);
}

/** Whether a content line tells a time that something happens at. */
export function isTimeLine(line: string): boolean {
  return timeNames.test(line);
}

/**
 * A line of times as RFC 5545 wants it, or several where it mixed days and times: a day gets its VALUE=DATE and a time
 * loses it, a zone its quotes, a time with an offset becomes UTC, dashes and colons go, seconds come. Empty when none of
 * it is a time; times that do not exist (30 February) are left out rather than moved. `VALUE=DATE:20261201T000000` is a
 * day, unless this calendar writes hours so (`hasHours`).
 */
export function readableTimes(line: string, hasHours: boolean): string[] {
  // Runs of spaces would have the pattern try them in every way.
  const [, name = '', parameters = '', , list = ''] = timeLine.exec(line.slice(0, 200_000).replace(/\s+/g, ' ')) ?? [];
  const isDay = !hasHours && /;\s*VALUE\s*=\s*"?DATE"?\s*(;|$)/i.test(parameters);
  const days: string[] = [];
  const times: string[] = [];
  const periods: string[] = [];
  for (const text of list.match(new RegExp(oneTime, 'g')) ?? []) {
    const { day, time, rest } = readTime(text, isDay);
    if (day) days.push(day);
    else if (time && rest) periods.push(time + rest);
    else if (time) times.push(time);
  }
  const range = /;\s*RANGE\s*=\s*"?THISANDFUTURE"?/i.test(parameters) ? ';RANGE=THISANDFUTURE' : '';
  const zone = zoneIn(parameters);
  const lineOf = (values: string[], value: string, tzid: string) =>
    values.length > 0 ? [`${name}${value}${tzid}${range}:${values.join(',')}`] : [];
  return [...lineOf(days, ';VALUE=DATE', ''), ...lineOf(times, '', zone), ...lineOf(periods, ';VALUE=PERIOD', zone)];
}

function zoneIn(parameters: string): string {
  const [, value = ''] = /;\s*TZID\s*=\s*("[^"]*"?|'[^']*'?|[^;]*)/i.exec(parameters) ?? [];
  const name = value.replace(/["']/g, '').trim();
  return name === '' ? '' : `;TZID="${name}"`;
}

function readTime(text: string, isDay: boolean): { day?: string; time?: string; rest?: string } {
  const [, year, month, day, hour, minute, second = '00', offset, rest] = parts.exec(text.trim()) ?? [];
  if (!year) return {};
  try {
    const date = Temporal.PlainDate.from(`${year}-${month}-${day}`);
    const written = `${year}${month}${day}`;
    if (hour === undefined || (isDay && `${hour}${minute}${second}` === '000000')) return { day: written };
    if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return {};
    const time = `${written}T${hour}${minute}${second}`;
    if (!offset || /z/i.test(offset)) return { time: offset ? `${time}Z` : time, ...(rest ? { rest } : {}) };
    const utc = Temporal.Instant.from(`${date}T${hour}:${minute}:${second}${offset}`).toString({
      smallestUnit: 'second',
    });
    return { time: utc.replace(/[-:]/g, '') };
  } catch {
    return {};
  }
}
