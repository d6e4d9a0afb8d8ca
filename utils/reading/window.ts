import type { ReadListing } from '../event-listing';
import type { ReadingContext } from '../event-source';
import { endsAt, startsAt } from '../event-time';

/** Whether any of it lies between one day before `now` and the horizon. What states no end is over when it begins: a
 * guess of its length would list yesterday's. */
export function isInWindow(listing: ReadListing, { now, horizonDays }: ReadingContext): boolean {
  const from = now.subtract({ hours: 24 }).epochMilliseconds;
  const to = now.add({ hours: 24 * horizonDays }).epochMilliseconds;
  const starts = startsAt(listing, 'UTC');
  const ends = listing.end || listing.start.kind === 'date' ? endsAt(listing, 'UTC') : starts;
  return ends >= from && starts <= to;
}
