import { allGathered } from '../../utils/event-cache/clusters';
import { nearRows, saveNearRows } from '../../utils/event-cache/near-rows';
import { openEventCache } from '../../utils/event-cache/open-event-cache';
import { savePageIndex, storedPageIndex, updateFor } from '../../utils/event-cache/page-indexes';
import { picksAsShown } from '../../utils/event-cache/picks-as-shown';
import { nearestOf, pageIndexOf } from '../../utils/matching/page-index-of';
import { footLines } from '../../utils/matching/row-lines';
import { createSamePerson } from '../../utils/matching/same-person';
import { withSeenLinks } from '../../utils/matching/seen-entries';
import { sourceLinks } from '../../utils/matching/source-links';
import { indexPicks, pastMeetings } from '../../utils/matching/with-picks';
import { withElsewhere, withSamePersons } from '../../utils/matching/with-same-person';
import type { PageIndexReply } from '../../utils/messages';
import { type PageIndexEntry, panelRows } from '../../utils/page-index';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import { profileKey } from '../../utils/profile-key';
import { sourceNames } from '../../utils/refreshing/source-views';
import { socialSites } from '../../utils/social-site';
import { accountLinks, verifiedPages } from '../../utils/user-data/account-links';
import { handedOverKeys } from '../../utils/user-data/accounts';
import { openUserData } from '../../utils/user-data/open-user-data';
import { optedOutKeys } from '../../utils/user-data/opt-outs';
import { allPicks } from '../../utils/user-data/picks';
import type { StoredPick } from '../../utils/user-data/schema';
import { say, sayCount } from '../../utils/wording/say';
import { silentToo } from './linked-profiles';
import { keepVenues } from './place-of-words';
import { pausedParts } from './site-health';
import { tellPages } from './social-pages';

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
    const [gathered, optedOut, seen, picks, said, handedOver, sourceName] = await Promise.all([
      allGathered(cache),
      optedOutKeys(userData),
      userData.getAll('seenLinks'),
      allPicks(userData)
        .then((all) => picksAsShown(cache, all))
        .then(indexPicks),
      accountLinks(userData),
      handedOverKeys(userData),
      sourceNames(cache, userData),
    ]);
    const persons = createSamePerson([...said, ...sourceLinks(gathered.flatMap(({ members }) => members))]);
    const silent = silentToo(persons, optedOut);
    const shown = (site: string, entries: readonly PageIndexEntry[]) =>
      entries.filter(([key, , , , , , listingId]) => {
        const owner = key.startsWith('@') ? `${site} ${key}` : key;
        return !silent.has(owner) && !picks.hidden.has(listingId) && !picks.notThem.has(`${owner} ${listingId}`);
      });
    await keepVenues(gathered, home);
    const about = { unit, now: Temporal.Now.instant(), readerZone: Temporal.Now.timeZoneId(), sourceName };
    const own = socialSites.map(({ name: site }): [string, PageIndexEntry[]] => {
      const named = home ? pageIndexOf(gathered, { ...about, site, home }) : [];
      const ofSite = seen.filter((link) => link.site === site);
      const theirs = named.filter(([key]) => !handedOver.has(`${site} ${key}`));
      return [site, shown(site, withSeenLinks(theirs, ofSite))];
    });
    const { hidden } = picks;
    await saveNearRows(cache, home ? nearestOf(gathered, { ...about, home, hidden }) : []);
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
  const picks = await allPicks(userData);
  const { notThem } = indexPicks(picks);
  const ofSite = [...notThem].flatMap((key) => (key.startsWith(`${site} `) ? [key.slice(site.length + 1)] : []));
  const optedOut = [...(await optedOutKeys(userData))].flatMap((key) =>
    key.startsWith(`${site} @`) ? [key.slice(site.length + 1)] : [],
  );
  return {
    on,
    quietLine,
    chips,
    nearYou,
    // The page keeps that much free before it knows what stands in them.
    nearRows: (await nearRows(cache, Temporal.Now.instant())).slice(0, panelRows).map(({ lines }) => lines),
    met: metLines(site, picks),
    unit,
    eventLinks,
    lookUpBios,
    optedOut,
    notThem: ofSite,
    paused: await pausedParts(site, host),
    ...update,
  };
}

/** Room for "You met at …" on the panels of those the user met, as `PageIndexReply` wants it. */
function metLines(site: string, picks: readonly StoredPick[]): Record<string, string> {
  const met = picks.filter(({ kind, profile }) => kind === 'met' && profile?.site === site);
  const handles = new Set(met.flatMap(({ profile }) => (profile ? [profile.handle] : [])));
  return Object.fromEntries(
    [...handles].map((handle) => {
      const [last, ...earlier] = pastMeetings(met, { site, handle });
      const words = [last?.title ?? '', '00 Mmmmmmm 0000'];
      const text =
        earlier.length > 0 ? sayCount('panel_metAndMore', earlier.length, ...words) : say('panel_met', ...words);
      return [profileKey(handle), footLines(text)];
    }),
  );
}
