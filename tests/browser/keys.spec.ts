import 'temporal-polyfill/global';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { look, openGallery } from '../gallery/open-gallery';
import { systemChromium } from './harness';
import { focused, tabTo } from './keyboard';

let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  browser = await chromium.launch(systemChromium ? { executablePath: systemChromium } : {});
  page = await (await openGallery(browser)).newPage();
});
test.afterAll(() => browser.close());

const show = (state: string) => look(page, { show: state, theme: 'light', language: 'en' });
const nameOfFocused = async () => (await focused(page)).name;
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test('a menu is walked with the arrow keys, round and round, and the page below hears none of them', async () => {
  await show('panel-three');
  const heard: string[] = [];
  await page.exposeFunction('hear', (key: string) => heard.push(key));
  await page.evaluate(() => {
    const { hear } = window as unknown as { hear(key: string): void };
    document.addEventListener('keydown', ({ key }) => hear(key));
  });
  await tabTo(page, /^More about Press night/);
  await press('ArrowDown', 'Enter', 'ArrowDown');
  await expect.poll(nameOfFocused).toBe('I’m interested');
  await press('ArrowDown');
  await expect.poll(nameOfFocused).toBe('Not for me');
  await press('Home', 'ArrowUp');
  await expect.poll(nameOfFocused).toBe('Why is this shown?');
  await press('ArrowDown');
  await expect.poll(nameOfFocused).toBe('I’m interested');
  await press('End');
  await expect.poll(nameOfFocused).toBe('Why is this shown?');
  // Before the menu was open the page's own keys were the page's.
  expect(heard.filter((key) => /^(Arrow|Home|End)/.test(key))).toEqual(['ArrowDown']);
  await press('Escape');
  await expect.poll(nameOfFocused).toMatch(/^More about Press night/);
});

test('a menu that the focus leaves is closed, so that it covers nothing', async () => {
  await show('panel-three');
  await tabTo(page, /^More about Press night/);
  await press('Enter', 'End', 'Tab');
  await expect(page.locator('.menu:popover-open')).toHaveCount(0);
  await expect.poll(nameOfFocused).not.toBe('');
});

test('what is sent away hands the focus to its “Undo”', async () => {
  await show('panel-three');
  await tabTo(page, /^More about Press night/);
  await press('Enter');
  await tabTo(page, /^Not for me$/, 4);
  await press('Enter');
  await expect.poll(nameOfFocused).toBe('Undo');
  await press('Enter');
  await expect(page.getByRole('link', { name: 'Press night: wood type' })).toBeVisible();
});

test('“Near you” folds and unfolds under the key, which keeps the focus', async () => {
  await show('near-feed');
  await tabTo(page, /^Show or hide the list$/);
  await press('Enter');
  await expect(page.getByRole('region', { name: 'Near you' }).getByRole('listitem')).toHaveCount(0);
  await press('Enter');
  await expect(page.getByRole('region', { name: 'Near you' }).getByRole('listitem')).toHaveCount(3);
  expect(await nameOfFocused()).toBe('Show or hide the list');
});

test('a day of the month is chosen by key, and the list comes to its first event', async () => {
  await show('agenda-month');
  await tabTo(page, /^Saturday, 19 December|^Saturday 19 December/);
  await press('Enter');
  await expect(page.locator('li[aria-current=true]')).toContainText('Civic hack night');
  expect(await nameOfFocused()).toMatch(/19 December/);
});

test('the map moves and looks closer by keys, and comes to the event that has the focus in the list', async () => {
  await show('agenda-map');
  const pins = () =>
    page.locator('.pin').evaluateAll((all) => all.map((each) => each.getAttribute('transform')).join());
  await tabTo(page, /^Map: arrow keys/);
  const before = await pins();
  await press('ArrowRight');
  await expect.poll(pins).not.toBe(before);
  await press('ArrowLeft');
  await expect.poll(pins).toBe(before);
  const counted = await page.locator('.pin').count();
  for (let pressed = 0; pressed < 12; pressed++) await press('ArrowDown');
  await expect(page.locator('.pin')).toHaveCount(0);
  await tabTo(page, /^The Low Tides/, 120);
  await expect(page.locator('.pin.selected')).toHaveCount(1);
  await tabTo(page, /^Reading by candlelight/, 60);
  await expect(page.locator('.pin.selected')).toHaveCount(1);
  await show('agenda-map');
  await tabTo(page, /^Map: arrow keys/);
  await press('+', '+', '+');
  await expect.poll(() => page.locator('.pin').count()).not.toBe(counted);
});

test('filters are opened, set and taken back by key; taken back, the focus stands in the search', async () => {
  await show('agenda-list');
  await tabTo(page, /^Filters$/);
  await press('Enter');
  await tabTo(page, /^People$/, 3);
  await press('ArrowDown', 'ArrowDown');
  await tabTo(page, /^Sat/, 20);
  await press('Space');
  await expect(page.getByText('Filters (2)')).toBeVisible();
  await tabTo(page, /^Show everything$/, 20);
  await press('Enter');
  await expect(page.getByText('13 events')).toBeVisible();
  await expect.poll(nameOfFocused).toBe('Search title, place, person');
});
