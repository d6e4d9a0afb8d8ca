import { openEventCache } from '../../utils/event-cache/open-event-cache';
import { shownEvent } from '../../utils/matching/shown-events';
import type { Request } from '../../utils/messages';
import { sourceNames } from '../../utils/refreshing/source-views';
import { openUserData } from '../../utils/user-data/open-user-data';
import { allPicks, dropPick, keepPick } from '../../utils/user-data/picks';
import { say } from '../../utils/wording/say';
import { WordsForUser } from '../../utils/words-for-user';
import { rebuildPageIndexes } from './page-indexes';
import { tellOwnPages, tellSettings } from './social-pages';

/** Keeps or drops what the user decided. The event is taken from the cache, or from an earlier pick once the cache has
 * lost it, and never from the page. */
export async function decide({ pick, on }: Request<'pick'>): Promise<void> {
  const [cache, userData] = await Promise.all([openEventCache(), openUserData()]);
  if (!on) await dropPick(userData, pick);
  else {
    const listing = await cache.get('listings', pick.listingId);
    const event = listing
      ? shownEvent(listing, [], -1, { sourceName: await sourceNames(cache, userData) })
      : (await allPicks(userData)).find(({ listingId }) => listingId === pick.listingId)?.event;
    if (!event) throw new WordsForUser(say('picks_unknownEvent'));
    await keepPick(userData, pick, event, Temporal.Now.plainDateISO().toString());
  }
  if (pick.kind === 'not-for-me' || pick.kind === 'not-them') await rebuildPageIndexes();
  if (pick.kind === 'not-them') await tellSettings();
  await tellOwnPages();
}
