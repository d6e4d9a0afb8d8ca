import { beforeEach, expect, it, vi } from 'vitest';
import { allListings } from '@/utils/event-cache/listings';
import { addDraft, continueDrafts, draftAddress } from '@/utils/refreshing/drafts';
import { refreshDue } from '@/utils/refreshing/refresh-due';
import { requestLog } from '@/utils/refreshing/request-log';
import { runUntilKilled } from './kill-worker';
import { addSource, calendar, createWorld, type World } from './world';

// What a dying worker says on its way out.
// Dozens of lives each, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 30_000 });
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

const names = ['a-hall', 'b-hall', 'c-hall'];
const addressOf = (name: string) => `https://${name}.example/a.ics`;
const titlesOf = (name: string, day: string) => [`${name} every day`, `${name} ${day} 1`, `${name} ${day} 2`];

/** Three sources, read yesterday; today each holds other events beside one that stays. */
async function worldOfTwoDays(): Promise<World> {
  const world = await createWorld();
  for (const name of names) {
    await addSource(world, name, addressOf(name));
    world.answers[addressOf(name)] = () => new Response(calendar(...titlesOf(name, 'yesterday')));
  }
  await refreshDue(world.startWorker('yesterday'));
  for (const name of names) {
    world.answers[addressOf(name)] = () => new Response(calendar(...titlesOf(name, 'today')));
  }
  world.clock.now = world.clock.now.add({ hours: 24 });
  world.asked.length = 0;
  await world.userData.clear('requests');
  return world;
}

async function titles(world: World, sourceId: string): Promise<string[]> {
  const listings = await allListings(world.cache);
  return listings.filter((listing) => listing.sourceId === sourceId).map(({ title }) => title);
}

/** Every listing has its rows under its keys, and no row points at a listing that is gone. */
async function expectWholeParties(world: World): Promise<void> {
  const ids = new Set(await world.cache.getAllKeys('listings'));
  const rows = await world.cache.getAll('parties');
  expect(rows.filter(({ listingId }) => !ids.has(listingId))).toEqual([]);
}

async function killedRefresh(killAt: number): Promise<boolean> {
  const world = await worldOfTwoDays();
  const now = world.clock.now.epochMilliseconds;
  const hasDied = await runUntilKilled(killAt, world.startWorker('killed'), refreshDue);

  const finished: string[] = [];
  for (const name of names) {
    const found = (await titles(world, name)).sort().join();
    const state = await world.cache.get('sources', name);
    if (state?.lastSuccess === now) finished.push(name);
    // Never a mixture, never nothing: what the state says is what the listings are.
    expect(found).toBe(titlesOf(name, state?.lastSuccess === now ? 'today' : 'yesterday').join());
  }
  await expectWholeParties(world);

  world.clock.now = world.clock.now.add({ minutes: 2 });
  await refreshDue(world.startWorker('next'));
  for (const name of names) expect((await titles(world, name)).sort()).toEqual(titlesOf(name, 'today'));
  await expectWholeParties(world);
  expect(world.told.listings).toBeGreaterThan(1);

  const timesAsked = names.map((name) => world.asked.filter(({ url }) => url === addressOf(name)).length);
  for (const [index, name] of names.entries()) if (finished.includes(name)) expect(timesAsked[index]).toBe(1);
  expect(timesAsked.filter((times) => times > 1).length).toBeLessThanOrEqual(1);
  expect(Math.max(...timesAsked)).toBeLessThanOrEqual(2);
  // A line is written before its request leaves: killed exactly between the two, there is one line too many, never one
  // too few.
  const lines = (await requestLog(world.userData)).length;
  expect([world.asked.length, world.asked.length + (hasDied ? 1 : 0)]).toContain(lines);
  return hasDied;
}

it('loses no listing, doubles none and fetches no finished source again, wherever in a refresh the worker dies', async () => {
  let killAt = 1;
  while (await killedRefresh(killAt)) killAt += 1;
  expect(killAt).toBeGreaterThan(50);
});

it('ends up with the source added and read, wherever the worker dies while the user adds it', async () => {
  const address = addressOf('press');
  const add = async (killAt: number): Promise<boolean> => {
    const world = await createWorld({ [address]: () => new Response(calendar('Open press')) });
    world.granted.add('https://press.example/*');
    const hasDied = await runUntilKilled(killAt, world.startWorker('killed'), async (deps) => {
      const draft = await draftAddress(address, deps);
      await addDraft(draft.id, deps);
    });
    world.clock.now = world.clock.now.add({ minutes: 2 });
    const next = world.startWorker('next');
    await continueDrafts(next);
    // What the user does on finding it not there: the draft still is, or they paste the address again.
    for (const { id } of await world.userData.getAll('drafts')) await addDraft(id, next);
    if ((await world.userData.count('sources')) === 0) await addDraft((await draftAddress(address, next)).id, next);
    await refreshDue(next);
    expect(await titles(world, await onlySource(world))).toEqual(['Open press']);
    expect(world.asked.length).toBeLessThanOrEqual(2);
    expect(await world.userData.count('drafts')).toBe(0);
    return hasDied;
  };
  let killAt = 1;
  while (await add(killAt)) killAt += 1;
  expect(killAt).toBeGreaterThan(10);
});

async function onlySource(world: World): Promise<string> {
  const sources = await world.userData.getAll('sources');
  expect(sources).toHaveLength(1);
  return sources[0]?.id ?? '';
}
