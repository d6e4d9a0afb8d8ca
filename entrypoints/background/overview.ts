import { allGathered } from '../../utils/event-cache/clusters';
import { picksAsShown } from '../../utils/event-cache/picks-as-shown';
import type { EventListing } from '../../utils/event-listing';
import { profilesNamedBy } from '../../utils/matching/named-by-listing';
import { isShowable } from '../../utils/matching/reach';
import { shownEvents } from '../../utils/matching/shown-events';
import { indexPicks, withPicks } from '../../utils/matching/with-picks';
import type { Overview } from '../../utils/overview';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import { draftViews, sourceNames, sourceViews } from '../../utils/refreshing/source-views';
import { socialSites } from '../../utils/social-site';
import { allPicks } from '../../utils/user-data/picks';
import { instanceViews } from './instances';
import { refreshing } from './refreshing';
import { changedSites } from './site-health';
import { missingOrigins } from './social-pages';

const comingUpLimit = 30;

/** Everything the popup shows, read in one go. */
export async function overview(): Promise<Overview> {
  const [deps, preferences] = await Promise.all([refreshing(), readPreferences()]);
  const [sources, drafts, gathered, sourceName, sites, instances] = await Promise.all([
    sourceViews(deps),
    draftViews(deps.userData),
    allGathered(deps.cache),
    sourceNames(deps.cache, deps.userData),
    siteViews(preferences.sitesOff),
    instanceViews(),
  ]);
  const { home, unit } = preferences;
  const now = deps.now();
  const upcoming = gathered.filter(({ shown }) => isShowable(shown, now, home?.timeZone));
  const tiesOf = (listing: EventListing) => profilesNamedBy(listing).map(({ tie }) => tie);
  const reachable = shownEvents(upcoming, tiesOf, {
    places: home ? [home] : [],
    unit,
    now,
    sourceName,
    interests: preferences.interests,
    freeTimes: preferences.freeTimes,
  });
  const near = withPicks(reachable, indexPicks(await picksAsShown(deps.cache, await allPicks(deps.userData))));
  const dates = near.reduce((sum, { laterDates }) => sum + 1 + laterDates, 0);
  const bySoonest = [...near].sort((a, b) => startText(a).localeCompare(startText(b)));
  return {
    preferences,
    sites,
    changedSites: await changedSites(),
    instances,
    sources,
    drafts,
    comingUp: bySoonest.slice(0, comingUpLimit).map((event) => ({ ...event, ties: [] })),
    elsewhere: upcoming.length - dates,
    tied: near.filter(({ ties }) => ties.length > 0).length,
  };
}

function startText({ start }: Overview['comingUp'][number]): string {
  if (start.kind === 'date') return start.date;
  return start.kind === 'wall-clock' ? start.local : start.instant;
}

const ofOurOwn = socialSites.filter(({ access }) => access === 'at-install');

async function siteViews(sitesOff: readonly string[]): Promise<Overview['sites']> {
  return Promise.all(
    ofOurOwn.map(async ({ name, label, matches }) => {
      const origins = await missingOrigins(matches);
      const hosts = matches.map((match) => match.replace(/^https:\/\/|\/\*$/g, ''));
      const on = !sitesOff.includes(name);
      return { name, label, hosts, on, granted: !origins.includes(matches[0] ?? ''), origins };
    }),
  );
}
