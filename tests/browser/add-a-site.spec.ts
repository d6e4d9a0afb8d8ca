import 'temporal-polyfill/global';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { calendarFile } from '../town/calendars';
import { serveTown } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { approveEveryHost, launch } from './harness';
import { entry, fixture } from './made-up-site';
import { addCalendarFile, chooseTown, openPopup, unfold } from './seed';

/* DESIGN §4: a new social site is one entry plus its fixtures. A made-up one is put into a copy of the tree; not another
 * file is touched there, and the copy is built, tested and run. */

const root = join(import.meta.dirname, '../..');
const copied = [
  ...['package.json', 'tsconfig.json', 'wxt.config.ts', 'vitest.config.ts', 'public', 'entrypoints', 'components'],
  ...[
    'utils',
    'tests/setup.ts',
    'tests/wording',
    'tests/commands',
    'tests/social-sites',
    'tests/fixtures/social-sites',
  ],
];

let tree: string;

test.beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'tangible-site-'));
  for (const file of copied) cpSync(join(root, file), join(tree, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
});

test.afterAll(() => rmSync(tree, { recursive: true, force: true }));

const run = (program: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(tree, 'node_modules', program), ...args], { cwd: tree, encoding: 'utf8' });

function build(): { permissions: unknown } {
  run('wxt/bin/wxt.mjs', 'build');
  const built = join(tree, '.output/chrome-mv3/manifest.json');
  const { permissions, host_permissions, optional_host_permissions, content_scripts } = JSON.parse(
    readFileSync(built, 'utf8'),
  ) as Record<string, unknown>;
  return { permissions: { permissions, host_permissions, optional_host_permissions, content_scripts } };
}

test('a new site is one entry and its fixtures, asks for its host at run time, and asks nothing of whoever updates', async () => {
  test.setTimeout(180_000);
  const before = build();
  writeFileSync(join(tree, 'utils/social-sites/threads.ts'), entry);
  mkdirSync(join(tree, 'tests/fixtures/social-sites/threads'));
  writeFileSync(join(tree, 'tests/fixtures/social-sites/threads/feed.html'), fixture);
  // What would make a browser switch us off until the user agrees is in the manifest, and that has not changed.
  expect(build()).toEqual(before);
  const said = run(
    'vitest/vitest.mjs',
    'run',
    '--reporter=verbose',
    '--no-color',
    'tests/social-sites/fixtures.test.ts',
  );
  expect(said).toMatch(/✓ .*threads\/feed\.html > is read exactly/);

  const town = await serveTown();
  town.pages['https://www.threads.com/'] = { contentType: 'text/html', body: fixture };
  const running = await launch({ port: town.port, built: join(tree, '.output/chrome-mv3') });
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  const calendar = calendarFile(town).replaceAll('https://x.com/MayaPrints', 'https://www.threads.com/@mayaprints');
  await addCalendarFile(popup, 'evenings.ics', calendar);
  const page = await running.context.newPage();
  await page.goto('https://www.threads.com/');
  await page.waitForTimeout(500);
  expect(await page.locator('tangible-slot').count()).toBe(0);

  await popup.bringToFront();
  await unfold(popup, 'Sites');
  await popup.getByLabel('Mastodon server').fill('www.threads.com');
  await popup.getByRole('button', { name: 'Turn on' }).click();
  await expect(popup.getByText('Show events on www.threads.com')).toBeVisible();
  await page.bringToFront();
  await expect
    .poll(async () => (await readAnnotations(page)).chips.map(({ name }) => name.replace(/ \w{3} \d.*/, '')))
    .toEqual(['In person: hosts', 'In person: event']);
  expect(
    await page
      .locator('.post', { has: page.locator('tangible-slot') })
      .locator('.by a')
      .allInnerTexts(),
  ).toEqual(['@mayaprints', '@bookcoop']);
  await running.context.close();
  town.close();
});
