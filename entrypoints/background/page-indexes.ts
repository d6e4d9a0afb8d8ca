import { allGathered } from '../../utils/event-cache/clusters';
import { openEventCache } from '../../utils/event-cache/open-event-cache';
import { savePageIndex, storedPageIndex, updateFor } from '../../utils/event-cache/page-indexes';
import { picksAsShown } from '../../utils/event-cache/picks-as-shown';
import type { EventCache } from '../../utils/event-cache/schema';
import { nearestOf, pageIndexOf } from '../../utils/matching/page-index-of';
import { createSamePerson } from '../../utils/matching/same-person';
import { withSeenLinks } from '../../utils/matching/seen-entries';
import { sourceLinks } from '../../utils/matching/source-links';
import { indexPicks } from '../../utils/matching/with-picks';
import { withElsewhere, withSamePersons } from '../../utils/matching/with-same-person';
import type { PageIndexReply } from '../../utils/messages';
import type { PageIndexEntry } from '../../utils/page-index';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import { socialSites } from '../../utils/social-site';
import { accountLinks, verifiedPages } from '../../utils/user-data/account-links';
import { handedOverKeys } from '../../utils/user-data/accounts';
import { openUserData } from '../../utils/user-data/open-user-data';
import { optedOutKeys } from '../../utils/user-data/opt-outs';
import { allPicks } from '../../utils/user-data/picks';
import { silentToo } from './linked-profiles';
import { pausedParts } from './site-health';
import { tellPages } from './social-pages';

/** Kept beside the indexes of the sites: the soonest near the place, whoever they name. */
const nearIndex = 'near you';

let running: Promise<void> | undefined;
let isStale = false;
let isToTell = false;

/** Builds the page index of every social site anew and tells the pages where it changed, unless `isQuiet`. Calls while it
 * runs lead to one more run, not to many. The stored index serves until the new one is there. */
export function rebuildPageIndexes({ isQuiet = false } = {}): Promise<void> {
  isStale = true;
  isToTell ||= !isQuiet;
  running ??= run().finally(() => {
    running = undefined;
  });
  return running;
}

async function run(): Promise<void> {
  while (isStale) {
    const isLoud = isToTell;
    isStale = false;
    isToTell = false;
    const [cache, userData, { home, unit }] = await Promise.all([openEventCache(), openUserData(), readPreferences()]);
    const [gathered, optedOut, seen, picks, said, handedOver] = await Promise.all([
      allGathered(cache),
      optedOutKeys(userData),
      userData.getAll('seenLinks'),
      allPicks(userData)
        .then((all) => picksAsShown(cache, all))
        .then(indexPicks),
      accountLinks(userData),
      handedOverKeys(userData),
    ]);
    const persons = createSamePerson([...said, ...sourceLinks(gathered.flatMap(({ members }) => members))]);
    const silent = silentToo(persons, optedOut);
    const shown = (site: string, entries: readonly PageIndexEntry[]) =>
      entries.filter(([key, , , , , , listingId]) => {
        const owner = key.startsWith('@') ? `${site} ${key}` : key;
        return !silent.has(owner) && !picks.hidden.has(listingId) && !picks.notThem.has(`${owner} ${listingId}`);
      });
    const now = Temporal.Now.instant();
    const own = socialSites.map(({ name: site }): [string, PageIndexEntry[]] => {
      const named = home ? pageIndexOf(gathered, { site, home, unit, now }) : [];
      const ofSite = seen.filter((link) => link.site === site);
      const theirs = named.filter(([key]) => !handedOver.has(`${site} ${key}`));
      return [site, shown(site, withSeenLinks(theirs, ofSite))];
    });
    await savePageIndex(cache, nearIndex, home ? nearestOf(gathered, { home, unit, now }) : []);
    const joined = withSamePersons(new Map(own), persons);
    const all = new Map([...joined].map(([site, entries]) => [site, shown(site, entries)]));
    for (const site of all.keys()) {
      const version = await savePageIndex(cache, site, withElsewhere(site, all, verifiedPages(seen)));
      if (version !== undefined && isLoud) await tellPages(site, version);
    }
  }
}

/** What a page is told: the stored index as it is, or the difference from the version it has. `host`: where it stands. */
export async function pageIndexFor(
  site: string,
  have: string | undefined,
  host: string | undefined,
): Promise<PageIndexReply> {
  const [
    cache,
    {
      unit,
      sitesOff,
      quietLine,
      chips = 'all',
      nearYou = 'open',
      pausedUntil = 0,
      instances = [],
      eventLinks = true,
      lookUpBios = false,
    },
  ] = await Promise.all([openEventCache(), readPreferences()]);
  const isOnRequest = socialSites.find(({ name }) => name === site)?.access === 'on-request';
  const isPaused = pausedUntil > Date.now();
  const on =
    !isPaused && !sitesOff.includes(site) && (!isOnRequest || (host !== undefined && instances.includes(host)));
  const stored = on ? await storedPageIndex(cache, site) : undefined;
  // Switched off is a version of its own, so that switching on again sends everything.
  const update = stored
    ? updateFor(stored, have)
    : { version: on ? 'empty' : 'off', kind: 'all' as const, entries: [], removed: [] };
  const userData = await openUserData();
  const { notThem } = indexPicks(await allPicks(userData));
  const ofSite = [...notThem].flatMap((key) => (key.startsWith(`${site} `) ? [key.slice(site.length + 1)] : []));
  const optedOut = [...(await optedOutKeys(userData))].flatMap((key) =>
    key.startsWith(`${site} @`) ? [key.slice(site.length + 1)] : [],
  );
  return {
    on,
    quietLine,
    chips,
    nearYou,
    nearRows: await nearRows(cache),
    unit,
    eventLinks,
    lookUpBios,
    optedOut,
    notThem: ofSite,
    paused: await pausedParts(site, host),
    ...update,
  };
}

/** How many rows “Near you” has: the page keeps that much free before it knows what stands in them. */
async function nearRows(cache: EventCache): Promise<number> {
  const stored = await storedPageIndex(cache, nearIndex);
  return stored?.entries.filter(([, , , , end]) => end * 1000 > Date.now()).length ?? 0;
}
