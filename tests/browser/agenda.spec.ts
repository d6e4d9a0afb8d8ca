import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { serveTown, type TownServer } from '../town/serve-town';
import { approveEveryHost, launch, type Running } from './harness';
import { manyEvenings } from './many-evenings';
import { addAddress, addCalendarFile, settle } from './seed';

let town: TownServer;
let running: Running;

test.beforeEach(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
  await approveEveryHost(running);
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

async function openAgenda(hash = ''): Promise<Page> {
  const agenda = await running.context.newPage();
  await agenda.setViewportSize({ width: 1200, height: 800 });
  await agenda.goto(`chrome-extension://${running.extensionId}/agenda.html${hash}`);
  return agenda;
}

const nodes = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);

test('ten thousand events: the document stays small while scrolling, filtering and on the map, and finds the one', async () => {
  // Reading and putting together this many takes about twenty seconds here; four times that on a busy machine.
  test.setTimeout(180_000);
  await settle(running, async (popup) => {
    for (const part of [0, 1]) {
      await addCalendarFile(popup, `many-${part}.ics`, manyEvenings(part * 5_000, 5_000), 80_000);
    }
  });
  const agenda = await openAgenda();
  await expect(agenda.locator('.count')).toHaveText('10,000 events', { timeout: 20_000 });
  expect(await nodes(agenda)).toBeLessThan(1_500);
  const list = agenda.getByRole('region', { name: 'Events' });
  for (let step = 1; step <= 5; step++) {
    await list.evaluate((element, share) => element.scrollTo(0, element.scrollHeight * share), step / 6);
    await expect(list.getByRole('listitem').first()).toBeVisible();
    expect(await nodes(agenda)).toBeLessThan(1_500);
  }
  await agenda.getByRole('button', { name: 'Map' }).click();
  await expect(agenda.locator('.pin').first()).toBeVisible();
  expect(await nodes(agenda)).toBeLessThan(2_500);
  await agenda.getByRole('searchbox').fill('harp');
  await expect(agenda.locator('.count')).toHaveText('1 event');
  await expect(list.getByRole('listitem')).toContainText(['', 'Evening 4321 with a harp']);
});

test('list and map are one selection, in an address that can be kept', async () => {
  await settle(running, async (popup) => {
    await addAddress(popup, 'https://civichack.example/events.ics');
    await addAddress(popup, 'https://boardwalk.example/whats-on.ics');
  });
  const agenda = await openAgenda('#view=map');
  await agenda.getByRole('listitem').filter({ hasText: 'Civic hack night' }).locator('.where').click();
  await expect(agenda.locator('.pin.selected')).toHaveCount(1);
  const kept = new URL(agenda.url()).hash;
  expect(kept).toContain('event=');
  const again = await openAgenda(kept);
  await expect(again.locator('[aria-current="true"]')).toContainText('Civic hack night');
  await expect(again.locator('.pin.selected')).toHaveCount(1);
});

test('nobody is asked for the map until the reader wants streets', async () => {
  await settle(running, (popup) => addAddress(popup, 'https://civichack.example/events.ics'));
  const asked = town.requests.length;
  const agenda = await openAgenda('#view=map');
  await expect(agenda.locator('.towns text').first()).toBeVisible();
  expect(town.requests.slice(asked)).toEqual([]);
  await agenda.getByRole('checkbox', { name: /Streets from OpenStreetMap/ }).check();
  await expect
    .poll(() => town.requests.slice(asked).some((each) => each.startsWith('tile.openstreetmap.org/')))
    .toBe(true);
  await expect(agenda.getByRole('link', { name: '© OpenStreetMap' })).toBeVisible();
});

test('an empty agenda says why, and what to do', async () => {
  const agenda = await openAgenda();
  await expect(agenda.getByText('No events yet, because there is no source.')).toBeVisible();
  await settle(running, (popup) => addAddress(popup, 'https://civichack.example/events.ics'));
  await agenda.getByRole('searchbox').fill('nothing like it');
  await agenda.getByRole('button', { name: 'Show everything' }).click();
  await expect(agenda.getByRole('listitem').filter({ hasText: 'Civic hack night' })).toBeVisible();
});
