import { beforeEach, expect, it } from 'vitest';
import { listingsOfSource } from '@/utils/event-cache/listings';
import { believeSource } from '@/utils/refreshing/believe-source';
import type { Refreshing } from '@/utils/refreshing/dependencies';
import { refreshDue } from '@/utils/refreshing/refresh-due';
import { refreshSource } from '@/utils/refreshing/refresh-source';
import { registrableDomain } from '@/utils/refreshing/registrable-domain';
import { sourceViews } from '@/utils/refreshing/source-views';
import { sourceColour } from '@/utils/source-colour';
import { addSource, calendar, createWorld, type World } from './world';

const address = 'https://press.example/calendar.ics';
const known = ['Linocut', 'Open press', 'Screen print', 'Type night'];
let world: World;
let worker: Refreshing;

beforeEach(async () => {
  world = await createWorld({ [address]: () => new Response(calendar(...known)) });
  worker = world.startWorker('worker');
  await addSource(world, 'press', address);
  await refreshDue(worker);
});

const view = async () => (await sourceViews(worker))[0];
const titles = async () => (await listingsOfSource(world.cache, 'press')).map(({ title }) => title).sort();
const answer = (body: string, init?: ResponseInit) => () => new Response(body, init);
async function refreshAfter(hours: number): Promise<void> {
  world.clock.now = world.clock.now.add({ hours });
  await refreshDue(worker);
}
/** A redirect the browser followed: the body comes from elsewhere. */
const ledTo = (url: string, body: string) => () => Object.defineProperty(new Response(body), 'url', { value: url });

it.each([
  ['a bot wall with status 200', answer('<!doctype html><title>Just a moment...</title>'), 'refusing'],
  [
    'a bot wall with status 202',
    answer('<html><head><title>One moment, please...</title>', { status: 202 }),
    'refusing',
  ],
  ['a sign-in page', answer('<!doctype html><title>Sign in</title><input type="password">'), 'refusing'],
  ['a refusal', answer('no', { status: 403 }), 'refusing'],
  ['too many requests', answer('no', { status: 429 }), 'refusing'],
  ['a broken server', answer('no', { status: 500 }), 'failing'],
  ['nothing there any more', answer('no', { status: 404 }), 'changed'],
  ['an error message for programs', answer('{"message":"Group not found"}'), 'changed'],
  ['an empty calendar', answer(calendar()), 'changed'],
])('names the trouble, says what to do, and keeps what was known: %s', async (_what, bad, condition) => {
  world.answers[address] = bad;
  await refreshAfter(24);
  expect(await view()).toMatchObject({ condition, listings: 4 });
  expect((await view())?.message).toMatch(/press\.example|Evenings/);
  expect((await view())?.advice).toMatch(/\.$/);
  expect(await titles()).toEqual(known);
});

it('does not believe a sudden replacement of everything before the user does', async () => {
  const spam = ['Casino night', 'Win big', 'Bonus'];
  world.answers[address] = answer(calendar(...spam));
  await refreshAfter(24);
  expect(await view()).toMatchObject({ condition: 'taken-over', believable: { origins: [] } });
  expect(await titles()).toEqual(known);
  await refreshAfter(24);
  expect(await titles()).toEqual(known);
  await believeSource('press', worker);
  expect(await view()).toMatchObject({ condition: 'fresh' });
  expect(await titles()).toEqual([...spam].sort());
});

it('takes other ids or other days of the same events for what they are, and no takeover', async () => {
  world.answers[address] = answer(calendar(...known, 'New').replaceAll('UID:', 'UID:new-software-'));
  await refreshAfter(24);
  expect(await view()).toMatchObject({ condition: 'fresh', listings: 5 });
});

it('asks before it believes an address that leads to another owner’s site', async () => {
  world.granted.add('https://elsewhere.example/*');
  world.answers[address] = ledTo('https://elsewhere.example/calendar.ics', calendar(...known, 'Planted'));
  await refreshAfter(24);
  expect(await view()).toMatchObject({ condition: 'moved', believable: { origins: ['https://elsewhere.example/*'] } });
  expect((await view())?.message).toContain('elsewhere.example');
  expect(await titles()).toEqual(known);
  await believeSource('press', worker);
  expect(await titles()).toContain('Planted');
  await refreshAfter(24);
  expect(await view()).toMatchObject({ condition: 'fresh' });
});

it('asks for the permission too where the other site is not allowed yet', async () => {
  world.answers[address] = ledTo('https://elsewhere.example/calendar.ics', calendar(...known));
  await refreshAfter(24);
  expect(await view()).toMatchObject({ condition: 'moved', believable: { origins: ['https://elsewhere.example/*'] } });
  world.granted.add('https://elsewhere.example/*');
  await believeSource('press', worker);
  expect(await view()).toMatchObject({ condition: 'fresh' });
});

it('follows a move within one house without a word', async () => {
  world.granted.add('https://calendars.press.example/*');
  world.answers[address] = ledTo('https://calendars.press.example/a.ics', calendar(...known, 'New'));
  await refreshAfter(24);
  expect(await view()).toMatchObject({ condition: 'fresh', listings: 5 });
});

it('pauses after weeks of nothing but failures, and goes on when refreshed by hand', async () => {
  world.answers[address] = answer('no', { status: 500 });
  for (let day = 0; day < 25; day += 1) await refreshAfter(26);
  expect(await view()).toMatchObject({ condition: 'paused' });
  const { length } = world.asked;
  await refreshAfter(24 * 7);
  expect(world.asked).toHaveLength(length);
  world.answers[address] = answer(calendar('Open press'));
  const source = await world.userData.get('sources', 'press');
  if (source) await refreshSource(source, worker);
  expect(await view()).toMatchObject({ condition: 'fresh' });
});

it('says that a source is late when its time has long passed, not that it is fine', async () => {
  world.clock.now = world.clock.now.add({ hours: 24 * 4 });
  expect(await view()).toMatchObject({ condition: 'late', health: 'fresh' });
});

it.each([
  ['calendar.press.example', 'press.example'],
  ['press.co.uk', 'press.co.uk'],
  ['www.press.co.uk', 'press.co.uk'],
  ['maya.github.io', 'maya.github.io'],
  ['other.github.io', 'other.github.io'],
])('knows what of a host somebody registered: %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});

it('gives every source a colour that stays', () => {
  expect(sourceColour('abc')).toBe(sourceColour('abc'));
  expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map(sourceColour)).size).toBeGreaterThan(3);
});
