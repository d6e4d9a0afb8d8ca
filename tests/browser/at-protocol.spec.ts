import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { usualTown } from '../town/build-page';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { joAnswers, type People, pdsHost, peopleOnPds, rsvpCollection, serveNetwork } from './at-protocol-network';
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
  await popup.getByText('On Bluesky?').click();
  await popup.getByLabel('Your Bluesky handle').fill('@Reader-on-Shore.test');
  await popup.getByRole('button', { name: 'Add my people' }).click();
  await expect(popup.locator('li.source')).toHaveCount(2, { timeout: 20_000 });
  return popup;
}

/** Opens a profile and waits until its panel, or the quiet line in its place, says so; resolves to all it says. */
async function profileSays(address: string, words: RegExp): Promise<string> {
  const page = await running.context.newPage();
  await page.goto(address);
  let said = '';
  await expect
    .poll(async () => {
      const { panels } = await readAnnotations(page);
      said = panels.flatMap(({ text }) => text).join(' ');
      return said;
    })
    .toMatch(words);
  await page.close();
  return said;
}

/** What of the extension's own messages these tests send from its page; the answer comes when all is done. */
declare const chrome: {
  runtime: {
    sendMessage(request: object): Promise<{ reply: { sources: { id: string; name: string }[] } }>;
  };
};

/** Refreshes the people the reader follows; resolves to what was asked for it. */
async function refreshFollows(popup: Page): Promise<string[]> {
  town.requests.length = 0;
  await popup.evaluate(async () => {
    const { reply } = await chrome.runtime.sendMessage({ type: 'overview' });
    const follows = reply.sources.find(({ name }) => name.startsWith('People'));
    await chrome.runtime.sendMessage({ type: 'refresh-source', sourceId: follows?.id });
  });
  return town.requests.filter((request) =>
    /^(shore\.us-east\.host\.bsky\.network|plc\.directory|public\.api\.bsky\.app)/.test(request),
  );
}

test('who hosts and who comes, from their own repos on a real server, until the answer is withdrawn', async () => {
  const popup = await addMyPeople();
  await expect(popup.getByRole('region', { name: 'Coming up' }).getByRole('listitem')).toHaveCount(1);

  await profileSays('https://bsky.app/profile/maya.test', /Letterpress evening.*hosts.*proven/i);
  await profileSays('https://bsky.app/profile/jonas.test', /Letterpress evening.*going.*proven/i);
  await profileSays('https://bsky.app/profile/stranger-ana.test', nothing);
  await profileSays('https://x.com/mayaprints', /Letterpress evening.*hosts.*proven/i);
  const joOnX = await profileSays('https://x.com/jonasplaysbass', /Letterpress evening.*going/i);
  expect(joOnX).not.toMatch(/proven/i);

  await people.pds.remove(people.jo, rsvpCollection, 'answer');
  expect(await refreshFollows(popup)).not.toEqual([]);
  await profileSays('https://bsky.app/profile/jonas.test', nothing);
  await profileSays('https://x.com/jonasplaysbass', nothing);
  await profileSays('https://bsky.app/profile/maya.test', /Letterpress evening.*hosts.*proven/i);
});

test('what a refresh asks does not depend on whom the reader looked at', async () => {
  const popup = await addMyPeople();
  const before = await refreshFollows(popup);
  town.requests.length = 0;
  await profileSays('https://bsky.app/profile/stranger-ana.test', nothing);
  await profileSays('https://bsky.app/profile/maya.test', /Letterpress evening/);
  await profileSays('https://x.com/jonasplaysbass', /Letterpress evening/);
  expect(town.requests.filter((request) => !/^((cdn\.)?bsky\.app|x\.com)\//.test(request))).toEqual([]);
  const after = await refreshFollows(popup);
  expect(after).toEqual(before);
  expect(after.join('\n')).not.toContain(people.stranger.did.replaceAll(':', '%3A'));
  expect(after.length).toBeGreaterThan(2);
});

test('a handle that nobody has, and what is no handle, are refused in words', async () => {
  const popup = await openPopup(running.context, running.extensionId);
  await popup.getByText('On Bluesky?').click();
  await popup.getByLabel('Your Bluesky handle').fill('not a handle');
  await popup.getByRole('button', { name: 'Add my people' }).click();
  await expect(popup.getByText('This is not a Bluesky handle.')).toBeVisible();
  await popup.getByLabel('Your Bluesky handle').fill('nobody.test');
  await popup.getByRole('button', { name: 'Add my people' }).click();
  await expect(popup.getByText('No Bluesky account is called @nobody.test')).toHaveCount(2);
  await expect(popup.locator('li.source')).toHaveCount(0);
});

test('a server of somebody’s own is asked for by name, and read once it is allowed', async () => {
  const directory = town.hosts.get('plc.directory');
  town.hosts.set('own.example', town.hosts.get(pdsHost) ?? (async () => undefined));
  town.hosts.set('plc.directory', async (path) => {
    const page = await directory?.(path);
    return page && { ...page, body: page.body.replaceAll(pdsHost, 'own.example') };
  });
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await popup.getByLabel('Add a calendar or event page').fill('@maya.test');
  await popup.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(popup.getByRole('article')).toContainText('own.example');
  expect(town.requests.filter((request) => request.startsWith('own.example'))).toEqual([]);
  await popup.getByRole('button', { name: 'Ask again' }).click();
  await expect(popup.getByRole('article')).toContainText('Letterpress evening');
  await popup.getByRole('button', { name: 'Add', exact: true }).click();
  await profileSays('https://bsky.app/profile/maya.test', /Letterpress evening.*hosts.*proven/i);
});
