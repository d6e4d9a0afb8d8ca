import { expect, it } from 'vitest';
import type { ShownEvent } from '@/utils/messages';
import { allPicks, dropPick, keepPick } from '@/utils/user-data/picks';
import { createWorld } from '../refreshing/world';

const event: ShownEvent = {
  listingId: 'a',
  title: 'Evening',
  start: { kind: 'date', date: '2026-12-08' },
  status: 'scheduled',
  band: -1,
  ties: [],
  sourceName: 'Hall',
  laterDates: 0,
};
const profile = { site: 'x', handle: 'MayaPrints' };

it('keeps one answer for an event, and beside it what was decided of each person', async () => {
  const { userData } = await createWorld();
  await keepPick(userData, { kind: 'interested', listingId: 'a' }, { event }, '2026-11-24');
  await keepPick(userData, { kind: 'going', listingId: 'a' }, { event }, '2026-11-25');
  await keepPick(userData, { kind: 'met', listingId: 'a', profile }, { event }, '2026-12-09');
  await keepPick(userData, { kind: 'not-them', listingId: 'a', profile }, { event }, '2026-12-09');
  expect((await allPicks(userData)).map(({ kind, day }) => `${kind} ${day}`).sort()).toEqual([
    'going 2026-11-25',
    'met 2026-12-09',
    'not-them 2026-12-09',
  ]);
});

it('takes back just the one thing', async () => {
  const { userData } = await createWorld();
  await keepPick(userData, { kind: 'going', listingId: 'a' }, { event }, '2026-11-25');
  await keepPick(userData, { kind: 'met', listingId: 'a', profile }, { event }, '2026-12-09');
  await dropPick(userData, { kind: 'met', listingId: 'a', profile: { site: 'x', handle: '@mayaprints' } });
  expect((await allPicks(userData)).map(({ kind }) => kind)).toEqual(['going']);
});
