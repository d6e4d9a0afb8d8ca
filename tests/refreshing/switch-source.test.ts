import { beforeEach, expect, it } from 'vitest';
import { listingsOfSource } from '@/utils/event-cache/listings';
import type { Refreshing } from '@/utils/refreshing/dependencies';
import { refreshDue } from '@/utils/refreshing/refresh-due';
import { leaseFor, refreshSource } from '@/utils/refreshing/refresh-source';
import { sourceViews } from '@/utils/refreshing/source-views';
import { switchSource } from '@/utils/refreshing/switch-source';
import { addSource, calendar, createWorld, type World } from './world';

const address = 'https://press.example/calendar.ics';
let world: World;
let worker: Refreshing;

beforeEach(async () => {
  world = await createWorld({ [address]: () => new Response(calendar('Open press', 'Linocut')) });
  worker = world.startWorker('worker');
  await addSource(world, 'press', address);
  await refreshDue(worker);
});

const listed = async () => (await listingsOfSource(world.cache, 'press')).length;
const view = async () => (await sourceViews(worker))[0];

it('shows nothing of a source that is off, keeps its name, and says to rebuild what is shown', async () => {
  const { listings } = world.told;
  await switchSource('press', false, worker);
  expect(await listed()).toBe(0);
  expect(await view()).toMatchObject({ name: 'Evenings', condition: 'off', missing: [] });
  expect(world.told.listings).toBe(listings + 1);
});

it('never asks a source that is off, however long it is overdue or whether the browser still allows it', async () => {
  await switchSource('press', false, worker);
  world.clock.now = world.clock.now.add({ hours: 24 * 40 });
  world.granted.clear();
  await refreshDue(worker);
  expect(world.asked).toHaveLength(1);
  expect(await view()).toMatchObject({ condition: 'off', missing: [] });
});

it('reads it anew once it is on again, in full', async () => {
  world.answers[address] = () => new Response(calendar('Open press'), { headers: { etag: '"1"' } });
  const before = await world.userData.get('sources', 'press');
  if (before) await refreshSource(before, worker);
  await switchSource('press', false, worker);
  await switchSource('press', true, worker);
  expect(new Headers(world.asked.at(-1)?.init.headers).has('if-none-match')).toBe(false);
  expect(await listed()).toBe(1);
  expect(await view()).toMatchObject({ condition: 'fresh' });
});

it('keeps a reading that was under way from bringing its listings back', async () => {
  const source = await world.userData.get('sources', 'press');
  if (!source) throw new Error('The source is gone.');
  let letGo: (response: Response) => void = () => undefined;
  world.answers[address] = () => new Promise((resolve) => (letGo = resolve));
  const reading = refreshSource(source, worker);
  while (world.asked.length < 2) await new Promise((resolve) => setTimeout(resolve));
  await switchSource('press', false, worker);
  letGo(new Response(calendar('Open press')));
  await reading;
  expect(await listed()).toBe(0);
  expect(await leaseFor(source, worker)).toBeDefined();
});
