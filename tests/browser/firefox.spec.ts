import 'temporal-polyfill/global';
import { expect, test } from '@playwright/test';
import { serveTown, type TownServer } from '../town/serve-town';
import { type Firefox, startFirefox } from './firefox';
import { furnish } from './firefox-seed';

let town: TownServer;
let firefox: Firefox;

test.beforeEach(async () => {
  town = await serveTown();
  firefox = await startFirefox(town.port);
});

test.afterEach(async () => {
  await firefox.close();
  town.close();
});

test('Firefox: a chip at its host on X and at nobody who only looks alike, a panel on the profile', async () => {
  await furnish(firefox, town);
  const home = await firefox.open('https://x.com/home');
  const marked = `[...document.querySelectorAll('article')].filter((post) => post.querySelector('tangible-slot'))
    .map((post) => post.querySelector('[data-testid="User-Name"]').textContent.replace(/.*@(\\w+?)·.*/, '$1'))`;
  await expect.poll(() => firefox.evaluate(home, marked), { timeout: 10_000 }).toEqual(['bookcoop', 'anaruiz']);
  const profile = await firefox.open('https://x.com/mayaprints');
  const panelHeight = `document.querySelector('.profile > tangible-slot')?.getBoundingClientRect().height`;
  await expect.poll(() => firefox.evaluate(profile, panelHeight), { timeout: 10_000 }).toBeGreaterThan(200);
  expect(await firefox.evaluate(profile, `document.body.innerText.includes('Zine swap')`)).toBe(false);
});
