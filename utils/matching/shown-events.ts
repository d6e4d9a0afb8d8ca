import type { EventListing, Venue } from '../event-listing';
import { endsAt, startsAt } from '../event-time';
import type { FreeTimes } from '../free-times';
import type { ShownEvent } from '../messages';
import type { DistanceUnit, Place } from '../place';
import { distanceBand } from '../places/distance';
import { savedSourceId } from '../saved-source';
import { sourceColour } from '../source-colour';
import { compareTies, type Tie } from '../tie';
import { say } from '../wording/say';
import { isInFreeTime } from './free-time';
import { interestIn } from './interests';
import { alone, type Gathered } from './merge-listings';
import { inOrder, type Placed, type Ranked, type Term, type TermName } from './order';
import { plainName } from './plain-name';
import { isShowable, reachOf } from './reach';
import { isSoldOut } from './status-in-words';

export type ShownFor = {
  places: readonly Place[];
  unit: DistanceUnit;
  now: Temporal.Instant;
  sourceName(sourceId: string): string;
  /** What the user cares for; rows about it stand higher. */
  interests?: readonly string[];
  /** When they are usually free; rows in these times stand higher. */
  freeTimes?: FreeTimes | undefined;
  /** Whether the user follows the profile these are shown at. */
  isFollowed?: boolean | undefined;
};

/** An event with what is known of it for its place in a list. */
export type Found = { gathered: Gathered; ties: Tie[]; km: number | undefined };
type InReach = Found & { km: number };

/** Events as a panel or list draws them: upcoming, in person, within reach of a place, soonest and surest first; of a
 * series only the next date, with the number of later ones. `tiesOf` is asked for every listing of a gathering. */
export function shownEvents(
  all: Iterable<Gathered | EventListing>,
  tiesOf: (listing: EventListing) => Tie[],
  about: ShownFor,
): ShownEvent[] {
  const places = [...about.places];
  const zone = places[0]?.timeZone ?? 'UTC';
  const found: InReach[] = [];
  for (const each of all) {
    const gathered = 'members' in each ? each : alone(each);
    const { shown } = gathered;
    const reach = isShowable(shown, about.now, zone) ? reachOf(shown, places, about.now) : undefined;
    if (reach) found.push({ gathered, ties: tiesOfAll(gathered, tiesOf), km: reach.km });
  }
  found.sort((a, b) => startsAt(a.gathered.shown, zone) - startsAt(b.gathered.shown, zone));
  const placed = nextOfSeries(found).map(({ first, later }): Placed<{ first: InReach; later: number }> => {
    const { shown } = first.gathered;
    return { item: { first, later }, id: shown.id, rank: rankOf(first, zone, about), repeats: repeatsOf(first) };
  });
  return inOrder(placed, about.now.epochMilliseconds).map(({ item: { first, later }, terms }) =>
    shownEvent(first.gathered, first.ties, distanceBand(first.km, about.unit), about, later, terms),
  );
}

