import type { EventListing, Venue } from '../event-listing';
import { endsAt, startsAt } from '../event-time';
import type { ShownEvent } from '../messages';
import type { DistanceUnit, Place } from '../place';
import { distanceBand } from '../places/distance';
import { sourceColour } from '../source-colour';
import type { Tie } from '../tie';
import { say } from '../wording/say';
import { soonestAndSurest } from './order';
import { isShowable, reachOf } from './reach';

export type ShownFor = {
  places: readonly Place[];
  unit: DistanceUnit;
  now: Temporal.Instant;
  sourceName(sourceId: string): string;
};

type Found = { listing: EventListing; ties: Tie[]; km: number };

/** Listings as a panel or list draws them: upcoming, in person, within reach of a place, soonest and surest first; of a
 * series only the next date, with the number of later ones. */
export function shownEvents(
  listings: Iterable<EventListing>,
  tiesOf: (listing: EventListing) => Tie[],
  about: ShownFor,
): ShownEvent[] {
  const places = [...about.places];
  const zone = places[0]?.timeZone ?? 'UTC';
  const found: Found[] = [];
  for (const listing of listings) {
    const reach = isShowable(listing, about.now, zone) ? reachOf(listing, places, about.now) : undefined;
    if (reach) found.push({ listing, ties: tiesOf(listing), km: reach.km });
  }
  found.sort((a, b) => startsAt(a.listing, zone) - startsAt(b.listing, zone));
  const now = about.now.epochMilliseconds;
  const compare = soonestAndSurest(now);
  const ranked = nextOfSeries(found).map(({ first, later }) => ({
    shown: shownEvent(first.listing, first.ties, distanceBand(first.km, about.unit), about, later),
    rank: {
      startsAt: startsAt(first.listing, zone),
      endsAt: endsAt(first.listing, zone),
      km: first.km,
      ties: first.ties,
      attendance: first.listing.attendance,
    },
  }));
  return ranked.sort((a, b) => compare(a.rank, b.rank)).map(({ shown }) => shown);
}

function nextOfSeries(found: Found[]): { first: Found; later: number }[] {
  const groups = new Map<string, { first: Found; later: number }>();
  for (const each of found) {
    const { id, sourceId, series } = each.listing;
    const key = series ? `${sourceId} ${series.id}` : id;
    const group = groups.get(key);
    if (group) group.later += 1;
    else groups.set(key, { first: each, later: 0 });
  }
  return [...groups.values()];
}

/** One listing as it is drawn. `band` = a number of utils/places/distance.ts, -1 = unknown. */
export function shownEvent(
  listing: EventListing,
  ties: Tie[],
  band: number,
  about: Pick<ShownFor, 'sourceName'>,
  laterDates = 0,
): ShownEvent {
  const { title, start, end, timeZone, venue, attendance, status, url } = listing;
  const line = venue && venueLine(venue);
  const isGuessed = venue?.point?.precision === 'source';
  const venueName = venue?.name ?? (isGuessed ? say('row_placeNotStated') : undefined);
  return {
    listingId: listing.id,
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
    sourceName: about.sourceName(listing.sourceId),
    ...(listing.sourceId === '' ? {} : { sourceColour: sourceColour(listing.sourceId) }),
    laterDates,
  };
}

/** `Bell Works, 101 Crawfords Corner Rd, Holmdel`: each part once. */
function venueLine({ name, address, locality }: Venue): string {
  const parts: string[] = [];
  for (const part of [name, address, locality]) {
    if (part && !parts.some((there) => there.includes(part))) parts.push(part);
  }
  return parts.join(', ');
}
