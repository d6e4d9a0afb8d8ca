import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { migrations, openEventCache } from '@/utils/event-cache/open-event-cache';
import type { EventCacheSchema } from '@/utils/event-cache/schema';

const state = { sourceId: 'press', nextRefresh: 0, failures: 0, problems: [] };

it('opens again after a newer copy of the extension asked it to let go, and begins anew from a cache that copy left', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const first = await openEventCache();
  await first.put('sources', state);
  expect(await openEventCache()).toBe(first);

  const newer = await openDB('tangible-cache', 99, { upgrade: (db) => void db.createObjectStore('of-the-future') });
  newer.close();
  const again = await openEventCache();
  expect(await again.getAll('sources')).toEqual([]);
  await again.put('sources', state);
  expect([...again.objectStoreNames]).toEqual([
    'bioLooks',
    'clusters',
    'knownParties',
    'listings',
    'pageIndexes',
    'parties',
    'sources',
  ]);
  error.mockRestore();
});

it('keeps the ids of gatherings from before their listings bore names', async () => {
  const open = (version: number) =>
    openDB<EventCacheSchema>('cache of old', version, {
      upgrade: (db, from, to, transaction) => {
        for (const migrate of migrations.slice(from, to ?? version)) migrate(db, transaction);
      },
    });
  const before = await open(3);
  const row = (listingId: string, clusterId: string, since: number) =>
    ({ listingId, clusterId, since, sourceId: 's', fingerprint: '', blocks: ['b'], links: [] }) as never;
  // The first is called after its second listing; the listing the other is called after is gone.
  const rows = [row('a', 'b', 5), row('b', 'b', 5), row('d', 'gone', 7), row('e', 'gone', 7)];
  for (const each of rows) await before.put('clusters', each);
  before.close();
  const db = await open(4);
  const names = (await db.getAll('clusters')).map((each) => [each.listingId, each.names, each.since]);
  expect(names).toEqual([
    ['a', ['a'], [-5]],
    ['b', ['b'], [5]],
    ['d', ['gone', 'd'], [7, -7]],
    ['e', ['e'], [-7]],
  ]);
  expect((await db.getFromIndex('clusters', 'byName', 'gone'))?.clusterId).toBe('gone');
});
