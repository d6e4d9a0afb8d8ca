import type ICAL from 'ical.js';
import type { ReadListing } from '../../event-listing';
import type { EventSource, FetchedBody, Problem, Reading, ReadingContext } from '../../event-source';
import { endsAt, startsAt } from '../../event-time';
import { plainText } from '../../reading/plain-text';
import { type Calendar, type EventComponent, looksLikeCalendar, readComponents } from './components';
import { detailsOf, type EventDetails, endOf, eventTimeOf } from './listing';
import { textOf, webAddressOf } from './properties';
import { type LocalWindow, occurrencesOf, onClockOf } from './recurrence';
import { type CalendarTime, type Zones, zonesOf } from './times';

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

function readCalendar(calendar: Calendar, index: number, context: ReadingContext, problems: Problem[]): ReadListing[] {
  const zones = zonesOf(calendar);
  const isCancelled = calendar.properties.get('METHOD')?.toUpperCase() === 'CANCEL';
  const reader: Reader = {
    zones,
    context,
    isCancelled,
    keyEnd: index === 0 ? '' : ` #${index}`,
    overridden: new Map(),
  };
  for (const { component } of calendar.events) noteOverride(component, reader);
  const listings = new Map<string, ReadListing>();
  for (const event of calendar.events) {
    try {
      for (const listing of listingsOf(event.component, reader)) keep(listings, listing);
    } catch {
      problems.push(brokenEvent(event));
    }
  }
  return [...listings.values()];
}

type Reader = {
  zones: Zones;
  context: ReadingContext;
  isCancelled: boolean;
  /** Tells apart equal UIDs of several calendars in one file. */
  keyEnd: string;
  /** The moved dates of a series, by UID: as instants, and as days for those that say only a day. */
  overridden: Map<string, CalendarTime[]>;
};

function noteOverride(component: ICAL.Component, { zones, overridden }: Reader): void {
  const property = component.getFirstProperty('recurrence-id');
  const time = property ? zones.timeOf(property) : undefined;
  const uid = textOf(component, 'uid') ?? '';
  if (time) overridden.set(uid, [...(overridden.get(uid) ?? []), time]);
}

function listingsOf(component: ICAL.Component, reader: Reader): ReadListing[] {
  const { zones, context, isCancelled, keyEnd } = reader;
  const property = component.getFirstProperty('dtstart');
  const start = property ? zones.timeOf(property) : undefined;
  if (!start) throw new Error('no start');
  const details = detailsOf(component, context, isCancelled);
  const uid = textOf(component, 'uid') ?? `${details.title} ${start.local}`;
  const moved = component.getFirstProperty('recurrence-id');
  const isSeries = moved !== null || component.hasProperty('rrule') || component.hasProperty('rdate');
  const at = (local: Temporal.PlainDateTime, original: Temporal.PlainDateTime): ReadListing => {
    const shown = details.timeZone ?? zones.display;
    const end = endOf(component, start, local, zones, shown);
    const time = eventTimeOf(start, local, shown);
    // The venue's own zone, else the one its time is written in, else the calendar's. A time whose zone nobody stated
    // gets none: it would read as if it had been stated.
    const known = details.timeZone ?? (time.kind === 'instant' ? time.timeZone : undefined) ?? zones.display;
    const zone = time.kind === 'wall-clock' ? undefined : known;
    return {
      key: `${uid} ${original}${keyEnd}`,
      ...withoutZone(details),
      start: time,
      ...(end ? { end } : {}),
      ...(zone ? { timeZone: zone } : {}),
      ...(isSeries ? { series: { id: uid } } : {}),
    };
  };
  const originalOfMove = moved ? zones.timeOf(moved) : undefined;
  const dates = moved
    ? [at(start.local, originalOfMove ? onClockOf(start, originalOfMove) : start.local)]
    : occurrencesOf(component, start, zones, windowOf(context, isSeries ? undefined : start.local))
        .filter((local) => !isOverridden(local, start, reader.overridden.get(uid) ?? []))
        .map((local) => at(local, local));
  return dates.filter((listing) => isInWindow(listing, context));
}

function withoutZone({ timeZone: _timeZone, ...rest }: EventDetails): EventDetails {
  return rest;
}

function isOverridden(local: Temporal.PlainDateTime, start: CalendarTime, moved: CalendarTime[]): boolean {
  return moved.some((time) => {
    const onClock = onClockOf(start, time);
    return start.isDate || time.isDate ? onClock.toPlainDate().equals(local.toPlainDate()) : onClock.equals(local);
  });
}

/** The window on any clock on earth; `isInWindow` decides exactly. An exhibition may have begun long ago (`first`). */
function windowOf({ now, horizonDays }: ReadingContext, first: Temporal.PlainDateTime | undefined): LocalWindow {
  const local = now.toZonedDateTimeISO('UTC').toPlainDateTime();
  return { from: first ?? local.subtract({ days: 40 }), to: local.add({ days: horizonDays + 2 }) };
}

function isInWindow(listing: ReadListing, { now, horizonDays }: ReadingContext): boolean {
  const from = now.subtract({ hours: 24 }).epochMilliseconds;
  const to = now.add({ hours: 24 * horizonDays }).epochMilliseconds;
  return endsAt(listing, 'UTC') >= from && startsAt(listing, 'UTC') <= to;
}

/** A date listed twice (a moved one and a copy of it) is one; the later entry is the newer. */
function keep(listings: Map<string, ReadListing>, listing: ReadListing): void {
  listings.set(listing.key, listing);
}

function brokenEvent({ component, line }: EventComponent): Problem {
  const title = textOf(component, 'summary');
  const which = title ? `“${plainText(title).slice(0, 80)}”` : 'An event';
  return { level: 'warning', message: `${which} has no readable start and was left out.`, line };
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
