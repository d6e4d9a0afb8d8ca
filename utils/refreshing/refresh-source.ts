import { listingsOfSource, saveReading, withIds } from '../event-cache/listings';
import type { SourceState } from '../event-cache/schema';
import { endsAt } from '../event-time';
import type { DraftResult, UserSource } from '../user-data/schema';
import type { Refreshing } from './dependencies';
import { labelOfKind } from './label-of-kind';
import { type Leased, takeLease } from './lease';
import { hostOfAddress } from './mask-address';
import { readSource, type SourceReading, validatorsKeptDays } from './read-source';
import { afterDoubtful, afterFailure, afterReading, afterUnchanged, validatorsOf } from './source-state';

/** `busy`: somebody else reads it, or `onlyIfDue` and it is not due · `changed`: listings were replaced · `unchanged`:
 * the earlier ones stand, for whatever reason. */
export type Refreshed = 'busy' | 'changed' | 'unchanged';

let leasesTaken = 0;

/**
 * Reads one source anew, unless another worker is at it. A refresh that failed, was refused or came back empty keeps the
 * earlier listings and says why.
 */
export async function refreshSource(source: UserSource, deps: Refreshing, onlyIfDue = false): Promise<Refreshed> {
  const leased = await leaseFor(source, deps, onlyIfDue);
  if (!leased) return 'busy';
  deps.onOverview();
  try {
    const hasChanged = await refreshLeased(source, leased, deps);
    if (hasChanged) await deps.onListings();
    return hasChanged ? 'changed' : 'unchanged';
  } finally {
    deps.onOverview();
  }
}

/** Takes the lease of a source under a name of its own: two readings in one worker must not meet either. */
export function leaseFor(source: UserSource, deps: Refreshing, onlyIfDue = false): Promise<Leased | undefined> {
  leasesTaken += 1;
  const holder = `${deps.holder} ${leasesTaken}`;
  return takeLease(deps.cache, source.id, { holder, now: deps.now().epochMilliseconds, onlyIfDue });
}

async function refreshLeased(source: UserSource, { state, lease }: Leased, deps: Refreshing): Promise<boolean> {
  const reading = await tryReading(source, state, deps);
  if (reading.kind === 'read') return saveResult(source, { state, lease }, reading.result, deps);
  const next = reading.kind === 'not-modified' ? afterUnchanged(state, deps) : afterFailure(state, reading, deps);
  await saveReading(deps.cache, lease, next, undefined);
  return false;
}

/** A mistake of ours in reading one source must neither stop the others nor repeat itself without a pause. */
async function tryReading(source: UserSource, state: SourceState, deps: Refreshing): Promise<SourceReading> {
  const name = state.name ?? hostOfAddress(source.address);
  const isFresh = deps.now().epochMilliseconds - (state.lastFull ?? 0) < validatorsKeptDays * 86_400_000;
  try {
    return await readSource(
      source,
      {
        reason: `refresh of ${name.slice(0, 80)}`,
        validators: isFresh ? validatorsOf(state) : undefined,
        memory: state.memory,
      },
      deps,
    );
  } catch (error) {
    deps.signal.throwIfAborted();
    console.error(`Tangible: ${name} could not be read.`, error);
    const message = `Tangible made a mistake reading ${name}. What was known before stays; it tries again later.`;
    return { kind: 'failed', message };
  }
}

/** Saves what reading a source gave. `isChosen`: the user saw its preview and said yes, so there is nothing to doubt.
 * Resolves to whether its listings were replaced. */
export async function saveResult(
  source: UserSource,
  { state, lease }: Leased,
  result: DraftResult,
  deps: Refreshing,
  isChosen = source.text !== undefined,
): Promise<boolean> {
  const { kind, siteUrl } = result;
  const origin = {
    sourceId: source.id,
    kind,
    ...(source.text === undefined ? { sourceUrl: source.address } : {}),
    ...(siteUrl ? { siteUrl } : {}),
  };
  const isOther = state.kind !== undefined && state.kind !== kind;
  const isEmpty = result.listings.length === 0 && !result.isSure;
  if (!isChosen && (isEmpty || isOther) && (await hasUpcoming(source.id, deps))) {
    const message = isOther ? nowOther(source, state.kind, kind) : empty;
    await saveReading(deps.cache, lease, afterDoubtful(state, message, deps), undefined);
    return false;
  }
  const listings = await deps.place(await withIds(result.listings, origin), source.home);
  return saveReading(deps.cache, lease, afterReading(state, result, deps), listings);
}

const empty = 'This source came back empty. The events known before stay until they are over.';

/** Sites put a page where a calendar was when it is gone, or when they want a login first. */
function nowOther(source: UserSource, before: string | undefined, now: string): string {
  const change = `from “${labelOfKind(before)}” to “${labelOfKind(now)}”`;
  return (
    `What ${hostOfAddress(source.address)} sends here has changed ${change}. The events known before stay until they ` +
    'are over. Look for its new address, or add this one again.'
  );
}

async function hasUpcoming(sourceId: string, deps: Refreshing): Promise<boolean> {
  const now = deps.now().epochMilliseconds;
  const known = await listingsOfSource(deps.cache, sourceId);
  return known.some((listing) => endsAt(listing, 'UTC') > now);
}
