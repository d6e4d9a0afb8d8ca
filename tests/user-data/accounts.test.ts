import { expect, it } from 'vitest';
import type { ShownEvent } from '@/utils/messages';
import { followedKeys, forgetAccounts, handedOverKeys, keepAccount, noteOwner } from '@/utils/user-data/accounts';
import { allPicks, keepPick } from '@/utils/user-data/picks';
import { keepSeenLinks, seenLinksOf } from '@/utils/user-data/seen-links';
import { createWorld } from '../refreshing/world';

const maya = { site: 'x', handle: 'MayaPrints', userId: '1001' };
const stranger = { site: 'x', handle: 'mayaprints', userId: '9999' };
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

async function world() {
  const { userData } = await createWorld();
  await keepAccount(userData, maya, '2026-11-24');
  const indexKey = 'luma.com/abc';
  await keepSeenLinks(
    userData,
    [{ site: 'x', handle: 'mayaprints', indexKey, link: `https://${indexKey}`, where: 'post' }],
    '2026-11-24',
  );
  await keepPick(userData, { kind: 'met', listingId: 'a', profile: maya }, { event }, '2026-11-24');
  await keepPick(userData, { kind: 'going', listingId: 'a' }, { event }, '2026-11-24');
  return userData;
}

it('changes nothing for the same person, nor where a page shows no number', async () => {
  const db = await world();
  expect(await noteOwner(db, { ...maya, handle: 'mayaPRINTS' }, '2026-11-25')).toBe(false);
  expect(await noteOwner(db, { site: 'x', handle: 'mayaprints' }, '2026-11-25')).toBe(false);
  expect(await seenLinksOf(db, 'x', 'mayaprints')).toHaveLength(1);
  expect(await handedOverKeys(db)).toEqual(new Set());
});

it('lets whoever took over a handle inherit nothing, and keeps the meeting in the diary', async () => {
  const db = await world();
  expect(await noteOwner(db, stranger, '2026-11-25')).toBe(true);
  expect(await seenLinksOf(db, 'x', 'mayaprints')).toEqual([]);
  expect((await allPicks(db)).map(({ kind, profile }) => `${kind} ${profile?.handle ?? ''}`).sort()).toEqual([
    'going ',
    'met MayaPrints#1001',
  ]);
  expect(await handedOverKeys(db)).toEqual(new Set(['x @mayaprints']));
  expect(await noteOwner(db, stranger, '2026-11-26')).toBe(false);
});

it('remembers for good that a handle changed hands, also when the rest is forgotten or old', async () => {
  const db = await world();
  await noteOwner(db, stranger, '2026-11-25');
  await keepAccount(db, { site: 'x', handle: 'anaruiz', userId: '1005' }, '2026-11-25');
  await forgetAccounts(db);
  expect((await db.getAll('accounts')).map(({ key }) => key)).toEqual(['x @mayaprints']);
  await keepAccount(db, { site: 'x', handle: 'late', userId: '5' }, '2027-11-25');
  await keepAccount(db, stranger, '2027-11-25');
  expect(await handedOverKeys(db)).toEqual(new Set(['x @mayaprints']));
});

it('knows whom the reader follows, until somebody else has the handle', async () => {
  const db = await world();
  await keepAccount(db, { ...maya, isFollowed: true }, '2026-11-24');
  await keepAccount(db, maya, '2026-11-25');
  expect(await followedKeys(db)).toEqual(new Set(['x @mayaprints']));
  await noteOwner(db, stranger, '2026-11-26');
  expect(await followedKeys(db)).toEqual(new Set());
});

it('keeps a number for 180 days after it was last seen, and not a day longer', async () => {
  const db = await world();
  await keepAccount(db, { site: 'x', handle: 'b', userId: '2' }, '2027-05-23');
  expect(await db.get('accounts', 'x @mayaprints')).toBeDefined();
  await keepAccount(db, { site: 'x', handle: 'b', userId: '2' }, '2027-05-24');
  expect(await db.get('accounts', 'x @mayaprints')).toBeUndefined();
});

it('keeps a handle of another site apart', async () => {
  const db = await world();
  expect(await noteOwner(db, { ...stranger, site: 'threads' }, '2026-11-25')).toBe(false);
  expect(await handedOverKeys(db)).toEqual(new Set());
});
