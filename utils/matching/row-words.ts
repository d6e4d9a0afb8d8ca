import type { EventListing } from '../event-listing';
import { startsAt } from '../event-time';
import type { DistanceUnit } from '../place';
import { bandText } from '../places/distance';
import type { Evidence, Tie } from '../tie';
import { cityOfZone, dateFormat } from '../wording/date-format';
import { locale, say, sayCount } from '../wording/say';
import { textWidth } from '../wording/text-width';
import { certaintyWords, reasonWords } from './why';

/** What of a listing its row tells. */
export type RowListing = Pick<
  EventListing,
  'title' | 'start' | 'end' | 'timeZone' | 'status' | 'venue' | 'attendance' | 'series'
> & { isSoldOut: boolean };

export type RowsFor = {
  unit: DistanceUnit;
  /** The reader's zone: where the venue's clock shows another time, both are told. */
  zone: string;
  now: Temporal.Instant;
  /** In a narrow column, where the evidence is one click away. */
  isBrief?: boolean;
};

/** Longest word of a row that stands for all (bounded-text.tsx). */
export const atMost = 200;

/** Words of a row, and what they depend on: the same for all rows with the same key. Without a key, this row's alone. */
export type Part = readonly [key: string, words: () => string];

/** What stands under the title (row-facts.tsx), each part as long as it will ever be: the time in words changes as it comes
 * nearer. */
export function partsUnderTitle(listing: RowListing, band: number, about: RowsFor): Part[] {
  const { status, venue, attendance, series, isSoldOut } = listing;
  const parts: (Part | false)[] = [
    timeOf(listing, about),
    zoneOf(listing, about),
    status === 'moved' && ['moved', () => say('row_moved')],
    isSoldOut && ['sold out', () => say('row_soldOut')],
    venue?.name !== undefined && ['', () => venue.name?.slice(0, atMost) ?? ''],
    band >= 0 && [`band ${band} ${about.unit}`, () => bandText(band, about.unit)],
    attendance === 'hybrid' && ['hybrid', () => say('row_hybrid')],
    series !== undefined && ['series', () => sayCount('row_later', 22)],
  ];
  return parts.filter((part) => part !== false);
}

/** How long before its start an event is called tonight's or tomorrow's at the latest: as old as a page index may become. */
const nearMs = 3 * 86_400_000;

function timeOf({ start, end, timeZone }: RowListing, { zone, now }: RowsFor): Part {
  const day = () => clock({ weekday: 'short', day: 'numeric', month: 'short' });
  if (start.kind === 'date')
    return end?.kind === 'date' && end.date > start.date
      ? ['days', () => say('times_until', day())]
      : ['day', () => longest(say('times_todayAllDay'), say('times_tomorrowAllDay'))];
  const time = () => clock({ timeStyle: 'short' });
  const span = () => (end ? say('times_span', time(), time()) : time());
  const lasts = end ? startsAt({ start: end, timeZone }, zone) - startsAt({ start, timeZone }, zone) : 0;
  if (lasts > 18 * 3_600_000) return ['hours and days', () => say('times_timeUntil', time(), day())];
  const isNear = startsAt({ start, timeZone }, zone) - now.epochMilliseconds < nearMs;
  const kind = `${end ? 'from to' : 'from'} ${isNear}`;
  if (!isNear) return [kind, span];
  return [
    kind,
    () => longest(say('times_tonight', span()), say('times_tomorrow', span()), say('times_nowUntil', time())),
  ];
}

/** `New York time (00:30 in Lisbon)`. */
function zoneOf({ start, timeZone }: RowListing, { zone }: RowsFor): Part | false {
  if (start.kind !== 'instant') return false;
  const venueZone = timeZone ?? start.timeZone ?? zone;
  if (venueZone === zone || offsetOn(start.instant, venueZone) === offsetOn(start.instant, zone)) return false;
  return [
    `zone ${venueZone}`,
    () => say('times_zone', cityOfZone(venueZone), clock({ timeStyle: 'short' }), cityOfZone(zone)),
  ];
}

const offsets = new Map<string, number>();

/** From UTC, by the day: asked for one listing after the other, and a listing in an hour of change is no worse off for it. */
function offsetOn(instant: string, zone: string): number {
  const key = `${instant.slice(0, 10)} ${zone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).offsetNanoseconds;
  if (offsets.size > 2_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** A date and time that take much room in the reader's language. */
function clock(options: Intl.DateTimeFormatOptions): string {
  return dateFormat(locale(), { ...options, timeZone: 'UTC' }).format(Date.UTC(2026, 8, 30, 22, 30));
}

/** About as long as addresses of people's pages are. */
const somePage = 'evenings-with.example/maya';

/** Evidence is found step by step (ties.ts): an index that knows the one kind may lead to a row with another. */
const mayBecome: Partial<Record<Evidence['kind'], (subject: string) => Evidence[]>> = {
  'event-names-profile': () => [{ kind: 'event-names-profile-and-back', subject: somePage }],
  'bio-links-organizer': (subject) => [
    { kind: 'bio-links-event', subject },
    { kind: 'bio-links-feed', subject },
  ],
};

/** What follows the role: how sure, and why, in its longest form. */
export function whyWords({ certainty, evidence }: Tie, isBrief: boolean): string {
  if (isBrief) return longest(certaintyWords(certainty), certaintyWords('proven'));
  const { kind, subject, via } = evidence;
  const all = [evidence, ...(mayBecome[kind]?.(subject) ?? [])];
  const reasons = all.map((each) => reasonWords(via ? { ...each, via } : each));
  return say('why_sureBecause', certaintyWords(certainty), longest(...reasons).slice(0, atMost));
}

function longest(...texts: string[]): string {
  return texts.reduce((a, b) => (textWidth(b) > textWidth(a) ? b : a), '');
}
