import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { systemChromium } from '../browser/harness';
import { cutOff } from '../gallery/cut-off';
import { type Look, languages, states, themes } from '../gallery/gallery-states';
import { look, openGallery } from '../gallery/open-gallery';

const folder = '.town/sheet';

type Row = { show: string; pictures: string[] };

/** `npm run contact-sheet [-- WORD]`: every surface and state in light, dark and forced colours, in English, German and
 * Arabic, and at twice the size, as single pictures and on one sheet; WORD takes only those whose name has it. */
export async function main([word = '']: string[]): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch(systemChromium ? { executablePath: systemChromium } : {});
  const context = await openGallery(browser);
  const shown = Object.keys(states).filter((show) => show.includes(word));
  const rows: Row[] = shown.map((show) => ({ show, pictures: [] }));
  const waiting = [...rows];
  // Drawing waits more than it works, so a few pages draw side by side.
  const hands = Array.from({ length: 3 }, async () => {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.log(`error: ${error.message}`));
    for (let row = waiting.shift(); row; row = waiting.shift()) await photographAll(page, row);
  });
  await Promise.all(hands);
  await layOut(browser, rows);
  await browser.close();
  console.log(`${rows.length} states, ${rows.length * 10} pictures: ${folder}/sheet.png`);
  return 0;
}

async function photographAll(page: Page, { show, pictures }: Row): Promise<void> {
  for (const language of languages) {
    for (const theme of themes) pictures.push(await photograph(page, { show, theme, language }));
  }
  pictures.push(await photograph(page, { show, theme: 'light', language: 'de' }, 2));
}

async function photograph(page: Page, each: Look, zoom = 1): Promise<string> {
  await look(page, each, zoom);
  const path = `${folder}/${each.show}-${each.language}-${zoom > 1 ? '200' : each.theme}.png`;
  for (const trouble of await cutOff(page)) console.log(`${path}: ${trouble}`);
  await page.screenshot({ path, fullPage: true });
  return path;
}

/** One picture of all pictures, a row for each state. */
async function layOut(browser: Browser, rows: Row[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 2_600, height: 1_000 } });
  const cells = rows.map(({ show, pictures }) => {
    const images = pictures.map((path) => `<img src="data:image/png;base64,${readFileSync(path).toString('base64')}">`);
    return `<h2>${show}</h2><p>${images.join('')}</p>`;
  });
  await page.setContent(
    `<style>body{font:16px sans-serif;background:#888;margin:12px} p{display:flex;gap:8px;align-items:start;margin:0}
      img{width:250px} h2{margin:12px 0 4px;font-size:16px}</style>${cells.join('')}`,
  );
  await page.screenshot({ path: `${folder}/sheet.png`, fullPage: true });
  await page.close();
}
