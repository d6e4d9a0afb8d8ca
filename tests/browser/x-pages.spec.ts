import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { fixtureNames, fixtureText } from '../social-sites/fixture-files';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { launch, type Running } from './harness';
import { latePage } from './late-page';
import { furnish } from './seed';
import { expectedOn, marksOn } from './x-pages';

let town: TownServer;
let running: Running;
let page: Page;

test.beforeAll(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
  await furnish(running, town);
  page = await running.context.newPage();
});

test.afterAll(async () => {
  await running.context.close();
  town.close();
});

for (const name of fixtureNames.filter((each) => each.startsWith('x/'))) {
  test(`${name} at its true address`, async () => {
    const { expected } = fixtureText(name);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    town.pages = { ...town.pages, [expected.url]: latePage(name) };
    await page.goto(expected.url);
    await page.waitForFunction(() => document.querySelector('[data-testid="primaryColumn"]') !== null);
    const { handles, panel } = expectedOn(expected);
    await expect.poll(async () => (await page.evaluate(marksOn)).handles).toEqual(handles);
    expect((await page.evaluate(marksOn)).profileHosts).toBe(panel === 'none' ? 0 : 1);
    const { chips, panels } = await readAnnotations(page);
    expect(chips).toHaveLength(handles.length);
    if (panel === 'rows')
      await expect.poll(async () => (await readAnnotations(page)).panels[0]?.rows).toBeGreaterThan(0);
    else expect(panels.map(({ rows }) => rows)).toEqual(panel === 'line' ? [0] : []);
    expect(errors).toEqual([]);
  });
}
