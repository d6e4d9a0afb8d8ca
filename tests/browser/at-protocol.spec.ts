import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { usualTown } from '../town/build-page';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { joAnswers, type People, peopleOnPds, rsvpCollection, serveNetwork } from './at-protocol-network';
import { approveEveryHost, launch, type Running } from './harness';
import { latePage } from './late-page';
import { chooseTown, openPopup } from './seed';

const nothing = /^In person: nothing known/;

let people: People;
let town: TownServer;
let running: Running;

/** The first start installs the PDS: 547 packages. */
test.beforeAll(async () => {
  test.setTimeout(400_000);
  people = await peopleOnPds();
});

test.afterAll(() => people?.pds.close());

test.beforeEach(async () => {
  await joAnswers(people);
  town = await serveTown(townWhereMayaLinksBack());
  serveNetwork(town, people);
  for (const { handle, did } of [people.maya, people.jo, people.stranger]) {
    town.pages[`https://bsky.app/profile/${handle}`] = profilePage(handle, did);
  }
  running = await launch({ port: town.port });
  await approveEveryHost(running);
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

/** Maya's website on X is her Bluesky page, so both sides say it is her; Jo's X account says nothing. */
function townWhereMayaLinksBack() {
  const website = 'https://bsky.app/profile/maya.test';
  const residents = usualTown.people.map((person) =>
    person.handle === 'mayaprints' ? { ...person, bio: ['Letterpress. ', { link: website }], website } : person,
  );
  return { ...usualTown, people: residents };
}

function profilePage(handle: string, did: string) {
  const page = latePage('bluesky/profile.html');
  const body = page.body.replaceAll('maya.prints.example', handle).replaceAll('did:plc:aaaabbbbccccdddd', did);
  return { ...page, body };
}

/** Enters the reader's handle in the popup, and waits until both sources are there. */
async function addMyPeople(): Promise<Page> {
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await popup.getByLabel('Your Bluesky handle').fill('@Reader-on-Shore.test');
  await popup.getByRole('button', { name: 'Add my people' }).click();
  await expect(popup.locator('li.source')).toHaveCount(2, { timeout: 20_000 });
  return popup;
}

/** What the panel of a profile, or the quiet line in its place, says, as one text. */
async function panelAt(address: string): Promise<string> {
  const page = await running.context.newPage();
  await page.goto(address);
  await page.waitForTimeout(1_500);
  const { panels } = await readAnnotations(page);
  await page.close();
  return panels.flatMap(({ text }) => text).join(' ');
}

async function refreshFollows(popup: Page): Promise<string[]> {
  town.requests.length = 0;
  const row = popup.locator('li.source', { hasText: 'People @reader-on-shore.test follows' });
  if (!(await row.getByRole('button', { name: 'Refresh now' }).isVisible()))
    await row.locator('summary').first().click();
  await row.getByRole('button', { name: 'Refresh now' }).click();
  await expect.poll(() => town.requests.filter((request) => request.includes('listRecords')).length).toBeGreaterThan(1);
  await popup.waitForTimeout(1_000);
  return town.requests.filter((request) =>
    /^(shore\.us-east\.host\.bsky\.network|plc\.directory|public\.api\.bsky\.app)/.test(request),
  );
}

test('who hosts and who comes, from their own repos on a real server, until the answer is withdrawn', async () => {
  const popup = await addMyPeople();
  await expect(popup.getByRole('region', { name: 'Coming up' }).getByRole('listitem')).toHaveCount(1);

  const maya = await panelAt('https://bsky.app/profile/maya.test');
  expect(maya).toContain('Letterpress evening');
  expect(maya).toMatch(/hosts.*proven/i);
  const jo = await panelAt('https://bsky.app/profile/jonas.test');
  expect(jo).toContain('Letterpress evening');
  expect(jo).toMatch(/going.*proven/i);
  expect(await panelAt('https://bsky.app/profile/stranger-ana.test')).toMatch(nothing);

  const mayaOnX = await panelAt('https://x.com/mayaprints');
  expect(mayaOnX).toMatch(/Letterpress evening.*hosts.*proven/i);
  const joOnX = await panelAt('https://x.com/jonasplaysbass');
  expect(joOnX).toMatch(/Letterpress evening.*going/i);
  expect(joOnX).not.toMatch(/proven/i);

  await people.pds.remove(people.jo, rsvpCollection, 'answer');
  await refreshFollows(popup);
  expect(await panelAt('https://bsky.app/profile/jonas.test')).toMatch(nothing);
  expect(await panelAt('https://x.com/jonasplaysbass')).toMatch(nothing);
  expect(await panelAt('https://bsky.app/profile/maya.test')).toMatch(/Letterpress evening.*hosts.*proven/i);
});

test('what a refresh asks does not depend on whom the reader looked at', async () => {
  const popup = await addMyPeople();
  const before = await refreshFollows(popup);
  town.requests.length = 0;
  await panelAt('https://bsky.app/profile/stranger-ana.test');
  await panelAt('https://bsky.app/profile/maya.test');
  await panelAt('https://x.com/jonasplaysbass');
  expect(town.requests.filter((request) => !/^((cdn\.)?bsky\.app|x\.com)\//.test(request))).toEqual([]);
  const after = await refreshFollows(popup);
  expect(after).toEqual(before);
  expect(after.join('\n')).not.toContain(people.stranger.did.replaceAll(':', '%3A'));
  expect(after.length).toBeGreaterThan(2);
});

test('a handle that nobody has, and what is no handle, are refused in words', async () => {
  const popup = await openPopup(running.context, running.extensionId);
  await popup.getByLabel('Your Bluesky handle').fill('not a handle');
  await popup.getByRole('button', { name: 'Add my people' }).click();
  await expect(popup.getByText('This is not a Bluesky handle.')).toBeVisible();
  await popup.getByLabel('Your Bluesky handle').fill('nobody.test');
  await popup.getByRole('button', { name: 'Add my people' }).click();
  await expect(popup.getByText('No Bluesky account is called @nobody.test')).toHaveCount(2);
  await expect(popup.locator('li.source')).toHaveCount(0);
});
