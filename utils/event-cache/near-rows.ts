import { type ShownFor, shownEvents } from '../matching/shown-events';
import type { ShownEvent } from '../messages';
import { gatheredById } from './clusters';
import type { EventCache, NearRow } from './schema';

/** Kept beside the page indexes of the sites, and built with them: the soonest near the place, whoever they name. */
const nearIndex = 'near you';

export async function saveNearRows(db: EventCache, near: NearRow[]): Promise<void> {
  await db.put('pageIndexes', { site: nearIndex, version: '', entries: [], near });
}

/** Those that are not over, soonest first. */
export async function nearRows(db: EventCache, now: Temporal.Instant): Promise<NearRow[]> {
  const stored = await db.get('pageIndexes', nearIndex);
  return stored?.near?.filter(({ end }) => end * 1000 > now.epochMilliseconds) ?? [];
}

/** The first `count` of them as they are drawn, without `skipped`. Reads those alone, however many listings there are. */
export async function nearEvents(
  db: EventCache,
  about: ShownFor,
  count: number,
  skipped: ReadonlySet<string>,
): Promise<ShownEvent[]> {
  const events: ShownEvent[] = [];
  for (const { listingId, laterDates } of await nearRows(db, about.now)) {
    if (events.length >= count) break;
    if (skipped.has(listingId)) continue;
    const gathered = await gatheredById(db, listingId);
    const [event] = gathered ? shownEvents([gathered], () => [], about) : [];
    if (event && !skipped.has(event.listingId)) events.push({ ...event, laterDates });
  }
  return events;
}
