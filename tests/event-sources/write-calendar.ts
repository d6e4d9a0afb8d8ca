import { inspect } from '../commands/inspect';

export const now = Temporal.Instant.from('2026-11-24T12:00:00Z');
/** A VTIMEZONE that always has one offset. */
export const zoneRules = (name: string, offset: string) =>
  `BEGIN:VTIMEZONE\nTZID:${name}\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:${offset}\nTZOFFSETTO:${offset}\nEND:STANDARD\nEND:VTIMEZONE`;

/** A calendar of one event with these lines, beside what every event has. */
export function one(...lines: string[]): string {
  return calendar(event('a', ...lines));
}
export function event(uid: string, ...lines: string[]): string {
  return ['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:Evening ${uid}`, ...lines, 'END:VEVENT'].join('\n');
}
export function calendar(...parts: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//t//EN', ...parts, 'END:VCALENDAR', ''].join('\n');
}
export function read(text: string | Uint8Array, days = 90) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return inspect({ url: 'file:a.ics', bytes }, now, days);
}
export const starts = (text: string, days = 90) => read(text, days).listings.map(({ start }) => start);
