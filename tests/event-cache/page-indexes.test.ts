import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { migrate } from '@/utils/event-cache/migrations/1';
import { savePageIndex, storedPageIndex, updateFor } from '@/utils/event-cache/page-indexes';
import type { EventCache, EventCacheSchema } from '@/utils/event-cache/schema';
import type { PageIndexEntry } from '@/utils/page-index';

let db: EventCache;
let opened = 0;

beforeEach(async () => {
  opened += 1;
  db = await openDB<EventCacheSchema>(`page indexes ${opened}`, 1, { upgrade: (each) => migrate(each) });
});

const entry = (key: string, listingId: string, role: PageIndexEntry[1] = 'hosts'): PageIndexEntry => [
  key,
  role,
  'declared',
  '2026-12-08T19:30',
  1_796_000_000,
  2,
  listingId,
];

/** What a page has after an update, the way pages apply it. */
function applied(before: PageIndexEntry[], update: ReturnType<typeof updateFor>): string[] {
  const gone = new Set(update.removed);
  const kept = update.kind === 'all' ? [] : before.filter(([key, , , , , , id]) => !gone.has(`${key} ${id}`));
  return [...kept, ...update.entries].map(String).sort();
}

it('wakes no page when a rebuild changed nothing', async () => {
  expect(await savePageIndex(db, 'x', [entry('@maya', 'a')])).toBeTypeOf('string');
  expect(await savePageIndex(db, 'x', [entry('@maya', 'a')])).toBeUndefined();
});

it('sends a page only what it lacks, and the page ends up with the whole', async () => {
  const first = [entry('@maya', 'a'), entry('@maya', 'b'), entry('@lev', 'a'), entry('@lev', 'a', 'going')];
  const second = [entry('@maya', 'a'), entry('@lev', 'a'), entry('@ida', 'c')];
  const had = await savePageIndex(db, 'x', first);
  await savePageIndex(db, 'x', second);
  const stored = await storedPageIndex(db, 'x');
  if (!stored) throw new Error('nothing was stored');
  const update = updateFor(stored, had);
  expect(update.kind).toBe('changes');
  expect(update.entries.map(([key]) => key)).not.toContain('@maya');
  expect(applied(first, update)).toEqual(second.map(String).sort());
  expect(applied([], updateFor(stored, undefined))).toEqual(second.map(String).sort());
  expect(updateFor(stored, stored.version)).toMatchObject({ kind: 'same', entries: [] });
});

it('sends everything to a page that is more than one version behind', async () => {
  const had = await savePageIndex(db, 'x', [entry('@maya', 'a')]);
  await savePageIndex(db, 'x', [entry('@maya', 'b')]);
  await savePageIndex(db, 'x', [entry('@maya', 'c')]);
  const stored = await storedPageIndex(db, 'x');
  expect(stored && updateFor(stored, had)).toMatchObject({ kind: 'all', entries: [entry('@maya', 'c')] });
});

it('keeps the sites apart', async () => {
  await savePageIndex(db, 'x', [entry('@maya', 'a')]);
  await savePageIndex(db, 'bluesky', []);
  expect((await storedPageIndex(db, 'x'))?.entries).toHaveLength(1);
});
