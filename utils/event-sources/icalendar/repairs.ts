import { isTimeLine, readableTimes } from './time-lines';

/** The property names under which rules are kept as they were written: ical.js refuses whole events for one odd part. */
export const recurrenceRule = 'x-rule-as-written';
export const exclusionRule = 'x-exrule-as-written';

const duration = /^[+-]?P(?=[\dT])(?:\d{1,4}W)?(?:\d{1,5}D)?(?:T(?:\d{1,5}H)?(?:\d{1,6}M)?(?:\d{1,7}S)?)?$/i;

/** A content line whose meaning is clear but whose form ical.js refuses, as it should have been, perhaps as several, or
 * none where it says nothing that could be read. Any other line comes back as it is. `hasHours`: see readableTimes. */
export function repaired(line: string, hasHours: boolean): string[] {
  if (isTimeLine(line)) return readableTimes(line, hasHours);
  const [, name = ''] = /^([A-Z-]+)[;:]/i.exec(line) ?? [];
  switch (name.toUpperCase()) {
    case 'RRULE':
      return [`${recurrenceRule}:${valueText(line)}`];
    case 'EXRULE':
      return [`${exclusionRule}:${valueText(line)}`];
    case 'DURATION':
      return duration.test(valueText(line).trim()) ? [`DURATION:${valueText(line).trim().toUpperCase()}`] : [];
    case 'GEO':
      return [`GEO:${valueText(line).replace(/\s*[,;]\s*/, ';')}`];
    case 'SUMMARY':
    case 'LOCATION':
    case 'DESCRIPTION':
      // Whatever type it says it has, it is text.
      return [
        isQuotedPrintable(line) ? fromQuotedPrintable(line) : line.replace(/^([^:"]*?);VALUE=("[^"]*"|[^;:"]*)/i, '$1'),
      ];
    default:
      return [isQuotedPrintable(line) ? fromQuotedPrintable(line) : line];
  }
}

/** What stands behind the first colon outside quotes: `RRULE;TZID=Eastern:FREQ=DAILY` is real. */
function valueText(line: string): string {
  const [, value = ''] = /^[^:"]*(?:"[^"]*"[^:"]*)*:(.*)$/s.exec(line) ?? [];
  return value;
}

/** vCalendar 1.0, as old phones and Outlook write it. */
export function isQuotedPrintable(line: string): boolean {
  return /^[A-Z-]+;[^:]*\bQUOTED-PRINTABLE\b/i.test(line);
}

function fromQuotedPrintable(line: string): string {
  const [name = ''] = /^[A-Z-]+/i.exec(line) ?? [];
  const charset = /CHARSET="?([\w-]{1,30})/i.exec(line)?.[1] ?? 'utf-8';
  const value = valueText(line);
  const bytes: number[] = [];
  for (let at = 0; at < value.length; at += 1) {
    const [, hex] = /^=([\da-f]{2})/i.exec(value.slice(at, at + 3)) ?? [];
    if (hex) at += 2;
    bytes.push(...(hex ? [Number.parseInt(hex, 16)] : new TextEncoder().encode(value[at])));
  }
  const text = decoded(new Uint8Array(bytes), charset);
  return `${name}:${text.replace(/\r?\n/g, '\\n')}`;
}

function decoded(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
