import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { allListings, listingsNaming, removeSource, saveReading, withIds } from '@/utils/event-cache/listings';
import { migrate } from '@/utils/event-cache/migrations/1';
import type { EventCache, EventCacheSchema, SourceState } from '@/utils/event-cache/schema';
import type { EventListing, ReadListing } from '@/utils/event-listing';

const lease = { holder: 'w', until: 1, deaths: 0 };
const stateOf = (sourceId: string): SourceState => ({ sourceId, nextRefresh: 0, failures: 0, problems: [] });
let db: EventCache;
let opened = 0;

beforeEach(async () => {
  opened += 1;
  db = await openDB<EventCacheSchema>(`listings ${opened}`, 1, { upgrade: (each) => migrate(each) });
});

const reading = (key: string, title: string, handle = 'maya'): ReadListing => ({
  key,
  title,
  start: { kind: 'date', date: '2026-12-08' },
  status: 'scheduled',
  organizers: [{ urls: [], handle: { site: 'x', name: handle } }],
  performers: [],
  attendees: [],
});

async function save(sourceId: string, ...read: ReadListing[]): Promise<boolean> {
  await db.put('sources', { ...stateOf(sourceId), lease });
  const listings = await withIds(read, { sourceId, kind: 'icalendar' });
  return saveReading(db, lease, stateOf(sourceId), listings);
}
const titles = async () => (await allListings(db)).map(({ title }) => title).sort();

it('finds the events of an account however its name is written, and no longer once they are gone', async () => {
  await save('press', reading('1', 'Open press', 'MayaPrints'));
  expect(await listingsNaming(db, ['x @mayaprints'])).toHaveLength(1);
  await save('press', reading('1', 'Open press', 'someone'));
  expect(await listingsNaming(db, ['x @mayaprints'])).toHaveLength(0);
});

it('gives the same event of two sources different ids, and one of one source the same', async () => {
  const [a] = await withIds([reading('1', 'Open press')], { sourceId: 'a', kind: 'icalendar' });
  const [b] = await withIds([reading('1', 'Open press')], { sourceId: 'b', kind: 'icalendar' });
  const [again] = await withIds([reading('1', 'Moved press')], { sourceId: 'a', kind: 'web-page' });
  expect(a?.id).not.toBe(b?.id);
  expect(again?.id).toBe(a?.id);
});

it('keeps one of two events that a source gives the same key', async () => {
  await save('press', reading('1', 'First', 'maya'), reading('1', 'Second', 'lev'));
  expect(await titles()).toEqual(['First']);
  expect(await listingsNaming(db, ['x @lev'])).toHaveLength(0);
});

it('touches only the source that was read or removed', async () => {
  await save('press', reading('1', 'Open press'));
  await save('zine', reading('1', 'Zine fair'));
  await save('press', reading('2', 'Linocut'));
  expect(await titles()).toEqual(['Linocut', 'Zine fair']);
  await removeSource(db, 'zine');
  expect(await titles()).toEqual(['Linocut']);
});

it('keeps the earlier events when one of the new ones cannot be stored', async () => {
  await save('press', reading('1', 'Open press'));
  await db.put('sources', { ...stateOf('press'), lease });
  const [good] = await withIds([reading('2', 'Linocut')], { sourceId: 'press', kind: 'icalendar' });
  const broken = { ...good, id: 'b', price: () => 0 } as unknown as EventListing;
  await expect(saveReading(db, lease, stateOf('press'), good ? [good, broken] : [])).rejects.toThrow();
  expect(await titles()).toEqual(['Open press']);
});

it('saves nothing for a reader whose lease another one took over', async () => {
  await save('press', reading('1', 'Open press'));
  await db.put('sources', { ...stateOf('press'), lease: { ...lease, holder: 'another' } });
  const late = await withIds([reading('2', 'Too late')], { sourceId: 'press', kind: 'icalendar' });
  expect(await saveReading(db, lease, stateOf('press'), late)).toBe(false);
  expect(await titles()).toEqual(['Open press']);
});
