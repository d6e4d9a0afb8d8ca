import * as z from 'zod/mini';
import type { FetchedBody } from '../../event-source';
import { decodeText } from '../../reading/decode-text';
import { parts } from '../../reading/loose-shapes';
import { attribute, type Element, elementsOf, textIn } from '../../reading/page-tree';
import { shortText, webAddress } from '../../reading/property-text';

/** An event as a page of events shows it: what its own link "Google Calendar" says, else what its words do. */
export const ShownEvent = z.object({
  title: z.string(),
  start: z.string(),
  end: z.optional(z.string()),
  url: z.optional(z.string()),
  place: z.optional(z.string()),
  address: z.optional(z.string()),
  description: z.optional(z.string()),
});
export type ShownEvent = z.infer<typeof ShownEvent>;

/** Whether a body is a page of events made with Squarespace, without building its tree. */
export function isEventPage(body: FetchedBody): boolean {
  const start = String.fromCharCode(...body.bytes.subarray(0, 200));
  if (!/^[\s\u00ef\u00bb\u00bf]*<(!doctype|html|!--)/i.test(start)) return false;
  const html = decodeText(body);
  return html.includes('SQUARESPACE_CONTEXT') && /<article[^>]{0,200}\beventlist-event\b/.test(html);
}

/** What the site says of itself in its page: zone, name, accounts. */
export function siteOfPage(html: string): Record<string, unknown> {
  const [, json] = /\bSQUARESPACE_CONTEXT\s*=\s*(\{.*?\});\s*<\/script>/s.exec(html) ?? [];
  try {
    return parts.parse(parts.parse(JSON.parse(json ?? '')).website);
  } catch {
    return {};
  }
}

/** The events of a page, each an article of its own. */
export function eventsOnPage(html: string, pageUrl: string): unknown[] {
  const events: Element[][] = [];
  for (const element of elementsOf(html)) {
    if (element.tagName === 'article' && hasClass(element, 'eventlist-event')) events.push([]);
    events.at(-1)?.push(element);
  }
  return events.map((elements) => shownEvent(elements, pageUrl));
}

const hasClass = (element: Element, name: string) => (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

function shownEvent(elements: Element[], pageUrl: string): { [Part in keyof ShownEvent]?: unknown } {
  const all = (name: string) => elements.filter((element) => hasClass(element, name));
  const text = (name: string) => shortText(textOf(all(name)[0]));
  const [link] = all('eventlist-title-link');
  const place = all('eventlist-meta-address')[0];
  const map = all('eventlist-meta-address-maplink')[0];
  const exported = all('eventlist-meta-export-google')[0];
  const words = textOf(all('eventlist-excerpt')[0] ?? all('eventlist-description')[0]);
  const times = exportedTimes(exported) ?? shownTimes(all);
  return {
    title: text('eventlist-title-link') ?? text('eventlist-title'),
    ...times,
    url: link && webAddress(attribute(link, 'href'), pageUrl),
    place: shortText(textOf(place).replace(/\(map\)\s*$/i, '')),
    address: (map && queryOf(map, 'q')) ?? (exported && queryOf(exported, 'location')),
    description: words || undefined,
  };
}

const textOf = (element: Element | undefined) => (element ? textIn(element) : '');

function queryOf(link: Element, name: string): string | undefined {
  const href = attribute(link, 'href') ?? '';
  return URL.canParse(href) ? (new URL(href).searchParams.get(name) ?? undefined) : undefined;
}

/** `dates=20261205T190000Z/20261205T225900Z`: exact, whatever language the page is in. */
function exportedTimes(link: Element | undefined): { start: string; end?: string } | undefined {
  const [, start, end] =
    /^(\d{8}(?:T\d{6}Z)?)\/(\d{8}(?:T\d{6}Z)?)$/.exec((link && queryOf(link, 'dates')) ?? '') ?? [];
  return start ? { start, ...(end ? { end } : {}) } : undefined;
}

/** The day as its mark-up has it with the hour as it is shown (24 hours, else 12), in the site's zone. */
function shownTimes(all: (name: string) => Element[]): { start?: string; end?: string } {
  const days = all('event-date').map((element) => attribute(element, 'datetime'));
  const hour = (...names: string[]) => shortText(textOf(names.map((name) => all(name)[0]).find(Boolean)));
  const starts = hour('event-time-24hr-start', 'event-time-12hr-start');
  const ends = hour('event-time-24hr-end', 'event-time-12hr-end');
  const at = (day: string | undefined, time: string | undefined) => day && (time ? `${day} ${time}` : day);
  const [first, last = first] = [days[0], days.at(-1)];
  const [start, end] = [at(first, starts), at(last, ends)];
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
}
