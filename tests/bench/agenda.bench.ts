import type { Page } from '@playwright/test';
import { launch, type Running } from '../browser/harness';
import { manyEvenings } from '../browser/many-evenings';
import { addCalendarFile, chooseTown, openPopup } from '../browser/seed';
import { serveTown } from '../town/serve-town';
import type { BenchRow, BenchSection } from './section';

/** What a page would not notice, by its own long task observer: 50 ms and less are not reported at all. */
type Tasks = { longest: number; long: number };

/** The agenda page with 10,000 events in the built extension: how long adding them takes, and the longest task of the page
 * while opening it, scrolling, typing a search, and moving about on the map. */
export async function bench(): Promise<BenchSection> {
  const town = await serveTown();
  const running = await launch({ port: town.port });
  try {
    const adding = await furnish(running);
    const rows: BenchRow[] = [
      { name: 'adding 2 calendars of 5,000', unit: 's', values: { Tangible: adding / 1_000 } },
      ...(await tryOut(running)),
    ];
    const notes = ['built extension, Chromium without a display; 0 = no task over 50 ms'];
    return { title: 'Agenda with 10,000 events: longest task of the page', rows, notes };
  } finally {
    await running.context.close();
    town.close();
  }
}

async function furnish({ context, extensionId }: Running): Promise<number> {
  const popup = await openPopup(context, extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  const start = performance.now();
  for (const part of [0, 1]) {
    await addCalendarFile(popup, `many-${part}.ics`, manyEvenings(part * 5_000, 5_000), 120_000);
  }
  const adding = performance.now() - start;
  await popup.close();
  return adding;
}

async function tryOut({ context, extensionId }: Running): Promise<BenchRow[]> {
  const agenda = await context.newPage();
  await agenda.setViewportSize({ width: 1200, height: 800 });
  await observe(agenda);
  const rows: BenchRow[] = [];
  const measure = async (name: string, run: () => Promise<unknown>) => {
    await run();
    await agenda.waitForTimeout(300);
    const { longest, long } = await taken(agenda);
    rows.push({ name: `${name}: longest`, unit: 'ms', values: { Tangible: longest } });
    rows.push({ name: `${name}: tasks over 50 ms`, values: { Tangible: long } });
  };
  await measure('opening', async () => {
    await agenda.goto(`chrome-extension://${extensionId}/agenda.html`);
    await agenda.getByText('10,000 events').waitFor({ timeout: 60_000 });
  });
  await measure('scrolling', () => scroll(agenda));
  await measure('typing', () => type(agenda, 'evening 432'));
  await measure('clearing', () => agenda.getByRole('searchbox').fill(''));
  await measure('opening the map', async () => {
    await agenda.getByRole('button', { name: 'Map' }).click();
    await agenda.locator('.pin').first().waitFor();
    await agenda.locator('.towns text').first().waitFor();
  });
  await measure('panning', () => pan(agenda));
  await measure('zooming', () => zoom(agenda));
  await measure('typing beside the map', () => type(agenda, 'hall 43'));
  return rows;
}

/** Set before anything of the page runs. */
async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const durations: number[] = [];
    Object.assign(window, { longTasks: durations });
    new PerformanceObserver((list) => {
      durations.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
  });
}

async function taken(page: Page): Promise<Tasks> {
  const durations = await page.evaluate(() =>
    (window as unknown as { longTasks: number[] }).longTasks.splice(0, Number.POSITIVE_INFINITY),
  );
  return { longest: Math.max(0, ...durations), long: durations.length };
}

async function scroll(page: Page): Promise<void> {
  const box = await page.getByRole('region', { name: 'Events' }).boundingBox();
  if (!box) throw new Error('The list is not there.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, step < 50 ? 900 : 60_000);
    await page.waitForTimeout(16);
  }
}

async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox').pressSequentially(text, { delay: 60 });
}

async function pan(page: Page): Promise<void> {
  const box = await page.locator('.map .frame').boundingBox();
  if (!box) throw new Error('The map is not there.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 60; step++) await page.mouse.move(x + Math.sin(step / 8) * 160, y + step * 2);
  await page.mouse.up();
}

async function zoom(page: Page): Promise<void> {
  for (const name of [
    'Look wider',
    'Look wider',
    'Look wider',
    'Look closer',
    'Look closer',
    'Look closer',
    'Look closer',
  ]) {
    await page.getByRole('button', { name }).click();
    await page.waitForTimeout(80);
  }
}
