import type { Page } from '@playwright/test';
import { launch, type Running } from '../browser/harness';
import { manyEvenings } from '../browser/many-evenings';
import { addCalendarFile, chooseTown, openPopup } from '../browser/seed';
import { serveTown } from '../town/serve-town';
import { type Longest, longestTask } from './longest-task';
import type { BenchRow, BenchSection } from './section';

/** The agenda is opened and gone through so many times, each in a new page. */
const rounds = 5;

/** The agenda page with 10,000 events in the built extension: how long adding them takes, and the longest task of the page
 * while opening it, scrolling, typing a search, changing views, and moving about on the map. */
export async function bench(): Promise<BenchSection> {
  const town = await serveTown();
  const running = await launch({ port: town.port });
  try {
    const adding = await furnish(running);
    const measured = new Map<string, Longest[]>();
    for (let round = 0; round < rounds; round++) {
      await goThrough(running, (name, longest) => measured.set(name, [...(measured.get(name) ?? []), longest]));
    }
    return {
      title: 'Agenda with 10,000 events: longest task of the page',
      rows: [
        { name: 'adding 2 calendars of 5,000', unit: 's', values: { Tangible: adding / 1_000 } },
        ...[...measured].flatMap(([name, all]) => rowsOf(name, all)),
      ],
      notes: [
        `built extension, Chromium without a display; the middle and the worst of ${rounds} rounds`,
        'Chromium’s own trace, with what it costs to drive the page from outside',
      ],
    };
  } finally {
    await running.context.close();
    town.close();
  }
}

function rowsOf(name: string, all: readonly Longest[]): BenchRow[] {
  const row = (of: string, times: number[]) => {
    const sorted = times.sort((a, b) => a - b);
    return {
      name: of,
      unit: 'ms',
      values: { Tangible: sorted[sorted.length >> 1] ?? null, worst: sorted.at(-1) ?? null },
    };
  };
  return [
    row(
      name,
      all.map(({ clock }) => clock),
    ),
    row(
      `${name}: on the processor`,
      all.map(({ processor }) => processor),
    ),
  ];
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

async function goThrough({ context, extensionId }: Running, note: (name: string, longest: Longest) => void) {
  const agenda = await context.newPage();
  await agenda.setViewportSize({ width: 1200, height: 800 });
  const session = await context.newCDPSession(agenda);
  const measure = async (name: string, run: () => Promise<unknown>) =>
    note(name, await longestTask(agenda, session, run));
  await measure('opening', async () => {
    await agenda.goto(`chrome-extension://${extensionId}/agenda.html`);
    await agenda.getByText('10,000 events').waitFor({ timeout: 60_000 });
  });
  await measure('scrolling', () => scroll(agenda));
  await measure('typing', () => type(agenda, 'evening 432'));
  await measure('clearing', () => agenda.getByRole('searchbox').fill(''));
  await measure('opening the map', () => turnTo(agenda, 'Map', '.towns text'));
  await measure('panning', () => pan(agenda));
  await measure('zooming', () => zoom(agenda));
  await measure('typing beside the map', () => type(agenda, 'hall 43'));
  await agenda.getByRole('searchbox').fill('');
  await measure('from the map to the list', () => turnTo(agenda, 'List', 'main.list'));
  await measure('from the list to the map', () => turnTo(agenda, 'Map', '.pin'));
  await measure('from the map to the month', () => turnTo(agenda, 'Month', '.month-sheet'));
  await measure('next month', () => agenda.locator('.month-sheet .pair button').last().click());
  await measure('from the month to the list', () => turnTo(agenda, 'List', 'main.list'));
  await measure('from the list to the month', () => turnTo(agenda, 'Month', '.month-sheet'));
  await measure('selecting', () => agenda.locator('.list li .where').first().click());
  await agenda.close();
}

async function turnTo(page: Page, view: string, shown: string): Promise<void> {
  await page.locator('nav').getByText(view, { exact: true }).click();
  await page.locator(shown).first().waitFor();
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