/** Ties of every listing of a gathering, each role and evidence once. */
export function tiesOfAll({ members }: Gathered, tiesOf: (listing: EventListing) => Tie[]): Tie[] {
  const seen = new Set<string>();
  return members
    .flatMap(tiesOf)
    .sort(compareTies)
    .filter(({ role, certainty, evidence }) => {
      const key = `${role} ${certainty} ${evidence.kind} ${evidence.subject}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** What an event's place in a list is decided by. */
export function rankOf({ gathered: { shown }, ties, km }: Found, zone: string, about: ShownFor): Ranked {
  return {
    startsAt: startsAt(shown, zone),
    endsAt: endsAt(shown, zone),
    km,
    ties,
    attendance: shown.attendance,
    interest: interestIn(shown, about.interests ?? []),
    isInFreeTime: isInFreeTime(shown, about.freeTimes, zone),
    isFollowed: about.isFollowed === true && ties.length > 0,
    isSoldOut: isSoldOut(shown),
  };
}

/** What makes a row the second of its kind: its venue, and whoever it is tied to by name. */
function repeatsOf({ gathered: { shown } }: Found): string[] {
  const people = [...shown.performers, ...shown.organizers].slice(0, 1);
  const names = [shown.venue?.name, ...people.map(({ name }) => name)].map(plainName);
  return [...new Set(names.filter((name) => name !== ''))];
}

/** What all dates of a series have in common; what is none is alone. */
export function seriesKeyOf({ shown: { id, series }, members }: Pick<Gathered, 'shown' | 'members'>): string {
  const owner = members.find((member) => member.series?.id === series?.id);
  return series ? `${owner?.sourceId} ${series.id}` : id;
}

function nextOfSeries(found: InReach[]): { first: InReach; later: number }[] {
  const groups = new Map<string, { first: InReach; later: number }>();
  for (const each of found) {
    const key = seriesKeyOf(each.gathered);
    const group = groups.get(key);
    if (group) group.later += 1;
    else groups.set(key, { first: each, later: 0 });
  }
  return [...groups.values()];
}

/** One event as it is drawn. `band` = a number of utils/places/distance.ts, -1 = unknown. */
export function shownEvent(
  event: Gathered | EventListing,
  ties: Tie[],
  band: number,
  about: Pick<ShownFor, 'sourceName'>,
  laterDates = 0,
  terms: readonly Term[] = [],
): ShownEvent {
  const { shown, members } = 'members' in event ? event : alone(event);
  const { title, start, end, timeZone, venue, attendance, status, url } = shown;
  const line = venue && venueLine(venue);
  const isGuessed = venue?.point?.precision === 'source';
  const venueName = venue?.name ?? (isGuessed ? say('row_placeNotStated') : undefined);
  const alsoOn = alsoOnOf(members, about);
  const savedAs = members.find((member) => member.sourceId === savedSourceId);
  const sourceId = members[0]?.sourceId ?? shown.sourceId;
  return {
    listingId: shown.id,
    title,
    start,
    ...(end ? { end } : {}),
    ...(timeZone ? { timeZone } : {}),
    ...(venueName ? { venueName } : {}),
    ...(line ? { venueLine: line } : {}),
    ...(attendance ? { attendance } : {}),
    status,
    ...(url ? { url } : {}),
    // Nobody measured where this is: its calendar is at home there, no more.
    band: isGuessed ? -1 : band,
    ties,
    sourceName: about.sourceName(sourceId),
    ...(sourceId === '' ? {} : { sourceColour: sourceColour(sourceId) }),
    laterDates,
    ...(alsoOn.length > 0 ? { alsoOn } : {}),
    ...(savedAs ? { savedAs: savedAs.id } : {}),
    ...(isSoldOut(shown) || members.some(isSoldOut) ? { isSoldOut: true } : {}),
    ...(terms.length > 0 ? { terms: terms.map(({ name, value }) => ({ name: termWords(name, value), value })) } : {}),
  };
}

const termKeys: Record<TermName, string> = {
  tie: 'terms_tie',
  distance: 'terms_distance',
  lead: 'terms_lead',
  interest: 'terms_interest',
  followed: 'terms_followed',
  freeTime: 'terms_freeTime',
  hybrid: 'terms_hybrid',
  soldOut: 'terms_soldOut',
  repeat: 'terms_repeat',
};

function termWords(name: TermName, value: number): string {
  return name === 'freeTime' && value < 0 ? say('terms_notFree') : say(termKeys[name]);
}

/** The sources behind the first, each once. */
function alsoOnOf(members: readonly EventListing[], about: Pick<ShownFor, 'sourceName'>) {
  const seen = new Set(members.slice(0, 1).map(({ sourceId }) => sourceId));
  return members
    .slice(1)
    .filter(({ sourceId }) => !seen.has(sourceId) && seen.add(sourceId))
    .map(({ id, sourceId }) => ({ sourceName: about.sourceName(sourceId), listingId: id }));
}

/** `Bell Works, 101 Crawfords Corner Rd, Holmdel`: each part once. */
function venueLine({ name, address, locality }: Venue): string {
  const parts: string[] = [];
  for (const part of [name, address, locality]) {
    if (part && !parts.some((there) => there.includes(part))) parts.push(part);
  }
  return parts.join(', ');
}
