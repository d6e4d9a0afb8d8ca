import 'temporal-polyfill/global';
import { chromium, expect, type Page, test } from '@playwright/test';
import { usualTown } from '../town/build-page';
import { townSources } from '../town/calendars';
import type { Post } from '../town/people';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { approveEveryHost, install, launch, launchBare, type Running, systemChromium } from './harness';
import { addAddress, chooseTown, openPopup, settle } from './seed';

/** What of the browser's own API these tests use, in the worker and on chrome://extensions. */
declare const chrome: {
  runtime: { onMessage: { addListener(hear: (message: { type: string }) => void): void } };
  management: { setEnabled(id: string, on: boolean): Promise<void> };
  developerPrivate: {
    reload(id: string, options: object): Promise<unknown>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  };
};

let town: TownServer;
let running: Running;

test.beforeEach(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
  await approveEveryHost(running);
  await settle(running, async (popup) => {
    for (const address of townSources) await addAddress(popup, address);
  });
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

/** 300 posts: six by people with a tie or with a link to an event, the rest by strangers. */
function longTimeline(): Post[] {
  const tied = usualTown.posts.filter(({ handle }) =>
    ['mayaprints', 'jonasplaysbass', 'bookcoop', 'anaruiz', 'thelowtides'].includes(handle),
  );
  const posts = Array.from(
    { length: 295 },
    (_, index): Post => ({ id: `${5000 + index}`, handle: `stranger_${index}`, text: [`Post number ${index}.`] }),
  );
  for (const [index, post] of [...tied, { id: '9999', handle: 'mayaprints', text: ['Again.'] }].entries()) {
    posts.splice(index * 50, 0, post);
  }
  return posts.slice(0, 300);
}

/** Counts the messages that reach the background from now on. */
async function countMessages({ context }: Running): Promise<() => Promise<string[]>> {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    const log: string[] = [];
    Object.assign(globalThis, { messageLog: log });
    chrome.runtime.onMessage.addListener((message: { type: string }) => {
      log.push(message.type);
    });
  });
  return async () =>
    (await worker?.evaluate(() => (globalThis as unknown as { messageLog: string[] }).messageLog)) ?? [];
}

async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const state = { shift: 0 };
    Object.assign(window, { layout: state });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) state.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

