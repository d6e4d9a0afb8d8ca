import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { serveTown, type TownServer } from '../town/serve-town';
import { approveEveryHost, launch, type Running } from './harness';
import { focused, tabTo } from './keyboard';
import { chooseTown, furnish, openPopup } from './seed';

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

/** Everything a mouse could do here is out of reach. */
async function withoutMouse(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => document.body.replaceChildren('a mouse was used'), true);
  });
}

test('by keyboard alone: set a place, add a source, say “I’m going” on a profile, see it in the agenda, take it back', async () => {
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  await tabTo(popup, /^Town$/);
  await popup.keyboard.type('asbury park', { delay: 20 });
  await expect(popup.getByRole('option').first()).toBeVisible();
  await popup.keyboard.press('Enter');
  await popup.getByRole('button', { name: 'Change' }).waitFor();
  await tabTo(popup, /^Add a calendar or event page$/);
  await popup.keyboard.type('webcal://pressnights.example/calendar.ics');
  await popup.keyboard.press('Enter');
  await popup.getByRole('button', { name: 'Add', exact: true }).waitFor();
  await tabTo(popup, /^Add$/);
  await popup.keyboard.press('Enter');
  await popup.locator('li.source').waitFor();

  const page = await running.context.newPage();
  await withoutMouse(page);
  await page.goto('https://x.com/mayaprints');
  await page.locator('tangible-slot').first().waitFor();
  await tabTo(page, /^I’m going$/);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focused(page)).name).toBe('✓ I’m going');

  const agenda = await running.context.newPage();
  await withoutMouse(agenda);
  await agenda.goto(`chrome-extension://${running.extensionId}/agenda.html`);
  await tabTo(agenda, /^Mine$/);
  await agenda.keyboard.press('Enter');
  await expect(agenda.getByRole('region', { name: 'Going or interested' }).getByRole('listitem')).toHaveCount(1);
  await tabTo(agenda, /^✓ I’m going$/);
  await agenda.keyboard.press('Enter');
  await expect(agenda.getByRole('region', { name: 'Going or interested' }).getByRole('listitem')).toHaveCount(0);
});

test('the menu of an event opens, is walked and closes by keyboard, and gives the focus back', async () => {
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await popup.getByLabel('Add a calendar or event page').fill('webcal://pressnights.example/calendar.ics');
  await popup.keyboard.press('Enter');
  await popup.getByRole('button', { name: 'Add', exact: true }).click();
  await popup.locator('li.source').waitFor();
  const page = await running.context.newPage();
  await page.goto('https://x.com/mayaprints');
  await page.locator('tangible-slot').first().waitFor();
  await tabTo(page, /^More about Press night/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^I’m interested$/, 3);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focused(page)).name).toBe('✓ I’m interested');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await focused(page)).name).toMatch(/^More about Press night/);
});

test('what is sent away in the agenda leaves the focus at the list', async () => {
  await approveEveryHost(running);
  await furnish(running, town);
  const agenda = await running.context.newPage();
  await agenda.goto(`chrome-extension://${running.extensionId}/agenda.html`);
  const count = agenda.getByRole('main').getByRole('status').filter({ hasText: 'events' });
  const before = await count.textContent();
  await tabTo(agenda, /^More about/);
  await agenda.keyboard.press('Enter');
  await tabTo(agenda, /^Not for me$/, 4);
  await agenda.keyboard.press('Enter');
  await expect(count).not.toHaveText(before ?? '');
  await expect.poll(async () => (await focused(agenda)).name).toBe('Events');
});

test('in the popup by keyboard alone: whatever goes under the key hands the focus to what comes next', async () => {
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  const at = async () => (await focused(popup)).name;
  await tabTo(popup, /^Town$/);
  await popup.keyboard.type('asbury park', { delay: 20 });
  await popup.getByRole('option').first().waitFor();
  await popup.keyboard.press('Enter');
  await expect.poll(at).toBe('Change');
  await popup.keyboard.press('Enter');
  await expect.poll(at).toBe('Town');
  await popup.keyboard.type('red bank', { delay: 20 });
  await popup.getByRole('option').first().waitFor();
  await popup.keyboard.press('Enter');
  await expect.poll(at).toBe('Change');

  await tabTo(popup, /^Add a calendar or event page$/);
  await popup.keyboard.type('webcal://pressnights.example/calendar.ics');
  await popup.keyboard.press('Enter');
  // What it brings has the focus, above the field it was asked in: its buttons are ahead.
  await expect.poll(at).toBe('Press nights');
  await popup.getByRole('button', { name: 'Add', exact: true }).waitFor();
  await tabTo(popup, /^Add$/, 9);
  await popup.keyboard.press('Tab');
  await expect.poll(at).toBe('Discard');
  await popup.keyboard.press('Enter');
  await expect.poll(at).toBe('Add a calendar or event page');

  await tabTo(popup, /^Interests/, 90);
  await popup.keyboard.press('Enter');
  await tabTo(popup, /^Add an interest$/, 3);
  await popup.keyboard.type('print');
  await popup.keyboard.press('Enter');
  await popup.getByRole('button', { name: 'Remove print' }).waitFor();
  await popup.keyboard.press('Shift+Tab');
  await expect.poll(at).toBe('Remove print');
  await popup.keyboard.press('Enter');
  await expect.poll(at).toBe('Add an interest');
  await tabTo(popup, /^Sites/, 40);
  await popup.keyboard.press('Enter');
  await tabTo(popup, /^Show events on X$/, 3);
  await popup.keyboard.press('Space');
  await expect(popup.getByLabel('Show events on X')).not.toBeChecked();
});
