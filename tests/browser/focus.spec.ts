import 'temporal-polyfill/global';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { states } from '../gallery/gallery-states';
import { look, openGallery } from '../gallery/open-gallery';
import { tabbable, tabStop } from '../gallery/tab-stop';
import { systemChromium } from './harness';

/** But the many panels, whose rows are those of `panel-three` over and over. */
const walked = Object.keys(states).filter((show) => show !== 'panels-many');
const surfaces = [...new Set(walked.map((show) => show.split('-')[0] ?? ''))];
/** More stops than any state has. */
const mostStops = 160;

let browser: Browser;
let page: Page;

test.describe.configure({ mode: 'parallel' });

test.beforeAll(async () => {
  browser = await chromium.launch(systemChromium ? { executablePath: systemChromium } : {});
  page = await (await openGallery(browser)).newPage();
});
test.afterAll(() => browser.close());

/** Presses Tab once round the page, and says what it came by and what is wrong there. */
async function walk(): Promise<{ stops: string[]; faults: string[] }> {
  const stops: string[] = [];
  const faults: string[] = [];
  const seen = new Set<number>();
  for (let pressed = 0; pressed < mostStops; pressed++) {
    await page.keyboard.press('Tab');
    const stop = await tabStop(page);
    const [first] = seen;
    if (stop && stop.number === first) return { stops, faults };
    // Between the end of the page and its beginning the browser's own controls have the focus.
    if (!stop) continue;
    if (seen.has(stop.number))
      return { stops, faults: [...faults, `${stop.what}: Tab comes back to it and goes no further`] };
    seen.add(stop.number);
    stops.push(stop.what);
    faults.push(...stop.faults.map((fault) => `${stop.what}: ${fault}`));
  }
  return { stops, faults: stops.length > 0 ? [...faults, 'there is no end of it'] : [] };
}

/** What of `all` is not among `stops`, as often as it is missing. */
function missing(all: readonly string[], stops: readonly string[]): string[] {
  const left = [...stops];
  return all.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

for (const surface of surfaces) {
  test(`${surface}: Tab comes by everything once, always seen to be there, and is caught nowhere`, async () => {
    test.setTimeout(120_000);
    for (const show of walked.filter((each) => each.startsWith(`${surface}-`))) {
      for (const language of ['en', 'ar'] as const) {
        await look(page, { show, theme: 'light', language });
        const all = await tabbable(page);
        const { stops, faults } = await walk();
        expect.soft(faults, `${show} ${language}`).toEqual([]);
        // A long list draws more rows as the focus comes to them.
        expect.soft(missing(all, stops), `${show} ${language}, never reached`).toEqual([]);
      }
    }
  });
}

test('the walk finds a ring that is missing or cut off, what is hidden and what jumps the order', async () => {
  await look(page, { show: 'panel-three', theme: 'light', language: 'en' });
  await page.evaluate(() => {
    const place = document.querySelector('tangible-slot')?.shadowRoot?.querySelector('section');
    for (const [at, css] of [
      'outline: none',
      'position: relative; left: -4000px',
      'z-index: -1; position: relative',
      'outline-offset: 900px',
    ].entries()) {
      const button = document.createElement('button');
      button.textContent = `${at}`;
      button.style.cssText = css;
      place?.prepend(button);
    }
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0';
    document.querySelector('tangible-slot')?.shadowRoot?.append(cover);
    place?.querySelector<HTMLElement>('.more')?.setAttribute('tabindex', '3');
  });
  const { faults } = await walk();
  for (const fault of ['nothing shows the focus', 'out of sight', 'hidden by DIV', 'jumps the order', 'is cut off'])
    expect(faults.join('\n')).toContain(fault);
});
