import { gatheredById } from '../../utils/event-cache/clusters';
import { openEventCache } from '../../utils/event-cache/open-event-cache';
import type { EventCache } from '../../utils/event-cache/schema';
import { profilesNamedBy } from '../../utils/matching/named-by-listing';
import { shownEvent } from '../../utils/matching/shown-events';
import type { Request } from '../../utils/messages';
import { sourceNames } from '../../utils/refreshing/source-views';
import { openUserData } from '../../utils/user-data/open-user-data';
import { allPicks, dropPick, keepPick } from '../../utils/user-data/picks';
import type { StoredPick, UserData } from '../../utils/user-data/schema';
import { say } from '../../utils/wording/say';
import { WordsForUser } from '../../utils/words-for-user';
import { rebuildPageIndexes } from './page-indexes';
import { remind } from './reminding';
import { tellOwnPages, tellSettings } from './social-pages';

type About = Pick<StoredPick, 'event' | 'people'>;

/** Keeps or drops what the user decided. The event is taken from the cache, or from an earlier pick once the cache has
 * lost it, and never from the page. */
export async function decide({ pick, on }: Request<'pick'>): Promise<void> {
  const [cache, userData] = await Promise.all([openEventCache(), openUserData()]);
  // The event may have been decided on under another of its listings.
  const members = (await gatheredById(cache, pick.listingId))?.members ?? [];
  for (const { id } of members) await dropPick(userData, { ...pick, listingId: id });
  if (!on) await dropPick(userData, pick);
  else {
    const about = (await fromCache(pick.listingId, cache, userData)) ?? (await fromPicks(pick.listingId, userData));
    if (!about) throw new WordsForUser(say('picks_unknownEvent'));
    await keepPick(userData, pick, about, Temporal.Now.plainDateISO().toString());
  }
  if (pick.kind === 'not-for-me' || pick.kind === 'not-them') await rebuildPageIndexes();
  if (pick.kind === 'not-them') await tellSettings();
  await remind();
  await tellOwnPages();
}

async function fromCache(listingId: string, cache: EventCache, userData: UserData): Promise<About | undefined> {
  const gathered = await gatheredById(cache, listingId);
  if (!gathered) return undefined;
  const people = gathered.members
    .flatMap(profilesNamedBy)
    .filter(({ handle }) => !handle.name.startsWith('did:'))
    .map(({ handle }) => ({ site: handle.site, handle: handle.name }));
  return { event: shownEvent(gathered, [], -1, { sourceName: await sourceNames(cache, userData) }), people };
}

async function fromPicks(listingId: string, userData: UserData): Promise<About | undefined> {
  const earlier = (await allPicks(userData)).find((each) => each.listingId === listingId);
  return earlier && { event: earlier.event, ...(earlier.people ? { people: earlier.people } : {}) };
}
