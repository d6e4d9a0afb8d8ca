import type { EventSource, FetchedBody, Problem, Reading, ReadingContext } from '../../event-source';
import { calendarLinks } from '../../reading/calendar-links';
import { decodeText } from '../../reading/decode-text';
import { wholeBudget } from '../../reading/expand-rule';
import { isObject, type JsonObject, namedObjects } from '../../reading/json-ld';
import { attribute, type Element, elementsOf, textIn } from '../../reading/page-tree';
import { shortText, webAddress } from '../../reading/property-text';
import { isInWindow } from '../../reading/window';
import { say } from '../../wording/say';
import { type PageOfEvents, readEvents } from './event';
import { markedUp } from './marked-up';
import { addEvent, type EventsOfPage, listingsOf } from './once';
import { readPageState } from './page-state';

/** Web pages with events in their mark-up (JSON-LD, microdata, RDFa, h-event, hCalendar) or, where there is none, in the
 * data their own program starts from (facts: event-sources §4). */
export const eventSource: EventSource = {
  name: 'web-page',
  label: 'kinds_webPage',
  accepts: 'text/html;q=0.8, application/xhtml+xml;q=0.8',
  recognises: (body) => (looksLikeHtml(body) || looksLikeJsonLd(body) ? 1 : 0),
  read,
};

function looksLikeHtml({ bytes, contentType = '' }: FetchedBody): boolean {
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 1_000))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return false;
  if (/^<\?xml[^>]*>\s*(<!--[^>]*>\s*)*<(!doctype html|html)/i.test(start)) return true;
  return (
    /^<(!doctype html|!--|(?!rss|feed|rdf)[a-z])/i.test(start) || (start.startsWith('<') && /html/i.test(contentType))
  );
}

/** The block of a page that is served without its page. */
function looksLikeJsonLd({ bytes }: FetchedBody): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 1_000));
  return /^\s*[[{]/.test(start) && /schema\.org/.test(start) && /"@(type|graph)"/.test(start);
}

/** More than any page lists; comparing them costs the square of it. */
const maximumEvents = 2_000;

function read(body: FetchedBody, context: ReadingContext): Reading {
  const problems: Problem[] = [];
  const text = decodeText(body);
  const isBare = looksLikeJsonLd(body);
  const html = isBare ? `<script type="application/ld+json">${text.replaceAll('</', '<\\/')}</script>` : text;
  const elements = elementsOf(html);
  const url = baseOf(elements, body.url);
  const { nodes, events: candidates } = markedUp(html, elements, url, problems);
  const named = namedObjects(nodes);
  const language = languageOf(elements);
  const page: PageOfEvents = {
    url,
    resolve: (value) => resolved(value, named),
    context,
    language,
    budget: { left: wholeBudget },
  };
  const events: EventsOfPage = new Map();
  for (const { node, parent } of candidates.slice(0, maximumEvents)) {
    const read = readEvents(node, parent, page);
    if (typeof read === 'string') problems.push({ level: 'warning', message: read });
    else for (const event of read) if (isInWindow(event.listing, context)) addEvent(events, event);
  }
  const stated = readPageState(elements, page, events, candidates.length > 0);
  const listings = listingsOf(events, url);
  problems.push(...remarks(candidates.length + stated, listings.length));
  if (candidates.length + stated === 0) problems.unshift(nothingFound(body.url, elements));
  const name = titleOf(elements);
  const calendars = calendarLinks(elements, url);
  return {
    listings,
    problems: problems.slice(0, 50),
    ...(name ? { name } : {}),
    ...(calendars.length > 0 ? { calendars } : {}),
  };
}

function resolved(value: unknown, named: ReadonlyMap<string, JsonObject>): unknown {
  if (!isObject(value) || typeof value['@id'] !== 'string' || Object.keys(value).length > 2) return value;
  return named.get(value['@id']) ?? value;
}

/** What relative addresses are completed by: the page's `base`, its own address, or, for a saved page, the one it says
 * it has. */
function baseOf(elements: readonly Element[], url: string): string {
  const base = elements.find(({ tagName }) => tagName === 'base');
  const address = base ? webAddress(attribute(base, 'href'), url) : undefined;
  if (address) return address;
  if (!url.startsWith('file:')) return url;
  const canonical = elements.find((each) => each.tagName === 'link' && attribute(each, 'rel') === 'canonical');
  return webAddress(canonical ? attribute(canonical, 'href') : undefined, url) ?? url;
}

function languageOf(elements: readonly Element[]): string {
  const root = elements.find(({ tagName }) => tagName === 'html');
  return root ? (attribute(root, 'lang') ?? attribute(root, 'xml:lang') ?? '').trim() : '';
}

function titleOf(elements: readonly Element[]): string | undefined {
  const title = elements.find(({ tagName }) => tagName === 'title');
  return title ? shortText(textIn(title)) : undefined;
}

function remarks(found: number, listed: number): Problem[] {
  const message = say('reading_pageTooMany', found, maximumEvents);
  const cut: Problem[] = found > maximumEvents ? [{ level: 'warning', message }] : [];
  if (found === 0 || listed > 0) return cut;
  return [...cut, { level: 'note', message: say('reading_pageNothing') }];
}

function nothingFound(url: string, elements: readonly Element[]): Problem {
  const site = URL.canParse(url) && !url.startsWith('file:') ? new URL(url).host : say('reading_thisFile');
  if (elements.some((each) => each.tagName === 'input' && attribute(each, 'type')?.toLowerCase() === 'password')) {
    const message = say('reading_signIn', site);
    return { level: 'error', message };
  }
  return {
    level: 'error',
    message: say('reading_noEventData', site),
  };
}
