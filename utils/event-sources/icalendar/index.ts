import type { ReadListing } from '../../event-listing';
import type { EventSource, FetchedBody, Problem, Reading, ReadingContext } from '../../event-source';
import { startsAt } from '../../event-time';
import { type Budget, wholeBudget } from '../../reading/expand-rule';
import { plainText } from '../../reading/plain-text';
import { isInWindow } from '../../reading/window';
import { type Calendar, looksLikeCalendar, readComponents } from './components';
import { webAddressOf } from './properties';
import { brokenEvent, datesOf, type PlannedDate } from './read-calendar';
import { zonesOf } from './times';

const maximumListings = 5_000;
/** Dates looked at for them: some turn out to lie outside the window by hours, or to be listed twice. */
const maximumDates = 4 * maximumListings;
const maximumProblems = 50;

/** iCalendar (RFC 5545), its values read by ical.js, its defects by the rules of labelling.md. */
export const eventSource: EventSource = {
  name: 'icalendar',
  label: 'kinds_icalendar',
  accepts: 'text/calendar',
  recognises: (body) => (looksLikeCalendar(body) ? 2 : 0),
  read,
};

function read(body: FetchedBody, context: ReadingContext): Reading {
  const problems: Problem[] = [];
  const calendars = readComponents(body, problems);
  const budget: Budget = { left: wholeBudget };
  const dates = calendars.flatMap((calendar, index) => datesOf(calendar, index, context, problems, budget));
  const listings = listingsOf(dates, context, problems);
  const [first] = calendars;
  const name = plainText(unescaped(first?.properties.get('X-WR-CALNAME') ?? first?.properties.get('NAME') ?? '')).slice(
    0,
    200,
  );
  const siteUrl = webAddressOf(first?.properties.get('URL')) ?? webAddressOf(first?.properties.get('X-ORIGINAL-URL'));
  const timeZone = first ? zonesOf(first).display : undefined;
  const refreshSeconds = first ? refreshSecondsOf(first) : undefined;
  return {
    listings,
    problems: problems.slice(0, maximumProblems),
    ...(name ? { name } : {}),
    ...(siteUrl ? { siteUrl } : {}),
    ...(timeZone ? { timeZone } : {}),
    ...(refreshSeconds ? { refreshSeconds } : {}),
  };
}

/** The soonest dates as listings. A date listed twice is one: its later edition, by SEQUENCE, else by its place in the
 * file. */
function listingsOf(dates: PlannedDate[], context: ReadingContext, problems: Problem[]): ReadListing[] {
  // In the file's own order, by which a later edition is known, unless there are more than anybody can be shown.
  const isMany = dates.length > maximumListings;
  const soonest = isMany ? dates.sort((a, b) => a.at - b.at).slice(0, maximumDates) : dates;
  const listings = new Map<string, { listing: ReadListing; version: number; startsAt: number }>();
  for (const { listing: read, version, event } of soonest) {
    if (listings.size >= maximumListings) break;
    try {
      const listing = read();
      const there = listings.get(listing.key);
      if (!isInWindow(listing, context) || (there && there.version > version)) continue;
      listings.set(listing.key, { listing, version, startsAt: startsAt(listing, 'UTC') });
    } catch {
      problems.push(brokenEvent(event));
    }
  }
  return [...listings.values()]
    .sort((a, b) => a.startsAt - b.startsAt)
    .slice(0, maximumListings)
    .map(({ listing }) => listing);
}

function unescaped(text: string): string {
  return text.replace(/\\n/gi, ' ').replace(/\\([,;\\])/g, '$1');
}

/** REFRESH-INTERVAL (RFC 7986 §5.7) or X-PUBLISHED-TTL: an ISO 8601 duration. */
function refreshSecondsOf({ properties }: Calendar): number | undefined {
  const text = properties.get('REFRESH-INTERVAL') ?? properties.get('X-PUBLISHED-TTL');
  try {
    return text ? Temporal.Duration.from(text).total({ unit: 'seconds', relativeTo: '2026-01-01' }) : undefined;
  } catch {
    return undefined;
  }
}
