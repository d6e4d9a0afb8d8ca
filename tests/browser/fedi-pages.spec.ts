import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { fixtureNames, fixtureText } from '../social-sites/fixture-files';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { expectedOn, fediCalendar, marksOn } from './fedi-pages';
import { approveEveryHost, launch, type Running } from './harness';
import { latePage } from './late-page';
import { addCalendarFile, chooseTown, openPopup, unfold } from './seed';

let town: TownServer;
let running: Running;
let page: Page;

test.beforeAll(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await addCalendarFile(popup, 'evenings.ics', fediCalendar(town));
  for (const server of ['social.example', 'blog.example', 'elk.zone', 'phanpy.social']) {
    await unfold(popup, 'Sites');
    await popup.getByLabel('Mastodon server').fill(server);
    await popup.getByRole('button', { name: 'Turn on' }).click();
    await expect(popup.getByText(`Show events on ${server}`)).toBeVisible();
  }
  await popup.close();
  page = await running.context.newPage();
});

test.afterAll(async () => {
  await running.context.close();
  town.close();
});

for (const name of fixtureNames.filter((each) => /^(mastodon|bluesky)\//.test(each))) {
  test(`${name} at its true address`, async () => {
    const { expected, html } = fixtureText(name);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    town.pages = { ...town.pages, [expected.url.replace(/#.*/, '')]: latePage(name) };
    await page.goto('about:blank');
    await page.goto(expected.url);
    await page.waitForFunction(() => document.getElementById('later') && document.body.childElementCount > 2);
    const { chips, panel } = expectedOn(expected);
    // An open menu hides all of the page from screen readers.
    const isCovered = html.includes('aria-hidden="true"');
    // Our styles hold under the site's policy.
    const marks = { chips, profileHosts: panel === 'none' ? 0 : 1, doubled: 0, misshapen: [] };
    await expect.poll(() => page.evaluate(marksOn)).toEqual(marks);
    const rowsOf = async () => (await readAnnotations(page)).panels.map(({ rows }) => (rows > 0 ? 'rows' : 'line'));
    await expect.poll(rowsOf).toEqual(panel === 'none' || isCovered ? [] : [panel]);
    expect((await readAnnotations(page)).chips).toHaveLength(chips);
    expect(errors).toEqual([]);
  });
}
