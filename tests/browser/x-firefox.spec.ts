import 'temporal-polyfill/global';
import { expect, test } from '@playwright/test';
import { fixtureNames, fixtureText } from '../social-sites/fixture-files';
import { serveTown, type TownServer } from '../town/serve-town';
import { type Firefox, startFirefox } from './firefox';
import { furnish } from './firefox-seed';
import { latePage } from './late-page';
import { expectedOn, marksOn } from './x-pages';

let town: TownServer;
let firefox: Firefox;

test.beforeEach(async () => {
  town = await serveTown();
  firefox = await startFirefox(town.port);
  await furnish(firefox, town);
});

test.afterEach(async () => {
  await firefox.close();
  town.close();
});

test('Firefox: every kind of page of X at its true address', async () => {
  test.setTimeout(240_000);
  for (const name of fixtureNames.filter((each) => each.startsWith('x/'))) {
    const { expected } = fixtureText(name);
    town.pages = { ...town.pages, [expected.url]: latePage(name) };
    const tab = await firefox.open(expected.url);
    await expect
      .poll(() => firefox.evaluate(tab, `document.querySelector('[data-testid="primaryColumn"]') !== null`))
      .toBe(true);
    const { handles, panel } = expectedOn(expected);
    const marks = () => firefox.evaluate(tab, `(${marksOn.toString()})()`);
    await expect
      .poll(marks, { message: name, timeout: 10_000 })
      .toEqual({ handles, profileHosts: panel === 'none' ? 0 : 1 });
  }
});
