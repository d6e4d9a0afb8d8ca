import type { NearRow } from '../event-cache/schema';
import type { EventListing } from '../event-listing';
import { endsAt, localText, startsAt } from '../event-time';
import { type PageIndexEntry, pageIndexLimit, panelRows } from '../page-index';
import type { DistanceUnit, Place } from '../place';
import { distanceBand } from '../places/distance';
import { profileKey } from '../profile-key';
import { compareTies, type Tie } from '../tie';
import { alone, type Gathered } from './merge-listings';
import { type NamedPage, pagesNamedBy, profilesNamedBy } from './named-by-listing';
import { isShowable, reachOf } from './reach';
import { createRowLines, type RowOf } from './row-lines';
import { seriesKeyOf } from './shown-events';
import { isSoldOut } from './status-in-words';

/** The page index of one social site, ready to send: what is upcoming, in person and within reach of `home`, under the
 * handles and addresses it can be recognised by; soonest first (DESIGN §5). Of a series only the next date stands under
 * each key, as a panel shows it in one row. Beyond the limit the latest days go, and of the last day kept the least
 * sure. */
export function pageIndexOf(
  all: readonly (Gathered | EventListing)[],
  about: About & { site: string },
): PageIndexEntry[] {
  const shown = inReach(all, about);
  const linesOf = createRowLines({ ...about, zone: about.readerZone });
  const datesSeen = new Set<string>();
  const isNext = (key: string, { sourceId, series }: EventListing) => {
    const date = `${key} ${sourceId} ${series?.id}`;
    return series === undefined || (!datesSeen.has(date) && datesSeen.add(date) !== undefined);
  };
  const entries = shown.flatMap(({ listing, members, band }) => {
    const tail = tailOf(listing, band, about.home.timeZone);
    const lines = linesOf(rowOf(listing, members, band, about));
    const people = members
      .flatMap(profilesNamedBy)
      .filter(({ handle }) => handle.site === about.site)
      .map(
        ({ handle, tie }): PageIndexEntry => [profileKey(handle.name), tie.role, tie.certainty, ...tail, lines(tie)],
      );
    const pages = members
      .flatMap(pagesNamedBy)
      .map((page): PageIndexEntry => [page.key, page.role, 'declared', ...tail, lines(linkTo(page))]);
    return strongestEach([...people, ...pages]).filter(([key, role]) => isNext(`${key} ${role}`, listing));
  });
  if (entries.length <= pageIndexLimit) return entries;
  return entries
    .sort((a, b) => compareText(a[3].slice(0, 10), b[3].slice(0, 10)) || compareTies(tieOf(a), tieOf(b)))
    .slice(0, pageIndexLimit);
}

/** `readerZone`: the browser's, which need not be that of home; its clock stands beside the venue's where they differ.
 * `sourceName`: how the user calls a source; its rows name it. */
type About = {
  home: Place;
  readerZone: string;
  unit: DistanceUnit;
  now: Temporal.Instant;
  sourceName(sourceId: string): string;
};

function rowOf(listing: EventListing, members: readonly EventListing[], band: number, { sourceName }: About): RowOf {
  return {
    listing: { ...listing, isSoldOut: members.some(isSoldOut) },
    band,
    sourceName: sourceName(listing.sourceId),
  };
}

/** The tie of a profile or post that links this page, as far as its words go. */
function linkTo({ key, role }: NamedPage): Tie {
  const kind = role === 'posted' ? 'post-links-event' : 'bio-links-organizer';
  return { role, certainty: 'declared', evidence: { kind, subject: key } };
}

/** The soonest within reach, whoever they name, and what “Near you” shows of them: of a series the next date, and nothing
 * the user put away. A few more than it has rows, for what is over by then or stands there already. */
export function nearestOf(
  all: readonly (Gathered | EventListing)[],
  about: About & { hidden: ReadonlySet<string> },
): NearRow[] {
  const linesOf = createRowLines({ ...about, zone: about.readerZone, isBrief: true });
  const dates = Map.groupBy(inReach(all, about), ({ listing, members }) => seriesKeyOf({ shown: listing, members }));
  return [...dates.values()]
    .flatMap(([next, ...later]) => (next && !about.hidden.has(next.listing.id) ? [{ ...next, later }] : []))
    .slice(0, 3 * panelRows)
    .map(({ listing, members, band, later }) => ({
      listingId: listing.id,
      end: Math.floor(endsAt(listing, about.home.timeZone) / 1000),
      lines: linesOf(rowOf(listing, members, band, about))(),
      laterDates: later.length,
    }));
}

/** Upcoming, in person and within reach, soonest first. */
function inReach(all: readonly (Gathered | EventListing)[], { home, unit, now }: Pick<About, 'home' | 'unit' | 'now'>) {
  const zone = home.timeZone;
  const shown = all.flatMap((each) => {
    const { shown: listing, members } = 'members' in each ? each : alone(each);
    const reach = isShowable(listing, now, zone) ? reachOf(listing, [home], now) : undefined;
    if (!reach) return [];
    // Where only its calendar is at home, nobody measured how far the event is.
    const band = listing.venue?.point?.precision === 'source' ? -1 : distanceBand(reach.km, unit);
    return [{ listing, members, band, at: startsAt(listing, zone) }];
  });
  return shown.sort((a, b) => a.at - b.at);
}

function tailOf(listing: EventListing, band: number, zone: string): [string, number, number, string] {
  return [localText(listing.start, zone), Math.floor(endsAt(listing, zone) / 1000), band, listing.id];
}

/** Several listings of one gathering name the same: each key and role once, as sure as the surest says. */
function strongestEach(entries: readonly PageIndexEntry[]): PageIndexEntry[] {
  const found = new Map<string, PageIndexEntry>();
  for (const entry of entries) {
    const key = `${entry[0]} ${entry[1]}`;
    const there = found.get(key);
    if (!there || compareTies(tieOf(entry), tieOf(there)) < 0) found.set(key, entry);
  }
  return [...found.values()];
}

function tieOf([, role, certainty]: PageIndexEntry) {
  return { role, certainty };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
