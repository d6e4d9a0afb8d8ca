import { clusterIdsOf, gatheredById } from '../../utils/event-cache/clusters';
import { openEventCache } from '../../utils/event-cache/open-event-cache';
import { picksAsShown } from '../../utils/event-cache/picks-as-shown';
import type { EventCache } from '../../utils/event-cache/schema';
import { profilesNamedBy } from '../../utils/matching/named-by-listing';
import { shownEvent } from '../../utils/matching/shown-events';
import type { Request } from '../../utils/messages';
import { sourceNames } from '../../utils/refreshing/source-views';
import { openUserData } from '../../utils/user-data/open-user-data';
import { allPicks, dropPick, keepPick, type PickedEvent } from '../../utils/user-data/picks';
import type { UserData } from '../../utils/user-data/schema';
import { say } from '../../utils/wording/say';
import { WordsForUser } from '../../utils/words-for-user';
import { rebuildPageIndexes } from './page-indexes';
import { remind } from './reminding';
import { tellOwnPages, tellSettings } from './social-pages';

/** Keeps or drops what the user decided. The event is taken from the cache, or from an earlier pick once the cache has
 * lost it, and never from the page. */
export async function decide({ pick, on }: Request<'pick'>): Promise<void> {
  const [cache, userData] = await Promise.all([openEventCache(), openUserData()]);
  const about =
    on && ((await fromCache(pick.listingId, cache, userData)) ?? (await fromPicks(pick.listingId, userData)));
  if (on && !about) throw new WordsForUser(say('picks_unknownEvent'));
  // The event may have been decided on under another of its ids.
  const id = (await clusterIdsOf(cache, [pick.listingId])).get(pick.listingId);
  const stored = await allPicks(userData);
  const shown = await picksAsShown(cache, stored);
  for (const [at, { listingId }] of stored.entries()) {
    const isOfIt = listingId === pick.listingId || shown[at]?.listingId === id;
    if (isOfIt) await dropPick(userData, { ...pick, listingId });
  }
  if (about) await keepPick(userData, pick, about, Temporal.Now.plainDateISO().toString());
  if (pick.kind === 'not-for-me' || pick.kind === 'not-them') await rebuildPageIndexes();
  if (pick.kind === 'not-them') await tellSettings();
  await remind();
  await tellOwnPages();
}

async function fromCache(listingId: string, cache: EventCache, userData: UserData): Promise<PickedEvent | undefined> {
  const gathered = await gatheredById(cache, listingId);
  if (!gathered) return undefined;
  const people = gathered.members
    .flatMap(profilesNamedBy)
    .filter(({ handle }) => !handle.name.startsWith('did:'))
    .map(({ handle }) => ({ site: handle.site, handle: handle.name }));
  const event = shownEvent(gathered, [], -1, { sourceName: await sourceNames(cache, userData) });
  return { event, people, members: gathered.members.map(({ id }) => id) };
}

async function fromPicks(listingId: string, userData: UserData): Promise<PickedEvent | undefined> {
  const earlier = (await allPicks(userData)).find((each) => each.listingId === listingId);
  if (!earlier) return undefined;
  const { event, people, members } = earlier;
  return { event, ...(people ? { people } : {}), ...(members ? { members } : {}) };
}
