import type { AgendaEvent } from '../agenda-content';
import type { EventListing, Handle } from '../event-listing';
import { endsAt, localText, startsAt } from '../event-time';
import { distanceBand, distanceKm } from '../places/distance';
import { profileKey } from '../profile-key';
import { compareTies } from '../tie';
import { withMaybeSame } from './maybe-same';
import { alone, type Gathered } from './merge-listings';
import { profilesNamedBy } from './named-by-listing';
import { termsOf } from './order';
import { plainName } from './plain-name';
import { isShowable, reachOf } from './reach';
import { rankOf, type ShownFor, shownEvent, tiesOfAll } from './shown-events';
import { isFreeOfCharge, statedAccess } from './stated-facts';

/** `silent`: accounts (`x @name`) that are named nowhere, since they opted out. */
export type AgendaFor = ShownFor & { silent?: ReadonlySet<string> };

/** Everything upcoming in person, soonest first, what begins at once by its terms: near or far, each date of a series for itself, as a calendar wants it. */
export function agendaEvents(all: Iterable<Gathered | EventListing>, about: AgendaFor): AgendaEvent[] {
  const zone = about.places[0]?.timeZone ?? 'UTC';
  const gathered = [...all].map((each) => ('members' in each ? each : alone(each)));
  const rows = gathered
    .filter(({ shown }) => isShowable(shown, about.now, zone))
    .map((each) => ({
      at: startsAt(each.shown, zone),
      town: plainName(each.shown.venue?.locality),
      event: agendaEvent(each, zone, about),
    }));
  const inTime = (a: (typeof rows)[number], b: (typeof rows)[number]) =>
    a.at - b.at || sumOf(b.event) - sumOf(a.event) || compareText(a.event.title, b.event.title);
  return withMaybeSame(rows.sort(inTime));
}

function agendaEvent(gathered: Gathered, zone: string, about: AgendaFor): AgendaEvent {
  const { shown: listing, members } = gathered;
  const { keywords = [], price, start, end, venue } = listing;
  const km = kmFromNearest(listing, about);
  const local = localText(start, listing.timeZone ?? zone);
  const isHeard = ({ handle }: { handle: Handle }) => !about.silent?.has(`${handle.site} ${profileKey(handle.name)}`);
  const people = peopleOf(members)
    .filter(isHeard)
    .sort((a, b) => compareTies(a.tie, b.tie))
    .map(({ handle, tie }) => ({
      site: handle.site,
      handle: handle.name,
      role: tie.role,
      certainty: tie.certainty,
    }));
  const ties = tiesOfAll(gathered, (each) =>
    profilesNamedBy(each)
      .filter(isHeard)
      .map(({ tie }) => tie),
  );
  const isMeasured = venue?.point !== undefined && venue.point.precision !== 'source';
  const terms = termsOf(rankOf({ gathered, ties, km }, zone, about), about.now.epochMilliseconds);
  const band = km === undefined ? -1 : distanceBand(km, about.unit);
  const shown = shownEvent(gathered, ties, band, about, 0, terms);
  return {
    ...shown,
    sourceIds: [...new Set(members.map(({ sourceId }) => sourceId))],
    day: local.slice(0, 10),
    lastDay: lastDayOf(listing, local.slice(0, 10), zone, end),
    ...(local.length > 10 ? { hour: Number(local.slice(11, 13)) } : {}),
    ...(km === undefined ? {} : { km }),
    ...(isMeasured && venue?.point
      ? { point: { latitude: venue.point.latitude, longitude: venue.point.longitude } }
      : {}),
    people,
    keywords,
    ...(price ? { price } : {}),
    isFree: isFreeOfCharge(listing),
    access: statedAccess(listing),
  };
}

/** Everybody the listings name, each once in each role. */
function peopleOf(members: readonly EventListing[]): ReturnType<typeof profilesNamedBy> {
  const seen = new Set<string>();
  return members.flatMap(profilesNamedBy).filter(({ handle, tie }) => {
    const key = `${handle.site} ${handle.name} ${tie.role}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Ends before six the next morning belong to the evening before, as people speak of it. */
function lastDayOf(listing: EventListing, day: string, zone: string, end: EventListing['end']): string {
  if (!end) return day;
  if (end.kind === 'date') return end.date;
  const early = new Date(endsAt(listing, zone) - 6 * 3_600_000);
  const last =
    end.kind === 'wall-clock'
      ? Temporal.PlainDateTime.from(end.local).subtract({ hours: 6 }).toPlainDate().toString()
      : Temporal.Instant.fromEpochMilliseconds(early.getTime())
          .toZonedDateTimeISO(listing.timeZone ?? zone)
          .toPlainDate()
          .toString();
  return last > day ? last : day;
}

/** From the place the user is at on that day, within its radius or not. */
function kmFromNearest(listing: EventListing, { places, now }: ShownFor): number | undefined {
  const reach = reachOf(listing, [...places], now);
  if (reach) return reach.km;
  const point = listing.venue?.point;
  if (!point) return undefined;
  const distances = places.map((place) => distanceKm(point, place));
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

function sumOf({ terms = [] }: AgendaEvent): number {
  return terms.reduce((sum, { value }) => sum + value, 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