test('300 posts and five profiles cost five messages, no request and no shift', async () => {
  town.data = { ...usualTown, posts: longTimeline() };
  const page = await running.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await countShifts(page);
  const messages = await countMessages(running);
  town.requests.length = 0;
  await page.goto('https://x.com/home');
  await page.locator('article').first().waitFor();
  const chips = new Set<string>();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 700) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(60);
    if (await page.locator('tangible-slot').count()) {
      for (const { handle } of (await readAnnotations(page)).chips) chips.add(handle);
    }
  }
  expect([...chips].sort()).toEqual(['anaruiz', 'bookcoop', 'jonasplaysbass', 'mayaprints', 'thelowtides']);
  for (const handle of ['stranger_1', 'thelowtides', 'bystander', 'rnayaprints', 'anaruiz']) {
    // A click, as a reader makes one: what the page itself moves within half a second of it is not counted as a shift.
    await page.getByRole('link', { name: 'Home' }).click();
    await page.evaluate((to) => {
      history.pushState({}, '', `/${to}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, handle);
    await page.waitForTimeout(1_000);
  }
  const { panels } = await readAnnotations(page);
  expect(panels).toMatchObject([{ name: 'In person with Ana Ruiz', rows: 1 }]);
  expect((await messages()).sort()).toEqual(['left-profile', 'near-you', 'page-index', 'profile', 'profile']);
  expect(town.requests.filter((request) => !request.startsWith('x.com/'))).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { layout: { shift: number } }).layout.shift)).toBe(0);
  expect(errors).toEqual([]);
});

/** What X's own script sees of its page, our hosts taken out. */
async function ownPage(page: Page) {
  await page.goto('https://x.com/home');
  await page.locator('article').first().waitFor();
  await page.waitForTimeout(600);
  return page.evaluate(() => {
    const root = document.getElementById('react-root');
    const copy = root?.cloneNode(true) as HTMLElement;
    const slots = copy.querySelectorAll('tangible-slot');
    const ours = [...slots].map((slot) => slot.outerHTML.replace(/ style="[^"]*"/, ''));
    for (const slot of slots) slot.remove();
    const boxes = [...document.querySelectorAll('[data-testid="User-Name"], .name, .handle, time')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].join(' ');
    });
    return { html: copy.outerHTML, ours, boxes, text: document.body.textContent };
  });
}

test('the page’s own script finds its page as it was: no text of ours, no changed node, every name in its box', async () => {
  const browser = await chromium.launch({
    ...(systemChromium ? { executablePath: systemChromium } : {}),
    args: ['--no-sandbox', `--host-resolver-rules=MAP * 127.0.0.1:${town.port}`, '--ignore-certificate-errors'],
  });
  const bare = await ownPage(
    await browser.newPage({ viewport: { width: 1100, height: 900 }, ignoreHTTPSErrors: true }),
  );
  await browser.close();
  const page = await running.context.newPage();
  const annotated = await ownPage(page);
  expect((await readAnnotations(page)).chips.length).toBeGreaterThan(2);
  expect(annotated.ours.length).toBeGreaterThan(2);
  expect(new Set(annotated.ours)).toEqual(new Set(['<tangible-slot></tangible-slot>']));
  expect(annotated.html).toBe(bare.html);
  expect(annotated.boxes).toEqual(bare.boxes);
  expect(annotated.text).toBe(bare.text);
});

/** chrome://extensions may do what only the user's own click does elsewhere. */
async function inExtensionsPage(act: 'disable' | 'enable' | 'reload'): Promise<void> {
  const page = await running.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([id, what]) => {
      if (what === 'reload') {
        // Without it Chromium switches an unpacked extension off at its next reload.
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.reload(id, { failQuietly: true });
      } else await chrome.management.setEnabled(id, what === 'enable');
    },
    [running.extensionId, act] as const,
  );
  await page.close();
}

const slots = (page: Page) => page.locator('tangible-slot').count();

test('switched off, nothing of ours is left after one scroll; switched on, an open tab is annotated again', async () => {
  const page = await running.context.newPage();
  await page.goto('https://x.com/home');
  await expect.poll(() => slots(page)).toBeGreaterThan(2);
  const chips = page.locator('article tangible-slot');
  const before = await chips.count();
  await inExtensionsPage('disable');
  await page.bringToFront();
  await page.mouse.wheel(0, 10);
  await expect.poll(() => slots(page)).toBe(0);
  await inExtensionsPage('enable');
  await page.bringToFront();
  // Beside the feed nothing is put back while the reader looks: it would push down what stands there.
  await expect(chips).toHaveCount(before);
});

test('a tab that stays open across a reload of the extension holds one copy', async () => {
  const page = await running.context.newPage();
  await page.goto('https://x.com/home');
  await expect.poll(() => slots(page)).toBeGreaterThan(2);
  const before = (await readAnnotations(page)).chips;
  await inExtensionsPage('reload');
  await page.bringToFront();
  // The copy before is gone at the first scroll; what stands afterwards is the new one's.
  await page.mouse.wheel(0, 1);
  await expect.poll(async () => (await readAnnotations(page)).chips).toEqual(before);
  await page.mouse.wheel(0, 300);
  await page.waitForTimeout(300);
  const posts = page.locator('article', { has: page.locator('tangible-slot') });
  expect(await page.locator('article tangible-slot').count()).toBe(await posts.count());
});

test('a tab that was open before the extension was installed is annotated without a reload', async () => {
  const context = await launchBare({ port: town.port });
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await page.locator('article').first().waitFor();
  const fresh = await install(context);
  await approveEveryHost(fresh);
  const popup = await openPopup(context, fresh.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await addAddress(popup, townSources[0] ?? '');
  await page.bringToFront();
  await expect.poll(() => slots(page)).toBeGreaterThan(1);
  const posts = page.locator('article', { has: page.locator('tangible-slot') });
  expect(await slots(page)).toBe(await posts.count());
  await context.close();
});
