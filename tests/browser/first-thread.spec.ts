import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { launch, serve } from './harness';
import { townCalendar, townPosts } from './town';
import { homePage } from './x-page';

/** Names of the buttons in the accessibility tree, closed shadow roots included. */
async function buttons(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => node.role?.value === 'button' && !node.ignored)
    .map((node) => String(node.name?.value))
    .filter((name) => name.startsWith('In person'));
}

test('a calendar file in the popup puts a chip by its host on X, and by nobody else', async () => {
  const server = await serve(() => homePage(townPosts));
  const { context, extensionId } = await launch(server.port);
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await popup.getByLabel('Town').fill('Asbury Park');
  await popup.getByLabel('Latitude').fill('40.22');
  await popup.getByLabel('Longitude').fill('-74.01');
  await popup.getByRole('button', { name: 'Save place' }).click();
  const buffer = Buffer.from(townCalendar());
  await popup.getByLabel('Calendar file').setInputFiles({ name: 'town.ics', mimeType: 'text/calendar', buffer });
  await expect(popup.getByRole('status')).toContainText('4 upcoming events in town.ics.');
  await expect(popup.getByRole('listitem')).toHaveCount(1);

  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await expect.poll(() => page.locator('tangible-slot').count()).toBe(2);
  const chips = await buttons(page);
  expect(chips).toHaveLength(2);
  expect(chips[0]).toMatch(/^In person: hosts \w{3} \d+ · 5 km$/);
  expect(chips[1]).toMatch(/^In person: event \w{3} \d+ · 5 km$/);
  expect(
    await page
      .locator('article')
      .filter({ has: page.locator('tangible-slot') })
      .count(),
  ).toBe(2);
  // The page's own script finds no text of ours, and nobody was told: every request is the page's or the browser's own.
  expect(await page.evaluate(() => document.body.innerText.includes('5 km'))).toBe(false);
  expect(
    server.requests.filter((request) => !/^(x\.com|update\.googleapis\.com|accounts\.google\.com)\//.test(request)),
  ).toEqual([]);
  await context.close();
  server.close();
});

test('a file that is no calendar is refused in words and keeps what was there', async () => {
  const server = await serve(() => homePage(townPosts));
  const { context, extensionId } = await launch(server.port);
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  const buffer = Buffer.from('<!doctype html><title>Just a moment</title>');
  await popup.getByLabel('Calendar file').setInputFiles({ name: 'page.ics', mimeType: 'text/calendar', buffer });
  await expect(popup.getByRole('status')).toContainText('“page.ics” is neither a calendar nor a web page with events.');
  await context.close();
  server.close();
});
