import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { calendarFile } from '../town/calendars';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { launch, type Running } from './harness';
import { addCalendarFile, chooseTown, openPopup } from './seed';

let town: TownServer;
let running: Running;

/** A fixture as its site would show it: drawn by a script, a moment after load. */
function drawnLate(name: string): string {
  const html = readFileSync(join(import.meta.dirname, '../fixtures/social-sites/bluesky', name), 'utf8');
  const body = html.slice(html.indexOf('<body>') + '<body>'.length, html.indexOf('</body>'));
  return `<!doctype html><html style="color-scheme:light"><head><title>Bluesky</title></head><body><template id="later">${body}</template>
    <script>setTimeout(() => document.body.append(document.getElementById('later').content), 400)</script></body></html>`;
}

test.beforeEach(async () => {
  town = await serveTown();
  const contentType = 'text/html; charset=utf-8';
  town.pages['https://bsky.app/'] = { contentType, body: drawnLate('feed.html') };
  town.pages['https://bsky.app/profile/maya.prints.example'] = { contentType, body: drawnLate('profile.html') };
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
