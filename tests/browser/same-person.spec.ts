import 'temporal-polyfill/global';
import { expect, test } from '@playwright/test';
import { calendarFile } from '../town/calendars';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { approveEveryHost, launch, type Running } from './harness';
import { latePage } from './late-page';
import { addCalendarFile, chooseTown, openPopup, unfold } from './seed';

const onMastodon = 'https://social.example/@maya/media';
const onBluesky = 'https://bsky.app/profile/maya.prints.example';

let town: TownServer;
let running: Running;

/** The calendar names Maya on Mastodon only. Each of the profiles says of the other what `says` gives it. */
async function start(says: { mastodon?: string; bluesky?: string; bio?: string }): Promise<void> {
  const field = `<dt>More</dt><dd><a href="${says.mastodon ?? 'https://elsewhere.example/'}" rel="me">more</a></dd>`;
  town.pages[onMastodon] = latePage('mastodon/profile-4.6.html', (html) =>
    html.replace('</dl></div>', `<div>${field}</div></dl></div>`).replace('>Prints<', `>${says.bio ?? 'Prints'}<`),
  );
  town.pages[onBluesky] = latePage('bluesky/profile.html', (html) =>
    html.replaceAll('https://pressnights.example/open-hours', says.bluesky ?? 'https://elsewhere.example/'),
  );
  running = await launch({ port: town.port });
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  const calendar = calendarFile(town).replaceAll('https://x.com/MayaPrints', 'https://social.example/@maya');
  await addCalendarFile(popup, 'evenings.ics', calendar);
  await unfold(popup, 'Sites');
  await popup.getByLabel('Mastodon server').fill('social.example');
  await popup.getByRole('button', { name: 'Turn on' }).click();
  await expect(popup.getByText('Show events on social.example')).toBeVisible();
  await popup.close();
}

/** Waits until the profile's panels have so many rows and say `words`. */
async function panelAt(url: string, rows: number[], words = ''): Promise<void> {
  const page = await running.context.newPage();
  await page.goto(url);
  await expect(page.locator('tangible-slot').first()).toBeAttached();
  const read = async () => (await readAnnotations(page)).panels;
  await expect.poll(async () => (await read()).map((panel) => panel.rows)).toEqual(rows);
  await expect.poll(async () => (await read()).map(({ text }) => text.join(' ')).join(' ')).toContain(words);
  await page.close();
}

async function readersData(): Promise<string[]> {
  const popup = await openPopup(running.context, running.extensionId);
  const ask = `browser.runtime.sendMessage({ type: 'kept-from-browsing' })`;
  const answer = (await popup.evaluate(ask.replace('browser.', 'chrome.'))) as {
    reply: { links: { site: string; handle: string; indexKey: string; where: string }[]; optOuts: string[] };
  };
  await popup.close();
  const links = answer.reply.links.map(({ site, handle, where, indexKey }) => `${site} ${handle} ${where} ${indexKey}`);
  return [...links, ...answer.reply.optOuts].sort();
}

test.beforeEach(async () => {
  town = await serveTown();
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

test('two profiles that link each other share their ties, with the other profile as the evidence', async () => {
  await start({ mastodon: onBluesky, bluesky: 'https://social.example/@maya' });
  const first = await running.context.newPage();
  await first.goto(onBluesky);
  await expect.poll(readersData).toContain('bluesky maya.prints.example bio social.example/@maya');
  await first.close();
  await panelAt(onMastodon, [3]);
  const asked = town.requests.length;
  await panelAt(onBluesky, [3], 'their Mastodon profile @maya@social.example, each links the other');
  expect(town.requests.slice(asked).filter((address) => !/^(cdn\.)?bsky\.app/.test(address))).toEqual([]);
  expect(await readersData()).toEqual([
    'bluesky maya.prints.example bio linked.example/',
    'bluesky maya.prints.example bio social.example/@maya',
    'bluesky maya.prints.example self bsky.app/profile/did:plc:aaaabbbbccccdddd',
    'mastodon maya@social.example bio bsky.app/profile/maya.prints.example',
    'mastodon maya@social.example verified pressnights.example/',
  ]);
});

test('a site that links back to a Mastodon profile and is a Bluesky handle joins the two', async () => {
  await start({});
  town.pages[onMastodon] = latePage('mastodon/profile-4.6.html', (html) =>
    html.replaceAll('https://pressnights.example/', 'https://maya.prints.example/'),
  );
  await panelAt(onMastodon, [3]);
  await panelAt(onBluesky, [3], 'their verified Mastodon profile @maya@social.example');
});

test('one side’s word joins nobody, whichever side it is', async () => {
  await start({ bluesky: 'https://social.example/@maya' });
  await panelAt(onMastodon, [3]);
  await panelAt(onBluesky, [0]);
  await panelAt(onBluesky, [0]);
});

test('#noannotate on one profile silences the other, which had events of its own', async () => {
  await start({ mastodon: onBluesky, bluesky: 'https://social.example/@maya' });
  await panelAt(onMastodon, [3]);
  // Learned only now, when there is a line already; the next time there is room from the start.
  await panelAt(onBluesky, [0], 'Press night');
  await panelAt(onBluesky, [3]);
  town.pages[onMastodon] = latePage('mastodon/profile-4.6.html', (html) => html.replace('>Prints<', '>#NoAnnotate<'));
  const page = await running.context.newPage();
  await page.goto(onMastodon);
  // The site that links back to the profile could be a handle, too.
  const silent = ['bluesky @maya.prints.example', 'bluesky @pressnights.example', 'mastodon @maya@social.example'];
  await expect.poll(readersData).toEqual([silent[0], 'bluesky @did:plc:aaaabbbbccccdddd', ...silent.slice(1)].sort());
  await page.goto(onBluesky);
  await expect(page.locator('tangible-slot')).toHaveCount(1);
  await page.waitForTimeout(500);
  expect((await readAnnotations(page)).panels.map(({ rows, text }) => `${rows} ${text.join(' ')}`)).toEqual([
    expect.not.stringContaining('Press night'),
  ]);
});
