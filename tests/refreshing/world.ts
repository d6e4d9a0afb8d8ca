import { openDB } from 'idb';
import { migrations as cacheMigrations } from '@/utils/event-cache/open-event-cache';
import type { EventCache, EventCacheSchema } from '@/utils/event-cache/schema';
import type { Refreshing } from '@/utils/refreshing/dependencies';
import { migrations as userMigrations } from '@/utils/user-data/open-user-data';
import type { UserData, UserDataSchema } from '@/utils/user-data/schema';

let worlds = 0;

/** Databases of their own, a network of ours, a clock that stands where we put it. */
export async function createWorld(answers: Record<string, (init: RequestInit) => Response | Promise<Response>> = {}) {
  worlds += 1;
  const cache: EventCache = await openDB<EventCacheSchema>(`cache ${worlds}`, cacheMigrations.length, {
    upgrade: (db, _old, _new, transaction) => cacheMigrations.forEach((migrate) => void migrate(db, transaction)),
  });
  const userData: UserData = await openDB<UserDataSchema>(`user ${worlds}`, userMigrations.length, {
    upgrade: (db) => userMigrations.forEach((migrate) => void migrate(db)),
  });
  const asked: { url: string; init: RequestInit }[] = [];
  const granted = new Set<string>();
  const clock = { now: Temporal.Instant.from('2026-11-24T12:00:00Z') };
  const told = { listings: 0, overview: 0 };
  /** A worker: its own name and its own life, on the same databases, network and clock. */
  const startWorker = (holder: string, signal = new AbortController().signal): Refreshing => ({
    cache,
    userData,
    fetch: async (input, init) => {
      const url = String(input);
      asked.push({ url, init: init ?? {} });
      const answer = answers[url];
      if (!answer) throw new TypeError('Failed to fetch');
      const response = await answer(init ?? {});
      init?.signal?.throwIfAborted();
      if (!response.url) Object.defineProperty(response, 'url', { value: url });
      return response;
    },
    isGranted: async (origin) => granted.has(origin),
    now: () => clock.now,
    random: () => 0,
    holder,
    place: async (listings) => listings,
    onListings: async () => {
      told.listings += 1;
    },
    onOverview: () => {
      told.overview += 1;
    },
    signal,
  });
  return { cache, userData, asked, granted, clock, told, answers, startWorker };
}

export type World = Awaited<ReturnType<typeof createWorld>>;

/** A calendar of evenings in the days after the clock of `createWorld`. */
export function calendar(...titles: string[]): string {
  const events = titles.map((title, index) =>
    [
      'BEGIN:VEVENT',
      `UID:${title}`,
      'DTSTAMP:20261101T000000Z',
      `DTSTART:202612${String(index + 1).padStart(2, '0')}T190000Z`,
      `SUMMARY:${title}`,
      'LOCATION:Hall',
      'GEO:40.22;-74.01',
      'END:VEVENT',
    ].join('\r\n'),
  );
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\nX-WR-CALNAME:Evenings\r\n${events.join('\r\n')}\r\nEND:VCALENDAR\r\n`;
}

export async function addSource(world: World, id: string, address: string): Promise<void> {
  await world.userData.put('sources', { id, address, addedAt: 0 });
  world.granted.add(`${new URL(address).origin}/*`);
}
