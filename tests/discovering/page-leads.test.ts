import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leadsOf } from '@/utils/discovering/page-leads';
import { isBotWall } from '@/utils/reading/bot-wall';
import { feedOfView } from '@/utils/reading/embedded-calendars';

const page = (html: string, url = 'https://club.example/') => leadsOf({ url, html });
const addresses = (html: string, url?: string) => page(html, url).map(({ address }) => address);

it.each([
  ['<i class="mec-wrap">', ['https://club.example/?mec-ical-feed=1']],
  ['<script src="/wp-content/plugins/my-calendar/a.js"></script>', ['https://club.example/?feed=my-calendar-ics']],
  [
    '<script src="https://localist.com/a.js"></script>',
    ['https://club.example/api/2/events?days=90&pp=100', 'https://club.example/calendar/1.ics'],
  ],
  ['<link href="/livewhale/theme.css">', ['https://club.example/live/ical/events']],
  ['<script>Static.SQUARESPACE_CONTEXT = {"typeName":"events"}</script>', ['https://club.example/?format=json']],
  ['<script>Static.SQUARESPACE_CONTEXT = {"typeName":"page"}</script>', []],
  [
    '<script src="https://sessionize.com/api/v2/abcd1234/view/Grid"></script>',
    ['https://sessionize.com/api/v2/abcd1234/view/All'],
  ],
  [
    '<script>$Trumba.addSpud({ webName: "club-town", spudType : "main" });</script>',
    ['https://www.trumba.com/calendars/club-town.ics'],
  ],
  [
    '<iframe src="https://luma.com/embed/calendar/cal-AbC/events"></iframe>',
    ['https://api2.luma.com/ics/get?entity=calendar&id=cal-AbC'],
  ],
])('knows where a site’s software or widget keeps its events: %s', (html, expected) => {
  expect(addresses(html)).toEqual(expected);
});

it.each([
  ['Termine', '/termine'],
  ['Was läuft', '/veranstaltungen'],
  ['Évènements à venir', '/evenements'],
  ['Gigs', '/live-dates'],
  ['Calendario de eventos', '/eventos'],
])('follows the link to a site’s events in its language: %s', (text, path) => {
  expect(addresses(`<a href="/about">About</a><a href="${path}">${text}</a><a href="/shop">Shop</a>`)).toEqual([
    `https://club.example${path}`,
  ]);
});

it('goes nowhere else: other sites, logins, scripts, single events, itself', () => {
  const html =
    '<a href="https://other.example/events">Events</a><a href="javascript:events()">Events</a><a href="mailto:events@club.example">Events</a>' +
    '<a href="#events">Events</a><a href="/event/one-evening">One evening</a><a href="/">Events</a>';
  expect(addresses(html)).toEqual([]);
});

it('leads nowhere but to https, whatever a page holds, and never throws', () => {
  const attributes = fc.constantFrom('href', 'src', 'data-src', 'data-tockify-calendar', 'type', 'title');
  const names = fc.constantFrom('a', 'link', 'iframe', 'script', 'div', 'base');
  const values = fc.oneof(
    fc.webUrl(),
    fc.string(),
    fc.constantFrom(
      'webcal://a.example/b.ics',
      'http://[::1',
      'javascript:alert(1)//.ics',
      'https://calendar.google.com/calendar/embed?src=%',
      'text/calendar',
      '//x.ics',
      'file:///etc/a.ics',
    ),
  );
  const element = fc
    .tuple(names, fc.array(fc.tuple(attributes, values), { maxLength: 3 }), fc.string())
    .map(
      ([name, pairs, text]) =>
        `<${name} ${pairs.map(([key, value]) => `${key}="${value.replaceAll('"', '')}"`).join(' ')}>${text}</${name}>`,
    );
  fc.assert(
    fc.property(fc.array(element, { maxLength: 12 }), (elements) => {
      const found = page(elements.join(''));
      expect(found.length).toBeLessThanOrEqual(5 + 2 + 3 + 4);
      for (const { address } of found) expect(new URL(address).protocol).toBe('https:');
    }),
    { numRuns: 300 },
  );
});

it('never throws over the address of a calendar’s view', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => void feedOfView(text)),
  );
  expect(feedOfView('https://calendar.google.com/calendar/u/0/r?cid=%F0%28')).toBeUndefined();
});

it.each([
  ['<!doctype html><title>Just a moment...</title>', true],
  ['<html><head><title>One moment, please...</title>', true],
  ['<html><script src="/cdn-cgi/challenge-platform/x.js"></script>', true],
  ['<!doctype html><title>Attention Required! | Cloudflare</title>', true],
  [
    '<!doctype html><title>Just a moment in time: an exhibition</title><script type="application/ld+json">{}</script>',
    false,
  ],
  ['BEGIN:VCALENDAR\r\nSUMMARY:<title>Just a moment</title>', false],
  ['<!doctype html><title>Club</title>', false],
])('tells a check for robots from a page: %s', (text, isWall) => {
  expect(isBotWall({ url: 'https://club.example/', bytes: new TextEncoder().encode(text) })).toBe(isWall);
});
