import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { calendarFile } from '../town/calendars';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { launch, type Running } from './harness';
import { addCalendarFile, furnish, openPopup, unfold } from './seed';

/** What of the browser's own API these tests use on chrome://extensions. */
declare const chrome: { developerPrivate: { removeHostPermission(id: string, host: string): Promise<void> } };

let town: TownServer;
let running: Running;

test.beforeEach(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
  await furnish(running, town);
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

const chipOf = (page: Page, handle: string) =>
  page
    .locator('article', { hasText: `@${handle}` })
    .locator('tangible-slot')
    .first();

/** Everything of one kind that a screen reader finds. */
async function named(page: Page, role: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter((node) => node.role?.value === role && !node.ignored).map((node) => String(node.name?.value));
}

test('a click on a chip opens its event over the page, and Escape brings the reader back', async () => {
  const page = await running.context.newPage();
  await page.goto('https://x.com/home');
  await expect.poll(() => chipOf(page, 'bookcoop').count()).toBe(1);
  const before = await page.locator('article').first().boundingBox();
  await chipOf(page, 'bookcoop').click();
  await expect.poll(() => named(page, 'dialog')).toEqual(['In person: Zine swap & mulled cider']);
  expect(page.url()).toBe('https://x.com/home');
  expect(await page.locator('article').first().boundingBox()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect.poll(() => named(page, 'dialog')).toEqual([]);
  expect((await named(page, 'button')).filter((name) => name.includes('Zine swap'))).toHaveLength(1);
});

test('in a narrow window the chip shrinks to its mark before the name loses a letter', async () => {
  const page = await running.context.newPage();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('https://x.com/home');
  await expect.poll(() => chipOf(page, 'bookcoop').count()).toBe(1);
  const post = page.locator('article', { hasText: '@bookcoop' }).first();
  const name = await post.locator('.name').first().boundingBox();
  await chipOf(page, 'bookcoop').evaluate((slot) => slot.remove());
  expect(await post.locator('.name').first().boundingBox()).toEqual(name);
});

test('a header re-used for the next person never shows the last one’s events', async () => {
  town.data = { ...town.data, profileDelay: 600 };
  const page = await running.context.newPage();
  await page.goto('https://x.com/mayaprints');
  await expect.poll(async () => (await readAnnotations(page)).panels.map(({ rows }) => rows)).toEqual([3]);
  await page.evaluate(() => {
    history.pushState({}, '', '/bystander');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  // Maya's header still stands, the address is Bystander's.
  await page.waitForTimeout(250);
  expect((await readAnnotations(page)).panels).toEqual([]);
  await expect
    .poll(async () => (await readAnnotations(page)).panels)
    .toMatchObject([{ name: 'In person with Bystander', rows: 0 }]);
});

test('who opted out is left alone for good', async () => {
  const page = await running.context.newPage();
  town.pages['https://quiet.example/'] = { contentType: 'text/plain', body: '' };
  const popup = await openPopup(running.context, running.extensionId);
  await addCalendarFile(popup, 'noah.ics', calendarFile(town).replaceAll('MayaPrints', 'noah_private'));
  await page.goto('https://x.com/home');
  await page.mouse.wheel(0, 1500);
  await expect.poll(() => chipOf(page, 'noah_private').count()).toBe(1);
  await page.goto('https://x.com/noah_private');
  await page.locator('[data-testid="UserName"]').waitFor();
  await expect.poll(() => page.locator('[data-testid="primaryColumn"] tangible-slot').count()).toBe(0);
  await page.goto('https://x.com/home');
  await page.mouse.wheel(0, 1500);
  await page.locator('article', { hasText: '@noah_private' }).waitFor();
  await page.waitForTimeout(300);
  expect(await chipOf(page, 'noah_private').count()).toBe(0);
});

test('says first, with the button that fixes it, when Tangible may not read x.com', async () => {
  const extensions = await running.context.newPage();
  await extensions.goto('chrome://extensions/');
  await extensions.evaluate(async (id) => {
    for (const host of ['https://x.com/*', 'https://*/*']) {
      await chrome.developerPrivate.removeHostPermission(id, host).catch(() => undefined);
    }
  }, running.extensionId);
  const popup = await openPopup(running.context, running.extensionId);
  await expect(popup.getByText('Tangible may not read x.com.')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Allow x.com' })).toBeVisible();
  const [first] = await popup.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(first?.toLowerCase()).toBe('coming up');
});

test('what is kept from browsing is listed, and gone when the user says so', async () => {
  const page = await running.context.newPage();
  await page.goto('https://x.com/home');
  await expect.poll(() => chipOf(page, 'bookcoop').count()).toBe(1);
  // Kept back until a message goes out anyway; leaving the page is one.
  await page.goto('about:blank');
  const popup = await openPopup(running.context, running.extensionId);
  await unfold(popup, 'Privacy');
  await popup.getByText('What was kept from browsing').click();
  const kept = popup.locator('details.log', { hasText: 'What was kept from browsing' }).getByRole('listitem');
  await expect(kept).toHaveCount(1);
  await expect(kept).toContainText('@bookcoop');
  await expect(kept).toContainText('pressnights.example/zine-swap-and-mulled-cider');
  await popup.getByRole('button', { name: 'Forget these links' }).click();
  await expect(kept).toHaveCount(0);
});
