import type { EventTime } from '../utils/event-listing';
import type { ShownEvent } from '../utils/messages';

/** One event as a calendar file (RFC 5545). `now`: DTSTAMP. */
export function icalendarOf(event: ShownEvent, now: Date): string {
  return icalendarOfAll([event], now);
}

/**
 * Events as one calendar file. Instants are written in UTC, wall-clock times floating, whole days as DATE with the
 * exclusive end the RFC wants (ours are inclusive).
 */
export function icalendarOfAll(events: readonly ShownEvent[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tangible//Tangible//EN',
    ...events.flatMap((event) => componentOf(event, now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function componentOf(event: ShownEvent, now: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.listingId)}@tangible.invalid`,
    `DTSTAMP:${utc(now.toISOString())}`,
    `DTSTART${timeValue(event.start, 0)}`,
    ...(event.end ? [`DTEND${timeValue(event.end, 1)}`] : []),
    `SUMMARY:${escaped(event.title)}`,
    ...(event.venueLine ? [`LOCATION:${escaped(event.venueLine)}`] : []),
    ...(event.url && !/[\r\n]/.test(event.url) ? [`URL:${event.url}`] : []),
    'END:VEVENT',
  ];
}

function timeValue(time: EventTime, extraDays: number): string {
  if (time.kind === 'instant') return `:${utc(time.instant)}`;
  if (time.kind === 'wall-clock') return `:${time.local.replace(/[-:]/g, '')}`;
  const day = Temporal.PlainDate.from(time.date).add({ days: extraDays });
  return `;VALUE=DATE:${day.toString().replaceAll('-', '')}`;
}

/** `2026-12-09T00:30:00.123Z` → `20261209T003000Z`. */
function utc(instant: string): string {
  return instant.replace(/\.\d+/, '').replace(/[-:]/g, '');
}

/** RFC 5545 §3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Lines of at most 75 octets, the space of a continuation counted, never split inside a character (RFC 5545 §3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
