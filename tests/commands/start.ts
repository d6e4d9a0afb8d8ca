import { execSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readAnnotations } from '../browser/annotations';
import { approveEveryHost, launch, type Running } from '../browser/harness';
import { addAddress, chooseTown, openPopup } from '../browser/seed';
import { townSources } from '../town/calendars';
import { people } from '../town/people';
import { serveTown, type TownServer } from '../town/serve-town';
import { type Feed, readFeed } from '../town/your-feed';

const screenshots = '.town/screenshots';
const home = { typed: 'asbury park', label: 'Asbury Park, New Jersey' };

/**
 * `npm start`: builds Tangible and opens it on a sample town of X pages, offline. Without a display it says what stands
 * annotated on the pages, and why others were left alone, writes screenshots and ends; 1 = something is not as it should
 * be. `--feed FILE_OR_URL` adds a calendar of yours; `--live` opens the real x.com.
 */
export async function main(args: string[]): Promise<number> {
  execSync('wxt build', { stdio: 'inherit' });
  if (args.includes('--live')) return openLive();
  mkdirSync(screenshots, { recursive: true });
  const town = await serveTown();
  const address = args[args.indexOf('--feed') + 1];
  const feed = args.includes('--feed') && address ? await readFeed(address, town) : undefined;
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
  const running = await launch({ port: town.port, headless: !hasDisplay });
  try {
    const popup = await furnish(running, feed);
    const wrong = feed ? await tourOfFeed(running, feed, popup) : await tour(running, town);
    await photograph(running, town, popup);
    console.log(`Screenshots: ${screenshots}`);
    if (hasDisplay) {
      console.log('The town stays open. Close its window to end.');
      await new Promise((resolve) => running.context.on('close', resolve));
    }
    return wrong;
  } finally {
    await running.context.close().catch(() => undefined);
    town.close();
  }
}

/** Does in the popup what a newcomer would: a place, and the calendars they like. */
async function furnish(running: Running, feed: Feed | undefined): Promise<Page> {
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, feed?.near ?? home.typed, feed?.near ? '' : home.label);
  for (const address of feed ? [feed.address] : townSources) await addAddress(popup, address);
  return popup;
}

async function tour(running: Running, town: TownServer): Promise<number> {
  let wrong = 0;
  const page = await running.context.newPage();
  // Once through the timeline first: a link seen in a post ties its author to that event from then on.
  await openHome(page);
  await scrollForChips(page);
  console.log('\nProfiles');
  for (const { handle, expected } of people) {
    await page.goto(`https://x.com/${handle}`);
    await page.locator('[data-testid="UserName"]').waitFor();
    await page.waitForTimeout(400);
    const { panels } = await readAnnotations(page);
    const rows = panels[0]?.rows ?? 0;
    const isRight = 'leftAlone' in expected ? rows === 0 : rows === expected.panel;
    if (rows > 0) console.log(`  @${handle}: ${panels[0]?.name}: ${panels[0]?.text.slice(1).join(' ')}`);
    else if ('leftAlone' in expected) console.log(`  @${handle}: left alone, because ${expected.leftAlone}`);
    if (!isRight) wrong += complain(handle, `${rows} events in the panel`);
  }
  console.log('\nHome timeline');
  await openHome(page);
  const chips = await scrollForChips(page);
  for (const { handle, expected } of people) {
    const chip = chips.get(handle);
    if (chip) console.log(`  @${handle}: ${chip}`);
    else if ('leftAlone' in expected) console.log(`  @${handle}: left alone, because ${expected.leftAlone}`);
    if ((chip !== undefined) !== 'chip' in expected) wrong += complain(handle, chip ? 'a chip' : 'no chip');
  }
  const foreign = town.requests.filter((request) => !isOfTown(request, town));
  if (foreign.length > 0) wrong += complain('somebody', `asked for ${foreign.join(', ')}`);
  await page.close();
  return wrong > 0 ? 1 : 0;
}

async function tourOfFeed(running: Running, feed: Feed, popup: Page): Promise<number> {
  const near = await popup.getByRole('region', { name: 'Coming up' }).getByRole('listitem').allInnerTexts();
  console.log(`\n${feed.name}: ${near.length} coming up near ${feed.near ?? 'the place its user says it is at home'}`);
  for (const row of near.slice(0, 5)) console.log(`  ${row.replace(/\s+/g, ' ')}`);
  const page = await running.context.newPage();
  await page.goto(`https://x.com/${feed.handle}`);
  await page.locator('[data-testid="UserName"]').waitFor();
  await page.waitForTimeout(600);
  const { panels } = await readAnnotations(page);
  // A website X shows cut is known a moment after the header: then the one line below it says what there is.
  const [panel] = panels.filter(({ rows, text }) => rows > 0 || text.includes('Show'));
  console.log(
    panel ? `  @${feed.handle}: ${panel.name}: ${panel.text.slice(1, 12).join(' ')}` : `  @${feed.handle}: nothing`,
  );
  await page.close();
  return panel && near.length > 0 ? 0 : complain(feed.handle, 'no event of this calendar');
}

async function openHome(page: Page): Promise<void> {
  await page.goto('https://x.com/home');
  await page.locator('article').first().waitFor();
}

/** Every chip of the home timeline, whose posts come and go while scrolling. */
async function scrollForChips(page: Page): Promise<Map<string, string>> {
  const chips = new Map<string, string>();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 500) {
    await page.evaluate((to) => scrollTo(0, to), top);
    await page.waitForTimeout(120);
    for (const { handle, name } of (await readAnnotations(page)).chips) chips.set(handle, name);
  }
  return chips;
}

async function photograph(running: Running, town: TownServer, popup: Page): Promise<void> {
  const page = await running.context.newPage();
  for (const colorScheme of ['light', 'dark'] as const) {
    town.colorScheme = colorScheme;
    for (const [name, path] of [
      ['profile', '/mayaprints'],
      ['home', '/home'],
    ] as const) {
      await page.goto(`https://x.com${path}`);
      await page.waitForTimeout(700);
      await page.screenshot({ path: `${screenshots}/${name}-${colorScheme}.png` });
    }
    await popup.emulateMedia({ colorScheme });
    await popup.screenshot({ path: `${screenshots}/popup-${colorScheme}.png`, fullPage: true });
  }
  await page.close();
}

/** X itself, with a profile that is kept: log in once. */
async function openLive(): Promise<number> {
  const { context } = await launch({ headless: false, profile: '.town/live-profile' });
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await new Promise((resolve) => context.on('close', resolve));
  return 0;
}

function isOfTown(request: string, town: TownServer): boolean {
  return /^(mobile\.)?(x|twitter)\.com\//.test(request) || `https://${request}` in town.pages;
}

function complain(handle: string, what: string): 1 {
  console.error(`  @${handle}: ${what}, which is wrong`);
  return 1;
}
