import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { migrate } from '@/utils/user-data/migrations/1';
import { keepOptOut, optedOutKeys } from '@/utils/user-data/opt-outs';
import type { UserData, UserDataSchema } from '@/utils/user-data/schema';
import { forgetSeenLinks, keepSeenLinks, seenLinksOf } from '@/utils/user-data/seen-links';

let db: UserData;
let opened = 0;

beforeEach(async () => {
  opened += 1;
  db = await openDB<UserDataSchema>(`user data ${opened}`, 1, { upgrade: (each) => migrate(each) });
});

const link = (handle: string, indexKey = 'luma.com/abc') => ({
  site: 'x',
  handle,
  indexKey,
  link: `https://${indexKey}`,
  where: 'post' as const,
});

it('remembers the events a profile posted, however its handle is written', async () => {
  await keepSeenLinks(db, [link('MayaPrints')], '2026-11-24');
  expect(await seenLinksOf(db, 'x', 'mayaprints')).toHaveLength(1);
  expect(await seenLinksOf(db, 'x', 'mayaprints2')).toHaveLength(0);
  expect(await seenLinksOf(db, 'bluesky', 'mayaprints')).toHaveLength(0);
});

it('keeps one line per profile and event, with the day it was last seen', async () => {
  await keepSeenLinks(db, [link('maya')], '2026-11-20');
  await keepSeenLinks(db, [link('Maya')], '2026-11-24');
  expect(await seenLinksOf(db, 'x', 'maya')).toMatchObject([{ day: '2026-11-24' }]);
});

it('forgets a link 180 days after it was last seen, and not a day earlier', async () => {
  await keepSeenLinks(db, [link('maya', 'luma.com/old')], '2026-05-27');
  await keepSeenLinks(db, [], '2026-11-23');
  expect(await seenLinksOf(db, 'x', 'maya')).toHaveLength(1);
  await keepSeenLinks(db, [], '2026-11-24');
  expect(await seenLinksOf(db, 'x', 'maya')).toHaveLength(0);
});

it('forgets everything about a profile that opted out, and nothing about its neighbours in the list', async () => {
  await keepSeenLinks(db, [link('maya'), link('maya', 'luma.com/b'), link('may'), link('maya_b')], '2026-11-24');
  await forgetSeenLinks(db, 'x', 'MAYA');
  expect((await db.getAll('seenLinks')).map(({ handle }) => handle).sort()).toEqual(['may', 'maya_b']);
});

it('remembers an opt-out for good, with the pages it covers', async () => {
  await keepOptOut(db, { site: 'x', handle: 'Maya' }, ['press.example/'], [], '2026-11-24');
  await keepOptOut(db, { site: 'x', handle: 'lev' }, [], [], '2027-11-24');
  expect([...(await optedOutKeys(db))].sort()).toEqual(['press.example/', 'x @lev', 'x @maya']);
});
