import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { launch, type Running } from './harness';
import { chooseTown, openPopup } from './seed';

/** What of the worker's own scope these tests use. */
declare const chrome: { runtime: { onMessage: { addListener(hear: (message: { type: string }) => undefined): void } } };
declare const heard: string[];

let town: TownServer;
let running: Running;

const inTenDays = Temporal.Now.plainDateISO().add({ days: 10 });
const day = `${inTenDays.day} ${inTenDays.toLocaleString('en', { month: 'long' })} ${inTenDays.year}`;

test.beforeEach(async () => {
  town = await serveTown();
  const [first] = town.data.posts;
  if (!first) throw new Error('the town has no posts');
  const says = (id: string, handle: string, text: string) => ({ ...first, id, handle, text: [text] });
  town.data = {
    ...town.data,
    posts: [
      says('9001', 'bystander', `Come along: poetry slam on ${day}, 7pm, at the Old Mill Theatre. Free entry!`),
      says('9002', 'bystander', 'What a lovely morning by the sea, and no plans at all'),
      says('9003', 'bystander', `Zine workshop ${day}, 2pm at Harbour Library, Long Branch. All welcome`),
      says('9004', 'bystander', `Exam on ${day} at 9am in the Great Hall, wish me luck`),
    ],
  };
  running = await launch({ port: town.port });
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await popup.close();
  await running.context.serviceWorkers()[0]?.evaluate(() => {
    Object.assign(globalThis, { heard: [] });
    chrome.runtime.onMessage.addListener(({ type }) => void heard.push(type));
  });
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

const messages = async () => (await running.context.serviceWorkers()[0]?.evaluate(() => heard)) ?? [];
const names = async (page: Page) => (await readAnnotations(page)).chips.map(({ name }) => name);

test('a post that states an event gets a late chip that moves nothing, for one message a screenful', async () => {
  const page = await running.context.newPage();
  await page.addInitScript(() => {
    Object.assign(globalThis, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { sources: { node?: Element }[] }[]) {
        const moved = entry.sources.flatMap(({ node }) => node?.closest?.('article')?.textContent ?? []);
        if (moved.length > 0) (globalThis as unknown as { shifts: string[] }).shifts.push(moved.join(' '));
      }
    }).observe({ type: 'layout-shift' });
  });
  await page.goto('https://x.com/home');
  await page.locator('article').nth(3).waitFor();
  const heights = () =>
    page.locator('article').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  // The page's own first layout may shift; from here on nothing in the feed does.
  await page.waitForTimeout(100);
  await page.evaluate(() => Object.assign(globalThis, { shifts: [] }));
  const before = await heights();
  await expect.poll(() => names(page)).toHaveLength(2);
  expect(await heights()).toEqual(before);
  const [first, second] = await names(page);
  expect(first).toMatch(/^In person: mentions .*7:00.PM, Old Mill Theatre$/u);
  // Long Branch is five miles from the reader's town; of the Old Mill nobody knows where it is.
  expect(second).toMatch(/^In person: mentions .*2:00.PM · 5.mi, Harbour Library$/u);
  expect((await messages()).filter((type) => type === 'post-words')).toHaveLength(1);
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)).toEqual([]);
  await page.mouse.wheel(0, 600);
  await page.mouse.wheel(0, -600);
  await page.waitForTimeout(600);
  expect((await messages()).filter((type) => type === 'post-words')).toHaveLength(1);
});

test('what was read opens at a click, is saved at another, and then stands among the user’s events', async () => {
  const page = await running.context.newPage();
  await page.goto('https://x.com/home');
  await expect.poll(() => names(page)).toHaveLength(2);
  const chip = page.locator('article').first().locator('tangible-slot');
  await chip.click();
  const dialogs = async () => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value} ${name?.value}`);
  };
  await expect
    .poll(async () => (await dialogs()).join('\n'))
    .toContain('dialog Read in this post: Come along: poetry slam');
  expect(await dialogs()).toContain('button Save as event');
  // The card takes the focus; the first button is the one that closes it.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await dialogs()).join('\n')).toContain('button ✓ Saved');
  await page.keyboard.press('Escape');
  const popup = await openPopup(running.context, running.extensionId);
  await expect(popup.getByText('poetry slam').first()).toBeVisible();
  // From now on the author's chip is that of a known event.
  await page.bringToFront();
  const isKnown = async () => (await names(page)).some((name) => name.startsWith('In person: event '));
  await expect.poll(isKnown).toBe(true);

  // Wherever it is listed it can be given up, and in the agenda it can be had back.
  await popup.bringToFront();
  const row = popup.getByRole('region', { name: 'Coming up' }).getByRole('listitem').filter({ hasText: 'poetry slam' });
  await row.getByRole('button', { name: /^More/ }).click();
  await row.getByRole('button', { name: 'Give up this saved event' }).click();
  await expect(row).toHaveCount(0);
  const agenda = await running.context.newPage();
  await agenda.goto(`chrome-extension://${running.extensionId}/agenda.html#view=mine`);
  const saved = agenda.getByRole('region', { name: 'Saved from posts' });
  await saved.getByRole('button', { name: /^Save again: Come along: poetry slam/ }).click();
  await expect(saved.getByRole('button', { name: /^Give up: Come along: poetry slam/ })).toBeVisible();
  await popup.bringToFront();
  await expect(row).toHaveCount(1);
  await agenda.bringToFront();
  await saved.getByRole('button', { name: /^Give up: Come along/ }).click();
  await expect(saved.getByRole('button', { name: /^Save again/ })).toBeVisible();
  await popup.bringToFront();
  await expect(row).toHaveCount(0);
  await page.bringToFront();
  await expect.poll(isKnown).toBe(false);
});

test('asks nothing about a feed whose posts state no day and place', async () => {
  town.data = { ...town.data, posts: town.data.posts.filter(({ id }) => id === '9002') };
  const page = await running.context.newPage();
  await page.goto('https://x.com/home');
  await page.locator('article').first().waitFor();
  await page.waitForTimeout(700);
  expect(await messages()).not.toContain('post-words');
  expect(await names(page)).toEqual([]);
});
