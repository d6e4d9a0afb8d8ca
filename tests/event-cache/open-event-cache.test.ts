import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { openEventCache } from '@/utils/event-cache/open-event-cache';

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
