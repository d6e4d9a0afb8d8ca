import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { publicSources } from '@/utils/source-directory/build/public-sources';
import { parseDirectory, sourcesNear } from '@/utils/source-directory/directory';
import { usualTown } from '../town/build-page';
import { calendarFile } from '../town/calendars';
import type { Person } from '../town/people';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { approveEveryHost, launch, type Running } from './harness';
import { addAddress, chooseTown, openPopup, unfold } from './seed';

let town: TownServer;
let running: Running;

const printer: Person = {
  id: '3001',
  handle: 'paperlantern',
  name: 'Paper Lantern',
  bio: ['We fold. ', { link: 'https://paperlantern.example/' }],
  expected: { leftAlone: 'no source names them' },
};

test.beforeEach(async () => {
  const posts = [{ id: '9601', handle: 'paperlantern', text: ['Folding again.'] }, ...usualTown.posts];
  town = await serveTown({ ...usualTown, people: [...usualTown.people, printer], posts });
  town.pages['https://paperlantern.example/'] = {
    contentType: 'text/html; charset=utf-8',
    body: '<!doctype html><title>Paper Lantern</title><link rel="alternate" type="text/calendar" href="/all.ics">',
  };
  town.pages['https://paperlantern.example/all.ics'] = {
    contentType: 'text/calendar',
    body: calendarFile(town).replaceAll(/Press night: wood type/g, 'Lantern folding'),
  };
  running = await launch({ port: town.port });
  await approveEveryHost(running);
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

const askedOfThem = () => town.requests.filter((request) => request.startsWith('paperlantern.example'));
const lineOf = async (page: Page) => (await readAnnotations(page)).panels[0]?.text.join(' ') ?? '';

/** Presses a button in the closed root under a profile, found as a screen reader finds it. */
async function pressAt(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const node = nodes.find(({ role, name: its }) => role?.value === 'button' && its?.value === name);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node?.backendDOMNodeId ?? 0 });
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { this.click() }',
    userGesture: true,
  });
  await session.detach();
}

test('without consent a bio’s website is asked only at the click, and becomes a source only when added', async () => {
  const page = await running.context.newPage();
  await page.goto('https://x.com/paperlantern');
  await expect.poll(() => lineOf(page)).toContain('nothing known');
  await page.waitForTimeout(500);
  expect(askedOfThem()).toEqual([]);
  await pressAt(page, 'Look');
  await expect.poll(() => lineOf(page)).toContain('Look for events on their site');
  const opened = running.context.waitForEvent('page');
  await pressAt(page, 'Look for events on their site');
  const window = await opened;
  await expect(window.getByText('Tangible asks paperlantern.example for its pages of events')).toBeVisible();
  expect(askedOfThem()).toEqual([]);
  await window.getByRole('button', { name: 'Look for events on their site' }).click();
  await expect(window.getByRole('listitem').filter({ hasText: 'Lantern folding' }).first()).toBeVisible();
  expect(askedOfThem()).toHaveLength(2);
  const popup = await openPopup(running.context, running.extensionId);
  await expect(popup.locator('li.source')).toHaveCount(0);
  await window.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(popup.locator('li.source')).toHaveCount(1);
});

test('with the worded consent, opening the profile asks its website at most three times, once in seven days; scrolling never', async () => {
  const popup = await openPopup(running.context, running.extensionId);
  await unfold(popup, 'Look-ups');
  await popup.getByLabel('Look for events on the website in a bio').check();
  await expect(popup.getByText('three requests at most')).toBeVisible();
  await expect(popup.getByText('Nothing was sent because of what you looked at')).toHaveCount(0);
  const page = await running.context.newPage();
  await page.goto('https://x.com/home');
  await page.locator('article', { hasText: '@paperlantern' }).first().waitFor();
  await page.mouse.wheel(0, 3_000);
  await page.waitForTimeout(500);
  expect(askedOfThem()).toEqual([]);
  await page.goto('https://x.com/paperlantern');
  await expect.poll(() => lineOf(page)).toContain('events on their site');
  expect(askedOfThem()).toEqual(['paperlantern.example/', 'paperlantern.example/all.ics']);
  await page.reload();
  await expect.poll(() => lineOf(page)).toContain('events on their site');
  expect(askedOfThem()).toHaveLength(2);
  await popup.bringToFront();
  await expect(popup.locator('li.source')).toHaveCount(0);
  await unfold(popup, 'Privacy');
  await popup.getByText('What was sent').first().click();
  await expect(popup.locator('.log li').first()).toContainText('you opened a profile with this website');
});

test('public sources near the town are off until ticked, and added once they could be read', async () => {
  const [chosen] = sourcesNear(parseDirectory(publicSources()), { latitude: 35.6, longitude: -82.55, radiusKm: 25 });
  if (!chosen) throw new Error('The packaged list knows nothing around Asheville.');
  town.pages[chosen.address] = { contentType: 'text/calendar', body: calendarFile(town) };
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asheville', 'Asheville, North Carolina');
  const box = popup.getByRole('checkbox', { name: chosen.name });
  await expect(box).toBeVisible();
  await expect(box).not.toBeChecked();
  expect(town.requests).toEqual([]);
  await box.check();
  await popup.getByRole('button', { name: 'Add 1 source' }).click();
  await expect(popup.locator('li.source')).toHaveCount(1);
  await expect(popup.locator('li.source summary')).toContainText(chosen.name);
  expect(town.requests).toEqual([chosen.address.replace('https://', '')]);
});

test('sources go out as OPML and come back from it as sources', async () => {
  const popup = await openPopup(running.context, running.extensionId);
  const addresses = ['https://pressnights.example/calendar.ics', 'https://civichack.example/events.ics'];
  for (const address of addresses) await addAddress(popup, address);
  await popup.getByText('Export or import sources').click();
  const downloaded = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Export as OPML' }).click();
  const path = await (await downloaded).path();
  for (const name of ['Press nights', 'Shore Civic Tech']) {
    await popup.locator('li.source summary', { hasText: name }).click();
    const row = popup.locator('li.source', { hasText: name });
    await row.getByRole('button', { name: 'Remove', exact: true }).click();
    await row.getByRole('button', { name: 'Remove it' }).click();
  }
  await expect(popup.locator('li.source')).toHaveCount(0);
  await popup.getByLabel('Import a list').setInputFiles({
    name: 'sources.opml',
    mimeType: 'text/x-opml',
    buffer: await import('node:fs/promises').then(({ readFile }) => readFile(path)),
  });
  await expect(popup.locator('li.source summary')).toContainText(['Press nights', 'Shore Civic Tech']);
});
