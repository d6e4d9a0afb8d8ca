import 'temporal-polyfill/global';
import { expect, test } from '@playwright/test';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { approveEveryHost, launch, type Running } from './harness';
import { addAddress, settle } from './seed';

let town: TownServer;
let running: Running;

test.beforeEach(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
  await approveEveryHost(running);
  await settle(running, (popup) => addAddress(popup, 'webcal://pressnights.example/calendar.ics'));
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

/** The agenda's own list of what the reader said, as it stands so many days from now: only this page's clock is moved. */
async function mineIn(days: number) {
  const page = await running.context.newPage();
  await page.clock.setFixedTime(Date.now() + days * 86_400_000);
  await page.goto(`chrome-extension://${running.extensionId}/agenda.html#view=mine`);
  return page;
}

test('going, over, met: the profile remembers where you met, and forgets it when taken back', async () => {
  const agenda = await running.context.newPage();
  await agenda.goto(`chrome-extension://${running.extensionId}/agenda.html`);
  const swap = agenda.getByRole('listitem').filter({ hasText: 'Zine swap' });
  await swap.getByRole('button', { name: 'I’m going' }).click();
  await expect(swap.getByRole('button', { name: '✓ I’m going' })).toBeVisible();

  const before = await mineIn(0);
  await expect(before.getByRole('region', { name: 'Going or interested' }).getByRole('listitem')).toHaveCount(1);
  await expect(before.getByRole('region', { name: 'Where you were' })).toHaveCount(0);

  const after = await mineIn(30);
  await expect(after.getByRole('region', { name: 'Going or interested' }).getByRole('listitem')).toHaveCount(0);
  const diary = after.getByRole('region', { name: 'Where you were' });
  await expect(diary).toContainText('Whom did you meet?');
  const maya = diary.getByRole('checkbox', { name: /^Met @mayaprints$/i });
  await maya.check();

  const profile = await running.context.newPage();
  await profile.goto('https://x.com/mayaprints');
  const panel = async () => (await readAnnotations(profile)).panels[0]?.text.join(' ') ?? '';
  await expect.poll(panel).toContain('You met at Zine swap & mulled cider');

  await after.bringToFront();
  await maya.uncheck();
  await profile.bringToFront();
  await profile.reload();
  await expect.poll(panel).toContain('Press night');
  expect(await panel()).not.toContain('You met');
});

test('whoever the event did not name can be added by handle, and their profile remembers it too', async () => {
  const agenda = await running.context.newPage();
  await agenda.goto(`chrome-extension://${running.extensionId}/agenda.html`);
  await agenda
    .getByRole('listitem')
    .filter({ hasText: 'Zine swap' })
    .getByRole('button', { name: 'I’m going' })
    .click();
  const after = await mineIn(30);
  const diary = after.getByRole('region', { name: 'Where you were' });
  await diary.getByRole('textbox', { name: 'Somebody else you met at Zine swap & mulled cider' }).fill('@anaruiz');
  await diary.getByRole('button', { name: 'Add' }).click();
  await expect(diary.getByRole('checkbox', { name: 'Met @anaruiz' })).toBeChecked();
  const profile = await running.context.newPage();
  await profile.goto('https://x.com/anaruiz');
  await expect
    .poll(async () => (await readAnnotations(profile)).panels[0]?.text.join(' ') ?? '')
    .toContain('You met at Zine swap');
});
