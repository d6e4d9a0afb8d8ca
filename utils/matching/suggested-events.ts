import { startsAt } from '../event-time';
import type { Place } from '../place';
import type { Profile } from '../profile';
import { interestIn, sharedTopics } from './interests';
import type { Gathered } from './merge-listings';
import { hasOptedOut } from './opt-out';
import { isShowable, reachOf } from './reach';
import { namesTown } from './same-town';
import { isPlatformAccount } from './shared-platforms';
import { isNotThemselves } from './vetoes';

const most = 3;
/** Further ahead nobody plans with somebody they hardly know. */
const daysAhead = 30;

export type SuggestedFor = { places: readonly Place[]; interests: readonly string[]; now: Temporal.Instant };

/**
 * Events for a profile without ties: both are local to it (the profile says so itself), and it is about something that
 * the bio and the user's interests share. At most three, usually none; never a claim about the person.
 */
export function suggestedEvents(profile: Profile, gathered: Iterable<Gathered>, about: SuggestedFor): Gathered[] {
  const { places, interests, now } = about;
  if (hasOptedOut(profile.bio) || isNotThemselves(profile)) return [];
  if (isPlatformAccount({ site: profile.site, name: profile.handle })) return [];
  const topics = sharedTopics(profile.bio, interests);
  if (topics.length === 0 || !profile.location) return [];
  const zone = places[0]?.timeZone ?? 'UTC';
  const latest = now.epochMilliseconds + daysAhead * 86_400_000;
  const fitting = [...gathered].flatMap((each) => {
    const { shown } = each;
    const reach = isShowable(shown, now, zone) ? reachOf(shown, [...places], now) : undefined;
    if (!reach || !isLocal(profile, shown.venue?.locality, reach.place)) return [];
    const grade = interestIn(shown, topics);
    return grade > 0 && startsAt(shown, zone) <= latest ? [{ each, grade, at: startsAt(shown, zone) }] : [];
  });
  fitting.sort((a, b) => b.grade - a.grade || a.at - b.at || (a.each.shown.id < b.each.shown.id ? -1 : 1));
  return onceEach(fitting.map(({ each }) => each)).slice(0, most);
}

/** The profile names the event's town, or the user's own. */
function isLocal(profile: Profile, locality: string | undefined, place: Place): boolean {
  const town = place.name.split(',')[0];
  return namesTown(profile.location, locality) || namesTown(profile.location, town);
}

/** Of a series only the next date. */
function onceEach(all: readonly Gathered[]): Gathered[] {
  const seen = new Set<string>();
  return all.filter(({ shown }) => {
    const key = shown.series ? `${shown.sourceId} ${shown.series.id}` : shown.id;
    return !seen.has(key) && seen.add(key);
  });
}
