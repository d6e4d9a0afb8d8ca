import { hideSource } from '../event-cache/listings';
import type { Refreshing } from './dependencies';
import { refreshSource } from './refresh-source';

/** Switches one source off or on. What it listed goes with it and comes back by reading it anew: nothing hides behind a
 * source that is off, and a calendar that stood still for a year is not believed. Picks stay, as they do when a source forgets. */
export async function switchSource(sourceId: string, on: boolean, deps: Refreshing): Promise<void> {
  const source = await deps.userData.get('sources', sourceId);
  if (!source) return;
  const { isOff: _before, ...rest } = source;
  await deps.userData.put('sources', on ? rest : { ...rest, isOff: true });
  if (on) {
    await refreshSource(rest, deps);
    return;
  }
  await hideSource(deps.cache, sourceId);
  await deps.onListings(sourceId);
  deps.onOverview();
}
