import { saveReading, withIds } from '../event-cache/listings';
import type { DraftResult, UserSource } from '../user-data/schema';
import { say } from '../wording/say';
import type { Refreshing } from './dependencies';
import { doubtAbout } from './doubts';
import { extendLease, type Leased, takeLease } from './lease';
import { hostOfAddress } from './mask-address';
import { readSource, type SourceReading, validatorsKeptDays } from './read-source';
import { afterDoubtful, afterFailure, afterReading, afterUnchanged, validatorsOf } from './source-state';

/** `busy`: somebody else reads it, or `onlyIfDue` and it is not due · `changed`: listings were replaced · `unchanged`:
 * the earlier ones stand, for whatever reason. */
export type Refreshed = 'busy' | 'changed' | 'unchanged';

let leasesTaken = 0;

/**
 * Reads one source anew, unless another worker is at it. A refresh that failed, was refused or came back empty keeps the
 * earlier listings and says why. `isBelieved`: the user says that what it sends now is right.
 */
export async function refreshSource(
  source: UserSource,
  deps: Refreshing,
  { onlyIfDue = false, isBelieved = false } = {},
): Promise<Refreshed> {
  const leased = await leaseFor(source, deps, onlyIfDue);
  if (!leased) return 'busy';
  deps.onOverview();
  try {
    const hasChanged = await refreshLeased(source, leased, deps, isBelieved);
    if (hasChanged) await deps.onListings(source.id);
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

async function refreshLeased(
  source: UserSource,
  { state, lease }: Leased,
  deps: Refreshing,
  isBelieved: boolean,
): Promise<boolean> {
  const reading = await tryReading(source, { state, lease }, deps, isBelieved);
  if (reading.kind === 'read')
    return saveResult(source, { state, lease }, reading.result, deps, isBelieved || source.text !== undefined);
  const next = reading.kind === 'not-modified' ? afterUnchanged(state, deps) : afterFailure(state, reading, deps);
  await saveReading(deps.cache, lease, next, undefined);
  return false;
}

/** A mistake of ours in reading one source must neither stop the others nor repeat itself without a pause. */
async function tryReading(
  source: UserSource,
  { state, lease }: Leased,
  deps: Refreshing,
  isBelieved: boolean,
): Promise<SourceReading> {
  const name = state.name ?? hostOfAddress(source.address);
  // "Unchanged" would be said of the last good body, and not bring what the user now believes.
  const isFresh = !isBelieved && deps.now().epochMilliseconds - (state.lastFull ?? 0) < validatorsKeptDays * 86_400_000;
  try {
    return await readSource(
      source,
      {
        reason: say('fetching_refreshOf', name.slice(0, 80)),
        validators: isFresh ? validatorsOf(state) : undefined,
        memory: state.memory,
        onAsk: () => extendLease(deps.cache, source.id, lease, deps.now().epochMilliseconds),
      },
      deps,
    );
  } catch (error) {
    deps.signal.throwIfAborted();
    console.error(`Tangible: ${name} could not be read.`, error);
    const message = say('fetching_ourMistake', name);
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
  const { kind, siteUrl = source.foundOn } = result;
  const origin = {
    sourceId: source.id,
    kind,
    ...(source.text === undefined ? { sourceUrl: source.address } : {}),
    ...(siteUrl ? { siteUrl } : {}),
  };
  const doubt = isChosen ? undefined : await doubtAbout(source, state, result, deps);
  if (doubt) {
    const leadsTo = doubt.trouble === 'moved' ? result.finalUrl : undefined;
    await saveReading(deps.cache, lease, afterDoubtful(state, doubt, deps, leadsTo), undefined);
    return false;
  }
  for (const who of result.optedOut ?? []) await deps.onOptedOut?.(who);
  const listings = await deps.place(await withIds(result.listings, origin), source.home);
  return saveReading(deps.cache, lease, afterReading(state, result, deps), listings);
}
