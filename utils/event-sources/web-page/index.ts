import type { ReadListing } from '../../event-listing';
import type { EventSource, FetchedBody, Problem, Reading, ReadingContext } from '../../event-source';
import { endsAt, startsAt } from '../../event-time';
import { decodeText } from '../../reading/decode-text';
import { isObject, type JsonObject, objectsIn, parseJsonLd, property, typesOf } from '../../reading/json-ld';
import { microdataItems } from '../../reading/microdata';
import { microformatEvents } from '../../reading/microformats';
import { attribute, type Element, elementsOf, textIn } from '../../reading/page-tree';
import { keyOf, type PageOfEvents, readEvent } from './event';
import { shortText, webAddress } from './text';

/** Web pages with schema.org Event mark-up: JSON-LD first, then microdata, then h-event and
 * hCalendar (facts: event-sources §4). */
export const eventSource: EventSource = {
  name: 'web-page',
  label: 'Event page',
  accepts: 'text/html;q=0.8, application/xhtml+xml;q=0.8',
  recognises: (body) => (looksLikeHtml(body) ? 1 : 0),
  read,
};

function looksLikeHtml({ bytes, contentType = '' }: FetchedBody): boolean {
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 1_000))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return false;
  return (
    /^<(!doctype html|!--|(?!rss|feed|rdf)[a-z])/i.test(start) || (start.startsWith('<') && /html/i.test(contentType))
  );
}

const eventType = /(event|festival|hackathon|courseinstance)$/;
const notEvents = new Set([
  'eventreservation',
  'eventvenue',
  'eventstatustype',
  'broadcastevent',
  'onlineevent',
  'publicationevent',
]);

function read(body: FetchedBody, context: ReadingContext): Reading {
  const problems: Problem[] = [];
  const html = decodeText(body);
  const elements = elementsOf(html);
  const url = baseOf(elements, body.url);
  const blocks = jsonLdBlocks(elements, problems);
  const found = objectsIn([...blocks, ...microdataItems(elements), ...microformatEvents(html, url)]);
  const named = new Map(
    found.flatMap(({ node }) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  const page: PageOfEvents = { url, resolve: (value) => resolved(value, named), zoneAt: context.zoneAt };
  const listings = new Map<string, ReadListing>();
  let events = 0;
  for (const { node, parent, under } of found) {
    if (!isEvent(node) || isOnlyFrame(node)) continue;
    events += 1;
    const listing = readEvent(node, under.startsWith('subevent') ? parent : undefined, page);
    if (typeof listing === 'string') problems.push({ level: 'warning', message: `Left out: ${listing}.` });
    else if (isInWindow(listing, context)) keep(listings, listing);
  }
  if (events === 0) problems.unshift(nothingFound(body.url));
  else if (listings.size === 0) problems.push({ level: 'note', message: 'The page holds no upcoming events.' });
  const name = titleOf(elements);
  return { listings: [...listings.values()], problems: problems.slice(0, 50), ...(name ? { name } : {}) };
}

function jsonLdBlocks(elements: readonly Element[], problems: Problem[]): unknown[] {
  return elements.flatMap((element) => {
    if (element.tagName !== 'script' || !/ld\+json/i.test(attribute(element, 'type') ?? '')) return [];
    const text = textIn(element);
    const value = parseJsonLd(text);
    if (value === undefined && text.trim() !== '') {
      const message = 'One block of the page’s event data is not valid JSON and was left out.';
      problems.push({ level: 'warning', message, ...lineOf(element) });
    }
    return [value];
  });
}

function lineOf(element: Element): { line?: number } {
  const line = element.sourceCodeLocation?.startLine;
  return line === undefined ? {} : { line };
}

function isEvent(node: JsonObject): boolean {
  return (
    typesOf(node).some((type) => eventType.test(type) && !notEvents.has(type)) || typesOf(node).includes('eventseries')
  );
}

/** A series or frame that lists its dates is not a happening of its own. */
function isOnlyFrame(node: JsonObject): boolean {
  const parts = property(node, 'subEvent') ?? property(node, 'subEvents');
  const isSeries = typesOf(node).includes('eventseries');
  return isSeries && (Array.isArray(parts) ? parts.length > 0 : isObject(parts));
}

function resolved(value: unknown, named: ReadonlyMap<string, JsonObject>): unknown {
  if (!isObject(value) || typeof value['@id'] !== 'string' || Object.keys(value).length > 2) return value;
  return named.get(value['@id']) ?? value;
}

/** The same event in two mark-ups, or twice in one, is listed once: the fuller one. */
function keep(listings: Map<string, ReadListing>, listing: ReadListing): void {
  const key = `${listing.title.toLowerCase()} ${keyOf(listing.start).slice(0, 16)}`;
  const there = listings.get(key);
  if (!there || Object.keys(listing).length > Object.keys(there).length) listings.set(key, listing);
}

function isInWindow(listing: ReadListing, { now, horizonDays }: ReadingContext): boolean {
  const from = now.subtract({ hours: 24 }).epochMilliseconds;
  const to = now.add({ hours: 24 * horizonDays }).epochMilliseconds;
  return endsAt(listing, 'UTC') >= from && startsAt(listing, 'UTC') <= to;
}

function baseOf(elements: readonly Element[], url: string): string {
  const base = elements.find(({ tagName }) => tagName === 'base');
  const address = base ? webAddress(attribute(base, 'href'), url) : undefined;
  return address ?? url;
}

function titleOf(elements: readonly Element[]): string | undefined {
  const title = elements.find(({ tagName }) => tagName === 'title');
  return title ? shortText(textIn(title)) : undefined;
}

function nothingFound(url: string): Problem {
  const site = URL.canParse(url) && !url.startsWith('file:') ? new URL(url).host : 'This file';
  return {
    level: 'error',
    message: `${site} answered with a web page without event data that Tangible can read. Look there for a link called iCal, ICS or “Subscribe”, or paste the page of a single event.`,
  };
}
