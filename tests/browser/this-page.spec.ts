import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { approveEveryHost, launch, type Running } from './harness';
import { addAddress, chooseTown, openPopup } from './seed';

/** What of the browser's own API these tests use, in the worker. */
declare const chrome: { tabs: { query(about: object): Promise<{ id: number }[]> } };

let town: TownServer;
let running: Running;
let popup: Page;

test.beforeEach(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
  await approveEveryHost(running);
  popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await addAddress(popup, 'webcal://pressnights.example/calendar.ics');
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

async function openX(path: string): Promise<Page> {
  const page = await running.context.newPage();
  await page.goto(`https://x.com${path}`);
  return page;
}

/** The popup as the toolbar would open it over that tab. */
async function openOver(): Promise<Page> {
  const [worker] = running.context.serviceWorkers();
  const id = await worker?.evaluate(async () => (await chrome.tabs.query({ url: 'https://x.com/*' }))[0]?.id);
  const over = await running.context.newPage();
  await over.goto(`chrome-extension://${running.extensionId}/popup.html?tab=${id}`);
  return over;
}

const isIn = (all: readonly string[]) => (each: string) => all.includes(each);
const chips = async (page: Page) => (await readAnnotations(page)).chips.length;

test('the popup begins with the people of the page in front, each with their events, and with nothing on other pages', async () => {
  const page = await openX('/mayaprints');
  await expect.poll(async () => (await readAnnotations(page)).panels.length).toBe(1);
  const over = await openOver();
  const here = over.getByRole('region', { name: 'On this page' });
  await expect(here.getByRole('heading', { name: 'Maya Lindqvist' })).toBeVisible();
  await expect(here.getByRole('listitem').first()).toContainText('Press night: wood type');
  await expect(over.getByRole('region').first()).toHaveAccessibleName('On this page');
  // What stands above is not said again below.
  const titles = (region: string) => over.getByRole('region', { name: region }).locator('.title').allInnerTexts();
  await expect.poll(async () => (await titles('Coming up')).filter(isIn(await titles('On this page')))).toEqual([]);
  await page.goto('https://x.com/bystander');
  await page.locator('[data-testid="UserName"]').waitFor();
  await over.reload();
  await expect(over.getByRole('region', { name: 'Coming up' })).toBeVisible();
  await expect(here).toHaveCount(0);
});

test('paused on the site in front, its page loses every chip and no other site does; resumed, it gets them back', async () => {
  const page = await openX('/home');
  await expect.poll(() => chips(page)).toBeGreaterThan(1);
  const before = await chips(page);
  const over = await openOver();
  await over.getByRole('button', { name: 'Pause on x.com' }).click();
  await expect(over.getByRole('button', { name: 'Paused on x.com · resume' })).toBeVisible();
  await expect(over.getByLabel('Show events on X')).not.toBeChecked();
  await expect(over.getByLabel('Show events on Bluesky')).toBeChecked();
  await page.bringToFront();
  await expect.poll(() => chips(page)).toBe(0);
  await over.getByRole('button', { name: 'Paused on x.com · resume' }).click();
  await page.bringToFront();
  await expect.poll(() => chips(page)).toBe(before);
});

test('a popup over another site offers no pause there', async () => {
  await expect(popup.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await expect(popup.getByRole('button', { name: /Pause on/ })).toHaveCount(0);
});

test('a source that is switched off shows nothing and asks nobody, and comes back by being read anew', async () => {
  const page = await openX('/home');
  await expect.poll(() => chips(page)).toBeGreaterThan(1);
  const before = await chips(page);
  await popup.locator('li.source summary').click();
  const asked = town.requests.length;
  await popup.getByRole('button', { name: 'Switch off' }).click();
  await expect(popup.locator('li.source summary')).toContainText('switched off');
  await expect(popup.getByRole('button', { name: 'Refresh now' })).toHaveCount(0);
  await expect(popup.getByRole('region', { name: 'Coming up' }).getByRole('listitem')).toHaveCount(0);
  await page.bringToFront();
  await expect.poll(() => chips(page)).toBe(0);
  expect(town.requests.slice(asked).filter((each) => each.startsWith('pressnights'))).toEqual([]);
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Switch on' }).click();
  await expect(popup.getByRole('region', { name: 'Coming up' }).getByRole('listitem')).toHaveCount(3);
  expect(town.requests.slice(asked).filter((each) => each.startsWith('pressnights'))).toEqual([
    'pressnights.example/calendar.ics',
  ]);
  await page.bringToFront();
  await expect.poll(() => chips(page)).toBe(before);
});
