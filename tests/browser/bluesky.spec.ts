import 'temporal-polyfill/global';
import { expect, test } from '@playwright/test';
import { calendarFile } from '../town/calendars';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { launch, type Running } from './harness';
import { latePage } from './late-page';
import { addCalendarFile, chooseTown, openPopup } from './seed';

let town: TownServer;
let running: Running;

test.beforeEach(async () => {
  town = await serveTown();
  town.pages['https://bsky.app/'] = latePage('bluesky/feed.html');
  town.pages['https://bsky.app/profile/maya.prints.example'] = latePage('bluesky/profile.html');
  running = await launch({ port: town.port });
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  const calendar = calendarFile(town).replaceAll(
    'https://x.com/MayaPrints',
    'https://bsky.app/profile/maya.prints.example',
  );
  await addCalendarFile(popup, 'evenings.ics', calendar);
  await popup.close();
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

test('on Bluesky, the host of an evening carries a chip, and nobody else', async () => {
  const page = await running.context.newPage();
  await page.goto('https://bsky.app/');
  await expect.poll(() => page.locator('tangible-slot').count()).toBe(1);
  const post = page.locator('[data-testid="feedItem-by-maya.prints.example"]');
  expect(await post.locator('tangible-slot').count()).toBe(1);
  expect((await readAnnotations(page)).chips[0]?.name).toMatch(/^In person: hosts /);
});

test('on Bluesky, a profile gets its panel, proven by the listing and the bio together', async () => {
  const page = await running.context.newPage();
  await page.goto('https://bsky.app/profile/maya.prints.example');
  await expect.poll(async () => (await readAnnotations(page)).panels.map(({ rows }) => rows)).toEqual([3]);
  const { panels } = await readAnnotations(page);
  expect(panels[0]?.name).toBe('In person with Maya 🌿');
  expect(panels[0]?.text.join(' ')).toContain('proven');
});
