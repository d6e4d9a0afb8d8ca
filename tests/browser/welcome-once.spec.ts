import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { install, launchBare, type Running } from './harness';
import { type Copy, copyOfBuild } from './newer-build';
import { openPopup } from './seed';

/** What of the browser's own API these tests use, on a page of ours. */
declare const chrome: { runtime: { reload(): void; getManifest(): { version: string } } };

let build: Copy;
let profile: string;

test.beforeEach(() => {
  build = copyOfBuild('chrome-mv3');
  profile = mkdtempSync(join(tmpdir(), 'tangible-profile-'));
});
test.afterEach(() => {
  build.remove();
  rmSync(profile, { recursive: true, force: true });
});

const welcomes = (context: BrowserContext) => context.pages().filter((page) => page.url().endsWith('/welcome.html'));

/** Without it, Chromium keeps an unpacked extension switched off once it reloads itself. */
async function beDeveloper(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
}

/** The version that runs, once it answers: what it opens at its start is open by then. */
async function versionOf({ context, extensionId }: Running): Promise<string> {
  const popup = await openPopup(context, extensionId);
  await popup.getByRole('region', { name: 'Sources' }).waitFor({ timeout: 5_000 });
  const version = await popup.evaluate(() => chrome.runtime.getManifest().version);
  await popup.close();
  return version;
}

test('the welcome page opens at the install and never again: not at a reload, not at an update', async () => {
  const context = await launchBare({ profile });
  await beDeveloper(context);
  const running = await install(context, build.path);
  await expect.poll(() => welcomes(context).length).toBe(1);
  for (const page of welcomes(context)) await page.close();
  const first = await versionOf(running);

  const popup = await openPopup(context, running.extensionId);
  // The reload takes the page that asked for it along.
  await popup.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  // It answers again once it has started.
  await expect(async () => expect(await versionOf(running)).toBe(first)).toPass();
  expect(welcomes(context)).toEqual([]);

  build.raiseVersion();
  await install(context, build.path);
  expect(await versionOf(running)).not.toBe(first);
  expect(welcomes(context)).toEqual([]);
  await context.close();
});
