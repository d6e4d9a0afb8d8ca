import type { ReadListing } from '../../event-listing';
import type { EventSource, FetchedBody, Problem, Reading, ReadingContext } from '../../event-source';
import { startsAt } from '../../event-time';
import { plainText } from '../../reading/plain-text';
import { type Calendar, looksLikeCalendar, readComponents } from './components';
import { webAddressOf } from './properties';
import { readCalendar } from './read-calendar';
import { zonesOf } from './times';

const maximumListings = 5_000;
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
  const listings = calendars.flatMap((calendar, index) => readCalendar(calendar, index, context, problems));
  const [first] = calendars;
  const name = plainText(unescaped(first?.properties.get('X-WR-CALNAME') ?? first?.properties.get('NAME') ?? '')).slice(
    0,
    200,
  );
  const siteUrl = webAddressOf(first?.properties.get('URL')) ?? webAddressOf(first?.properties.get('X-ORIGINAL-URL'));
  const timeZone = first ? zonesOf(first).display : undefined;
  const refreshSeconds = first ? refreshSecondsOf(first) : undefined;
  return {
    listings: listings.sort(bySoonest).slice(0, maximumListings),
    problems: problems.slice(0, maximumProblems),
    ...(name ? { name } : {}),
    ...(siteUrl ? { siteUrl } : {}),
    ...(timeZone ? { timeZone } : {}),
    ...(refreshSeconds ? { refreshSeconds } : {}),
  };
}

const bySoonest = (a: ReadListing, b: ReadListing) => startsAt(a, 'UTC') - startsAt(b, 'UTC');

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
