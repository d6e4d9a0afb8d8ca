import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { usualTown } from '../town/build-page';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { launch, type Running } from './harness';
import { furnish, openPopup, unfold } from './seed';

let town: TownServer;
let running: Running;

test.beforeEach(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
  await furnish(running, town);
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

const panels = async (page: Page) => (await readAnnotations(page)).panels;
const chipped = async (page: Page) => (await readAnnotations(page)).chips.map(({ handle }) => handle).sort();

test('who takes over a handle inherits none of its events', async () => {
  const page = await running.context.newPage();
  await page.goto('https://x.com/mayaprints');
  await expect.poll(async () => (await panels(page)).map(({ rows }) => rows)).toEqual([3]);
  const others = usualTown.people.filter(({ handle }) => handle !== 'mayaprints');
  const taker = { id: '987654', handle: 'mayaprints', name: 'Somebody Else', bio: ['New here.'] };
  town.data = { ...usualTown, people: [...others, { ...taker, expected: { leftAlone: 'another account' } }] };
  await page.goto('https://x.com/mayaprints');
  await expect.poll(async () => (await panels(page)).map(({ name }) => name)).toEqual(['In person with Somebody Else']);
  await expect.poll(async () => (await panels(page)).map(({ rows }) => rows)).toEqual([0]);
  await page.goto('https://x.com/home');
  await expect.poll(() => chipped(page)).toEqual(['anaruiz', 'bookcoop']);
  await page.mouse.wheel(0, 900);
  await page.locator('article', { hasText: '@mayaprints' }).last().waitFor();
  expect(await chipped(page)).not.toContain('mayaprints');

  const popup = await openPopup(running.context, running.extensionId);
  await unfold(popup, 'Privacy');
  await popup.getByText('What was kept from browsing').click();
  await expect(popup.locator('details.log', { hasText: 'What was kept from browsing' })).toContainText('987654');
});

test('a post whose nodes are given to somebody else in place loses its chip at once', async () => {
  const page = await running.context.newPage();
  await page.goto('https://x.com/home');
  await expect.poll(() => chipped(page)).toContain('anaruiz');
  // Only addresses and text change, as React does when it re-uses a node: nothing is added or removed.
  await page.evaluate(() => {
    const article = [...document.querySelectorAll('article')].find((each) => each.textContent?.includes('@anaruiz'));
    for (const link of article?.querySelectorAll('a') ?? []) {
      link.setAttribute('href', (link.getAttribute('href') ?? '').replace('anaruiz', 'stranger'));
    }
    const texts = document.createTreeWalker(article ?? document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      texts.currentNode.nodeValue = (texts.currentNode.nodeValue ?? '').replace('anaruiz', 'stranger');
  });
  await expect.poll(() => chipped(page), { timeout: 1_000 }).not.toContain('anaruiz');
  expect(await chipped(page)).not.toContain('stranger');
});
