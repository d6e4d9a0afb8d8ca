import { execSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
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
  // The reader lives in the town: no row has to name a second clock.
  process.env.TZ = 'America/New_York';
  for (const each of [folder, looks]) mkdirSync(each, { recursive: true });
  const town = await serveTown();
  const running = await launch({ port: town.port });
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  await popup.screenshot({ path: `${looks}/popup-first.png`, fullPage: true });
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  for (const address of townSources) await addAddress(popup, address);
  const page = await running.context.newPage();
  const agenda = await running.context.newPage();
  for (const scheme of ['light', 'dark'] as const) {
    town.colorScheme = scheme;
    await page.bringToFront();
    await photographX(page, scheme);
    for (const each of [popup, agenda]) await each.emulateMedia({ colorScheme: scheme });
    await popup.evaluate(() => scrollTo(0, 0));
    await popup.screenshot({ path: `${folder}/popup-${scheme}.png`, clip: { x: 0, y: 0, width: 400, height: 760 } });
    await photographAgenda(agenda, `chrome-extension://${running.extensionId}/agenda.html`, scheme);
  }
  town.colorScheme = 'light';
  await photographOddities(page, popup);
  await drawPromotion(await running.context.newPage());
  await running.context.close();
  town.close();
  console.log(`Pictures: ${folder}, ${looks}`);
  return 0;
}

/** What stores and the promotion show: whole windows of this size. */
const store = { width: 1280, height: 800 };

async function photographX(page: Page, scheme: string): Promise<void> {
  await page.setViewportSize(store);
  await page.goto('https://x.com/mayaprints');
  await page.waitForTimeout(2_500);
  await page.screenshot({ path: `${folder}/store-profile-${scheme}.png` });
  await photographAround(page, 'widest', `${folder}/panel-${scheme}.png`, { above: 190, beside: 18 });
  await page.goto('https://x.com/home');
  await page.waitForTimeout(2_500);
  await page.screenshot({ path: `${folder}/store-feed-${scheme}.png` });
  await photographAround(page, 'tallest', `${folder}/near-${scheme}.png`, { above: 12, beside: 12 });
  const column = await page.locator('article').first().boundingBox();
  if (!column) throw new Error('The town’s feed shows no post.');
  const { x, width } = column;
  await page.screenshot({ path: `${folder}/chips-${scheme}.png`, clip: { x, y: 20, width, height: 550 } });
  const chip = page.locator('article', { hasText: '@bookcoop' }).locator('tangible-slot').first();
  await chip.scrollIntoViewIfNeeded();
  const box = await chip.boundingBox();
  if (!box) throw new Error('The town’s bookshop has no chip.');
  await page.mouse.click(box.x + 10, box.y + 10);
  await page.waitForTimeout(900);
  const y = Math.max(0, Math.min(box.y - 90, store.height - 300));
  await page.screenshot({ path: `${folder}/card-${scheme}.png`, clip: { x, y, width: store.width - x, height: 300 } });
}

/** The largest of our places on the page, with what stands around it. */
async function photographAround(
  page: Page,
  which: 'widest' | 'tallest',
  path: string,
  { above, beside }: { above: number; beside: number },
): Promise<void> {
  const boxes = await Promise.all((await page.locator('tangible-slot').all()).map((slot) => slot.boundingBox()));
  const size = (box: { width: number; height: number }) => (which === 'widest' ? box.width : box.height);
  const [box] = boxes.filter((each) => each !== null).sort((a, b) => size(b) - size(a));
  if (!box || box.height < 40) throw new Error(`Nothing of ours to photograph for ${path}.`);
  const y = Math.max(0, box.y - above);
  const height = Math.min(box.y + box.height + 12, store.height) - y;
  await page.screenshot({ path, clip: { x: box.x - beside, y, width: box.width + 2 * beside, height } });
}

async function photographAgenda(page: Page, address: string, scheme: string): Promise<void> {
  await page.bringToFront();
  await page.setViewportSize(store);
  for (const view of ['list', 'map'] as const) {
    await page.goto(`${address}#view=${view}`);
    await page.reload();
    await page.locator('li.row').first().waitFor();
    await page.waitForTimeout(900);
    await page.screenshot({ path: `${folder}/agenda-${view}-${scheme}.png` });
  }
}

/** The promotion picture: what it is in one line, over the feed it lives in. */
async function drawPromotion(page: Page): Promise<void> {
  const feed = readFileSync(`${folder}/store-profile-light.png`).toString('base64');
  await page.setViewportSize(store);
  await page.setContent(`<style>
    body { margin: 0; width: 1280px; height: 800px; overflow: hidden; background: #fdf1ec; color: #0f1419;
      font: 700 46px/54px "Liberation Sans", Arial, sans-serif; text-align: center }
    p { margin: 0; padding-block: 44px 8px } small { display: block; font: 400 22px/30px "Liberation Sans", Arial, sans-serif; color: #536471 }
    img { width: 1040px; margin-block-start: 26px; border-radius: 20px; box-shadow: 0 18px 60px #b23a1733 }
    </style><p>The in-person side of your feed</p>
    <small>See, beside the people you read, where you could meet them.</small><img src="data:image/png;base64,${feed}">`);
  await page.screenshot({ path: `${folder}/promo-1280x800.png` });
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
