import 'temporal-polyfill/global';
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { usualTown } from '../town/build-page';
import type { Person, Post } from '../town/people';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { launch, type Running } from './harness';
import { furnish } from './seed';

let town: TownServer;
let running: Running;

test.beforeAll(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
  await furnish(running, town);
});

test.afterAll(async () => {
  await running.context.close();
  town.close();
});

const tied = ['mayaprints', 'anaruiz'];

/** 300 people of whom two have an event, and 2,000 posts; every tenth is by one of the two. */
function crowd(): { people: Person[]; posts: Post[] } {
  const strangers = Array.from(
    { length: 298 },
    (_, index): Person => ({
      id: `${70_000 + index}`,
      handle: `stranger_${index}`,
      name: `Stranger ${index}`,
      bio: index % 3 === 0 ? [] : [`Number ${index}.`],
      expected: { leftAlone: 'no source names them' },
    }),
  );
  const people = [...usualTown.people.filter(({ handle }) => tied.includes(handle)), ...strangers];
  const posts = Array.from({ length: 2_000 }, (_, index): Post => {
    const handle = index % 10 === 0 ? (tied[(index / 10) % 2] ?? '') : `stranger_${index % 298}`;
    return { id: `${100_000 + index}`, handle, text: [`Post number ${index}.`] };
  });
  return { people, posts };
}

/** Run in the page: posts that carry a chip they should not, lack theirs, or carry two. */
function wrongPosts(withEvent: string[]): string[] {
  return [...document.querySelectorAll('article')].flatMap((article) => {
    const handle = /@(\w+)/.exec(
      article.querySelector('[data-testid="User-Name"]')?.textContent?.split('·')[0] ?? '',
    )?.[1];
    const chips = article.querySelectorAll('tangible-slot').length;
    return chips === (withEvent.includes(handle ?? '') ? 1 : 0) ? [] : [`@${handle}: ${chips}`];
  });
}

/** Counts what is alive in the isolated world of the extension: `all` hosts of ours and those no longer in the page. */
async function hosts(session: CDPSession, world: number): Promise<{ all: number; detached: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const prototype = await session.send('Runtime.evaluate', { expression: 'HTMLElement.prototype', contextId: world });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.result.objectId ?? '',
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    returnByValue: true,
    functionDeclaration: `function () {
      // Prototypes inherit as well, and answer nothing.
      const isOurs = (node) => { try { return node.localName === 'tangible-slot'; } catch { return false; } };
      const ours = this.filter(isOurs);
      return { all: ours.length, detached: ours.filter((node) => !node.isConnected).length };
    }`,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return result.value as { all: number; detached: number };
}

async function watched(page: Page) {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Failed to load resource')) errors.push(message.text());
  });
  await page.addInitScript(() => {
    const state = { shift: 0 };
    Object.assign(window, { layout: state });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) state.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const session = await page.context().newCDPSession(page);
  let world = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) world = context.id;
  });
  await session.send('Runtime.enable');
  return { errors, hosts: () => hosts(session, world) };
}

const shiftOf = (page: Page) => page.evaluate(() => (window as unknown as { layout: { shift: number } }).layout.shift);

test('2,000 posts down and up again: each its own chip or none, nothing moves, nothing is kept', async () => {
  test.setTimeout(300_000);
  town.data = { ...crowd(), profileDelay: 10, isLively: true };
  const page = await running.context.newPage();
  const watch = await watched(page);
  await page.goto('https://x.com/home');
  await page.locator('article tangible-slot').first().waitFor();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const bottom = height - 900;
  const stops = Array.from({ length: Math.ceil(bottom / 900) }, (_, index) => index * 900);
  const seen = new Set<string>();
  for (const top of [...stops, bottom, ...stops.toReversed()]) {
    const state = await page.evaluate(async (to) => {
      scrollTo(0, to);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const times = [...document.querySelectorAll('article time')];
      return { at: scrollY, ids: times.map((time) => time.parentElement?.getAttribute('href') ?? '') };
    }, top);
    expect(state.at).toBe(top);
    expect(await page.evaluate(wrongPosts, tied)).toEqual([]);
    for (const id of state.ids) seen.add(id);
  }
  expect(seen.size).toBe(2_000);
  expect(await shiftOf(page)).toBe(0);
  expect(watch.errors).toEqual([]);
  const { all, detached } = await watch.hosts();
  expect(all).toBe(await page.locator('tangible-slot').count());
  expect(detached).toBe(0);
  await page.close();
});

test('300 profiles one after the other: each its own panel or line, none of the one before, nothing is kept', async () => {
  test.setTimeout(150_000);
  town.data = { ...crowd(), posts: [], profileDelay: 10 };
  const page = await running.context.newPage();
  const watch = await watched(page);
  await page.goto('https://x.com/home');
  for (const [index, person] of town.data.people.toReversed().entries()) {
    // A click, as a reader makes one: what the page itself moves within half a second of it is not counted as a shift.
    await page.mouse.click(5, 500);
    await page.evaluate((to) => {
      history.pushState({}, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `/${person.handle}`);
    await page.locator('[data-testid="UserName"]', { hasText: `@${person.handle}` }).waitFor();
    const slots = page.locator('.profile > tangible-slot');
    await expect(slots).toHaveCount(1);
    if (index % 10 !== 0 && !tied.includes(person.handle)) continue;
    const rows = { mayaprints: 3, anaruiz: 1 }[person.handle] ?? 0;
    await expect
      .poll(async () => (await readAnnotations(page)).panels)
      .toMatchObject([{ name: `In person with ${person.name}`, rows }]);
    await page.waitForTimeout(600);
    expect(await shiftOf(page)).toBe(0);
  }
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(watch.errors).toEqual([]);
  const { all, detached } = await watch.hosts();
  expect(all).toBe(await page.locator('tangible-slot').count());
  expect(detached).toBe(0);
});
