import 'temporal-polyfill/global';
import { expect, test } from '@playwright/test';
import { fixtureNames, fixtureText } from '../social-sites/fixture-files';
import { serveTown, type TownServer } from '../town/serve-town';
import { expectedOn, fediCalendar, marksOn } from './fedi-pages';
import { type Firefox, popupAddress, startFirefox } from './firefox';
import { furnish } from './firefox-seed';
import { latePage } from './late-page';

let town: TownServer;
let firefox: Firefox;

test.beforeEach(async () => {
  town = await serveTown();
  firefox = await startFirefox(town.port);
  await furnish(firefox, town, fediCalendar(town));
});

test.afterEach(async () => {
  await firefox.close();
  town.close();
});

/** Types a server into the popup and turns it on; Firefox is told to say yes to its prompt. */
async function turnOn(server: string): Promise<void> {
  const popup = await firefox.open(popupAddress);
  await expect.poll(() => firefox.evaluate(popup, `document.querySelector('input[name=server]') !== null`)).toBe(true);
  await firefox.click(popup, 'details:has(input[name=server]) > summary');
  const typed = `document.querySelector('input[name=server]').value = ${JSON.stringify(server)}`;
  await firefox.evaluate(popup, `(${typed}, 0)`);
  await firefox.click(popup, 'input[name=server] + button');
  const shown = `document.body.innerText.includes(${JSON.stringify(`Show events on ${server}`)})`;
  await expect.poll(() => firefox.evaluate(popup, shown)).toBe(true);
  const granted = `browser.permissions.contains({ origins: [${JSON.stringify(`https://${server}/*`)}] })`;
  await expect.poll(() => firefox.evaluate(popup, granted)).toBe(true);
}

test('Firefox: every kind of page of Mastodon, under its policy, on a server turned on from the popup', async () => {
  test.setTimeout(240_000);
  const pages = fixtureNames.filter((each) => each.startsWith('mastodon/'));
  const home = fixtureText('mastodon/home.html').expected.url;
  town.pages = { ...town.pages, [home]: latePage('mastodon/home.html') };
  const early = await firefox.open(home);
  await expect.poll(() => firefox.evaluate(early, `document.querySelector('article') !== null`)).toBe(true);
  expect(await firefox.evaluate(early, marksOn)).toMatchObject({ chips: 0 });
  await turnOn('social.example');
  await expect.poll(() => firefox.evaluate(early, marksOn), { timeout: 10_000 }).toMatchObject({ chips: 2 });
  for (const name of pages) {
    const { expected } = fixtureText(name);
    if (!expected.url.startsWith('https://social.example/')) continue;
    town.pages = { ...town.pages, [expected.url]: latePage(name) };
    const tab = await firefox.open(expected.url);
    await expect.poll(() => firefox.evaluate(tab, `document.getElementById('mastodon') !== null`)).toBe(true);
    const { chips, panel } = expectedOn(expected);
    const marks = { chips, profileHosts: panel === 'none' ? 0 : 1, doubled: 0, misshapen: [] };
    await expect.poll(() => firefox.evaluate(tab, marksOn), { message: name, timeout: 10_000 }).toEqual(marks);
  }
});
