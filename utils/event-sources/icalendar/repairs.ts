const timeNames = /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)\b/i;
/** The closing quote of a parameter at the end of the line: seen in Outlook exports. */
const strayQuote = /^([A-Z-]+);TZID="([^":]{1,80}):(\d{8}T\d{6}Z?)"$/i;
const bareDates = /^([A-Z-]+)(;[^:]*|;TZID="[^"]*")?:\s*(\d{8}(?:,\d{8})*)$/i;

/** A content line whose meaning is clear but whose form ical.js refuses, as it should have been: a date without
 * VALUE=DATE, a quote in the wrong place. Any other line comes back as it is. */
export function repaired(line: string): string {
  if (!timeNames.test(line)) return line;
  const [, quotedName, zone, time] = strayQuote.exec(line) ?? [];
  if (quotedName) return `${quotedName};TZID=${zone}:${time}`;
  const [, name, parameters = '', dates] = bareDates.exec(line) ?? [];
  return name && !/VALUE=DATE(?!-)/i.test(parameters) ? `${name};VALUE=DATE:${dates}` : line;
}
