import type ICAL from 'ical.js';
import type { ReadListing } from '../../event-listing';
import { secondsOf } from '../../reading/expand-rule';
import { detailsOf, type EventDetails, endOf, eventTimeOf } from './listing';
import { textOf } from './properties';
import type { Reader } from './read-calendar';
import { recurrenceRule } from './repairs';
import { type CalendarTime, instantOf } from './times';

export type ListingMaker = ReturnType<typeof listingMaker>;

/** What an event says once for all its dates, and how it reads on one of them; throws when it has no start. Only its
 * start and length are read at once, the rest when the first listing is wanted. */
export function listingMaker(
  component: ICAL.Component,
  { zones, context, isCancelled, keyEnd }: Pick<Reader, 'zones' | 'context' | 'isCancelled' | 'keyEnd'>,
) {
  const property = component.getFirstProperty('dtstart');
  const start = property ? zones.timeOf(property) : undefined;
  if (!start) throw new Error('no start');
  const uid = textOf(component, 'uid') ?? `${textOf(component, 'summary')} ${start.local}`;
  const isSeries = ['recurrence-id', recurrenceRule, 'rdate'].some((name) => component.hasProperty(name));
  let read: EventDetails | undefined;
  const at = (local: Temporal.PlainDateTime, original: CalendarTime): ReadListing => {
    read ??= detailsOf(component, context, isCancelled);
    const { timeZone: venueZone, ...details } = read;
    const shown = venueZone ?? zones.display;
    const end = endOf(component, start, local, zones, shown);
    const time = eventTimeOf(start, local, shown);
    // The venue's own zone, else the one its time is written in, else the calendar's. A time whose zone nobody stated
    // gets none: it would read as if it had been stated.
    const known = venueZone ?? (time.kind === 'instant' ? time.timeZone : undefined) ?? zones.display;
    const zone = time.kind === 'wall-clock' ? undefined : known;
    return {
      key: `${uid} ${occasionOf(original)}${keyEnd}`,
      ...details,
      start: time,
      ...(end ? { end } : {}),
      ...(zone ? { timeZone: zone } : {}),
      ...(isSeries ? { series: { id: uid } } : {}),
    };
  };
  return { start, uid, length: roughLength(component, start, zones), at };
}

/** About how long it lasts, in seconds: never less than it does, give or take a clock change. */
function roughLength(component: ICAL.Component, start: CalendarTime, zones: Reader['zones']): number {
  const property = component.getFirstProperty('dtend');
  const end = property ? zones.timeOf(property) : undefined;
  if (end) return Math.max(0, secondsOf(end.local) - secondsOf(start.local)) + 86_400;
  // A DURATION is rare, and longer than this it is a slip.
  return component.hasProperty('duration') ? 40 * 86_400 : 86_400;
}

/** Which date of a series it is, the same whatever zone it is written in, and whether it was moved or not. */
function occasionOf(original: CalendarTime): string {
  const instant = original.isDate ? undefined : instantOf(original.local, original.zone);
  return instant?.toString({ smallestUnit: 'second' }) ?? original.local.toString();
}
