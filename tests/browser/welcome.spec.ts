import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { approveEveryHost, launch, type Running } from './harness';
import { chooseTown } from './seed';

/** What of the browser's own API these tests use, on a page of ours. */
declare const chrome: {
  storage: { local: { get(name: string): Promise<{ preferences?: { home?: object } }> } };
};

let town: TownServer;
let running: Running;

test.beforeEach(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

const welcomes = () => running.context.pages().filter((page) => page.url().endsWith('/welcome.html'));

/** The page the install opened. */
async function welcomePage(): Promise<Page> {
  await expect.poll(() => welcomes().length).toBe(1);
  const [page] = welcomes();
  if (!page) throw new Error('The install opened no welcome page.');
  await page.bringToFront();
  return page;
}

async function addCalendar(page: Page, address: string): Promise<void> {
  await page.getByLabel('Add a calendar or event page').fill(address);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click({ timeout: 20_000 });
  await page.locator('li.source').first().waitFor();
}

const next = (page: Page, name: 'Next' | 'Skip' | 'Go on without sources' = 'Next') =>
  page.getByRole('button', { name, exact: true }).click();

test('from the install to the first chip in three decisions: a place, a calendar, and where to read', async () => {
  await approveEveryHost(running);
  const page = await welcomePage();
  const decisions: string[] = [];
  const decide = async (what: string, how: Promise<unknown>) => {
    decisions.push(what);
    await how;
  };
  await expect(page.getByRole('heading', { name: 'Where are you?' })).toBeVisible();
  await decide('place', chooseTown(page, 'asbury park', 'Asbury Park, New Jersey'));
  await next(page);
  await expect(page.getByRole('heading', { name: 'What do you like to go to?' })).toBeVisible();
  await decide('source', addCalendar(page, 'webcal://pressnights.example/calendar.ics'));
  await next(page);
  await expect(page.getByRole('heading', { name: 'Where do you read?' })).toBeVisible();
  await next(page);
  await expect(page.getByText('events near you name somebody from your sites')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Press night: wood type' })).toBeVisible();
  await decide('open X', page.getByRole('link', { name: 'Open X' }).click());
  await page.waitForURL('https://x.com/home');
  await expect
    .poll(async () => (await readAnnotations(page)).chips.map(({ handle }) => handle))
    .toContain('mayaprints');
  expect(decisions).toEqual(['place', 'source', 'open X']);
});

test('every step can be left out, and an empty town says what is missing and the one next step', async () => {
  await approveEveryHost(running);
  const page = await welcomePage();
  await next(page, 'Skip');
  await next(page, 'Go on without sources');
  await next(page);
  await expect(page.getByText('Tangible does not know where you are yet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open X' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Choose a town' }).click();
  await chooseTown(page, 'asbury park', 'Asbury Park, New Jersey');
  await page.getByRole('button', { name: 'See it working' }).click();
  await expect(page.getByText('There is no calendar yet, so there are no events.')).toBeVisible();
  await page.getByRole('button', { name: 'Add a calendar' }).click();
  town.pages['https://far.example/events.ics'] = farAway();
  await addCalendar(page, 'https://far.example/events.ics');
  await page.getByRole('button', { name: 'See it working' }).click();
  await expect(page.getByText('1 event is coming up, but not near Asbury Park, New Jersey')).toBeVisible();
  await page.getByRole('button', { name: 'Choose a town' }).click();
  await expect(page.getByRole('heading', { name: 'Where are you?' })).toBeVisible();
});

function farAway() {
  const day = Temporal.Now.plainDateISO().add({ days: 5 }).toString().replaceAll('-', '');
  const event = `BEGIN:VEVENT\r\nUID:far\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:${day}T180000Z\r\nSUMMARY:Faraway fair\r\nGEO:37.80;-122.40\r\nEND:VEVENT`;
  const body = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\nX-WR-CALNAME:Far\r\n${event}\r\nEND:VCALENDAR\r\n`;
  return { contentType: 'text/calendar', body };
}

test('this browser’s position is rounded before anything is made of it: who is near is not told apart, and nobody is told', async () => {
  const { context } = running;
  await context.grantPermissions(['geolocation']);
  const page = await welcomePage();
  /** The place that is kept for a browser standing there. */
  const homeAt = async (latitude: number, longitude: number) => {
    await context.setGeolocation({ latitude, longitude });
    await page.reload();
    const change = page.getByRole('button', { name: 'Change' });
    await page.getByRole('heading', { name: 'Where are you?' }).waitFor();
    if (await change.isVisible()) await change.click();
    await page.getByRole('button', { name: /^Use this browser’s position/ }).click();
    await change.waitFor();
    return page.evaluate(async () => (await chrome.storage.local.get('preferences')).preferences?.home);
  };
  const home = await homeAt(40.2237, -74.0123);
  expect(home).toMatchObject({ name: 'Asbury Park, New Jersey, United States' });
  expect(await homeAt(40.1611, -74.0449)).toEqual(home);
  expect(await homeAt(40.7128, -74.006)).not.toEqual(home);
  expect(town.requests).toEqual([]);
});

test('a browser that does not say where it is costs nothing: the town can be typed', async () => {
  const page = await welcomePage();
  await page.getByRole('button', { name: /^Use this browser’s position/ }).click();
  await expect(page.getByText('The browser did not say where it is. Type a town instead.')).toBeVisible();
  await chooseTown(page, 'asbury park', 'Asbury Park, New Jersey');
});

test('calendars stand by how far they are, and what was ticked is added by one button that is there only then', async () => {
  const page = await welcomePage();
  await chooseTown(page, 'asheville', 'Asheville, North Carolina');
  await next(page);
  await expect(page.getByRole('heading', { name: 'What do you like to go to?' })).toBeFocused();
  const near = page.getByRole('group', { name: 'Within 15 mi' });
  await expect(near.getByText('Asheville · under 2 mi').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add \d/ })).toHaveCount(0);
  await near.getByRole('checkbox').first().check();
  await expect(page.getByRole('button', { name: 'Add 1 source' })).toBeVisible();
  await near.getByRole('checkbox').first().uncheck();
  await expect(page.getByRole('button', { name: /^Add \d/ })).toHaveCount(0);
  expect(town.requests).toEqual([]);

  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Change' }).click();
  await chooseTown(page, 'asbury park', 'Asbury Park, New Jersey');
  await next(page);
  await expect(page.getByText(/^The packaged list knows no public calendar within 15 mi of Asbury Park/)).toBeVisible();
  await expect(page.getByRole('group', { name: 'Within 15 mi' })).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Further away' }).getByText('about 30 mi').first()).toBeVisible();
});

test('the preview of a calendar shows a weekly evening once', async () => {
  await approveEveryHost(running);
  const page = await welcomePage();
  await next(page, 'Skip');
  await page.getByLabel('Add a calendar or event page').fill('webcal://pressnights.example/calendar.ics');
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  const rows = page.getByRole('article').getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: 'Press night: wood type' })).toHaveCount(1);
  await expect(rows.first()).toContainText('and 5 later dates');
});
