import { beforeEach, expect, it } from 'vitest';
import { forgetOldLooks, lookAtBio, siteOfBio } from '@/utils/refreshing/bio-look';
import type { Refreshing } from '@/utils/refreshing/dependencies';
import { addDraft, draftAddress } from '@/utils/refreshing/drafts';
import { requestLog } from '@/utils/refreshing/request-log';
import { calendar, createWorld, type World } from './world';

const site = 'https://maya.example/';
const feed = 'https://maya.example/evenings.ics';
let world: World;
let worker: Refreshing;

beforeEach(async () => {
  world = await createWorld({
    [site]: () => new Response(`<!doctype html><link rel="alternate" type="text/calendar" href="${feed}">`),
    [feed]: () => new Response(calendar('Open press', 'Linocut')),
  });
  worker = world.startWorker('w');
  world.granted.add('https://maya.example/*');
});

it.each([
  [['https://x.com/maya', 'https://linktr.ee/maya', 'https://maya.example'], 'https://maya.example/'],
  [['https://www.instagram.com/maya', 'https://linktr.ee/maya'], 'https://linktr.ee/maya'],
  [['https://www.meetup.com/press-group/'], 'https://www.meetup.com/press-group/'],
  [['https://x.com/maya', 'https://t.co/abc', 'https://bsky.app/profile/maya.example'], undefined],
  [[], undefined],
])('knows which link of a bio is a website worth a look', (links, address) => {
  expect(siteOfBio(links)).toBe(address);
});

it('finds the calendar of a bio’s website, says why in the log, and makes no source of it', async () => {
  expect(await lookAtBio([site], worker)).toEqual({
    address: feed,
    name: 'Evenings',
    listings: 2,
    soonest: 'Open press',
  });
  expect(world.asked.map(({ url }) => url)).toEqual([site, feed]);
  expect((await requestLog(world.userData))[0]?.reason).toBe('you opened a profile with this website');
  expect(await world.userData.count('sources')).toBe(0);
});

it('asks nobody again for seven days, whether something was found or not, and keeps no address', async () => {
  world.answers[site] = () => new Response('<!doctype html><p>Hello');
  expect(await lookAtBio([site], worker)).toBeUndefined();
  for (const hours of [0, 24, 24 * 5]) {
    world.clock.now = world.clock.now.add({ hours });
    expect(await lookAtBio([site], worker)).toBeUndefined();
  }
  expect(world.asked).toHaveLength(1);
  expect(JSON.stringify(await world.cache.getAll('bioLooks'))).not.toContain('maya');
  world.clock.now = world.clock.now.add({ hours: 24 * 2 });
  await forgetOldLooks(worker);
  expect(await world.cache.count('bioLooks')).toBe(0);
  await lookAtBio([site], worker);
  expect(world.asked).toHaveLength(2);
});

it('sends three requests at most', async () => {
  world.answers[site] = () =>
    new Response(
      '<!doctype html><a href="/a.ics">a</a><a href="/b.ics">b</a><a href="/events">Events</a><i class="tribe-events mec-wrap">',
    );
  await lookAtBio([site], worker);
  expect(world.asked).toHaveLength(3);
});

it('asks nobody without permission, nor about a site whose calendar is a source already', async () => {
  const draft = await draftAddress(site, worker);
  await addDraft(draft.id, worker);
  const { length } = world.asked;
  await addDraft((await draftAddress('https://maya.example/evenings.ics', worker)).id, worker);
  expect(await lookAtBio([feed], worker)).toBeUndefined();
  world.granted.clear();
  expect(await lookAtBio([site], worker)).toBeUndefined();
  expect(world.asked).toHaveLength(length);
});

it('asks once when two tabs open the same profile', async () => {
  await Promise.all([lookAtBio([site], worker), lookAtBio([site], world.startWorker('other'))]);
  expect(world.asked.filter(({ url }) => url === site)).toHaveLength(1);
});
