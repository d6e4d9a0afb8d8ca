import { saveReading, withIds } from '../event-cache/listings';
import type { SourceState } from '../event-cache/schema';
import type { DraftResult, UserSource } from '../user-data/schema';
import type { Refreshing } from './dependencies';
import { readSource, type SourceReading, validatorsKeptDays } from './read-source';
import { nextAfterFailure, nextAfterSuccess } from './schedule';

/** How long a source stays leased to a worker that may have died meanwhile; longer than any request may take. */
const leaseMilliseconds = 90_000;

/**
 * Reads one source anew, unless another worker is at it. A refresh that failed, was refused or came back empty keeps the
 * earlier listings and says why. Resolves to whether this worker did it.
 */
export async function refreshSource(source: UserSource, deps: Refreshing): Promise<boolean> {
  const state = await claim(source, deps);
  if (!state) return false;
  deps.onOverview();
  const name = state.name ?? source.address;
  const isFresh = deps.now().epochMilliseconds - (state.lastFull ?? 0) < validatorsKeptDays * 86_400_000;
  const reading = await readSource(
    source,
    { reason: `refresh of ${name.slice(0, 80)}`, validators: isFresh ? validatorsOf(state) : undefined },
    deps,
  );
  if (reading.kind === 'read') await saveResult(source, state, reading.result, deps);
  else if (reading.kind === 'not-modified') await saveReading(deps.cache, successOf(state, deps), undefined);
  else await saveReading(deps.cache, failureOf(state, reading, deps), undefined);
  deps.onOverview();
  return true;
}

/** Saves what reading a source gave; what it holds for the first time is shown at once. */
export async function saveResult(
  source: UserSource,
  state: SourceState,
  result: DraftResult,
  deps: Refreshing,
): Promise<void> {
  const { kind, name, siteUrl, refreshSeconds, etag, lastModified, problems } = result;
  const {
    etag: _etag,
    lastModified: _modified,
    ...rest
  } = successOf({ ...state, ...(refreshSeconds ? { refreshSeconds } : {}) }, deps);
  const isFile = source.text !== undefined;
  const saved: SourceState = {
    ...rest,
    kind,
    problems,
    lastFull: deps.now().epochMilliseconds,
    ...(name ? { name } : {}),
    ...(siteUrl ? { siteUrl } : {}),
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
  };
  const origin = {
    sourceId: source.id,
    kind,
    ...(isFile ? {} : { sourceUrl: source.address }),
    ...(siteUrl ? { siteUrl } : {}),
  };
  const listings = await deps.place(await withIds(result.listings, origin));
  const isEmpty = listings.length === 0;
  const message = 'The source holds nothing upcoming any more; what was known before stays until it is over.';
  await saveReading(
    deps.cache,
    isEmpty && state.lastSuccess !== undefined ? { ...saved, message } : saved,
    isEmpty ? undefined : listings,
  );
  if (!isEmpty) await deps.onListings();
}

/** Takes the lease of a source in one transaction, so that two workers never both get it. */
async function claim(source: UserSource, deps: Refreshing): Promise<SourceState | undefined> {
  const now = deps.now().epochMilliseconds;
  const transaction = deps.cache.transaction('sources', 'readwrite');
  const state = (await transaction.store.get(source.id)) ?? newState(source.id, now);
  const isLeased = state.lease !== undefined && state.lease.until > now && state.lease.holder !== deps.holder;
  if (!isLeased) {
    const lease = { holder: deps.holder, until: now + leaseMilliseconds };
    await transaction.store.put({ ...state, lastAttempt: now, lease });
  }
  await transaction.done;
  return isLeased ? undefined : { ...state, lastAttempt: now };
}

export function newState(sourceId: string, now: number): SourceState {
  return { sourceId, nextRefresh: now, failures: 0, problems: [] };
}

function validatorsOf({ etag, lastModified }: SourceState): Pick<SourceState, 'etag' | 'lastModified'> {
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
}

function successOf(state: SourceState, deps: Refreshing): SourceState {
  const { lease: _lease, message: _message, ...rest } = state;
  const now = deps.now().epochMilliseconds;
  return {
    ...rest,
    lastSuccess: now,
    failures: 0,
    nextRefresh: nextAfterSuccess(now, state.refreshSeconds, deps.random()),
  };
}

function failureOf(
  state: SourceState,
  reading: Exclude<SourceReading, { kind: 'read' | 'not-modified' }>,
  deps: Refreshing,
): SourceState {
  const { lease: _lease, ...rest } = state;
  const now = deps.now().epochMilliseconds;
  const failures = state.failures + 1;
  const retryAfter = reading.kind === 'failed' ? reading.retryAfterSeconds : undefined;
  return {
    ...rest,
    failures,
    nextRefresh: nextAfterFailure(now, failures, deps.random(), retryAfter),
    message: reading.kind === 'unreadable' ? reading.problem.message : reading.message,
  };
}
