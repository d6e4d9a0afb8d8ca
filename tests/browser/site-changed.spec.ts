import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { fixtureText } from '../social-sites/fixture-files';
import { changes, plain } from '../social-sites/x-changes';
import { calendarFile } from '../town/calendars';
import { serveTown, type TownServer } from '../town/serve-town';
import { launch, type Running } from './harness';
import { latePage } from './late-page';
import { addCalendarFile, chooseTown, openPopup } from './seed';
import { expectedOn, marksOn } from './x-pages';

/* One mark of X after the other is gone; the real extension stands on what is left. */

let town: TownServer;
let running: Running;
let popup: Page;
let page: Page;

test.beforeAll(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
  popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await addCalendarFile(popup, 'evenings.ics', calendarFile(town));
  page = await running.context.newPage();
});

test.afterAll(async () => {
  await running.context.close();
  town.close();
});

const parts = ['posts', 'profiles', 'people'] as const;
const pausedWords = { posts: 'posts paused', profiles: 'profiles paused', people: 'lists of people paused' };

/** The page of a fixture, broken by `change`, and whose things carry a chip there once `settled`. */
async function visit(name: string, change: (html: string) => string, settled: () => Promise<void>) {
  const { expected } = fixtureText(name);
  town.pages = { ...town.pages, [expected.url]: latePage(name, change) };
  await page.bringToFront();
  await page.goto(expected.url);
  await settled();
  return { found: await page.evaluate(marksOn), expected: expectedOn(expected) };
}

for (const [what, change, noticed] of changes) {
  test(`without ${what}: ${noticed ? `${noticed} pause and the popup says so` : 'nothing is wrong'}`, async () => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const notice = popup.locator('section.notice', { hasText: 'x.com changed: ' });
    const settled = async () => {
      if (noticed) await expect(notice).toContainText(pausedWords[noticed], { timeout: 15_000 });
      // Nothing will say that nothing was noticed.
      else await page.waitForTimeout(700);
    };
    for (const part of noticed ? [noticed] : parts) {
      const { found, expected } = await visit(plain[part], change, settled);
      // Whoever carries a chip still has a right to it; what is paused carries none.
      const left = [...expected.handles];
      for (const handle of found.handles) expect(left.splice(left.indexOf(handle), 1)).toEqual([handle]);
      if (noticed === 'profiles') expect(found.profileHosts).toBe(0);
      if (noticed === 'posts') expect(await page.locator('article tangible-slot').count()).toBe(0);
    }
    expect(errors).toEqual([]);
    if (!noticed) return expect(await notice.count()).toBe(0);
    await notice.locator('summary').click();
    const report = await notice.getByRole('textbox').inputValue();
    expect(report).toContain(`${noticed}: expected `);
    expect(report).not.toMatch(/maya|ruiz|bystander|stranger|zine|1001|1005|https?:/i);

    // The site is as before, or an update has come: the next good page takes the notice away.
    const isGone = () => expect(notice).toHaveCount(0, { timeout: 15_000 });
    const { found, expected } = await visit(plain[noticed], (html) => html, isGone);
    expect(found.handles).toEqual(expected.handles);
  });
}
