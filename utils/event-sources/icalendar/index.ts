import ICAL from 'ical.js';
import type { EventTime, Party, ReadListing, VenuePoint } from '../../event-listing';
import type { EventSource, FetchedBody, Reading, ReadingContext } from '../../event-source';

/** Occurrences looked at per series: a bound on work, not on time (peers.md §5, recurrence bombs). */
const stepLimit = 2_000;
const listingLimit = 400;

/** iCalendar (RFC 5545), read by ical.js. */
export const eventSource: EventSource = {
  name: 'icalendar',
  label: 'Calendar feed',
  accepts: 'text/calendar',
  recognises: (body) => (textOf(body).slice(0, 500).includes('BEGIN:VCALENDAR') ? 2 : 0),
  read,
};

function textOf(body: FetchedBody): string {
  return new TextDecoder().decode(body.bytes);
}

function read(body: FetchedBody, context: ReadingContext): Reading {
  try {
    const root = new ICAL.Component(ICAL.parse(textOf(body)));
    const name = root.getFirstPropertyValue('x-wr-calname');
    const reading: Reading = { listings: [], problems: [], ...(typeof name === 'string' ? { name } : {}) };
    for (const component of root.getAllSubcomponents('vevent')) readOne(component, context, reading);
    return reading;
  } catch {
    return { listings: [], problems: [{ level: 'error', message: 'This calendar is broken and could not be read.' }] };
  }
}

function readOne(component: ICAL.Component, context: ReadingContext, reading: Reading): void {
  try {
    if (component.hasProperty('recurrence-id')) return;
    const uid = component.getFirstPropertyValue('uid');
    const siblings = component.parent?.getAllSubcomponents('vevent') ?? [];
    // By UID: left to itself ical.js gives every series the moved dates of all the others.
    const exceptions = siblings.filter(
      (other) => other.hasProperty('recurrence-id') && other.getFirstPropertyValue('uid') === uid,
    );
    reading.listings.push(...occurrencesOf(new ICAL.Event(component, { exceptions }), context));
  } catch {
    reading.problems.push({ level: 'warning', message: 'One event of this calendar is broken and was left out.' });
  }
}

function occurrencesOf(event: ICAL.Event, context: ReadingContext): ReadListing[] {
  const from = context.now.epochMilliseconds - 86_400_000;
  const to = from + (context.horizonDays + 1) * 86_400_000;
  if (!event.isRecurring()) {
    const at = event.startDate.toJSDate().getTime();
    return at >= from && at <= to ? [listingOf(event, event.startDate, event.endDate, event.uid)] : [];
  }
  const listings: ReadListing[] = [];
  const occurrences = event.iterator();
  for (let step = 0; step < stepLimit && listings.length < listingLimit; step++) {
    const next: ICAL.Time | null | undefined = occurrences.next();
    if (!next || next.toJSDate().getTime() > to) break;
    if (next.toJSDate().getTime() < from) continue;
    const details = event.getOccurrenceDetails(next);
    const listing = listingOf(details.item, details.startDate, details.endDate, `${event.uid} ${next.toString()}`);
    listings.push({ ...listing, series: { id: event.uid } });
  }
  return listings;
}

function listingOf(event: ICAL.Event, start: ICAL.Time, end: ICAL.Time | null, key: string): ReadListing {
  const point = pointOf(event.component);
  const url = event.component.getFirstPropertyValue('url');
  const zone = start.zone?.tzid;
  const venue = { ...(event.location ? { name: event.location } : {}), ...(point ? { point } : {}) };
  const cancelled = event.component.getFirstPropertyValue('status') === 'CANCELLED';
  return {
    key,
    title: event.summary ?? '',
    start: timeOf(start, false),
    ...(end && end.compare(start) > 0 ? { end: timeOf(end, true) } : {}),
    ...(zone && isZone(zone) ? { timeZone: zone } : {}),
    ...(event.location || point ? { venue } : {}),
    status: cancelled ? 'cancelled' : 'scheduled',
    ...(typeof url === 'string' && /^https?:/.test(url) ? { url } : {}),
    organizers: organizersOf(event.component),
    performers: [],
    attendees: [],
  };
}

/** Whole days end exclusively in RFC 5545 §3.6.1 and inclusively with us. */
function timeOf(time: ICAL.Time, isEnd: boolean): EventTime {
  const local = time.toString().replace(/Z$/, '');
  if (time.isDate) {
    const day = Temporal.PlainDate.from(local);
    return { kind: 'date', date: (isEnd ? day.subtract({ days: 1 }) : day).toString() };
  }
  const zone = time.zone?.tzid ?? 'floating';
  if (!isZone(zone)) return { kind: 'wall-clock', local };
  const instant = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString();
  return { kind: 'instant', instant, ...(zone === 'UTC' ? {} : { timeZone: zone }) };
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function pointOf(component: ICAL.Component): VenuePoint | undefined {
  const value = component.getFirstPropertyValue('geo');
  const [latitude, longitude] = Array.isArray(value) ? value.map(Number) : [];
  if (latitude === undefined || longitude === undefined || !(Math.abs(latitude) <= 90)) return undefined;
  if (!(Math.abs(longitude) <= 180) || (latitude === 0 && longitude === 0)) return undefined;
  return { latitude, longitude, precision: 'exact' };
}

function organizersOf(component: ICAL.Component): Party[] {
  const property = component.getFirstProperty('organizer');
  const address = property?.getFirstValue();
  if (!property || typeof address !== 'string' || !/^https?:/.test(address)) return [];
  const name = property.getFirstParameter('cn');
  return [{ urls: [address], ...(name ? { name } : {}) }];
}
