import type { ReadListing } from '../event-listing';
import type { ReadingContext } from '../event-source';
import { endsAt, startsAt } from '../event-time';

/** Whether any of it lies between one day before `now` and the horizon. A day without its hours counts as it is called,
 * wherever it is; what states no end is over when it begins, as a guess of its length would list yesterday's. */
export function isInWindow(listing: ReadListing, { now, horizonDays }: ReadingContext): boolean {
  const from = now.subtract({ hours: 24 }).epochMilliseconds;
  const to = now.add({ hours: 24 * horizonDays }).epochMilliseconds;
  const { start, end } = listing;
  const timed = start.kind === 'date' ? { start, ...(end ? { end } : {}) } : listing;
  const hasEnd = end !== undefined || start.kind === 'date';
  const starts = startsAt(timed, 'UTC');
  return starts <= to && (starts >= from || (hasEnd && endsAt(timed, 'UTC') > from));
}
