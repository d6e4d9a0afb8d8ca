import type ICAL from 'ical.js';
import type { EventTime, ReadListing } from '../../event-listing';
import type { ReadingContext } from '../../event-source';
import { plainText } from '../../reading/plain-text';
import { statusFromTitle } from '../../reading/status-words';
import { attendanceOf, venueOf } from './location';
import { attendeesOf, organizersOf, textOf, webAddressOf } from './properties';
import { type CalendarTime, instantOf, isSameZone, type Zones } from './times';

/** What all dates of one event share. */
export type EventDetails = Omit<ReadListing, 'key' | 'start' | 'end'>;

/** Everything but the times; `timeZone` only where the venue's point gives it. `isCancelled`: the whole calendar is a cancellation (METHOD:CANCEL). */
export function detailsOf(component: ICAL.Component, context: ReadingContext, isCancelled: boolean): EventDetails {
  const title =
    plainText(textOf(component, 'summary') ?? '')
      .replace(/\s+/g, ' ')
      .slice(0, 1_000) || 'Untitled event';
  const description = plainText(textOf(component, 'description') ?? '');
  const venue = venueOf(component);
  const attendance = attendanceOf(component, venue);
  const url = urlOf(component, description);
  const zone = venue?.point && context.zoneAt?.(venue.point);
  const status = (textOf(component, 'status') ?? '').toUpperCase();
  const keywords = component.getAllProperties('categories').flatMap((property) => property.getValues().map(String));
  return {
    title,
    ...(zone ? { timeZone: zone } : {}),
    ...(venue ? { venue } : {}),
    ...(attendance ? { attendance } : {}),
    status: isCancelled || /^CANCEL+ED$/.test(status) ? 'cancelled' : (statusFromTitle(title) ?? 'scheduled'),
    ...(url ? { url } : {}),
    organizers: organizersOf(component),
    performers: [],
    attendees: attendeesOf(component),
    ...(description ? { description } : {}),
    ...(keywords.length > 0 ? { keywords: keywords.slice(0, 20) } : {}),
  };
}

/** URL, else Trumba's link, else the first event page of a known platform in location or description (Luma and Google
 * write no URL). */
function urlOf(component: ICAL.Component, description: string): string | undefined {
  const own = webAddressOf(textOf(component, 'x-trumba-link')) ?? webAddressOf(textOf(component, 'url'));
  if (own) return own;
  const text = `${textOf(component, 'location') ?? ''}\n${description}`;
  const found =
    /https?:\/\/(?:(?:www\.)?meetup\.com\/[^\s/]+\/events\/\w+|(?:luma\.com|lu\.ma)\/[\w-]+|(?:www\.)?eventbrite\.[a-z.]{2,6}\/e\/[\w-]+)/i.exec(
      text.slice(0, 4_000),
    );
  return webAddressOf(found?.[0]);
}

/** A calendar's time as a listing's. `venueZone` is where a time in UTC is shown. */
export function eventTimeOf(
  time: CalendarTime,
  local: Temporal.PlainDateTime,
  venueZone: string | undefined,
): EventTime {
  if (time.isDate) return { kind: 'date', date: local.toPlainDate().toString() };
  const instant = instantOf(local, time.zone);
  if (!instant) return { kind: 'wall-clock', local: local.toString({ smallestUnit: 'second' }) };
  const zone = time.zone?.kind === 'iana' ? time.zone.name : venueZone;
  return {
    kind: 'instant',
    instant: instant.toString({ smallestUnit: 'second' }),
    ...(zone ? { timeZone: zone } : {}),
  };
}

/**
 * The end of an occurrence that starts at `local`: as long after it on the clock as the first one's DTEND is after its
 * DTSTART, or DURATION. Whole days end exclusively in RFC 5545 §3.6.1 and inclusively with us. Undefined when there is
 * none, or it lies before the start.
 */
export function endOf(
  component: ICAL.Component,
  start: CalendarTime,
  local: Temporal.PlainDateTime,
  zones: Zones,
  venueZone: string | undefined,
): EventTime | undefined {
  const length = lengthOf(component, start, zones);
  if (!length || length.sign <= 0) return undefined;
  const end = local.add(length);
  if (!start.isDate) return eventTimeOf(start, end, venueZone);
  const last = end.toPlainDate().subtract({ days: 1 });
  return Temporal.PlainDate.compare(last, local.toPlainDate()) > 0
    ? { kind: 'date', date: last.toString() }
    : undefined;
}

function lengthOf(component: ICAL.Component, start: CalendarTime, zones: Zones): Temporal.Duration | undefined {
  const property = component.getFirstProperty('dtend');
  const end = property ? zones.timeOf(property) : undefined;
  if (end) {
    if (end.isDate !== start.isDate) return undefined;
    const isElsewhere = !end.isDate && !start.isDate && !isSameZone(end.zone, start.zone);
    if (!isElsewhere) return start.local.until(end.local);
    const from = instantOf(start.local, start.isDate ? undefined : start.zone);
    const to = instantOf(end.local, end.isDate ? undefined : end.zone);
    return from && to ? from.until(to) : undefined;
  }
  const duration = textOf(component, 'duration');
  return duration ? durationOf(duration) : undefined;
}

function durationOf(text: string): Temporal.Duration | undefined {
  try {
    return Temporal.Duration.from(text);
  } catch {
    return undefined;
  }
}
