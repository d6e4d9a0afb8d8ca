import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { usualTown } from '../town/build-page';
import { calendarFile } from '../town/calendars';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { launch, type Running } from './harness';
import { addCalendarFile, furnish, openPopup } from './seed';
import { marksOn } from './x-pages';

let town: TownServer;
let running: Running;
let page: Page;
let errors: string[];

test.beforeEach(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
  await furnish(running, town);
  page = await running.context.newPage();
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
  expect(errors.filter((error) => !error.includes('Failed to load resource'))).toEqual([]);
});

const card = '[data-testid="HoverCard"]';
const go = (path: string) =>
  page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
const hover = (handle: string) =>
  page
    .locator('article', { hasText: `@${handle}` })
    .locator('.name')
    .first()
    .hover();

test('a hover card carries the event of whom it shows, and nobody else’s when it is used for the next', async () => {
  await page.goto('https://x.com/home');
  await hover('anaruiz');
  await expect(page.locator(card)).toContainText('Ana Ruiz');
  await expect(page.locator(`${card} tangible-slot`)).toHaveCount(1);
  await hover('bystander');
  await expect(page.locator(card)).toContainText('Just here.');
  await expect(page.locator(`${card} tangible-slot`)).toHaveCount(0);
});

test('an opt-out seen on a hover card silences that person everywhere, for good', async () => {
  const popup = await openPopup(running.context, running.extensionId);
  await addCalendarFile(popup, 'noah.ics', calendarFile(town).replaceAll('MayaPrints', 'noah_private'));
  await popup.close();
  town.data = { ...usualTown, posts: [{ id: '9200', handle: 'noah_private', text: ['Shh.'] }, ...usualTown.posts] };
  await page.goto('https://x.com/home');
  const chip = page.locator('article', { hasText: '@noah_private' }).first().locator('tangible-slot');
  await expect(chip).toHaveCount(1);
  await hover('noah_private');
  await expect(page.locator(card)).toContainText('#noannotate');
  await expect(chip).toHaveCount(0);
  await page.goto('https://x.com/home');
  await page.locator('article', { hasText: '@anaruiz' }).locator('tangible-slot').first().waitFor();
  await expect(chip).toHaveCount(0);
});

test('cells of a list that React gives to somebody else carry only that person’s event', async () => {
  await page.goto('https://x.com/mayaprints/followers');
  const marked = async () => (await page.evaluate(marksOn)).handles;
  await expect.poll(marked).toEqual(['anaruiz', 'mayaprints']);
  const before = await page.locator('[data-testid="UserCell"]').first().textContent();
  await go('/mayaprints/following');
  expect(await page.locator('[data-testid="UserCell"]').first().textContent()).not.toBe(before);
  await expect.poll(marked).toEqual(['anaruiz', 'mayaprints']);
});

test('a bio that comes late finds the panel at its final height, and the panel goes on standing below it', async () => {
  town.data = { ...usualTown, bioDelay: 500 };
  await page.goto('https://x.com/mayaprints');
  const panel = page.locator('.profile > tangible-slot');
  await expect(panel).toHaveCount(1);
  const early = await panel.boundingBox();
  await page.locator('[data-testid="UserDescription"]').waitFor();
  await expect.poll(async () => (await readAnnotations(page)).panels.map(({ rows }) => rows)).toEqual([3]);
  expect((await panel.boundingBox())?.height).toBe(early?.height);
  const order = await page.evaluate(() =>
    [...(document.querySelector('.profile')?.children ?? [])].map((part) =>
      part.localName === 'tangible-slot'
        ? 'ours'
        : ((part.querySelector('[data-testid^="User"], .counts') ?? part).getAttribute('data-testid') ??
          part.className),
    ),
  );
  expect(order.indexOf('ours')).toBe(order.indexOf('counts') - 1);
});

test('the reader’s own profile carries no line that says nothing', async () => {
  const reader = {
    id: '5005',
    handle: 'reader_r',
    name: 'Reader',
    bio: ['Me.'],
    expected: { leftAlone: 'the reader' },
  };
  town.data = { ...usualTown, people: [...usualTown.people, reader] };
  await page.goto('https://x.com/reader_r');
  await page.locator('[data-testid="UserName"]').waitFor();
  await page.waitForTimeout(400);
  expect(await page.locator('.profile > tangible-slot').count()).toBe(0);
});

/** Everything read out in the first row of “Near you”. */
async function firstNear(): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const children = new Map(nodes.map((node) => [node.nodeId, node.childIds ?? []]));
  const region = nodes.find(({ role, name }) => role?.value === 'region' && name?.value === 'Near you');
  const below = (id: string): string[] => [id, ...(children.get(id) ?? []).flatMap(below)];
  const inRegion = new Set(region ? below(region.nodeId) : []);
  const row = nodes.find(({ nodeId, role }) => role?.value === 'listitem' && inRegion.has(nodeId));
  const inRow = new Set(row ? below(row.nodeId) : []);
  return nodes
    .flatMap(({ nodeId, role, name }) =>
      inRow.has(nodeId) && role?.value === 'StaticText' ? [String(name?.value)] : [],
    )
    .join(' ');
}

test('beside the feed, whom the reader follows comes first, once their page or card has shown it', async () => {
  await page.goto('https://x.com/home');
  await expect.poll(firstNear).toContain('Maya Lindqvist');
  const people = usualTown.people.map((person) =>
    person.handle === 'anaruiz' ? { ...person, isFollowed: true } : person,
  );
  town.data = { ...usualTown, people };
  await page.goto('https://x.com/anaruiz');
  await expect.poll(async () => (await readAnnotations(page)).panels.map(({ rows }) => rows)).toEqual([1]);
  await page.goto('https://x.com/home');
  await expect.poll(firstNear).toContain('Ana Ruiz');
});
