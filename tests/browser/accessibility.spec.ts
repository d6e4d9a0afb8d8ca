import 'temporal-polyfill/global';
import { type Browser, type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { cutOff } from '../gallery/cut-off';
import { languages, siteLooks, states } from '../gallery/gallery-states';
import { look, openGallery } from '../gallery/open-gallery';
import { violations, violationsInEveryTheme } from './axe';
import { systemChromium } from './harness';

/** Surfaces of their own window, which a reader may make as narrow and space as wide as they need. */
const ownPages = new Set(['popup', 'agenda', 'welcome', 'ask']);
const surfaces = [...new Set(Object.keys(states).map((show) => show.split('-')[0] ?? ''))];

let browser: Browser;
let gallery: BrowserContext;
let page: Page;

test.describe.configure({ mode: 'parallel' });

test.beforeAll(async () => {
  browser = await chromium.launch(systemChromium ? { executablePath: systemChromium } : {});
  gallery = await openGallery(browser);
  page = await gallery.newPage();
});
test.afterAll(() => browser.close());

for (const surface of surfaces) {
  const shown = Object.keys(states).filter((show) => show.startsWith(`${surface}-`));
  const inLook = siteLooks.some((name) => name === surface);

  test(`${surface}: axe finds nothing in light, dark and forced colours, nothing is cut off or overlaps, in English, German and Arabic`, async () => {
    test.setTimeout(180_000);
    for (const show of shown) {
      for (const language of languages) {
        await look(page, { show, theme: 'light', language });
        expect.soft(await cutOff(page), `${show} ${language}`).toEqual([]);
        // A site's own look is its theme, whatever the reader's system has, and says the same words in other colours.
        if (inLook && language !== 'en') continue;
        const found = inLook ? await violations(page) : await violationsInEveryTheme(page, `${show} ${language}`);
        expect.soft(found, `${show} ${language}`).toEqual([]);
      }
      for (const language of inLook ? [] : (['de', 'ar'] as const)) {
        await look(page, { show, theme: 'light', language }, 2);
        expect.soft(await cutOff(page), `${show} ${language} at 200 %`).toEqual([]);
        if (ownPages.has(surface)) await expectRoomForAll(`${show} ${language}`);
      }
    }
  });
}

/** WCAG 1.4.10 and 1.4.12: at 320 CSS pixels, and with letters, words and lines as far apart as a reader may set them. */
async function expectRoomForAll(name: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await drawn();
  expect.soft(await cutOff(page), `${name} at 320 px`).toEqual([]);
  await page.addStyleTag({
    content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
  });
  await drawn();
  expect.soft(await cutOff(page), `${name} at 320 px, widely spaced`).toEqual([]);
}

/** The map and the long list measure themselves in the frame after. */
async function drawn(): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Faults in what our surfaces are drawn in: two small buttons without a name, and words too pale in one theme each. */
const faults = `<button class="tiny"></button><button class="tiny"></button>
  <p class="dim">Too dark for the dark</p><p class="pale">Too pale where colours are forced</p><style>
  .tiny { all: unset; display: inline-block; width: 9px; height: 9px }
  .dim { color: light-dark(#000, #222); background: light-dark(#fff, #000) }
  .pale { forced-color-adjust: none; color: #000; background: #fff }
  @media (forced-colors: active) { .pale { color: #ddd } }</style>`;

test('axe sees into the roots our surfaces are drawn in, and faults of one theme alone', async () => {
  for (const show of ['panel-three', 'chips-feed', 'card-event', 'near-feed']) {
    await look(page, { show, theme: 'light', language: 'en' });
    expect(await violationsInEveryTheme(page, show)).toEqual([]);
    await page.evaluate((html) => {
      const root = document.querySelector('tangible-slot')?.shadowRoot;
      const place = document.createElement('div');
      place.innerHTML = html;
      (root?.querySelector('section') ?? root)?.prepend(place);
    }, faults);
    const found = (await violationsInEveryTheme(page, show)).map((each) => each.replace(/ ×.*/s, ''));
    expect(found.sort(), show).toEqual(
      ['dark: color-contrast', 'forced: color-contrast', 'light: button-name', 'light: target-size'].map(
        (fault) => `${show} ${fault}`,
      ),
    );
  }
});
