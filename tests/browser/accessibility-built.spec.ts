import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { calendarFile } from '../town/calendars';
import { serveTown, type TownServer } from '../town/serve-town';
import { violationsInEveryTheme } from './axe';
import { approveEveryHost, launch, type Running } from './harness';
import { addAddress, chooseTown, openPopup, unfold } from './seed';

let town: TownServer;
let running: Running;
let page: Page;
/** What axe said of the popup before anything was chosen. */
let atFirst: string[];

const link = 'https://luma.com/lantern-walk';

test.beforeAll(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
  await approveEveryHost(running);
  page = await openPopup(running.context, running.extensionId);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  atFirst = await violationsInEveryTheme(page, 'first');
  await chooseTown(page, 'asbury park', 'Asbury Park, New Jersey');
  await addAddress(page, 'https://civichack.example/events.ics');
});

test.afterAll(async () => {
  await running.context.close();
  town.close();
});

const open = async (path: string) => {
  // A new hash alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${running.extensionId}/${path}`);
  await page.locator('h1').waitFor();
};

const expectNothing = async (name: string) => expect.soft(await violationsInEveryTheme(page, name)).toEqual([]);

test('axe finds nothing on the built popup from its first opening on: with a source on its way, unfolded, paused', async () => {
  expect(atFirst).toEqual([]);
  town.pages['https://club.example/'] = {
    contentType: 'text/html',
    body: '<!doctype html><title>Club</title><link rel="alternate" type="text/calendar" href="/a.ics" title="Club evenings">',
  };
  town.pages['https://club.example/a.ics'] = { contentType: 'text/calendar', body: calendarFile(town) };
  await page.getByLabel('Add a calendar or event page').fill('club.example');
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(page.getByRole('article')).toContainText('club.example/a.ics: 8 events');
  await expectNothing('a source on its way in');
  await page.getByRole('button', { name: 'Discard' }).click();
  for (const section of ['Interests', 'Sites', 'What to show', 'Look-ups', 'Privacy']) await unfold(page, section);
  await page.getByText('What was sent', { exact: true }).click();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.getByRole('button', { name: /^Paused until/ }).waitFor();
  await expectNothing('unfolded and paused');
  await page.getByRole('button', { name: /^Paused until/ }).click();
});

test('axe finds nothing on any step of the built welcome page', async () => {
  await open('welcome.html');
  for (const step of [1, 2, 3, 4]) {
    await page
      .getByRole('list', { name: 'Steps' })
      .getByRole('button')
      .nth(step - 1)
      .click();
    await expectNothing(`step ${step}`);
  }
});

test('axe finds nothing on any view of the built agenda', async () => {
  await open('agenda.html');
  await page.getByRole('button', { name: 'I’m going', exact: true }).first().click();
  await expectNothing('list');
  await page
    .getByRole('button', { name: /^More about/ })
    .first()
    .click();
  await page.getByRole('dialog').getByText('Why is this shown?').click();
  await expectNothing('a menu');
  for (const view of ['month', 'map', 'mine', 'sent']) {
    await open(`agenda.html#view=${view}`);
    await page.locator('main :is(section, table)').first().waitFor();
    await expectNothing(view);
  }
});

test('axe finds nothing in the built window that asks, before and after it looked', async () => {
  town.pages[link] = eventPage();
  await open(`ask.html?site=${encodeURIComponent('https://club.example/')}`);
  await page.getByRole('button', { name: 'Look for events on their site' }).waitFor();
  await expectNothing('a site');
  await open(`ask.html?link=${encodeURIComponent(link)}`);
  await expectNothing('a link');
  await page.getByRole('button', { name: 'Look it up' }).click();
  await expect(page.getByRole('listitem')).toContainText('Lantern walk');
  await expectNothing('found');
});

function eventPage() {
  const event = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Lantern walk',
    startDate: `${Temporal.Now.plainDateISO('UTC').add({ days: 9 })}T19:00:00-05:00`,
    location: {
      '@type': 'Place',
      name: 'Boardwalk',
      address: 'Asbury Park, NJ, United States',
      geo: { latitude: 40.2204, longitude: -74.0021 },
    },
  };
  const body = `<!doctype html><title>Lantern walk</title><script type="application/ld+json">${JSON.stringify(event)}</script>`;
  return { contentType: 'text/html; charset=utf-8', body };
}
