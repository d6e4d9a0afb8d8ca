import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { contrast, parseColour } from '@/utils/page-look/colour';
import { ownColours } from '@/utils/page-look/own-colours';
import { fixtureText } from '../social-sites/fixture-files';
import { serveTown, type TownServer } from '../town/serve-town';
import { drawnStyle } from './drawn-style';
import { launch, type Running } from './harness';
import { latePage } from './late-page';
import { furnish } from './seed';

const fixture = 'x/profile-dim-pink.html';
const pink = 'rgb(249, 24, 128)';
const dim = 'rgb(21, 32, 43)';

let town: TownServer;
let running: Running;

test.beforeAll(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
  await furnish(running, town);
});

test.afterAll(async () => {
  await running.context.close();
  town.close();
});

async function openProfile(change?: (html: string) => string): Promise<Page> {
  const { url } = fixtureText(fixture).expected;
  town.pages = { ...town.pages, [url]: latePage(fixture, change) };
  const page = await running.context.newPage();
  await page.addInitScript(() => {
    const state = { shift: 0 };
    Object.assign(window, { layout: state });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  await expect.poll(() => drawnStyle(page, 'row')).toBeDefined();
  return page;
}

const rgb = (css = '') => parseColour(css)?.colour.map(Math.round) ?? [];
const asColour = (css = '') => parseColour(css)?.colour ?? ([0, 0, 0] as const);

/** How far apart two colours' hues are, by the order and rough share of their channels. */
const isPinkish = (css = '') => {
  const [red = 0, green = 0, blue = 0] = rgb(css);
  return red > 200 && green < 120 && blue > 100 && blue < 210;
};

test('in dim with a pink accent and large type the panel has X’s font, ground, texts, lines and accent', async () => {
  const page = await openProfile();
  const [panel, title, tile] = [
    await drawnStyle(page, 'panel'),
    await drawnStyle(page, 'title'),
    await drawnStyle(page, 'tile'),
  ];
  expect(panel?.['font-family']).toMatch(/^"?TwitterChirp"?, -apple-system/);
  expect(panel?.['border-top-color']).toBe('rgb(56, 68, 77)');
  expect(panel?.['--paper']).toBe(dim);
  expect(panel?.['color-scheme']).toBe('dark');
  expect(title?.color).toBe('rgb(247, 249, 249)');
  expect(isPinkish(tile?.color)).toBe(true);
  // X's own pink misses 4.5:1 on its dim ground; ours has its hue and does not.
  expect(contrast(asColour(pink), asColour(dim))).toBeLessThan(4.5);
  expect(contrast(asColour(tile?.color), asColour(dim))).toBeGreaterThanOrEqual(4.5);
  expect(contrast(asColour(tile?.color), asColour(tile?.['background-color']))).toBeGreaterThanOrEqual(4.5);
  await page.close();
});

/** As high as the profile's panel is, at this width of the column. */
async function heightAt(page: Page, column: number): Promise<number> {
  return page.evaluate((width) => {
    const around = document.querySelector<HTMLElement>('[data-testid="primaryColumn"]');
    Object.assign(around?.style ?? {}, { boxSizing: 'content-box', width: `${width}px` });
    const host = [...document.querySelectorAll('tangible-slot')].find((each) => !each.closest('article'));
    return host?.getBoundingClientRect().height ?? 0;
  }, column);
}

test('type of 18 px instead of 15 makes all of it a fifth larger, the kept place too, in columns wide and narrow', async () => {
  const [large, usual] = [await openProfile(), await openProfile((html) => html.replaceAll('18px', '15px'))];
  // None at which the kept height changes: widths are drawn in whole device pixels.
  for (const column of [700, 505, 362, 300]) {
    const height = await heightAt(usual, column);
    expect(height).toBeGreaterThan(150);
    expect(Math.abs((await heightAt(large, column * 1.2)) - height * 1.2)).toBeLessThan(2);
  }
  expect(await heightAt(usual, 300)).toBeGreaterThan(await heightAt(usual, 700));
  await large.close();
  await usual.close();
});

test('where the accent is the colour of the ground and the text hardly differs from it, ours are drawn', async () => {
  const page = await openProfile((html) =>
    html.replaceAll(pink, dim).replaceAll('rgb(247, 249, 249)', 'rgb(40, 50, 60)').replaceAll('18px', '400px'),
  );
  const [panel, title, tile] = [
    await drawnStyle(page, 'panel'),
    await drawnStyle(page, 'title'),
    await drawnStyle(page, 'tile'),
  ];
  expect(rgb(tile?.color)).toEqual(rgb(ownColours.accent[1]));
  expect(rgb(title?.color)).toEqual(rgb(ownColours.text[1]));
  expect(panel?.['--paper']).toBe(dim);
  expect(Number(panel?.['--scale'])).toBeCloseTo(20 / 15, 3);
  await page.close();
});

test('a switch of the theme while the page is open restyles what stands there and moves nothing', async () => {
  const page = await openProfile();
  const boxes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('tangible-slot, article, [data-testid="UserName"]')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(' ');
      }),
    );
  const before = await boxes();
  expect(before.length).toBeGreaterThan(2);
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = 'light';
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    for (const element of document.querySelectorAll<HTMLElement>(':not(tangible-slot)[style*="247, 249, 249"]'))
      element.style.color = 'rgb(15, 20, 25)';
    for (const element of document.querySelectorAll<HTMLElement>(':not(tangible-slot)[style*="139, 152, 165"]'))
      element.style.color = 'rgb(83, 100, 113)';
  });
  await expect.poll(async () => (await drawnStyle(page, 'title'))?.color).toBe('rgb(15, 20, 25)');
  const panel = await drawnStyle(page, 'panel');
  expect(panel?.['--paper']).toBe('rgb(255, 255, 255)');
  expect(panel?.['color-scheme']).toBe('light');
  expect(isPinkish((await drawnStyle(page, 'tile'))?.color)).toBe(true);
  expect(await boxes()).toEqual(before);
  expect(await page.evaluate(() => (window as unknown as { layout: { shift: number } }).layout.shift)).toBe(0);
  await page.close();
});

test('in the reader’s forced colours none of the page’s colours is handed on', async () => {
  const page = await openProfile();
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(async () => (await drawnStyle(page, 'panel'))?.['--paper']).not.toBe(dim);
  await page.close();
});
