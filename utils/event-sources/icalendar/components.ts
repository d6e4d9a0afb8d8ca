import ICAL from 'ical.js';
import type { FetchedBody, Problem } from '../../event-source';
import { decodeText } from '../../reading/decode-text';
import { say } from '../../wording/say';
import { contentLines, type Line } from './content-lines';

/** One VEVENT, parsed by itself so that a broken one loses only itself. */
export type EventComponent = { component: ICAL.Component; line: number };

/** One VCALENDAR of a file; several in one file are all read. */
export type Calendar = {
  /** The calendar's own properties, upper-case name → value as it stands. */
  properties: Map<string, string>;
  zones: ICAL.Component[];
  events: EventComponent[];
};

/** In all calendars of a file together. */
const maximumEvents = 20_000;
const maximumCalendars = 2_000;

/** Whether these bytes are a calendar, whatever their Content-Type says. A server's own warnings may stand before it, and
 * single events come without one around them; a web page that shows a calendar is a web page. */
export function looksLikeCalendar(body: FetchedBody): boolean {
  const start = decodeText({ ...body, bytes: body.bytes.subarray(0, 4_000) });
  if (/^[\uFEFF\s]*BEGIN:(VCALENDAR|VEVENT)\s*$/im.exec(start)?.index === 0) return true;
  const [before = '', after] = start.split(/^[ \t]*BEGIN:VCALENDAR[ \t]*\r?$/im);
  return after !== undefined && !/<(!doctype|html|head|body)\b|^\s*[[{]/i.test(before);
}

type Block = { name: string; lines: Line[] };

/** What cannot stand inside an event: where one begins, the END of the one before is missing. */
const wholes = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE']);

/** Splits a file into its calendars and these into events and zones. What cannot be parsed becomes a problem. */
export function readComponents(body: FetchedBody, problems: Problem[]): Calendar[] {
  const calendars: Calendar[] = [];
  let calendar: Calendar | undefined;
  let block: Block | undefined;
  let events = 0;
  const close = () => {
    if (block?.name === 'VEVENT') events += 1;
    if (block && calendar && events <= maximumEvents) finish(calendar, block, problems);
    block = undefined;
  };
  const open = () => {
    const fresh: Calendar = { properties: new Map(), zones: [], events: [] };
    calendars.push(fresh);
    return fresh;
  };
  for (const line of contentLines(body)) {
    const [, edge = '', name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line.text) ?? [];
    const isBegin = edge.toUpperCase() === 'BEGIN';
    const kind = name.toUpperCase();
    if (kind === 'VCALENDAR') {
      close();
      // Without an END before it, one inside another is the same calendar said twice only when nothing was said yet.
      if (isBegin && !isEmpty(calendar) && calendars.length < maximumCalendars) calendar = open();
    } else if (isBegin && (!block || wholes.has(kind))) {
      close();
      // Single events come without a calendar around them.
      calendar ??= open();
      block = { name: kind, lines: [line] };
    } else if (block && edge && !isBegin && kind === block.name) close();
    else if (block) block.lines.push(line);
    else if (calendar) addProperty(calendar, line.text);
  }
  close();
  return calendars;
}

function isEmpty(calendar: Calendar | undefined): boolean {
  return calendar !== undefined && calendar.events.length + calendar.zones.length + calendar.properties.size === 0;
}

function addProperty(calendar: Calendar, text: string): void {
  const [, name = '', value = ''] = /^([\w-]+)[^:]*:(.*)$/s.exec(text) ?? [];
  if (name && !calendar.properties.has(name.toUpperCase())) calendar.properties.set(name.toUpperCase(), value.trim());
}

function finish(calendar: Calendar, block: Block, problems: Problem[]): void {
  if (block.name !== 'VEVENT' && block.name !== 'VTIMEZONE') return;
  const line = block.lines[0]?.line ?? 1;
  const component = parse(block) ?? parse({ ...block, lines: block.lines.filter(isReadable) });
  if (!component) {
    const message = say('reading_brokenEvent', uidOf(block));
    if (block.name === 'VEVENT') problems.push({ level: 'warning', message, line });
  } else if (block.name === 'VEVENT') calendar.events.push({ component, line });
  else calendar.zones.push(component);
}

/** Alarms and whatever else stands inside an event are of no use to us and often broken. */
function parse({ name, lines }: Block): ICAL.Component | undefined {
  let own: string[] = [];
  let depth = 0;
  for (const { text } of lines.slice(1)) {
    if (name === 'VEVENT' && /^BEGIN:/i.test(text)) depth += 1;
    else if (name === 'VEVENT' && /^END:/i.test(text)) depth = Math.max(0, depth - 1);
    else if (depth === 0) own.push(text);
  }
  // An alarm without END would swallow the rest of the event.
  if (depth > 0) own = lines.map(({ text }) => text).filter((text) => !/^(BEGIN|END):/i.test(text));
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
