import 'temporal-polyfill/global';
import { expect, test } from '@playwright/test';
import { serveTown, type TownServer } from '../town/serve-town';
import { approveEveryHost, launch, type Running } from './harness';
import { addAddress, chooseTown, openPopup } from './seed';

/** What of the browser's own API these tests use, in the worker. */
declare const chrome: { alarms: { create(name: string, about: { when: number }): Promise<void> } };

const sources = [
  'https://pressnights.example/calendar.ics',
  'https://civichack.example/events.ics',
  'https://lowtides.example/',
];
const handles = ['mayaprints', 'jonasplaysbass', 'shorecivic', 'bookcoop', 'anaruiz', 'thelowtides', 'kilnclub'];

/** Adds the sources, looks around (or not), and lets every source come due: what was asked for then, in order. */
async function scheduledRequests(town: TownServer, running: Running, look: () => Promise<void>): Promise<string[]> {
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  for (const source of sources) await addAddress(popup, source);
  await look();
  town.requests.length = 0;
  const [worker] = running.context.serviceWorkers();
  await worker?.evaluate(async () => {
    const open = indexedDB.open('tangible-cache');
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const store = db.transaction('sources', 'readwrite').objectStore('sources');
    const all = store.getAll();
    await new Promise<void>((resolve) => {
      all.onsuccess = () => {
        for (const state of all.result) store.put({ ...state, nextRefresh: 0 });
        store.transaction.oncomplete = () => resolve();
      };
    });
    db.close();
    await chrome.alarms.create('refresh', { when: Date.now() + 200 });
  });
  await expect.poll(() => town.requests.length, { timeout: 45_000 }).toBeGreaterThanOrEqual(sources.length);
  await popup.waitForTimeout(1_500);
  return [...town.requests];
}

async function inATown(look: (running: Running) => Promise<void>) {
  const town = await serveTown();
  const running = await launch({ port: town.port });
  try {
    return await scheduledRequests(town, running, () => look(running));
  } finally {
    await running.context.close();
    town.close();
  }
}

test('a scheduled refresh asks the same, in the same order, whomever the reader looked at', async () => {
  test.setTimeout(180_000);
  const without = await inATown(async () => undefined);
  const afterBrowsing = await inATown(async ({ context }) => {
    const page = await context.newPage();
    await page.goto('https://x.com/home');
    await page.mouse.wheel(0, 4_000);
    for (const handle of handles) {
      await page.goto(`https://x.com/${handle}`);
      await page.locator('[data-testid=UserName]').waitFor();
    }
    await page.close();
  });
  expect(without.map((request) => `https://${request}`).sort()).toEqual([...sources].sort());
  expect(afterBrowsing).toEqual(without);
  for (const handle of handles) expect(afterBrowsing.join(' ')).not.toContain(handle);
});
