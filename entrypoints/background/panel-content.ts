import { allGathered } from '../../utils/event-cache/clusters';
import { openEventCache } from '../../utils/event-cache/open-event-cache';
import { picksAsShown } from '../../utils/event-cache/picks-as-shown';
import type { EventListing } from '../../utils/event-listing';
import { sharedTopics } from '../../utils/matching/interests';
import type { Gathered } from '../../utils/matching/merge-listings';
import { type ShownFor, shownEvents } from '../../utils/matching/shown-events';
import { suggestedEvents } from '../../utils/matching/suggested-events';
import { indexPicks, pastMeetings, withPicks } from '../../utils/matching/with-picks';
import type { PanelContent } from '../../utils/messages';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import type { Profile } from '../../utils/profile';
import { sourceNames } from '../../utils/refreshing/source-views';
import type { Tie } from '../../utils/tie';
import { openUserData } from '../../utils/user-data/open-user-data';
import { allPicks } from '../../utils/user-data/picks';

type ContentAbout = { of?: { site: string; handle: string }; untied?: boolean; isFollowed?: boolean | undefined };

async function shownFor(): Promise<ShownFor> {
  const [cache, userData, { home, unit, interests, freeTimes }] = await Promise.all([
    openEventCache(),
    openUserData(),
    readPreferences(),
  ]);
  const sourceName = await sourceNames(cache, userData);
  return { places: home ? [home] : [], unit, interests, freeTimes, now: Temporal.Now.instant(), sourceName };
}

/** Events for a profile nothing is known of, where bio and interests share a topic; nothing is the usual answer. */
export async function suggestionsFor(profile: Profile): Promise<Pick<PanelContent, 'suggested'>> {
  const about = await shownFor();
  if (about.places.length === 0 || sharedTopics(profile.bio, about.interests ?? []).length === 0) return {};
  const [cache, userData] = await Promise.all([openEventCache(), openUserData()]);
  const fitting = suggestedEvents(profile, await allGathered(cache), { interests: [], ...about });
  const picks = indexPicks(await picksAsShown(cache, await allPicks(userData)));
  const suggested = withPicks(
    shownEvents(fitting, () => [], about),
    picks,
    profile,
  );
  return suggested.length > 0 ? { suggested } : {};
}

/** `of`: whose ties these are. `untied`: also events without a tie, for a post that links an event nobody else is named by. */
export async function contentOf(
  gathered: Gathered[],
  ties: (listing: EventListing) => Tie[],
  { of, untied = false, isFollowed }: ContentAbout = {},
): Promise<PanelContent> {
  const [cache, userData, { home, unit }] = await Promise.all([openEventCache(), openUserData(), readPreferences()]);
  const about = { ...(await shownFor()), isFollowed };
  const shown = shownEvents(gathered, ties, about).filter((event) => untied || event.ties.length > 0);
  const picks = await picksAsShown(cache, await allPicks(userData));
  const met = of ? pastMeetings(picks, of) : [];
  return {
    events: withPicks(shown, indexPicks(picks), of),
    unit,
    ...(home ? { radiusKm: home.radiusKm } : {}),
    ...(met.length > 0 ? { met } : {}),
  };
}
