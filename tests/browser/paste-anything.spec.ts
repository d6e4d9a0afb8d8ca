import 'temporal-polyfill/global';
import { expect, test } from '@playwright/test';
import type { TownPage } from '../town/calendars';
import { serveTown, type TownServer } from '../town/serve-town';
import { approveEveryHost, launch, type Running } from './harness';
import { openPopup } from './seed';

let town: TownServer;
let running: Running;

const today = Temporal.Now.plainDateISO('UTC');
const dayIn = (days: number) => today.add({ days }).toString();

function ics(title: string, name = title): TownPage {
  const stamp = dayIn(4).replaceAll('-', '');
  const event = `BEGIN:VEVENT\r\nUID:${title}\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:${stamp}T190000Z\r\nSUMMARY:${title}\r\nEND:VEVENT`;
  const head = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\nX-WR-CALNAME:${name}`;
  return { contentType: 'text/calendar', body: `${head}\r\n${event}\r\nEND:VCALENDAR\r\n` };
}

const html = (body: string): TownPage => ({
  contentType: 'text/html; charset=utf-8',
  body: `<!doctype html><html><head><title>A site</title></head><body>${body}</body></html>`,
});
const json = (value: unknown): TownPage => ({ contentType: 'application/json', body: JSON.stringify(value) });
const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const event = (name: string, days = 5) => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name,
  startDate: `${dayIn(days)}T19:00:00Z`,
  location: { '@type': 'Place', name: 'Hall', address: 'Asbury Park, NJ' },
});
const google = 'https://calendar.google.com/calendar/ical';

/** What stands where, and what each address pasted has to lead to: the title of the one event only that calendar has. */
const pages: Record<string, TownPage> = {
  'https://plain.example/evenings.ics': ics('Plain feed'),
  'https://declared.example/': html('<link rel="alternate" type="text/calendar" href="/all.ics"><p>Welcome'),
  'https://declared.example/all.ics': ics('Declared feed'),
  'https://embeds.example/': html(
    '<iframe src="https://calendar.google.com/calendar/embed?src=embeds%40group.example"></iframe>',
  ),
  [`${google}/embeds%40group.example/public/basic.ics`]: ics('Embedded Google calendar'),
  [`${google}/pasted%40group.example/public/basic.ics`]: ics('Pasted Google view'),
  'https://widget.example/': html('<div data-tockify-component="calendar" data-tockify-calendar="widget.town"></div>'),
  'https://tockify.com/api/feeds/ics/widget.town': ics('Tockify widget'),
  'https://ics.teamup.com/feed/ks12345678abcd/0.ics': ics('Teamup calendar'),
  'https://wordpress.example/': html(
    '<link rel="stylesheet" href="/wp-content/plugins/the-events-calendar/tribe-events.css"><p>Church',
  ),
  'https://marked.example/evening': html(ld(event('Marked-up page'))),
  'https://home.example/': html('<nav><a href="/blog">Blog</a> <a href="/whats-on">What’s on</a></nav>'),
  'https://home.example/whats-on': html(
    `<div class="h-event"><h2 class="p-name">One hop away</h2><time class="dt-start" datetime="${dayIn(6)}T19:00:00Z">soon</time><span class="p-location">Hall</span></div>`,
  ),
  'https://modern.example/agenda': html('<div class="mec-wrap mec-calendar"></div>'),
  'https://modern.example/?mec-ical-feed=1': ics('Modern Events Calendar'),
  'https://linktr.ee/printers': html(
    '<a href="https://www.eventbrite.com/o/printers-123456789">Tickets</a><a href="https://x.com/printers">X</a>',
  ),
  'https://www.eventbrite.com/o/printers-123456789': html(
    ld({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', item: event('Organiser behind a page of links') }],
    }),
  ),
  'https://fedi.example/': html('<meta name="generator" content="Gancio"><p>Agenda'),
  'https://fedi.example/api/events': json([
    {
      id: 1,
      title: 'Gancio server',
      slug: 'gancio-server',
      start_datetime: Math.floor(Date.parse(`${dayIn(7)}T19:00:00Z`) / 1000),
      place: { name: 'Hall', address: 'Asbury Park', latitude: 40.22, longitude: -74.01 },
      tags: [],
    },
  ]),
  'https://mycal.example/': html('<script src="/wp-content/plugins/my-calendar/js/mcjs.js"></script>'),
  'https://mycal.example/?feed=my-calendar-ics': ics('My Calendar'),
};

const pasted: [address: string, title: string][] = [
  ['webcal://plain.example/evenings.ics', 'Plain feed'],
  ['declared.example', 'Declared feed'],
  ['https://embeds.example/', 'Embedded Google calendar'],
  ['https://calendar.google.com/calendar/embed?src=pasted%40group.example&ctz=America/New_York', 'Pasted Google view'],
  ['http://widget.example', 'Tockify widget'],
  ['https://teamup.com/ks12345678abcd', 'Teamup calendar'],
  ['https://wordpress.example/', 'The Events Calendar'],
  ['https://marked.example/evening?utm_source=x', 'Marked-up page'],
  ['https://home.example', 'One hop away'],
  ['https://modern.example/agenda', 'Modern Events Calendar'],
  ['https://linktr.ee/printers', 'Organiser behind a page of links'],
  ['https://fedi.example/', 'Gancio server'],
  ['https://mycal.example/', 'My Calendar'],
];

test.beforeEach(async () => {
  town = await serveTown();
  Object.assign(town.pages, pages);
  // Its address carries the dates of the day.
  town.hosts.set('wordpress.example', async (path) =>
    path.startsWith('/wp-json/tribe/events/v1/events')
      ? json({ events: [tribeEvent], total: 1, total_pages: 1 })
      : undefined,
  );
  running = await launch({ port: town.port });
});

const tribeEvent = {
  id: 1,
  url: 'https://wordpress.example/event/one/',
  title: 'The Events Calendar',
  start_date: `${dayIn(8)} 19:00:00`,
  end_date: `${dayIn(8)} 21:00:00`,
  utc_start_date: `${dayIn(8)} 19:00:00`,
  utc_end_date: `${dayIn(8)} 21:00:00`,
  timezone: 'UTC',
  venue: [],
  organizer: [],
};

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

test('whatever is pasted, its calendar is found in at most five requests, and twelve kinds become twelve sources', async () => {
  test.setTimeout(120_000);
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  for (const [address, title] of pasted) {
    await test.step(address, async () => {
      town.requests.length = 0;
      await popup.getByLabel('Add a calendar or event page').fill(address);
      await popup.getByRole('button', { name: 'Read', exact: true }).click();
      const draft = popup.getByRole('article');
      const offered = draft.getByRole('button', { name: /^Read / });
      await expect(draft.getByRole('button', { name: 'Add', exact: true }).or(offered).first()).toBeVisible();
      if ((await draft.getByRole('button', { name: 'Add', exact: true }).count()) === 0) await offered.first().click();
      await expect(draft.getByRole('listitem').filter({ hasText: title }).first()).toBeVisible();
      expect(town.requests.length).toBeLessThanOrEqual(5);
      await draft.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(draft).toHaveCount(0);
    });
  }
  await expect(popup.locator('li.source')).toHaveCount(pasted.length);
});
