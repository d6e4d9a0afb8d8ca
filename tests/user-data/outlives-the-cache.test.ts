import { deleteDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { openEventCache } from '@/utils/event-cache/open-event-cache';
import { addDraft, draftAddress, draftFile } from '@/utils/refreshing/drafts';
import { refreshDue } from '@/utils/refreshing/refresh-due';
import { openUserData } from '@/utils/user-data/open-user-data';
import { calendar, createWorld } from '../refreshing/world';

it('brings every source back under the same ids after the browser threw the event cache away', async () => {
  const address = 'https://press.example/calendar.ics';
  const world = await createWorld({ [address]: () => new Response(calendar('Open press')) });
  world.granted.add('https://press.example/*');
  const start = async () => ({
    ...world.startWorker('w'),
    cache: await openEventCache(),
    userData: await openUserData(),
  });
  const before = await start();
  await addDraft((await draftAddress(address, before)).id, before);
  await addDraft((await draftFile('zine.ics', calendar('Zine fair'), before)).id, before);
  const ids = await before.cache.getAllKeys('listings');
  expect(ids).toHaveLength(2);

  before.cache.close();
  await deleteDB('tangible-cache');
  expect(await before.userData.count('sources')).toBe(2);
  const after = { ...before, cache: await openAnew() };
  await refreshDue(after);
  expect(await after.cache.getAllKeys('listings')).toEqual(ids);
  expect(world.asked).toHaveLength(2);
});

/** As a worker does that starts later: nothing is remembered of the earlier connection. */
async function openAnew() {
  vi.resetModules();
  const fresh = await import('@/utils/event-cache/open-event-cache');
  return fresh.openEventCache();
}
