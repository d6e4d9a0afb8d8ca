import { clusterListings, gatheredById, regroup } from '../../utils/event-cache/clusters';
import { openEventCache } from '../../utils/event-cache/open-event-cache';
import type { Request } from '../../utils/messages';
import { allEventLinks, join, splitOff } from '../../utils/user-data/event-links';
import { openUserData } from '../../utils/user-data/open-user-data';
import { say } from '../../utils/wording/say';
import { WordsForUser } from '../../utils/words-for-user';
import { rebuildPageIndexes } from './page-indexes';
import { tellOwnPages } from './social-pages';

/** One after the other: two at once would put the same listings into two gatherings. */
let last: Promise<void> = Promise.resolve();

/** Puts the listings of a source (or all) into gatherings, then builds the page indexes anew. */
export function listingsChanged(sourceId?: string): Promise<void> {
  last = last.then(() => cluster(sourceId)).catch(complain);
  return last.then(() => rebuildPageIndexes());
}

async function cluster(sourceId: string | undefined): Promise<void> {
  const [cache, userData] = await Promise.all([openEventCache(), openUserData()]);
  await clusterListings(cache, await allEventLinks(userData), Date.now(), sourceId);
}

/** Events stand beside each other then, which is worse than one row but better than none. */
function complain(error: unknown): void {
  console.error('Tangible: events of several sources could not be put together.', error);
}

/** Keeps for good that a listing is no part of the event it is shown in. */
export async function splitEvent({ listingId, clusterId }: Request<'split-event'>): Promise<void> {
  const [cache, userData] = await Promise.all([openEventCache(), openUserData()]);
  const gathered = await gatheredById(cache, clusterId);
  const others = gathered?.members.map(({ id }) => id).filter((id) => id !== listingId) ?? [];
  if (others.length === 0) throw new WordsForUser(say('gathering_gone'));
  await splitOff(userData, listingId, others);
  await anew([listingId, ...others]);
}

/** Keeps for good that two events are one. */
export async function joinEvents({ one, other }: Request<'join-events'>): Promise<void> {
  const [cache, userData] = await Promise.all([openEventCache(), openUserData()]);
  const [a, b] = await Promise.all([gatheredById(cache, one), gatheredById(cache, other)]);
  if (!a || !b) throw new WordsForUser(say('gathering_gone'));
  const [idsA, idsB] = [a, b].map(({ members }) => members.map(({ id }) => id));
  await join(userData, idsA ?? [], idsB ?? []);
  await anew([...(idsA ?? []), ...(idsB ?? [])]);
}

async function anew(ids: readonly string[]): Promise<void> {
  const [cache, userData] = await Promise.all([openEventCache(), openUserData()]);
  last = last.then(async () => regroup(cache, ids, await allEventLinks(userData), Date.now())).catch(complain);
  await last;
  await rebuildPageIndexes();
  await tellOwnPages();
}
