import 'temporal-polyfill/global';
import { expect, test } from '@playwright/test';
import { calendarFile } from '../town/calendars';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { approveEveryHost, launch, type Running } from './harness';
import { latePage } from './late-page';
import { addCalendarFile, chooseTown, openPopup } from './seed';

let town: TownServer;
let running: Running;

test.beforeEach(async () => {
  town = await serveTown();
  town.pages['https://social.example/home'] = latePage('mastodon/home.html');
  town.pages['https://social.example/@joe@far.example'] = latePage('mastodon/profile-4.6-remote.html');
  running = await launch({ port: town.port });
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  const host = 'https://social.example/@maya';
  const guest = 'https://far.example/@joe';
  const calendar = calendarFile(town)
    .replaceAll('https://x.com/MayaPrints', host)
    .replaceAll('https://x.com/anaruiz', guest);
  await addCalendarFile(popup, 'evenings.ics', calendar);
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

test('a Mastodon server is annotated once it is turned on, also in open tabs, and no longer when turned off', async () => {
  const page = await running.context.newPage();
  await page.goto('https://social.example/home');
  await page.waitForTimeout(700);
  expect(await page.locator('tangible-slot').count()).toBe(0);

  const popup = await openPopup(running.context, running.extensionId);
  await popup.getByLabel('Mastodon server').fill('social.example');
  await popup.getByRole('button', { name: 'Turn on' }).click();
  await expect(popup.getByText('Show events on social.example')).toBeVisible();
  await page.bringToFront();
  const handles = async () =>
    page
      .locator('article', { has: page.locator('tangible-slot') })
      .locator('.display-name__account')
      .allInnerTexts();
  await expect.poll(handles).toEqual(['@maya', '@joe@far.example']);

  await page.goto('https://social.example/@joe@far.example');
  await expect.poll(async () => (await readAnnotations(page)).panels.map(({ rows }) => rows)).toEqual([1]);

  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Turn off social.example' }).click();
  await expect(popup.getByText('Show events on social.example')).toHaveCount(0);
  await page.goto('https://social.example/home');
  await page.locator('article').first().waitFor();
  await page.waitForTimeout(500);
  expect(await page.locator('tangible-slot').count()).toBe(0);
});

test('what is no server is refused in words', async () => {
  const popup = await openPopup(running.context, running.extensionId);
  await popup.getByLabel('Mastodon server').fill('localhost');
  await popup.getByRole('button', { name: 'Turn on' }).click();
  await expect(popup.getByRole('alert')).toContainText('your own computer or network');
});
