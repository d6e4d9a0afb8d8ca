import 'temporal-polyfill/global';
import { expect, test } from '@playwright/test';
import { calendarFile } from '../town/calendars';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { approveEveryHost, launch, type Running } from './harness';
import { latePage } from './late-page';
import { addCalendarFile, chooseTown, openPopup, unfold } from './seed';

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
  await unfold(popup, 'Sites');
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
  await unfold(popup, 'Sites');
  await popup.getByLabel('Mastodon server').fill('localhost');
  await popup.getByRole('button', { name: 'Turn on' }).click();
  await expect(popup.getByRole('alert')).toContainText('your own computer or network');
});

/** What the browser does once the user said yes in its toolbar. */
async function allowAsTheToolbarDoes(origin: string): Promise<void> {
  const popup = await openPopup(running.context, running.extensionId);
  await popup.evaluate((wanted) => {
    const button = document.createElement('button');
    button.textContent = 'yes';
    const { permissions } = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome;
    button.addEventListener('click', () => void permissions.request({ origins: [wanted] }));
    document.body.prepend(button);
  }, origin);
  await popup.getByRole('button', { name: 'yes', exact: true }).click();
  await popup.close();
}

type Permissions = { request(what: { origins: string[] }): Promise<boolean> };

test('the server of the page behind the popup is turned on by the browser’s own question, and only if it is one', async () => {
  town.pages['https://blog.example/'] = latePage('mastodon/not-mastodon.html');
  const popup = await openPopup(running.context, running.extensionId);
  await unfold(popup, 'Sites');
  await popup.getByRole('button', { name: 'Use that one' }).click();
  await expect(popup.getByRole('status').filter({ hasText: /toolbar|cannot ask/ })).toBeVisible();
  for (const [url, isServer] of [
    ['https://blog.example/', false],
    ['https://social.example/home', true],
  ] as const) {
    const page = await running.context.newPage();
    await page.goto(url);
    await page.locator('body > *').nth(2).waitFor();
    // The popup stands in a tab of its own here, and not above the page it would ask about.
    await popup.evaluate(async (wanted) => {
      type Tab = { id: number; active: boolean };
      const { runtime, tabs } = (
        globalThis as unknown as {
          chrome: {
            runtime: { sendMessage(message: object): Promise<unknown> };
            tabs: { query(q: object): Promise<Tab[]> };
          };
        }
      ).chrome;
      const active = (await tabs.query({ active: true })).find(Boolean);
      await runtime.sendMessage({ type: 'await-server', tabId: active?.id ?? wanted });
    }, 0);
    const host = new URL(url).host;
    await allowAsTheToolbarDoes(`https://${host}/*`);
    const kept = () => popup.evaluate(`chrome.permissions.contains({ origins: ['https://${host}/*'] })`);
    await expect.poll(kept).toBe(isServer);
    await expect(popup.getByText(`Show events on ${host}`)).toHaveCount(isServer ? 1 : 0);
    if (isServer) await expect.poll(() => page.locator('article tangible-slot').count()).toBe(2);
    await page.close();
  }
});
