import { checkAddress } from './address-check';
import type { Refreshing } from './dependencies';
import { originOf } from './guarded-fetch';
import { refreshSource } from './refresh-source';

/** Reads every source whose time has come, one after the other: nobody waits for them, and the sites are spared. */
export async function refreshDue(deps: Refreshing): Promise<void> {
  for (const source of await deps.userData.getAll('sources')) {
    deps.signal.throwIfAborted();
    const state = await deps.cache.get('sources', source.id);
    if (state && state.nextRefresh > deps.now().epochMilliseconds) continue;
    if (!(await mayRead(source, deps))) continue;
    await refreshSource(source, deps);
  }
}

/** Whether the browser (still) lets us read a source. */
export async function mayRead(
  source: { address: string; text?: string | undefined },
  deps: Refreshing,
): Promise<boolean> {
  if (source.text !== undefined) return true;
  const checked = checkAddress(source.address);
  return checked.ok && (await deps.isGranted(originOf(checked.url)));
}
