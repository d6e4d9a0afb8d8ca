import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';

const built = join(import.meta.dirname, '../../.output/chrome-mv3');
/** Debian’s own Chromium where it is installed; else Playwright’s. */
export const systemChromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));

export type LaunchOptions = {
  /** Every address leads to this port on loopback; undefined = the real network. */
  port?: number;
  headless?: boolean;
  /** Where the profile is kept; '' = thrown away. */
  profile?: string;
  /** Another build than this tree's. */
  built?: string;
};

export type Running = { context: BrowserContext; extensionId: string };

/** The built extension in a real Chromium. */
export async function launch(options: LaunchOptions): Promise<Running> {
  const path = options.built ?? built;
  const context = await launchBare(options, [`--disable-extensions-except=${path}`, `--load-extension=${path}`]);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, extensionId: new URL(worker.url()).host };
}

/** A Chromium without the extension, into which `install` puts it later. */
export function launchBare(
  { port, headless = true, profile = '' }: LaunchOptions,
  more: string[] = ['--enable-unsafe-extension-debugging'],
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    ...(systemChromium ? { executablePath: systemChromium } : {}),
    headless,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: headless ? { width: 1100, height: 900 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...more,
      ...(port === undefined ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors']),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Installs the built extension into a running browser, as a user would from a store; from the same folder again, a newer
 * version updates it. */
export async function install(context: BrowserContext, path = built): Promise<Running> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This Playwright gives no session with the browser of a persistent context.');
  const worker = context.waitForEvent('serviceworker');
  worker.catch(() => undefined);
  // Not in Playwright's list of commands: https://chromedevtools.github.io/devtools-protocol/tot/Extensions/
  const load = session.send as (method: string, parameters: object) => Promise<unknown>;
  await load.call(session, 'Extensions.loadUnpacked', { path });
  return { context, extensionId: new URL((await worker).url()).host };
}

type DeveloperPrivate = { addHostPermission(id: string, host: string): Promise<void> };

/** Answers every later permission prompt with yes, as a prompt cannot be clicked without a display: the request is still
 * made by the extension's own click (facts/toolchain.md §5). */
export async function approveEveryHost({ context, extensionId }: Running): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
    await developerPrivate.addHostPermission(id, 'https://*/*');
  }, extensionId);
  await page.close();
}
