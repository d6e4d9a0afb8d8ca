import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { serveTown, type TownServer } from '../town/serve-town';
import { approveEveryHost, launch, type Running } from './harness';
import { tabTo } from './keyboard';
import { addAddress, chooseTown, openPopup, unfold } from './seed';

/** What of the browser's own API these tests use, in the worker. */
declare const chrome: {
  runtime: { onMessage: { addListener(hear: (message: { type: string }) => void): void } };
};

let town: TownServer;
let running: Running;

test.beforeEach(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
  await approveEveryHost(running);
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

async function furnish(address: string): Promise<Page> {
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await addAddress(popup, address);
  return popup;
}

async function openFeed(): Promise<Page> {
  const page = await running.context.newPage();
  await page.addInitScript(() => {
    const state = { shift: 0 };
    Object.assign(window, { layout: state });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('https://x.com/home');
  return page;
}

const aside = (page: Page) => page.locator('[data-testid="sidebarColumn"] tangible-slot');
const height = (page: Page) => aside(page).evaluate((host) => host.getBoundingClientRect().height);

/** Everything read out in the region, closed shadow root included. */
async function readOut(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const region = nodes.find(({ role, name }) => role?.value === 'region' && name?.value === 'Near you');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (id: string): string[] => {
    const node = byId.get(id);
    const own = node?.role?.value === 'StaticText' ? [String(node.name?.value)] : [];
    return [...own, ...(node?.childIds ?? []).flatMap(below)];
  };
  return region ? below(region.nodeId).join(' | ') : '';
}

/** Counts how often the list asked the background, from now on. */
async function countAsked(): Promise<() => Promise<number>> {
  const [worker] = running.context.serviceWorkers();
  await worker?.evaluate(() => {
    const asked = { count: 0 };
    Object.assign(globalThis, { asked });
    chrome.runtime.onMessage.addListener(({ type }) => {
      if (type === 'near-you') asked.count += 1;
    });
  });
  return async () =>
    (await worker?.evaluate(() => (globalThis as unknown as { asked: { count: number } }).asked.count)) ?? -1;
}

test('beside the feed: asks once, in a place kept free from the start, and moves nothing while it fills', async () => {
  await furnish('webcal://pressnights.example/calendar.ics');
  const asked = await countAsked();
  const page = await openFeed();
  await aside(page).waitFor();
  const reserved = await height(page);
  expect(reserved).toBeGreaterThan(100);
  await expect.poll(() => readOut(page)).toContain('people in this feed');
  expect(await readOut(page)).toContain('Maya Lindqvist hosts');
  expect(await height(page)).toBe(reserved);
  for (let step = 0; step < 8; step++) await page.mouse.wheel(0, 700);
  await page.waitForTimeout(500);
  expect(await asked()).toBe(1);
  expect(await page.evaluate(() => (window as unknown as { layout: { shift: number } }).layout.shift)).toBe(0);
});

test('where nobody of the feed is tied to anything, it says that these are merely the soonest near', async () => {
  town.data.people = town.data.people.map((person) =>
    person.handle === 'shorecivic' ? { ...person, bio: ['Volunteers with laptops.'] } : person,
  );
  await furnish('https://civichack.example/events.ics');
  const page = await openFeed();
  await expect.poll(() => readOut(page)).toContain('soonest near you');
  expect(await readOut(page)).toContain('Civic hack night');
  expect(await readOut(page)).not.toContain('people in this feed');
});

test('folded, it stays folded on the next page; switched off in the popup, it is gone, and its place with it', async () => {
  const popup = await furnish('webcal://pressnights.example/calendar.ics');
  const page = await openFeed();
  await expect.poll(() => readOut(page)).toContain('Press night: wood type');
  const open = await height(page);
  await tabTo(page, /^Show or hide the list$/, 200);
  await page.keyboard.press('Enter');
  await expect.poll(() => height(page)).toBeLessThan(open / 2);
  await page.reload();
  await aside(page).waitFor();
  expect(await height(page)).toBeLessThan(open / 2);
  await unfold(popup, 'What to show');
  await popup.getByLabel('“Near you” beside the feed').uncheck();
  await page.reload();
  await page.locator('article tangible-slot').first().waitFor();
  await expect(aside(page)).toHaveCount(0);
});
