import 'temporal-polyfill/global';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveTown, type TownServer } from '../town/serve-town';
import { launch, type Running } from './harness';
import { type Copy, copyOfBuild } from './newer-build';
import { addCalendarFile, chooseTown, openPopup } from './seed';

/** What of the browser's own API these tests use, in the worker. */
declare const chrome: {
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
  /** `dispatch` is on every event of the browser's own: it calls those who listen, as a click does. */
  notifications?: { getAll(): Promise<object>; onClicked: { dispatch(id: string): void } };
};

let town: TownServer;
let running: Running;
let build: Copy;

test.beforeEach(async () => {
  town = await serveTown();
  build = copyOfBuild('chrome-mv3');
});

test.afterEach(async () => {
  await running.context.close();
  build.remove();
  town.close();
});

/** The prompt for notifications cannot be clicked without a display: this build has the permission from the start, so the
 * question asked at the click is answered with yes. Nothing else differs. */
function allowNotifications(): void {
  const file = join(build.path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'notifications'] }));
}

/** Two evenings: one that starts in an hour and one that starts in six. */
function evenings(): string {
  const stamp = (hours: number) =>
    Temporal.Now.instant().add({ hours }).round('second').toString().replace(/[-:]/g, '');
  const event = (uid: string, hours: number) =>
    `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:${stamp(hours)}\r\nSUMMARY:${uid}\r\nLOCATION:Old Bakery\r\nGEO:40.2176;-74.0077\r\nEND:VEVENT`;
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\n${event('Soon', 1)}\r\n${event('Later', 6)}\r\nEND:VCALENDAR\r\n`;
}

async function goToBoth(): Promise<Page> {
  running = await launch({ port: town.port, built: build.path });
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await addCalendarFile(popup, 'evenings.ics', evenings());
  const agenda = await running.context.newPage();
  await agenda.goto(`chrome-extension://${running.extensionId}/agenda.html`);
  for (const title of ['Soon', 'Later']) {
    await agenda.getByRole('button', { name: /^I’m going$/, description: title }).click();
    await expect(agenda.getByRole('button', { name: '✓ I’m going', description: title })).toBeVisible();
  }
  await agenda.getByRole('button', { name: 'Mine' }).click();
  return agenda;
}

function inWorker<Result>(run: () => Promise<Result>): Promise<Result> {
  const [worker] = running.context.serviceWorkers();
  if (!worker) throw new Error('The worker sleeps.');
  return worker.evaluate(run);
}

const reminder = () =>
  inWorker(async () => (await chrome.alarms.getAll()).find(({ name }) => name === 'remind')?.scheduledTime);
const shown = () => inWorker(async () => Object.keys((await chrome.notifications?.getAll()) ?? {}).length);

test('reminds at once of what starts within two hours, once, and sets the clock for the next; switched off, it does not', async () => {
  allowNotifications();
  const agenda = await goToBoth();
  expect(await reminder()).toBeUndefined();
  await agenda.getByRole('button', { name: 'Remind me two hours before' }).click();
  const on = agenda.getByRole('button', { name: '✓ Reminds you two hours before' });
  await expect(on).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(shown).toBe(1);
  const inHours = (((await reminder()) ?? 0) - Date.now()) / 3_600_000;
  expect(inHours).toBeGreaterThan(3.9);
  expect(inHours).toBeLessThan(4);
  await on.click();
  await expect.poll(reminder).toBeUndefined();
});

test('a click on the reminder takes it away and opens the agenda at that event', async () => {
  allowNotifications();
  const agenda = await goToBoth();
  await agenda.getByRole('button', { name: 'Remind me two hours before' }).click();
  await expect.poll(shown).toBe(1);
  const before = running.context.pages().length;
  const opened = running.context.waitForEvent('page');
  await inWorker(async () => {
    for (const id of Object.keys((await chrome.notifications?.getAll()) ?? {}))
      chrome.notifications?.onClicked.dispatch(id);
  });
  const page = await opened;
  await expect(page).toHaveURL(/\/agenda\.html#view=mine&event=[\w-]+$/);
  const row = page.locator('li[aria-current="true"]');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Soon');
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
  await expect.poll(shown).toBe(0);
  expect(running.context.pages()).toHaveLength(before + 1);
});

test('without the browser’s permission nothing is set, and the reader is told', async () => {
  const agenda = await goToBoth();
  // Refuses as the prompt would; the real one waits for a click that nobody can make here.
  await agenda.evaluate(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: object } }).chrome;
    Object.assign(permissions, { request: async () => false });
  });
  await agenda.getByRole('button', { name: 'Remind me two hours before' }).click();
  await expect(agenda.getByText('Your browser does not let Tangible remind you.')).toBeVisible();
  expect(await reminder()).toBeUndefined();
});
