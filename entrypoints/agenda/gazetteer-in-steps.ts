import type { Gazetteer } from '../../utils/places/gazetteer';
import { loadGazetteer } from '../../utils/places/load-gazetteer';
import { prepareNearestTowns } from '../../utils/places/nearest-town';

/** The list of towns, ready to be looked for by place. Unpacked, put in order and handed over in tasks of their own: in one
 * they would hold up whoever moves the map meanwhile. */
export async function gazetteerInSteps(url: string, signal: AbortSignal): Promise<Gazetteer> {
  const gazetteer = await loadGazetteer(url, signal);
  await nextTask(signal);
  prepareNearestTowns(gazetteer);
  await nextTask(signal);
  return gazetteer;
}

async function nextTask(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
