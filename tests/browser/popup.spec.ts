import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { calendarFile } from '../town/calendars';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { approveEveryHost, launch, type Running } from './harness';
import { addAddress, addCalendarFile, chooseTown, openPopup, unfold } from './seed';

/** What of the browser's own API these tests use, in the worker. */
declare const chrome: {
  alarms: { getAll(): Promise<{ name: string }[]>; clearAll(): Promise<boolean> };
};

let town: TownServer;
let running: Running;

test.beforeEach(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

test('a newcomer gets from nothing to the first chip in three steps', async () => {
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  const steps = popup.getByRole('list', { name: 'Three steps' });
  await expect(steps.locator('[aria-current=step]')).toContainText('Say where you are');
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await expect(steps.locator('[aria-current=step]')).toContainText('Add a calendar');
  await addAddress(popup, 'webcal://pressnights.example/calendar.ics');
  await expect(popup.getByRole('region', { name: 'Coming up' }).getByRole('listitem')).toHaveCount(3);
  await unfold(popup, 'Privacy');
  await popup.getByText('What was sent').click();
  await expect(popup.locator('.log li')).toHaveCount(1);
  await expect(popup.locator('.log li')).toContainText('pressnights.example/calendar.ics');
  const page = await running.context.newPage();
  await page.goto('https://x.com/home');
  await expect
    .poll(async () => (await readAnnotations(page)).chips.map(({ handle }) => handle))
    .toContain('mayaprints');
});

test('a calendar that asks before it is allowed waits as a draft, and goes on without the popup', async () => {
  const popup = await openPopup(running.context, running.extensionId);
  await popup.getByLabel('Add a calendar or event page').fill('https://pressnights.example/calendar.ics');
  await popup.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(popup.getByRole('article')).toContainText('needs your permission for pressnights.example');
  expect(town.requests.filter((request) => request.startsWith('pressnights'))).toEqual([]);
  await popup.close();
  await approveEveryHost(running);
  const later = await openPopup(running.context, running.extensionId);
  await later.getByRole('button', { name: 'Ask again' }).click();
  await expect(later.getByRole('article')).toContainText('8 events in the next 90 days');
  await expect(later.getByRole('article').getByRole('listitem')).toHaveCount(3);
});

test('a calendar file needs nobody’s permission, and what is no calendar is refused in words', async () => {
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await addCalendarFile(popup, 'evenings.ics', calendarFile(town));
  await expect(popup.getByRole('region', { name: 'Coming up' }).getByRole('listitem')).toHaveCount(3);
  const buffer = Buffer.from('<!doctype html><title>Just a moment</title>');
  await popup
    .getByLabel('choose a calendar file')
    .setInputFiles({ name: 'page.ics', mimeType: 'text/calendar', buffer });
  await expect(popup.getByRole('article')).toContainText('page.ics');
  await expect(popup.getByRole('button', { name: 'Add', exact: true })).toHaveCount(0);
  await expect(popup.getByRole('region', { name: 'Coming up' }).getByRole('listitem')).toHaveCount(3);
});

test('a calendar that turns into an error page keeps yesterday’s events and says so', async () => {
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await addAddress(popup, 'https://pressnights.example/calendar.ics');
  town.pages['https://pressnights.example/calendar.ics'] = {
    contentType: 'text/html',
    body: '<!doctype html><title>Just a moment</title><p>Checking your browser</p>',
  };
  await popup.locator('li.source summary').click();
  await popup.getByRole('button', { name: 'Refresh now' }).click();
  await expect(popup.locator('li.source .message')).toContainText('pressnights.example');
  await expect(popup.locator('li.source summary')).toContainText('earlier events kept');
  await expect(popup.getByRole('region', { name: 'Coming up' }).getByRole('listitem')).toHaveCount(3);
});

/** Stops the background as the browser does when it likes, and waits until it is gone. */
async function killWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const died = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await died;
}

test('alarms that the browser lost are set again at the next start', async () => {
  const alarms = async () => {
    const [worker] = running.context.serviceWorkers();
    const all = (await worker?.evaluate(() => chrome.alarms.getAll())) ?? [];
    return all.map(({ name }) => name).sort();
  };
  await expect.poll(alarms).toEqual(['midnight', 'refresh']);
  await running.context.serviceWorkers()[0]?.evaluate(() => chrome.alarms.clearAll());
  expect(await alarms()).toEqual([]);
  await killWorker(await openPopup(running.context, running.extensionId));
  await openPopup(running.context, running.extensionId);
  await expect.poll(alarms).toEqual(['midnight', 'refresh']);
});

test('X switched off in the popup loses every chip at once, and switched on gets them back', async () => {
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await addCalendarFile(popup, 'evenings.ics', calendarFile(town));
  const page = await running.context.newPage();
  await page.goto('https://x.com/home');
  const chips = async () => (await readAnnotations(page)).chips.length;
  await expect.poll(chips).toBeGreaterThan(1);
  const before = await chips();
  await unfold(popup, 'Sites');
  await popup.getByLabel('Show events on X').uncheck();
  await page.bringToFront();
  await expect.poll(chips).toBe(0);
  await popup.getByLabel('Show events on X').check();
  await page.bringToFront();
  await expect.poll(chips).toBe(before);
});

test('a worker that dies while a calendar is being read loses nothing and repeats nothing that was finished', async () => {
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  const [press, civic] = ['https://pressnights.example/calendar.ics', 'https://civichack.example/events.ics'];
  await addAddress(popup, press);
  await addAddress(popup, civic);
  town.silent.add(civic);
  town.requests.length = 0;
  await popup.locator('li.source summary').nth(1).click();
  await popup.getByRole('button', { name: 'Refresh now' }).click();
  await expect.poll(() => town.requests).toEqual(['civichack.example/events.ics']);
  await killWorker(popup);
  town.silent.clear();

  const later = await openPopup(running.context, running.extensionId);
  await expect(later.getByRole('region', { name: 'Coming up' }).getByRole('listitem')).toHaveCount(3);
  await expect(later.locator('li.source')).toHaveCount(2);
  await unfold(later, 'Privacy');
  await later.getByText('What was sent').click();
  await expect(later.locator('.log li')).toHaveCount(3);
  await expect(later.locator('.log li').first()).toContainText('Tangible was stopped before an answer came');
  await later.waitForTimeout(1_000);
  expect(town.requests).toEqual(['civichack.example/events.ics']);
});

test('a page without events offers the calendars it links', async () => {
  await approveEveryHost(running);
  town.pages['https://club.example/'] = {
    contentType: 'text/html; charset=utf-8',
    body: '<!doctype html><title>Club</title><link rel="alternate" type="text/calendar" title="Club evenings" href="https://pressnights.example/calendar.ics">',
  };
  const popup = await openPopup(running.context, running.extensionId);
  await popup.getByLabel('Add a calendar or event page').fill('club.example');
  await popup.getByRole('button', { name: 'Read', exact: true }).click();
  await popup.getByRole('button', { name: 'Read Club evenings' }).click();
  await expect(popup.getByRole('article')).toHaveCount(1);
  await expect(popup.getByRole('article')).toContainText('8 events in the next 90 days');
});
