import { expect, it } from 'vitest';
import { allListings } from '@/utils/event-cache/listings';
import { addDraft, continueDrafts, discardDraft, draftAddress, draftFile } from '@/utils/refreshing/drafts';
import { refreshDue } from '@/utils/refreshing/refresh-due';
import { draftViews, sourceViews } from '@/utils/refreshing/source-views';
import { calendar, createWorld } from './world';

const address = 'https://calendar.example/evenings.ics';

it('keeps a pasted address while the browser asks, and reads it once access is there', async () => {
  const world = await createWorld({ [address]: () => new Response(calendar('A', 'B', 'C', 'D')) });
  const draft = await draftAddress('webcal://calendar.example/evenings.ics', world.startWorker('w'));
  expect(draft).toMatchObject({ state: 'needs-access', origins: ['https://calendar.example/*'] });
  expect(world.asked).toHaveLength(0);
  world.granted.add('https://calendar.example/*');
  await continueDrafts(world.startWorker('another, the popup is long closed'));
  const [view] = await draftViews(world.userData);
  expect(view).toMatchObject({ state: 'ready', preview: { name: 'Evenings', listings: 4 } });
  expect(view?.preview?.soonest.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
});

it('asks nobody again for what the preview has read', async () => {
  const world = await createWorld({ [address]: () => new Response(calendar('A')) });
  world.granted.add('https://calendar.example/*');
  const worker = world.startWorker('w');
  const draft = await draftAddress(address, worker);
  await addDraft(draft.id, worker);
  expect(world.asked).toHaveLength(1);
  expect(await sourceViews(worker)).toMatchObject([{ name: 'Evenings', health: 'fresh', listings: 1 }]);
  expect(await draftViews(world.userData)).toEqual([]);
});

it('leaves a refused permission as a draft that can be asked for again', async () => {
  const world = await createWorld();
  const worker = world.startWorker('w');
  await draftAddress(address, worker);
  await continueDrafts(worker);
  expect(await draftViews(world.userData)).toMatchObject([{ state: 'needs-access' }]);
});

it('reads a draft once when the grant arrives from two sides', async () => {
  const world = await createWorld({ [address]: () => new Response(calendar('A')) });
  const worker = world.startWorker('w');
  await draftAddress(address, worker);
  world.granted.add('https://calendar.example/*');
  await Promise.all([continueDrafts(worker), continueDrafts(worker)]);
  expect(world.asked).toHaveLength(1);
});

it('asks for the site an address forwards to, by name', async () => {
  const elsewhere = 'https://other.example/evenings.ics';
  const world = await createWorld({
    [address]: () => Object.defineProperty(new Response(calendar('A')), 'url', { value: elsewhere }),
    [elsewhere]: () => new Response(calendar('A')),
  });
  world.granted.add('https://calendar.example/*');
  await draftAddress(address, world.startWorker('w'));
  expect(await draftViews(world.userData)).toMatchObject([
    { state: 'needs-access', origins: ['https://other.example/*'], message: expect.stringContaining('other.example') },
  ]);
  world.granted.add('https://other.example/*');
  await continueDrafts(world.startWorker('w'));
  expect(await draftViews(world.userData)).toMatchObject([{ state: 'ready' }]);
});

it('says what is wrong with what cannot be read, and adds nothing', async () => {
  const world = await createWorld({ [address]: () => new Response('<!doctype html><title>Sign in</title>') });
  world.granted.add('https://calendar.example/*');
  const worker = world.startWorker('w');
  const draft = await draftAddress(address, worker);
  expect(draft.state).not.toBe('reading');
  await draftAddress('https://localhost/a.ics', worker);
  expect(
    (await draftViews(world.userData)).map(({ message }) => message?.length ?? 0).every((length) => length > 30),
  ).toBe(true);
});

it('takes a dropped file without any permission or request', async () => {
  const world = await createWorld();
  const worker = world.startWorker('w');
  const draft = await draftFile('evenings.ics', calendar('A', 'B'), worker);
  await addDraft(draft.id, worker);
  expect(world.asked).toEqual([]);
  expect(await allListings(world.cache)).toHaveLength(2);
  expect(await sourceViews(worker)).toMatchObject([{ label: 'Calendar file', health: 'fresh' }]);
});

it('does not bring back a draft that was discarded while it was being read', async () => {
  const world = await createWorld();
  const worker = world.startWorker('w');
  world.granted.add('https://calendar.example/*');
  world.answers[address] = async () => {
    for (const { id } of await world.userData.getAll('drafts')) await discardDraft(id, worker);
    return new Response(calendar('A'));
  };
  await draftAddress(address, worker);
  expect(await draftViews(world.userData)).toEqual([]);
});

it('fetches an address pasted twice in a row once', async () => {
  const world = await createWorld({ [address]: () => new Response(calendar('A')) });
  world.granted.add('https://calendar.example/*');
  const worker = world.startWorker('w');
  await Promise.all([draftAddress(address, worker), draftAddress(address, worker)]);
  expect(world.asked).toHaveLength(1);
});

it('adds a source once, however often the button is pressed, and says so when it is pasted again', async () => {
  const world = await createWorld({ [address]: () => new Response(calendar('A')) });
  world.granted.add('https://calendar.example/*');
  const worker = world.startWorker('w');
  const { id } = await draftAddress(address, worker);
  await Promise.all([addDraft(id, worker), addDraft(id, worker)]);
  expect(await sourceViews(worker)).toMatchObject([{ health: 'fresh', listings: 1 }]);
  expect(await draftAddress(address, worker)).toMatchObject({
    state: 'failed',
    message: 'You have this source already: calendar.example.',
  });
});

it('lets the user paste an address again whose permission is gone', async () => {
  const world = await createWorld({ [address]: () => new Response(calendar('A')) });
  world.granted.add('https://calendar.example/*');
  const worker = world.startWorker('w');
  await addDraft((await draftAddress(address, worker)).id, worker);
  world.granted.clear();
  expect(await draftAddress(address, worker)).toMatchObject({ state: 'needs-access' });
});

it('warns before a file replaces another one of the same name', async () => {
  const world = await createWorld();
  const worker = world.startWorker('w');
  const first = await draftFile('calendar.ics', calendar('A'), worker);
  expect(first.result?.problems).toEqual([]);
  await addDraft(first.id, worker);
  const second = await draftFile('calendar.ics', calendar('B', 'C'), worker);
  expect(second.result?.problems).toMatchObject([{ level: 'note', message: expect.stringContaining('replaces') }]);
  await addDraft(second.id, worker);
  expect((await allListings(world.cache)).map(({ title }) => title).sort()).toEqual(['B', 'C']);
});

it('counts a source from when its preview was read, not from when the user said yes', async () => {
  const world = await createWorld({ [address]: () => new Response(calendar('A')) });
  world.granted.add('https://calendar.example/*');
  const worker = world.startWorker('w');
  const { id } = await draftAddress(address, worker);
  const readAt = world.clock.now.epochMilliseconds;
  world.clock.now = world.clock.now.add({ hours: 48 });
  await addDraft(id, worker);
  expect((await sourceViews(worker))[0]).toMatchObject({ lastSuccess: readAt });
});

it('lets the user say that an address which turned into a page is right', async () => {
  const world = await createWorld({ [address]: () => new Response(calendar('A')) });
  world.granted.add('https://calendar.example/*');
  const worker = world.startWorker('w');
  await addDraft((await draftAddress(address, worker)).id, worker);
  const data = { '@context': 'https://schema.org', '@type': 'Event', name: 'B', startDate: '2026-12-09T19:00:00Z' };
  world.answers[address] = () =>
    new Response(`<!doctype html><script type="application/ld+json">${JSON.stringify(data)}</script>`);
  world.clock.now = world.clock.now.add({ hours: 24 });
  await refreshDue(worker);
  expect(await sourceViews(worker)).toMatchObject([{ health: 'kept' }]);
  await addDraft((await draftAddress(address, worker)).id, worker);
  expect(await sourceViews(worker)).toMatchObject([{ health: 'fresh', label: 'Event page' }]);
  expect((await allListings(world.cache)).map(({ title }) => title)).toEqual(['B']);
});
