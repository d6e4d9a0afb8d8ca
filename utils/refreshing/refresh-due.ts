import { removeSource } from '../event-cache/listings';
import { endsAt } from '../event-time';
import type { Refreshing } from './dependencies';
import { forgetPastLookUps } from './look-up';
import { refreshSource } from './refresh-source';
import { originsOf } from './source-needs';

/** Reads every source whose time has come, one after the other: nobody waits for them, and the sites are spared. At the
 * end the page indexes are right, even if the worker before us died between saving listings and building them. */
export async function refreshDue(deps: Refreshing): Promise<void> {
  const now = deps.now().epochMilliseconds;
  await forgetPastLookUps(deps, (listing) => endsAt(listing, 'UTC') < now);
  await forgetRemoved(deps);
  let hasBuilt = false;
  for (const source of await deps.userData.getAll('sources')) {
    deps.signal.throwIfAborted();
    if (source.isLookUp || source.isOff) continue;
    const state = await deps.cache.get('sources', source.id);
    if (state?.trouble === 'paused') continue;
    if (state && state.nextRefresh > deps.now().epochMilliseconds) continue;
    if (!(await mayRead(source, deps))) continue;
    hasBuilt = (await refreshOne(source, deps)) || hasBuilt;
  }
  if (!hasBuilt) await deps.onListings();
}

/** Resolves to whether listings changed. What goes wrong with one source must not keep the others waiting. */
async function refreshOne(source: Parameters<typeof refreshSource>[0], deps: Refreshing): Promise<boolean> {
  try {
    return (await refreshSource(source, deps, { onlyIfDue: true })) === 'changed';
  } catch (error) {
    deps.signal.throwIfAborted();
    console.error('Tangible: a source could not be refreshed; the others go on.', error);
    return false;
  }
}

/** Finishes removals that a dying worker left half done: listings of sources the user no longer has. */
async function forgetRemoved(deps: Refreshing): Promise<void> {
  const now = deps.now().epochMilliseconds;
  for (const { sourceId, lease } of await deps.cache.getAll('sources')) {
    const isBeingAdded = lease !== undefined && lease.until > now;
    if (isBeingAdded || (await deps.userData.getKey('sources', sourceId))) continue;
    await removeSource(deps.cache, sourceId);
  }
}

/** Whether the browser (still) lets us read a source. */
export async function mayRead(
  source: { address: string; text?: string | undefined },
  deps: Pick<Refreshing, 'isGranted'>,
): Promise<boolean> {
  if (source.text !== undefined) return true;
  for (const origin of originsOf(source.address)) if (!(await deps.isGranted(origin))) return false;
  return true;
}
