import { type Browser, type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { cutOff } from '../gallery/cut-off';
import { look, openGallery } from '../gallery/open-gallery';
import { systemChromium } from './harness';

/* The measure that the surfaces are held to, held itself to what it must notice. */

let browser: Browser;
let gallery: BrowserContext;

test.beforeAll(async () => {
  browser = await chromium.launch(systemChromium ? { executablePath: systemChromium } : {});
  gallery = await openGallery(browser);
});
test.afterAll(() => browser.close());

for (const [what, css, complaint] of [
  ['an ellipsis', '.title { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }', /cut off: p\.title/],
  [
    'a clamp',
    '.where { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden }',
    /cut off: p\.where/,
  ],
  ['a box that is too low', '.facts { height: 20px; overflow: clip }', /cut off: div\.facts/],
  ['a place that was kept too small', '.row { min-height: 400px }', /has to scroll: ul/],
  ['buttons upon one another', '.more, .pill { grid-area: 1 / 3 }', /overlap: button/],
] as const) {
  test(`${what} is noticed`, async () => {
    const page = await gallery.newPage();
    await look(page, { show: 'panel-three', theme: 'light', language: 'de' });
    expect(await cutOff(page)).toEqual([]);
    await addStyle(page, css);
    expect((await cutOff(page)).join('\n')).toMatch(complaint);
    await page.close();
  });
}

function addStyle(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const root = document.querySelector('tangible-slot')?.shadowRoot;
    root?.prepend(Object.assign(document.createElement('style'), { textContent: text }));
    for (const rule of root?.querySelector('style')?.sheet?.cssRules ?? [])
      if (rule instanceof CSSStyleRule)
        for (const property of rule.style)
          rule.style.setProperty(property, rule.style.getPropertyValue(property), 'important');
  }, css);
}

test('where a page’s font needs more than was kept, rows leave the evidence to a click, and have it back in a wider column', async () => {
  const page = await gallery.newPage();
  await look(page, { show: 'panel-three', theme: 'light', language: 'de' });
  const reasons = () => page.locator('.why').allTextContents();
  const whole = await reasons();
  const keep = (less: number) =>
    page.evaluate((less) => {
      const inner = document.querySelector('tangible-slot')?.shadowRoot?.lastElementChild;
      if (inner instanceof HTMLElement) inner.style.height = `${inner.offsetHeight - less}px`;
    }, less);
  await keep(60);
  await expect.poll(() => cutOff(page)).toEqual([]);
  const brief = await reasons();
  expect(brief.join().length).toBeLessThan(whole.join().length - 40);
  expect(await page.locator('.why a').first().getAttribute('aria-label')).toContain('pressnights.example');
  await keep(-80);
  await page.setViewportSize({ width: 720, height: 400 });
  await page.evaluate(() => document.querySelector<HTMLElement>('.column')?.style.setProperty('max-width', 'none'));
  await expect.poll(reasons).toEqual(whole);
  await page.close();
});

/** Columns of sites, from X's in a wide window to a telephone's. */
const columns = [600, 566, 520, 480, 440, 400, 350, 330, 300];

for (const show of ['panel-three', 'panel-met', 'near-near', 'near-feed', 'panels-many']) {
  test(`${show}: the place kept from the index alone is as high as the words need, in any column`, async () => {
    const page = await gallery.newPage();
    for (const language of ['en', 'de', 'ar'] as const) {
      await look(page, { show, theme: 'light', language });
      for (const column of columns) {
        const left = await heightsLeft(page, column);
        // Never too low, and never more than three lines too high for each of three rows.
        const wrong = left.flatMap((height, at) => (height < 0 || height > 3 * 57 ? [`${at + 1}: ${height} px`] : []));
        expect(wrong, `${language}, ${column} px`).toEqual([]);
      }
    }
    await page.close();
  });
}

/** What the rows, each at its own height, leave of the place that was kept for them: of each panel. */
async function heightsLeft(page: Page, column: number): Promise<number[]> {
  await page.setViewportSize({ width: column + 20, height: 900 });
  return page.evaluate((width) => {
    for (const around of document.querySelectorAll<HTMLElement>('.column'))
      around.style.cssText = `max-width:none;width:${width}px`;
    return [...document.querySelectorAll('tangible-slot')].map((slot) => {
      const list = slot.shadowRoot?.querySelector('ul');
      const rows = [...(list?.children ?? [])].filter((row) => row instanceof HTMLElement);
      for (const row of rows) row.style.flexGrow = '0';
      const needed = rows.reduce((sum, row) => sum + row.offsetHeight, 0);
      for (const row of rows) row.style.flexGrow = '';
      return (list?.clientHeight ?? 0) - needed;
    });
  }, column);
}
