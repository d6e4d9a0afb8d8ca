import type { CalendarLink } from '../event-source';
import { canonicalUrl, hostOfKey, pathOfKey } from '../matching/canonical-url';
import { organizerPageIn } from '../matching/party-pages';
import { say } from '../wording/say';
import { feedOfView } from './embedded-calendars';
import { embeddedIn } from './embedded-in-page';
import { attribute, type Element, textIn } from './page-tree';

const maximumLinks = 5;
const feedPath =
  /\.ics(\?|$)|[?&](ical=1|ical|mec-ical-feed=1|feed=my-calendar-ics|feed=calendar|format=ical|_op=ics|action=export_events)(&|$)|\/ical\/?$|\/ical_subscribe\.php\?/i;

/**
 * Calendars a page offers: `<link rel=alternate type=text/calendar>`, webcal: and .ics links, embedded calendars of
 * known services, and the feed that belongs to a Meetup group's page (facts: event-sources §1.1 and §6). At most five,
 * those the page itself declares first. `elements`: in document order; `url`: the page's own.
 */
export function calendarLinks(elements: readonly Element[], url: string): CalendarLink[] {
  const found = new Map<string, CalendarLink>();
  const add = (address: string | undefined, name: string, isOwn = false) => {
    const https = feedAddress(address, url);
    if (!https || found.has(https)) return;
    const tidy = name.replace(/\s+/g, ' ').trim().slice(0, 80);
    found.set(https, { address: https, name: tidy, ...(isOwn ? { isOwn } : {}) });
  };
  for (const element of elements) {
    if (element.tagName === 'link' && /calendar/i.test(attribute(element, 'type') ?? '')) {
      add(attribute(element, 'href'), attribute(element, 'title') ?? '', true);
    }
  }
  add(meetupFeed(url), '');
  for (const element of elements) {
    const href = attribute(element, 'href') ?? '';
    if (element.tagName === 'a' && (/^webcals?:/i.test(href) || feedPath.test(href))) add(href, textIn(element));
    const embedded = embeddedIn(element, url);
    const view = embedded ?? (element.tagName === 'a' ? feedOfView(href, url) : undefined);
    if (view) add(view.address, say('discovering_calendarOf', view.service), embedded !== undefined);
  }
  return [...found.values()].slice(0, maximumLinks);
}

function feedAddress(address: string | undefined, base: string): string | undefined {
  const upgraded = address?.trim().replace(/^(webcals?|http):(\/\/)?/i, 'https://');
  if (!upgraded || !URL.canParse(upgraded, base)) return undefined;
  const url = new URL(upgraded, base);
  return url.protocol === 'https:' ? url.href : undefined;
}

function meetupFeed(url: string): string | undefined {
  const key = canonicalUrl(url);
  if (key === undefined || hostOfKey(key) !== 'meetup.com') return undefined;
  const group = organizerPageIn(key) ?? (/^\/[^/]+$/.test(pathOfKey(key)) ? key : undefined);
  return group && `https://www.${group}/events/ical/`;
}
