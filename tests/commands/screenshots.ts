import { execSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { approveEveryHost, launch } from '../browser/harness';
import { addAddress, chooseTown, openPopup } from '../browser/seed';
import { townSources } from '../town/calendars';
import { serveTown } from '../town/serve-town';

/** The README's pictures. */
const folder = 'tests/screenshots';
/** What to look at after a change, not kept: right to left, narrow, twice as large. */
const looks = '.town/looks';

/** `npm run screenshots`: photographs panel, chips, card and popup of the sample town. */
export async function main(): Promise<number> {
  execSync('wxt build', { stdio: 'ignore' });
  for (const each of [folder, looks]) mkdirSync(each, { recursive: true });
  const town = await serveTown();
  const running = await launch({ port: town.port });
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  await popup.screenshot({ path: `${looks}/popup-first.png`, fullPage: true });
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  for (const address of townSources) await addAddress(popup, address);
  const page = await running.context.newPage();
  for (const scheme of ['light', 'dark'] as const) {
    town.colorScheme = scheme;
    await photographX(page, scheme);
    await popup.emulateMedia({ colorScheme: scheme });
    await popup.screenshot({ path: `${folder}/popup-${scheme}.png`, clip: { x: 0, y: 0, width: 400, height: 760 } });
  }
  town.colorScheme = 'light';
  await photographOddities(page, popup);
  await running.context.close();
  town.close();
  console.log(`Pictures: ${folder}, ${looks}`);
  return 0;
}

async function photographX(page: Page, scheme: string): Promise<void> {
  await page.goto('https://x.com/mayaprints');
  await page.waitForTimeout(900);
  await page.screenshot({ path: `${folder}/panel-${scheme}.png`, clip: { x: 311, y: 225, width: 598, height: 475 } });
  await page.goto('https://x.com/home');
  await page.waitForTimeout(700);
  await page.screenshot({ path: `${folder}/chips-${scheme}.png`, clip: { x: 311, y: 20, width: 598, height: 550 } });
  const box = await page.locator('article', { hasText: '@bookcoop' }).locator('tangible-slot').first().boundingBox();
  if (box) await page.mouse.click(box.x + 10, box.y + 10);
  await page.waitForTimeout(700);
  await page.screenshot({ path: `${folder}/card-${scheme}.png`, clip: { x: 311, y: 300, width: 760, height: 260 } });
}

async function photographOddities(page: Page, popup: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const [name, path] of [
    ['panel-narrow', 'mayaprints'],
    ['chips-narrow', 'home'],
  ] as const) {
    await page.goto(`https://x.com/${path}`);
    await page.waitForTimeout(800);
    await page.screenshot({ path: `${looks}/${name}.png` });
  }
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.goto('https://x.com/mayaprints');
  await page.waitForTimeout(800);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await page.screenshot({ path: `${looks}/panel-rtl.png` });
  await page.evaluate(() => {
    document.documentElement.setAttribute('dir', 'ltr');
    document.documentElement.style.zoom = '2';
  });
  await page.screenshot({ path: `${looks}/panel-200.png` });
  await popup.emulateMedia({ colorScheme: 'light' });
  await popup.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await popup.screenshot({ path: `${looks}/popup-rtl.png`, fullPage: true });
  await popup.evaluate(() => {
    document.documentElement.setAttribute('dir', 'ltr');
    document.documentElement.style.zoom = '2';
  });
  await popup.setViewportSize({ width: 800, height: 1400 });
  await popup.screenshot({ path: `${looks}/popup-200.png` });
}
