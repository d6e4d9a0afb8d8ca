import { expect, it } from 'vitest';
import { allListings } from '@/utils/event-cache/listings';
import { continueDrafts } from '@/utils/refreshing/drafts';
import { draftViews, sourceViews } from '@/utils/refreshing/source-views';
import { tickSources } from '@/utils/refreshing/tick-sources';
import { calendar, createWorld } from './world';

const [press, club] = ['https://press.example/a.ics', 'https://club.example/b.ics'];
const home = { name: 'Asbury Park', latitude: 40.22, longitude: -74.01 };

async function ticked() {
  const world = await createWorld({
    [press]: () => new Response(calendar('Open press').replace('X-WR-CALNAME:Evenings\r\n', '')),
    [club]: () => new Response('no', { status: 404 }),
  });
  const worker = world.startWorker('w');
  const outcome = await tickSources(
    [
      { address: press, name: 'The press', home },
      { address: club, name: 'Club' },
    ],
    worker,
  );
  return { world, worker, outcome };
}

it('asks nobody before the permission is there, then adds what can be read, without a second yes', async () => {
  const { world, worker, outcome } = await ticked();
  expect(outcome).toEqual({ drafted: 2, had: 0, refused: 0 });
  expect(world.asked).toEqual([]);
  expect(await draftViews(world.userData)).toHaveLength(2);
  world.granted.add('https://press.example/*');
  world.granted.add('https://club.example/*');
  await continueDrafts(world.startWorker('another, the popup is long closed'));
  expect(await sourceViews(worker)).toMatchObject([{ name: 'The press', health: 'fresh', listings: 1 }]);
  expect(await world.userData.getAll('sources')).toMatchObject([{ address: press, home }]);
  expect(await draftViews(world.userData)).toMatchObject([{ state: 'failed', address: 'club.example/b.ics' }]);
  expect(await allListings(world.cache)).toHaveLength(1);
});

it('knows what the user has already, in any spelling, and refuses what no source can be', async () => {
  const { world, worker } = await ticked();
  world.granted.add('https://press.example/*');
  await continueDrafts(worker);
  const list = ['webcal://www.press.example/a.ics', 'https://localhost/a.ics', 'javascript:alert(1)'];
  expect(
    await tickSources(
      list.map((address) => ({ address })),
      worker,
    ),
  ).toEqual({ drafted: 0, had: 1, refused: 2 });
});
