import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { usualTown } from '../town/build-page';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { violations } from './axe';
import { approveEveryHost, launch, type Running } from './harness';
import { chooseTown, openPopup } from './seed';

/** What of the browser's own API these tests use, in a page of the extension. */
declare const chrome: { permissions: { contains(about: { origins: string[] }): Promise<boolean> } };

let town: TownServer;
let running: Running;

const first = 'https://www.eventbrite.com/e/lantern-walk-tickets-123456789';
const second = 'https://www.eventbrite.com/e/kite-day-tickets-987654321';
const inDays = (days: number) => Temporal.Now.plainDateISO('UTC').add({ days }).toString();

function eventPage(name: string, url: string) {
  const event = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name,
    url,
    startDate: `${inDays(9)}T19:00:00-05:00`,
    location: {
      '@type': 'Place',
      name: 'Boardwalk',
      address: 'Asbury Park, NJ, United States',
      geo: { latitude: 40.2204, longitude: -74.0021 },
    },
  };
  const body = `<!doctype html><title>${name}</title><script type="application/ld+json">${JSON.stringify(event)}</script>`;
  return { contentType: 'text/html; charset=utf-8', body };
}

test.beforeEach(async () => {
  const posts = [
    { id: '9501', handle: 'bystander', text: ['Come along: ', { link: `${first}?aff=oddtdtcreator` }] },
    { id: '9502', handle: 'kilnclub', text: ['And this: ', { link: second }] },
    {
      id: '9503',
      handle: 'bystander',
      text: ['No event: ', { link: 'https://www.eventbrite.com/o/somebody-12345678' }],
    },
  ];
  town = await serveTown({ ...usualTown, posts: [...posts, ...usualTown.posts] });
  town.pages[first] = eventPage('Lantern walk', first);
  town.pages[second] = eventPage('Kite day', second);
  running = await launch({ port: town.port });
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await popup.close();
  await approveEveryHost(running);
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

const linkChips = async (page: Page) => {
  const { chips } = await readAnnotations(page);
  return chips.filter(({ name }) => name.includes('event link')).map(({ handle }) => handle);
};

const press = (page: Page, text: string) =>
  page.locator('article', { hasText: text }).locator('tangible-slot').first().click();

const askedOfEventbrite = () => town.requests.filter((request) => request.startsWith('www.eventbrite.com'));

test('an unknown event link carries a chip without any request; pressing it asks once, in a window that says what', async () => {
  const page = await running.context.newPage();
  await page.goto('https://x.com/home');
  await expect.poll(() => linkChips(page)).toEqual(['bystander', 'kilnclub']);
  expect(askedOfEventbrite()).toEqual([]);

  const opened = running.context.waitForEvent('page');
  await press(page, 'Come along');
  const window = await opened;
  await expect(window.getByText('asks www.eventbrite.com for this one page, once')).toBeVisible();
  expect(askedOfEventbrite()).toEqual([]);
  expect(await violations(window)).toEqual([]);
  await window.getByRole('button', { name: 'Look it up' }).click();
  await expect(window.getByRole('listitem')).toContainText('Lantern walk');
  expect(askedOfEventbrite()).toEqual(['www.eventbrite.com/e/lantern-walk-tickets-123456789']);
  await expect
    .poll(() => window.evaluate(() => chrome.permissions.contains({ origins: ['https://www.eventbrite.com/*'] })))
    .toBe(false);
  await window.close();

  await expect
    .poll(async () => (await readAnnotations(page)).chips.filter(({ name }) => name.startsWith('In person: event ')))
    .toMatchObject([{ handle: 'bystander' }, { handle: 'kilnclub' }]);
  expect(await linkChips(page)).toEqual(['kilnclub']);
  const popup = await openPopup(running.context, running.extensionId);
  await expect(popup.locator('li.source')).toHaveCount(0);
});

test('“always” is one answer for all links of that host, and opens no window again', async () => {
  const page = await running.context.newPage();
  await page.goto('https://x.com/home');
  await expect.poll(() => linkChips(page)).toEqual(['bystander', 'kilnclub']);
  const opened = running.context.waitForEvent('page');
  await press(page, 'Come along');
  const window = await opened;
  await window.getByLabel('Always look up event links of www.eventbrite.com').check();
  await window.getByRole('button', { name: 'Look it up' }).click();
  await expect(window.getByRole('listitem')).toContainText('Lantern walk');
  await window.close();
  await expect.poll(() => linkChips(page)).toEqual(['kilnclub']);
  const pages = running.context.pages().length;
  await press(page, 'And this');
  await expect.poll(() => linkChips(page)).toEqual([]);
  expect(running.context.pages()).toHaveLength(pages);
  expect(askedOfEventbrite()).toHaveLength(2);
});

test('a link whose page refuses says so in words, and its chip stays as it was', async () => {
  town.pages[first] = { contentType: 'text/html', body: '<!doctype html><title>Just a moment...</title>' };
  const page = await running.context.newPage();
  await page.goto('https://x.com/home');
  await expect.poll(() => linkChips(page)).toEqual(['bystander', 'kilnclub']);
  const opened = running.context.waitForEvent('page');
  await press(page, 'Come along');
  const window = await opened;
  await window.getByRole('button', { name: 'Look it up' }).click();
  await expect(window.getByRole('status')).toContainText(
    'www.eventbrite.com wants to check whether a person is asking',
  );
  expect(await linkChips(page)).toEqual(['bystander', 'kilnclub']);
});
