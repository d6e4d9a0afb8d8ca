import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { serveTown, type TownServer } from '../town/serve-town';
import { approveEveryHost, launch, type Running } from './harness';
import { addAddress, settle } from './seed';

/** What of the browser's own API this test uses, in the worker. */
declare const chrome: {
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(about: object): Promise<string> };
};

let town: TownServer;
let running: Running;

test.beforeEach(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
  await approveEveryHost(running);
  await settle(running, (popup) => addAddress(popup, 'webcal://pressnights.example/calendar.ics'));
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

function badge(): Promise<string> {
  const [worker] = running.context.serviceWorkers();
  if (!worker) throw new Error('The worker sleeps.');
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no tab';
  });
}

async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

test('the toolbar shows a number on a profile with events, and none on a feed, however far one scrolls', async () => {
  const page = await running.context.newPage();
  await page.goto('https://x.com/mayaprints');
  await expect.poll(badge).toBe('3');
  await goWithin(page, '/home');
  await expect.poll(badge).toBe('');
  for (let step = 1; step <= 8; step++) await page.mouse.wheel(0, 600);
  await page.waitForTimeout(500);
  expect(await badge()).toBe('');
  await goWithin(page, '/mayaprints');
  await expect.poll(badge).toBe('3');
  await goWithin(page, '/bystander');
  await expect.poll(badge).toBe('');
});
