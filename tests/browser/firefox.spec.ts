import 'temporal-polyfill/global';
import { expect, test } from '@playwright/test';
import { calendarFile } from '../town/calendars';
import { serveTown, type TownServer } from '../town/serve-town';
import { type Firefox, popupAddress, startFirefox } from './firefox';

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

/** Says to the background what the popup says when a user clicks through it. */
async function furnish(): Promise<void> {
  const popup = await firefox.open(popupAddress);
  const ask = (request: object) => firefox.evaluate(popup, `browser.runtime.sendMessage(${JSON.stringify(request)})`);
  await expect.poll(() => firefox.evaluate(popup, 'typeof browser?.runtime?.sendMessage')).toBe('function');
  const home = { name: 'Asbury Park', latitude: 40.22, longitude: -74.01, radiusKm: 25, timeZone: 'America/New_York' };
  expect(await ask({ type: 'set-home', home })).toMatchObject({ ok: true });
  const drafted = await ask({ type: 'draft-file', name: 'evenings.ics', text: calendarFile(town) });
  expect(drafted).toMatchObject({ ok: true, reply: { state: 'ready' } });
  const { reply } = drafted as { reply: { id: string } };
  expect(await ask({ type: 'add-source', draftId: reply.id, isNearHome: false })).toMatchObject({ ok: true });
}

test('Firefox: a chip at its host on X and at nobody who only looks alike, a panel on the profile', async () => {
  await furnish();
  const home = await firefox.open('https://x.com/home');
  const marked = `[...document.querySelectorAll('article')].filter((post) => post.querySelector('tangible-slot'))
    .map((post) => post.querySelector('[data-testid="User-Name"]').textContent.replace(/.*@(\\w+?)·.*/, '$1'))`;
  await expect.poll(() => firefox.evaluate(home, marked), { timeout: 10_000 }).toEqual(['bookcoop', 'anaruiz']);
  const profile = await firefox.open('https://x.com/mayaprints');
  const panelHeight = `document.querySelector('.profile > tangible-slot')?.getBoundingClientRect().height`;
  await expect.poll(() => firefox.evaluate(profile, panelHeight), { timeout: 10_000 }).toBeGreaterThan(200);
  expect(await firefox.evaluate(profile, `document.body.innerText.includes('Zine swap')`)).toBe(false);
});
