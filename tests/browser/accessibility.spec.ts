import 'temporal-polyfill/global';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { cutOff } from '../gallery/cut-off';
import { languages, siteLooks, states, themes } from '../gallery/gallery-states';
import { look, openGallery, redrawn, wear, zoomTo } from '../gallery/open-gallery';
import { bringAxe, violations, violationsInEveryTheme } from './axe';
import { systemChromium } from './harness';

/** Surfaces of their own window, which a reader may make as narrow and space as wide as they need. */
const ownPages = new Set(['popup', 'agenda', 'welcome', 'ask']);
const surfaces = [...new Set(Object.keys(states).map((show) => show.split('-')[0] ?? ''))];

let browser: Browser;
let page: Page;

test.describe.configure({ mode: 'parallel' });

test.beforeAll(async () => {
  browser = await chromium.launch(systemChromium ? { executablePath: systemChromium } : {});
  page = await (await openGallery(browser)).newPage();
  await bringAxe(page);
});
test.afterAll(() => browser.close());

for (const surface of surfaces) {
  test(`${surface}: axe finds nothing, and nothing is cut off or overlaps, in light, dark and forced colours, in English, German and Arabic, at 100 % and 200 %`, async () => {
    test.setTimeout(180_000);
    const inLook = siteLooks.some((name) => name === surface);
    for (const show of Object.keys(states).filter((each) => each.startsWith(`${surface}-`))) {
      for (const language of languages) {
        const name = `${show} ${language}`;
        // Rows of many shapes, to be measured; what axe says of one it says of all.
        const isAsked = surface !== 'panels' || language === 'en';
        await look(page, { show, theme: 'light', language });
        await expectNothing(name, { inLook, isAsked, zoom: 1 });
        await zoomTo(page, show, 2);
        await expectNothing(name, { inLook, isAsked, zoom: 2 });
        if (ownPages.has(surface)) await expectRoomForAll(name);
      }
    }
  });
}

type Asked = { inLook: boolean; isAsked: boolean; zoom: number };

/** Themes other than the first say the same in other colours and borders, and colours are the same at any size. */
async function expectNothing(name: string, { inLook, isAsked, zoom }: Asked): Promise<void> {
  for (const theme of themes) {
    await wear(page, theme);
    // In a page of others we take on its theme in the frame after.
    if (inLook) await redrawn(page);
    const of = theme === 'light' ? 'all' : zoom === 1 ? 'colours' : undefined;
    const found = isAsked && of ? await violations(page, of) : [];
    expect.soft([...found, ...(await cutOff(page))], `${name} ${theme}, ${zoom * 100} %`).toEqual([]);
  }
}

/** WCAG 1.4.10 and 1.4.12: at 320 CSS pixels, and with letters, words and lines as far apart as a reader may set them. */
async function expectRoomForAll(name: string): Promise<void> {
  // At 200 % most are as narrow already.
  if ((page.viewportSize()?.width ?? 0) > 320) {
    await page.setViewportSize({ width: 320, height: 640 });
    await redrawn(page);
    expect.soft([...(await violations(page)), ...(await cutOff(page))], `${name} at 320 px`).toEqual([]);
  }
  await page.addStyleTag({
    content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
  });
  await redrawn(page);
  expect.soft(await cutOff(page), `${name} at 320 px, widely spaced`).toEqual([]);
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
