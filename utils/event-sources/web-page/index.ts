import type { EventSource, FetchedBody, Problem, Reading, ReadingContext } from '../../event-source';
import { calendarLinks } from '../../reading/calendar-links';
import { decodeText } from '../../reading/decode-text';
import {
  isObject,
  type JsonObject,
  namedObjects,
  objectsIn,
  parseJsonLd,
  property,
  typesOf,
} from '../../reading/json-ld';
import { microdataItems } from '../../reading/microdata';
import { microformatEvents } from '../../reading/microformats';
import { attribute, type Element, elementsOf, textIn } from '../../reading/page-tree';
import { shortText, webAddress } from '../../reading/property-text';
import { isInWindow } from '../../reading/window';
import { type PageOfEvents, readEvent } from './event';
import { addEvent, type EventsOfPage, listingsOf } from './once';

/** Web pages with schema.org Event mark-up: JSON-LD first, then microdata, then h-event and
 * hCalendar (facts: event-sources §4). */
export const eventSource: EventSource = {
  name: 'web-page',
  label: 'kinds_webPage',
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

/** More than any page lists; comparing them costs the square of it. */
const maximumEvents = 2_000;

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
  const named = namedObjects(found.map(({ node }) => node));
  const page: PageOfEvents = { url, resolve: (value) => resolved(value, named), zoneAt: context.zoneAt };
  const candidates = found.filter((each) => isEvent(each.node) && !isOnlyFrame(each.node) && !isOnlyNamed(each));
  const events: EventsOfPage = new Map();
  for (const { node, parent, under } of candidates.slice(0, maximumEvents)) {
    const event = readEvent(node, under.startsWith('subevent') ? parent : undefined, page);
    if (typeof event === 'string') problems.push({ level: 'warning', message: `Left out: ${event}.` });
    else if (isInWindow(event.listing, context)) addEvent(events, event);
  }
  const listings = listingsOf(events, url);
  problems.push(...remarks(candidates.length, listings.length));
  if (candidates.length === 0) problems.unshift(nothingFound(body.url, elements));
  const name = titleOf(elements);
  const calendars = calendarLinks(elements, url);
  return {
    listings,
    problems: problems.slice(0, 50),
    ...(name ? { name } : {}),
    ...(calendars.length > 0 ? { calendars } : {}),
  };
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

/** Where an event says what it is part of, or what replaced it, a name alone is no event that lacks its start. */
function isOnlyNamed({ node, under }: { node: JsonObject; under: string }): boolean {
  const isAside = /superevent|previousevent|aboutevent|itemreviewed/.test(under);
  const isPointer = Object.keys(node).every((name) => name.startsWith('@'));
  return isPointer || (isAside && property(node, 'startDate') === undefined);
}

function resolved(value: unknown, named: ReadonlyMap<string, JsonObject>): unknown {
  if (!isObject(value) || typeof value['@id'] !== 'string' || Object.keys(value).length > 2) return value;
  return named.get(value['@id']) ?? value;
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

function remarks(found: number, listed: number): Problem[] {
  const message = `The page holds ${found} events; only the first ${maximumEvents} were read.`;
  const cut: Problem[] = found > maximumEvents ? [{ level: 'warning', message }] : [];
  if (found === 0 || listed > 0) return cut;
  return [...cut, { level: 'note', message: 'The page holds no upcoming events.' }];
}

function nothingFound(url: string, elements: readonly Element[]): Problem {
  const site = URL.canParse(url) && !url.startsWith('file:') ? new URL(url).host : 'This file';
  if (elements.some((each) => each.tagName === 'input' && attribute(each, 'type')?.toLowerCase() === 'password')) {
    const message = `${site} answered with a page that asks to sign in, and Tangible never signs in. Look on that site for a public or secret calendar address (iCal, ICS or “Subscribe”) and paste that.`;
    return { level: 'error', message };
  }
  return {
    level: 'error',
    message: `${site} answered with a web page without event data that Tangible can read. Look there for a link called iCal, ICS or “Subscribe”, or paste the page of a single event.`,
  };
}
