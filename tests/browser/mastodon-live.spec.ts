import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { fediCalendar, marksOn } from './fedi-pages';
import { approveEveryHost, launch, type Running } from './harness';
import { latePage } from './late-page';
import { addCalendarFile, chooseTown, openPopup, unfold } from './seed';

/* Mastodon keeps its articles and replaces what is in them, draws new posts on top, and gives one header to the next
 * person (facts/social-dom.md §5). */

const home = 'https://social.example/home';
const joe = 'https://social.example/@joe@far.example';
let town: TownServer;
let running: Running;
let page: Page;
let errors: string[];

test.beforeEach(async () => {
  town = await serveTown();
  town.pages = {
    ...town.pages,
    [home]: latePage('mastodon/home-4.6-rtl.html'),
    [joe]: latePage('mastodon/profile-4.6-remote.html'),
  };
  running = await launch({ port: town.port });
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await addCalendarFile(popup, 'evenings.ics', fediCalendar(town));
  await unfold(popup, 'Sites');
  await popup.getByLabel('Mastodon server').fill('social.example');
  await popup.getByRole('button', { name: 'Turn on', exact: true }).click();
  await expect(popup.getByText('Show events on social.example')).toBeVisible();
  page = await running.context.newPage();
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

test('a post off the screen loses its chip with its contents and has one again when it is back; new ones on top too', async () => {
  await page.goto(home);
  await expect.poll(() => page.evaluate(marksOn)).toMatchObject({ chips: 2, doubled: 0 });
  await page.evaluate(() => {
    const articles = [...document.querySelectorAll('article')].slice(0, 3);
    const kept = articles.map((article) => article.querySelector('[tabindex="-1"]')?.cloneNode(true));
    for (const part of kept) for (const host of (part as Element).querySelectorAll('tangible-slot')) host.remove();
    (globalThis as { kept?: unknown }).kept = kept;
    for (const article of articles) {
      const wrapper = document.createElement('div');
      wrapper.className = 'status__wrapper';
      wrapper.textContent = `${article.textContent}`;
      article.replaceChildren(wrapper);
    }
  });
  await expect.poll(() => page.evaluate(marksOn)).toMatchObject({ chips: 0 });
  for (let round = 0; round < 3; round += 1) {
    await page.evaluate(() => {
      const { kept } = globalThis as unknown as { kept: Node[] };
      for (const [at, article] of [...document.querySelectorAll('article')].slice(0, 3).entries()) {
        const part = kept[at]?.cloneNode(true);
        if (part) article.replaceChildren(part);
      }
    });
    await expect.poll(() => page.evaluate(marksOn)).toMatchObject({ chips: 2, doubled: 0 });
  }
  await page.evaluate(() => {
    const first = document.querySelector('article');
    const { kept } = globalThis as unknown as { kept: Node[] };
    const fresh = document.createElement('article');
    fresh.dataset.id = '99';
    if (kept[1]) fresh.append(kept[1].cloneNode(true));
    first?.before(fresh);
  });
  await expect.poll(() => page.evaluate(marksOn)).toMatchObject({ chips: 3, doubled: 0 });
  expect(errors).toEqual([]);
});

test('one header, the next person: nothing of the one before stays', async () => {
  await page.goto(joe);
  await expect.poll(async () => (await readAnnotations(page)).panels.map(({ rows }) => rows)).toEqual([3]);
  await page.evaluate(() => {
    history.pushState({}, '', '/@quiet');
    const name = document.querySelector('h1 strong');
    const handle = document.querySelector('[class*="handleHelpButton"]')?.firstChild;
    if (name) name.textContent = 'Quiet';
    if (handle) handle.nodeValue = '@quiet@social.example';
    document.querySelector('[class*="fieldList"]')?.remove();
  });
  const panels = async () => (await readAnnotations(page)).panels.map(({ name, rows }) => `${name} ${rows}`);
  await expect.poll(panels).toEqual(['In person with Quiet 0']);
  expect(errors).toEqual([]);
});
