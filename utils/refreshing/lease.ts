import type { EventCache, SourceLease, SourceState } from '../event-cache/schema';

/** How long a source stays with whoever took it, should that worker die; longer than any request may take. */
const leaseMilliseconds = 90_000;
/** What has to be left of it for one more request. */
const longEnough = 60_000;
const longestLease = 24 * 3_600_000;

export type Leased = { state: SourceState; lease: SourceLease };

/**
 * Takes a source for one reading, in one transaction, so that of two windows, two workers or two alarms only one reads
 * it. Undefined when somebody has it, or with `onlyIfDue` when its time has not come (any more). A lease that ran out
 * belonged to a worker that died over this source: each time that happens the next lease is four times as long, so that
 * a source that kills its reader does not do so every half hour. `now`: epoch milliseconds.
 */
export async function takeLease(
  cache: EventCache,
  sourceId: string,
  about: { holder: string; now: number; onlyIfDue: boolean },
): Promise<Leased | undefined> {
  const { holder, now, onlyIfDue } = about;
  const transaction = cache.transaction('sources', 'readwrite');
  const stored = (await transaction.store.get(sourceId)) ?? newState(sourceId, now);
  const { lease: former, ...state } = stored;
  const isTaken = former !== undefined && former.until > now;
  if (isTaken || (onlyIfDue && state.nextRefresh > now)) {
    await transaction.done;
    return undefined;
  }
  const deaths = former ? former.deaths + 1 : 0;
  const lease = { holder, deaths, until: now + Math.min(longestLease, leaseMilliseconds * 4 ** Math.min(deaths, 6)) };
  await transaction.store.put({ ...state, lastAttempt: now, lease });
  await transaction.done;
  return { state: { ...state, lastAttempt: now }, lease };
}

/** Keeps a source while it is still being read (one that asks many servers may take longer than a lease). Does nothing once it is
 * somebody else's, or gone. */
export async function extendLease(cache: EventCache, sourceId: string, lease: SourceLease, now: number): Promise<void> {
  const transaction = cache.transaction('sources', 'readwrite');
  const stored = await transaction.store.get(sourceId);
  const until = stored?.lease?.holder === lease.holder ? stored.lease.until : 0;
  // Not at every request: what a source remembers is written along with it.
  if (stored && until > now && until < now + longEnough) {
    await transaction.store.put({ ...stored, lease: { ...lease, until: now + leaseMilliseconds } });
  }
  await transaction.done;
}

/** A source nothing is known of yet: due at once. */
export function newState(sourceId: string, now: number): SourceState {
  return { sourceId, nextRefresh: now, failures: 0, problems: [] };
}
