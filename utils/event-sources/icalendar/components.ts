import ICAL from 'ical.js';
import type { FetchedBody, Problem } from '../../event-source';
import { decodeText } from '../../reading/decode-text';
import { repaired } from './repairs';

/** One VEVENT, parsed by itself so that a broken one loses only itself. */
export type EventComponent = { component: ICAL.Component; line: number };

/** One VCALENDAR of a file; several in one file are all read. */
export type Calendar = {
  /** The calendar's own properties, upper-case name → value as it stands. */
  properties: Map<string, string>;
  zones: ICAL.Component[];
  events: EventComponent[];
};

const maximumEvents = 20_000;

/** Whether these bytes begin as a calendar does, whatever their Content-Type says. */
export function looksLikeCalendar(body: FetchedBody): boolean {
  const start = decodeText({ ...body, bytes: body.bytes.subarray(0, 4_000) });
  return /^[\uFEFF\s]*BEGIN:VCALENDAR/i.test(start);
}

type Line = { text: string; line: number };
type Block = { name: string; lines: Line[] };

/** Splits a file into its calendars and these into events and zones. What cannot be parsed becomes a problem. */
export function readComponents(body: FetchedBody, problems: Problem[]): Calendar[] {
  const calendars: Calendar[] = [];
  let calendar: Calendar | undefined;
  let block: Block | undefined;
  const inner: string[] = [];
  for (const line of contentLines(body)) {
    const [, edge = '', name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line.text) ?? [];
    const isBegin = edge.toUpperCase() === 'BEGIN';
    const kind = name.toUpperCase();
    if (kind === 'VCALENDAR') {
      if (block && calendar) finish(calendar, block, problems);
      block = undefined;
      if (isBegin) {
        calendar = { properties: new Map(), zones: [], events: [] };
        calendars.push(calendar);
      }
    } else if (!calendar) continue;
    else if (!block && isBegin) block = { name: kind, lines: [line] };
    else if (block && isBegin && kind === block.name) {
      // The END of the one before is missing.
      finish(calendar, block, problems);
      block = { name: kind, lines: [line] };
    } else if (block && edge && !isBegin && kind === block.name) {
      finish(calendar, block, problems);
      block = undefined;
      inner.length = 0;
    } else if (block && isBegin) {
      inner.push(kind);
      block.lines.push(line);
    } else if (block) block.lines.push(line);
    else addProperty(calendar, line.text);
  }
  if (block && calendar) finish(calendar, block, problems);
  return calendars;
}

function addProperty(calendar: Calendar, text: string): void {
  const [, name = '', value = ''] = /^([\w-]+)[^:]*:(.*)$/s.exec(text) ?? [];
  if (name && !calendar.properties.has(name.toUpperCase())) calendar.properties.set(name.toUpperCase(), value.trim());
}

function finish(calendar: Calendar, block: Block, problems: Problem[]): void {
  if (block.name !== 'VEVENT' && block.name !== 'VTIMEZONE') return;
  if (calendar.events.length >= maximumEvents) return;
  const line = block.lines[0]?.line ?? 1;
  const component = parse(block) ?? parse({ ...block, lines: block.lines.filter(isReadable) });
  if (!component) {
    const message = `An event could not be read and was left out${uidOf(block)}.`;
    if (block.name === 'VEVENT') problems.push({ level: 'warning', message, line });
  } else if (block.name === 'VEVENT') calendar.events.push({ component, line });
  else calendar.zones.push(component);
}

/** Alarms and whatever else stands inside an event are of no use to us and often broken. */
function parse({ name, lines }: Block): ICAL.Component | undefined {
  const own: string[] = [];
  let depth = 0;
  for (const { text } of lines.slice(1)) {
    if (name === 'VEVENT' && /^BEGIN:/i.test(text)) depth += 1;
    else if (name === 'VEVENT' && /^END:/i.test(text)) depth = Math.max(0, depth - 1);
    else if (depth === 0) own.push(text);
  }
  try {
    return new ICAL.Component(ICAL.parse(`BEGIN:${name}\r\n${own.join('\r\n')}\r\nEND:${name}`) as unknown[]);
  } catch {
    return undefined;
  }
}

/** The lines ical.js would stumble over: broken values of properties we could do without. */
function isReadable({ text }: Line): boolean {
  if (/^(BEGIN|END):/i.test(text)) return true;
  try {
    ICAL.parse(`BEGIN:VEVENT\r\n${text}\r\nEND:VEVENT`);
    return true;
  } catch {
    return false;
  }
}

function uidOf({ lines }: Block): string {
  const uid = lines.find(({ text }) => /^UID[;:]/i.test(text))?.text.replace(/^UID[^:]*:/i, '');
  return uid ? ` (UID ${uid.slice(0, 60)})` : '';
}

/** Content lines with the number of their first line, 1-based. Folded lines are joined on the bytes, since real feeds
 * fold inside a character; a line that is no property belongs to the value above, whose writer forgot to fold. */
function contentLines(body: FetchedBody): Line[] {
  const lines: Line[] = [];
  for (const { text, line } of unfolded(body)) {
    if (text.trim() === '') continue;
    const last = lines[lines.length - 1];
    if (/^[A-Za-z][\w-]*\s*[;:]/.test(text) || !last) lines.push({ text: repaired(text.trim()), line });
    else last.text += `\\n${text.trim()}`;
  }
  return lines;
}

const lineFeed = 10;
const carriageReturn = 13;
const isFold = (byte: number | undefined) => byte === 32 || byte === 9;

function unfolded(body: FetchedBody): Line[] {
  const bytes = isUtf16(body.bytes) ? new TextEncoder().encode(decodeText(body)) : body.bytes;
  const joined = new Uint8Array(bytes.length);
  const numbers: number[] = [1];
  let length = 0;
  let line = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const isCr = byte === carriageReturn;
    if (!isCr && byte !== lineFeed) {
      joined[length++] = byte;
      continue;
    }
    if (isCr && bytes[at + 1] === lineFeed) at += 1;
    line += 1;
    if (isFold(bytes[at + 1])) at += 1;
    else {
      joined[length++] = lineFeed;
      numbers.push(line);
    }
  }
  const { contentType } = body;
  const text = decodeText({
    url: body.url,
    bytes: joined.subarray(0, length),
    ...(contentType ? { contentType } : {}),
  });
  return text.split('\n').map((each, index) => ({ text: each.replace(/^\uFEFF/, ''), line: numbers[index] ?? 1 }));
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
