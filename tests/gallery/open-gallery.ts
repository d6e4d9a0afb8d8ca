import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import { buildGazetteer } from '@/utils/places/build/gazetteer-build';
import { galleryNow, type Look, states, type Theme } from './gallery-states';

const folder = join(import.meta.dirname, 'page');
const address = 'https://gallery.example/';

/** The page around what we draw: a column of a site of others, in its own fonts and colours. */
const shell = `<!doctype html><html><head><meta charset="utf-8"><title>Gallery</title>
<meta name="viewport" content="width=device-width"><style>
html:has(body.site) { color-scheme: light dark }
body.site { margin: 0; padding: 8px 10px; background: light-dark(#fff, #000); color: light-dark(#0f1419, #e7e9ea);
  font: 15px/20px "Liberation Sans", sans-serif }
.column { max-width: 598px } .column.aside { max-width: 350px } .column.narrow { max-width: 320px }
.post { padding-block: 8px; border-block-end: 1px solid light-dark(#eff3f4, #2f3336) } .post p { margin: 2px 0 }
.author { display: flex; align-items: center; gap: 4px } .author > :not(tangible-slot) { flex: none }
.author span { color: light-dark(#536471, #8b98a5) }
</style></head><body><script type="module" src="/gallery.js"></script></body></html>`;

/** Components and pages of ours with fixed answers, bundled in memory and served to `browser` alone. */
export async function openGallery(browser: Browser): Promise<BrowserContext> {
  const script = await bundle();
  const gazetteer = buildGazetteer();
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
  });
  await context.clock.setFixedTime(galleryNow);
  await context.route(`${address}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/gallery.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    if (pathname === '/gazetteer.txt') return route.fulfill({ contentType: 'text/plain', body: gazetteer });
    return route.fulfill({ contentType: 'text/html', body: shell });
  });
  return context;
}

/** Goes to one state; resolves when it is drawn. */
export async function look(page: Page, { show, theme, language }: Look, zoom = 1): Promise<void> {
  await setWindow(page, show, zoom);
  await wear(page, theme);
  await page.goto(`${address}?${new URLSearchParams({ show, language, state: show.split('-')[1] ?? '' })}`);
  await page.locator(`html[data-drawn="${show}"]`).waitFor();
}

/** Gives the state that stands there the window it has at this zoom: half of it at twice the size. What it was drawn in does
 * not matter, as a reader who zooms does not load anew either. */
export async function zoomTo(page: Page, show: string, zoom: number): Promise<void> {
  await setWindow(page, show, zoom);
  await redrawn(page);
}

/** The map and the long list measure themselves in the frame after. */
export async function redrawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

function setWindow(page: Page, show: string, zoom: number): Promise<void> {
  const size = states[show];
  if (!size) throw new Error(`The gallery has no state ${show}.`);
  return page.setViewportSize({
    width: Math.max(320, Math.round(size.width / zoom)),
    height: Math.max(256, Math.round(size.height / zoom)),
  });
}

/** Draws what stands there in another theme. */
export async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced' ? 'active' : 'none',
  });
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: join(folder, '../../..'),
    resolve: {
      alias: {
        '@': join(folder, '../../..'),
        'webextension-polyfill': join(folder, 'stand-in-browser.ts'),
      },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: { write: false, minify: false, rollupOptions: { input: join(folder, 'main.ts') } },
  });
  for (const each of Array.isArray(result) ? result : [result]) {
    if (!('output' in each)) continue;
    const chunk = each.output.find((file) => file.type === 'chunk');
    if (chunk?.type === 'chunk') return chunk.code;
  }
  throw new Error('The gallery could not be bundled.');
}
