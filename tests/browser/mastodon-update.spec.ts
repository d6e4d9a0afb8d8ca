import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { serveTown, type TownServer } from '../town/serve-town';
import { fediCalendar, marksOn } from './fedi-pages';
import { type Firefox, popupAddress, startFirefox } from './firefox';
import { furnish } from './firefox-seed';
import { approveEveryHost, install, launchBare, type Running } from './harness';
import { latePage } from './late-page';
import { type Copy, copyOfBuild } from './newer-build';
import { addCalendarFile, chooseTown, openPopup, unfold } from './seed';

/* Browsers forget scripts that were registered at run time when the extension is updated. */

const home = 'https://social.example/home';
let town: TownServer;
let build: Copy;

test.beforeEach(async () => {
  town = await serveTown();
  town.pages = { ...town.pages, [home]: latePage('mastodon/home.html') };
});

test.afterEach(() => {
  town.close();
  build.remove();
});

async function chipsAt(page: Page): Promise<number> {
  return ((await page.evaluate(marksOn)) as { chips: number }).chips;
}

test('a server that was turned on stays on after an update, without asking again', async () => {
  build = copyOfBuild('chrome-mv3');
  const context = await launchBare({ port: town.port });
  const running: Running = await install(context, build.path);
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await addCalendarFile(popup, 'evenings.ics', fediCalendar(town));
  await unfold(popup, 'Sites');
  await popup.getByLabel('Mastodon server').fill('social.example');
  await popup.getByRole('button', { name: 'Turn on' }).click();
  await expect(popup.getByText('Show events on social.example')).toBeVisible();
  const open = await running.context.newPage();
  await open.goto(home);
  await expect.poll(() => chipsAt(open)).toBe(2);

  build.raiseVersion();
  // A store's update makes Chrome forget registered scripts; loading a folder again does not.
  await popup.evaluate('chrome.scripting.unregisterContentScripts()');
  await popup.close();
  await install(context, build.path);
  const later = await running.context.newPage();
  await expect
    .poll(async () => {
      await later.goto(home);
      await later.waitForTimeout(700);
      return chipsAt(later);
    })
    .toBe(2);
  // Tabs that are open at the start are served once by hand; a page loaded after that is served by the registration.
  await later.goto('about:blank');
  await later.goto(home);
  await expect.poll(() => chipsAt(later)).toBe(2);
  // The tab that was open during the update is served by the new version, once.
  await open.bringToFront();
  await expect.poll(() => open.evaluate(marksOn)).toMatchObject({ chips: 2, doubled: 0 });
  const after = await openPopup(running.context, running.extensionId);
  const version = await after.evaluate('chrome.runtime.getManifest().version');
  expect(version).toMatch(/^[1-9]/);
  await unfold(after, 'Sites');
  await expect(after.getByText('Show events on social.example')).toBeVisible();
  await expect(after.getByText('Allow', { exact: true })).toHaveCount(0);
  await running.context.close();
});

test('Firefox: a server that was turned on stays on after an update', async () => {
  build = copyOfBuild('firefox-mv3');
  const firefox: Firefox = await startFirefox(town.port, build.path);
  await furnish(firefox, town, fediCalendar(town));
  const popup = await firefox.open(popupAddress);
  await expect.poll(() => firefox.evaluate(popup, `document.querySelector('input[name=server]') !== null`)).toBe(true);
  await firefox.click(popup, 'details:has(input[name=server]) > summary');
  await firefox.evaluate(popup, `(document.querySelector('input[name=server]').value = 'social.example', 0)`);
  await firefox.click(popup, 'input[name=server] + button');
  const first = await firefox.open(home);
  await expect.poll(() => firefox.evaluate(first, marksOn), { timeout: 10_000 }).toMatchObject({ chips: 2 });
  build.raiseVersion();
  await firefox.install(build.path);
  await expect
    .poll(
      async () =>
        firefox.evaluate(await firefox.open(home), `new Promise((end) => setTimeout(end, 900)).then(() => ${marksOn})`),
      {
        timeout: 20_000,
      },
    )
    .toMatchObject({ chips: 2, doubled: 0 });
  await firefox.close();
});
