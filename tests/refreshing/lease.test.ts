import { expect, it } from 'vitest';
import { takeLease } from '@/utils/refreshing/lease';
import { refreshDue } from '@/utils/refreshing/refresh-due';
import { refreshSource } from '@/utils/refreshing/refresh-source';
import { addSource, calendar, createWorld } from './world';

const minute = 60_000;

it('gives a source to one reader only, until that one must be dead', async () => {
  const { cache } = await createWorld();
  const take = (holder: string, now: number) => takeLease(cache, 'press', { holder, now, onlyIfDue: false });
  const both = await Promise.all([take('a', 0), take('b', 0)]);
  expect(both.filter((each) => each !== undefined)).toHaveLength(1);
  expect(await take('b', minute)).toBeUndefined();
  expect(await take('b', 2 * minute)).toBeDefined();
});

it('does not let a source that kills its reader do so every half hour', async () => {
  const { cache } = await createWorld();
  let deaths = 0;
  for (let now = 0; now < 24 * 60 * minute; now += 30 * minute) {
    if (await takeLease(cache, 'press', { holder: `worker ${now}`, now, onlyIfDue: true })) deaths += 1;
  }
  expect(deaths).toBeLessThanOrEqual(6);
  const nextDay = 60 * 60 * minute;
  expect(await takeLease(cache, 'press', { holder: 'later', now: nextDay, onlyIfDue: true })).toBeDefined();
});

it('keeps a source as long as it goes on asking, however long that takes', async () => {
  const account = 'https://bsky.app/profile/did:plc:maya';
  const world = await createWorld();
  const worker = { ...world.startWorker('first'), isGranted: async () => true };
  const other = world.startWorker('second');
  await addSource(world, 'maya', account);
  const source = { id: 'maya', address: account, addedAt: 0 };
  const met: string[] = [];
  worker.fetch = async (url) => {
    world.clock.now = world.clock.now.add({ seconds: 80 });
    met.push(await refreshSource(source, other));
    return Response.json(answers[new URL(String(url)).pathname] ?? {}, { status: 200 });
  };
  const service = [{ id: '#atproto_pds', serviceEndpoint: 'https://pds.example' }];
  const answers: Record<string, object> = {
    '/did:plc:maya': { id: 'did:plc:maya', alsoKnownAs: [], service },
    '/xrpc/com.atproto.repo.describeRepo': { collections: ['community.lexicon.calendar.event'] },
    '/xrpc/com.atproto.repo.listRecords': { records: [] },
  };
  await refreshSource(source, worker);
  expect(met).toEqual(['busy', 'busy', 'busy']);
  expect(await world.cache.get('sources', 'maya')).toMatchObject({ failures: 0, kind: 'at-protocol' });
});

it('does not fetch what another window finished while this one was on its way', async () => {
  const address = 'https://press.example/calendar.ics';
  const world = await createWorld({ [address]: () => new Response(calendar('Open press')) });
  await addSource(world, 'press', address);
  await refreshDue(world.startWorker('first'));
  const source = { id: 'press', address, addedAt: 0 };
  expect(await refreshSource(source, world.startWorker('second'), { onlyIfDue: true })).toBe('busy');
  expect(world.asked).toHaveLength(1);
});
