import type { BrowserContext, Page } from '@playwright/test';
import { calendarFile } from '../town/calendars';
import type { TownServer } from '../town/serve-town';
import type { Running } from './harness';

/** Opens the popup in a tab, as the toolbar button would. */
export async function openPopup(context: BrowserContext, extensionId: string): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 900 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  return popup;
}

/** Unfolds a section of the popup the way a user does, unless it stands open. */
export async function unfold(popup: Page, title: string): Promise<void> {
  const summary = popup.getByRole('region', { name: title, exact: true }).locator('.fold > summary');
  await summary.waitFor();
  if (!(await popup.getByRole('region', { name: title, exact: true }).locator('.folded').isVisible()))
    await summary.click();
}

/** Chooses a town the way a user does. */
export async function chooseTown(popup: Page, typed: string, label: string): Promise<void> {
  await popup.getByRole('combobox', { name: 'Town' }).fill(typed);
  await popup.getByRole('option', { name: label }).first().click();
  await popup.getByRole('button', { name: 'Change' }).waitFor();
}

/** Adds a calendar file the way a user does: choose it, look at the preview, add it. */
export async function addCalendarFile(popup: Page, name: string, text: string, timeout = 30_000): Promise<void> {
  const buffer = Buffer.from(text);
  await popup.getByLabel('choose a calendar file').setInputFiles({ name, mimeType: 'text/calendar', buffer });
  await popup.getByRole('button', { name: 'Add', exact: true }).click({ timeout });
  await popup.getByRole('button', { name: 'Add', exact: true }).waitFor({ state: 'detached', timeout });
}

/** A user whose home is Asbury Park, with the sources `add` puts in. */
export async function settle({ context, extensionId }: Running, add: (popup: Page) => Promise<void>): Promise<void> {
  const popup = await openPopup(context, extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await add(popup);
  await popup.close();
}

/** A user of the sample town: its evenings as the one source. */
export function furnish(running: Running, town: TownServer): Promise<void> {
  return settle(running, (popup) => addCalendarFile(popup, 'evenings.ics', calendarFile(town)));
}

/** Adds an address the way a user does: paste, allow, look, add. */
export async function addAddress(popup: Page, address: string): Promise<void> {
  const before = await popup.locator('li.source').count();
  await popup.getByLabel('Add a calendar or event page').fill(address);
  await popup.getByRole('button', { name: 'Read', exact: true }).click();
  await popup.getByRole('button', { name: 'Add', exact: true }).click({ timeout: 20_000 });
  await popup.locator('li.source').nth(before).waitFor();
}
