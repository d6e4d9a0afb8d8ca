import type { Party, ReadListing } from '../../event-listing';
import { keyOf, type PageEvent } from './event';

/** The events of a page by title, so that each is listed once. */
export type EventsOfPage = Map<string, PageEvent[]>;

/**
 * Adds an event, or joins it with what the page already said of it: the same event in two mark-ups, or twice in one, is
 * one listing with what either knows (labelling.md). The same = equal title, no other venue, and an equal start: as an
 * instant, as the local day and minute it is written with, or as a bare day beside a time on it.
 */
export function addEvent(events: EventsOfPage, event: PageEvent): void {
  const title = event.listing.title.toLowerCase();
  const known = events.get(title) ?? [];
  const index = known.findIndex((each) => isSame(each, event));
  const there = known[index];
  if (there) known[index] = joined(there, event);
  else known.push(event);
  events.set(title, known);
}

/** Whether the page has already said something of this event. */
export function isKnown(events: EventsOfPage, event: PageEvent): boolean {
  return (events.get(event.listing.title.toLowerCase()) ?? []).some((each) => isSame(each, event));
}

/** The listings of a page; dates of one title at one venue belong together as a series. */
export function listingsOf(events: EventsOfPage, pageUrl: string): ReadListing[] {
  return [...events.values()].flatMap((ofTitle) => {
    const listings = ofTitle.map(({ listing }) => listing);
    return listings.map((listing) => {
      if (listing.series || !listings.some((other) => other !== listing && isOtherDate(listing, other))) return listing;
      return { ...listing, series: { id: `${pageUrl} ${listing.title} ${placeOf(listing)}`, name: listing.title } };
    });
  });
}

function isOtherDate(a: ReadListing, b: ReadListing): boolean {
  return placeOf(a) !== '' && placeOf(a) === placeOf(b) && keyOf(a.start).slice(0, 10) !== keyOf(b.start).slice(0, 10);
}

function placeOf({ venue }: ReadListing): string {
  return (venue?.name ?? venue?.address ?? '').toLowerCase();
}

function isSame(a: PageEvent, b: PageEvent): boolean {
  const [one, other] = [placeOf(a.listing), placeOf(b.listing)];
  if (one !== '' && other !== '' && one !== other) return false;
  const [start, otherStart] = [a.listing.start, b.listing.start];
  if (start.kind === otherStart.kind && keyOf(start) === keyOf(otherStart)) return true;
  const [written, otherWritten] = [shownStart(a), shownStart(b)];
  if (!written || !otherWritten || (start.kind === 'instant' && otherStart.kind === 'instant')) return false;
  if (start.kind === 'date' || otherStart.kind === 'date') {
    return !isLong(a.listing) && !isLong(b.listing) && written.slice(0, 10) === otherWritten.slice(0, 10);
  }
  return written === otherWritten;
}

/** A festival's days are not the evening of its first one. */
function isLong({ start, end }: ReadListing): boolean {
  return start.kind === 'date' && end !== undefined && keyOf(end) !== keyOf(start);
}

/** The local day and minute an event shows: in its zone, else as its page wrote it. */
function shownStart({ listing: { start }, written }: PageEvent): string | undefined {
  if (start.kind !== 'instant' || !start.timeZone) return written;
  return Temporal.Instant.from(start.instant)
    .toZonedDateTimeISO(start.timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

const sureness = { date: 0, 'wall-clock': 1, instant: 2 };

/** What both say, and the surer start with its own end. */
function joined(a: PageEvent, b: PageEvent): PageEvent {
  const [first, second] = sureness[b.listing.start.kind] > sureness[a.listing.start.kind] ? [b, a] : [a, b];
  const { end, ...others } = second.listing;
  const venue = { ...second.listing.venue, ...first.listing.venue };
  const sameKind = first.listing.start.kind === second.listing.start.kind;
  const status = first.listing.status === 'scheduled' ? second.listing.status : first.listing.status;
  return {
    ...second,
    ...first,
    listing: {
      ...others,
      ...(end && sameKind ? { end } : {}),
      ...first.listing,
      status,
      ...(Object.keys(venue).length > 0 ? { venue } : {}),
      organizers: together(first.listing.organizers, second.listing.organizers),
      performers: together(first.listing.performers, second.listing.performers),
      attendees: together(first.listing.attendees, second.listing.attendees),
    },
  };
}

/** Parties of one name are one, with the addresses of both. */
function together<T extends Party>(ours: readonly T[], theirs: readonly T[]): T[] {
  const byName = new Map<string, T>();
  for (const party of [...ours, ...theirs]) {
    const name = (party.name ?? party.urls.join(' ')).toLowerCase();
    const there = byName.get(name);
    byName.set(name, there ? { ...party, ...there, urls: [...new Set([...there.urls, ...party.urls])] } : party);
  }
  return [...byName.values()];
}
