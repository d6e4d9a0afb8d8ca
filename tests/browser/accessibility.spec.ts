import 'temporal-polyfill/global';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { cutOff } from '../gallery/cut-off';
import { states } from '../gallery/gallery-states';
import { look, openGallery } from '../gallery/open-gallery';
import { serveTown } from '../town/serve-town';
import { approveEveryHost, launch, systemChromium } from './harness';
import { addAddress, chooseTown, openPopup } from './seed';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const surfaces = [...new Set(Object.keys(states).map((show) => show.split('-')[0] ?? ''))];

let browser: Browser;
let gallery: BrowserContext;

test.describe('in the gallery', () => {
  test.beforeAll(async () => {
    browser = await chromium.launch(systemChromium ? { executablePath: systemChromium } : {});
    gallery = await openGallery(browser);
  });
  test.afterAll(() => browser.close());

  for (const surface of surfaces) {
    const shown = Object.keys(states).filter((show) => show.startsWith(`${surface}-`));

    test(`${surface}: axe finds nothing, in light and dark`, async () => {
      test.setTimeout(120_000);
      const page = await gallery.newPage();
      for (const show of shown) {
        for (const theme of ['light', 'dark'] as const) {
          await look(page, { show, theme, language: 'en' });
          expect(await violations(page), `${show} ${theme}`).toEqual([]);
        }
      }
      await page.close();
    });

    test(`${surface}: nothing is cut off or overlaps in German, in Arabic, at 200 %`, async () => {
      test.setTimeout(120_000);
      const page = await gallery.newPage();
      for (const show of shown) {
        for (const [language, zoom] of [
          ['de', 1],
          ['de', 2],
          ['ar', 1],
          ['ar', 2],
        ] as const) {
          await look(page, { show, theme: 'light', language }, zoom);
          expect(await cutOff(page), `${show} ${language} × ${zoom}`).toEqual([]);
        }
      }
      await page.close();
    });
  }
});

test('the built popup, welcome page and agenda: axe finds nothing', async () => {
  const town = await serveTown();
  const running = await launch({ port: town.port });
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  expect(await violations(popup), 'popup, first').toEqual([]);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await addAddress(popup, 'https://civichack.example/events.ics');
  const page = await running.context.newPage();
  for (const theme of ['light', 'dark'] as const) {
    for (const path of [
      'popup.html',
      'welcome.html',
      'agenda.html',
      'agenda.html#view=map',
      'agenda.html#view=month',
    ]) {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(`chrome-extension://${running.extensionId}/${path}`);
      await page.locator('h1').waitFor();
      expect(await violations(page), `${path} ${theme}`).toEqual([]);
    }
  }
  await running.context.close();
  town.close();
});

/** What axe says, in one line each: rule, how many, the first place. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary?.slice(0, 200)}`,
  );
}
