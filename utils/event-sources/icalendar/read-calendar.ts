import type ICAL from 'ical.js';
import type { ReadListing } from '../../event-listing';
import type { Problem, ReadingContext } from '../../event-source';
import { plainText } from '../../reading/plain-text';
import { isInWindow } from '../../reading/window';
import type { Calendar, EventComponent } from './components';
import { detailsOf, type EventDetails, endOf, eventTimeOf } from './listing';
import { textOf } from './properties';
import { type LocalWindow, occurrencesOf, onClockOf } from './recurrence';
import { recurrenceRule } from './repairs';
import { type CalendarTime, instantOf, type Zones, zonesOf } from './times';

/** The listings of one calendar of a file, the `index`th; what is broken becomes a problem. */
export function readCalendar(
  calendar: Calendar,
  index: number,
  context: ReadingContext,
  problems: Problem[],
): ReadListing[] {
  const reader: Reader = {
    zones: zonesOf(calendar),
    context,
    isCancelled: calendar.properties.get('METHOD')?.toUpperCase() === 'CANCEL',
    keyEnd: index === 0 ? '' : ` #${index}`,
    overridden: new Map(),
    changes: new Map(),
  };
  for (const { component } of calendar.events) noteOverride(component, reader);
  const listings = new Map<string, Versioned>();
  for (const event of calendar.events) {
    try {
      const version = Number(textOf(event.component, 'sequence') ?? 0) || 0;
      for (const listing of listingsOf(event.component, reader)) keep(listings, { listing, version });
    } catch {
      problems.push(brokenEvent(event));
    }
  }
  return [...listings.values()].map(({ listing }) => listing);
}

type Versioned = { listing: ReadListing; version: number };

type Reader = {
  zones: Zones;
  context: ReadingContext;
  isCancelled: boolean;
  /** Tells apart equal UIDs of several calendars in one file. */
  keyEnd: string;
  /** The moved dates of a series, by UID: as instants, and as days for those that say only a day. */
  overridden: Map<string, CalendarTime[]>;
  /** Overrides that hold for every later date too (RANGE=THISANDFUTURE), by UID. */
  changes: Map<string, { from: CalendarTime; component: ICAL.Component }[]>;
};

function noteOverride(component: ICAL.Component, { zones, overridden, changes }: Reader): void {
  const property = component.getFirstProperty('recurrence-id');
  const time = property ? zones.timeOf(property) : undefined;
  if (!property || !time) return;
  const uid = textOf(component, 'uid') ?? '';
  overridden.set(uid, [...(overridden.get(uid) ?? []), time]);
  const isRange = String(property.getFirstParameter('range') ?? '').toUpperCase() === 'THISANDFUTURE';
  if (isRange) changes.set(uid, [...(changes.get(uid) ?? []), { from: time, component }]);
}

function listingsOf(component: ICAL.Component, reader: Reader): ReadListing[] {
  const { zones, context } = reader;
  const make = listingMaker(component, reader);
  const { start, uid } = make;
  const moved = component.getFirstProperty('recurrence-id');
  const original = moved ? zones.timeOf(moved) : undefined;
  if (moved) {
    const listing = make.at(start.local, original ?? start);
    return isInWindow(listing, context) ? [listing] : [];
  }
  const changes = changesOf(uid, start, reader);
  return occurrencesOf(component, start, zones, windowOf(context, make.isSeries ? undefined : start.local))
    .filter((local) => !isOverridden(local, start, reader.overridden.get(uid) ?? [], zones))
    .map((local) => {
      const change = changes.findLast(({ from }) => Temporal.PlainDateTime.compare(from, local) < 0);
      return change
        ? change.make.at(local.add(change.shift), { ...start, local })
        : make.at(local, { ...start, local });
    })
    .filter((listing) => isInWindow(listing, context));
}

type Change = { from: Temporal.PlainDateTime; shift: Temporal.Duration; make: ListingMaker };

/** What holds from some date of a series on, soonest first: how much later it then starts, and what it is. */
function changesOf(uid: string, start: CalendarTime, reader: Reader): Change[] {
  return (reader.changes.get(uid) ?? [])
    .map(({ from, component }) => {
      const make = listingMaker(component, reader);
      const began = onClockOf(start, from, reader.zones);
      return { from: began, shift: began.until(onClockOf(start, make.start, reader.zones)), make };
    })
    .filter(({ make }) => make.start.isDate === start.isDate)
    .sort((a, b) => Temporal.PlainDateTime.compare(a.from, b.from));
}

type ListingMaker = ReturnType<typeof listingMaker>;

/** What an event says once for all its dates, and how it reads on one of them; throws when it has no start. */
function listingMaker(component: ICAL.Component, { zones, context, isCancelled, keyEnd }: Reader) {
  const property = component.getFirstProperty('dtstart');
  const start = property ? zones.timeOf(property) : undefined;
  if (!start) throw new Error('no start');
  const { timeZone: venueZone, ...details }: EventDetails = detailsOf(component, context, isCancelled);
  const uid = textOf(component, 'uid') ?? `${details.title} ${start.local}`;
  const isSeries = ['recurrence-id', recurrenceRule, 'rdate'].some((name) => component.hasProperty(name));
  const at = (local: Temporal.PlainDateTime, original: CalendarTime): ReadListing => {
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
  return { start, uid, isSeries, at };
}

/** Which date of a series it is, the same whatever zone it is written in, and whether it was moved or not. */
function occasionOf(original: CalendarTime): string {
  const instant = original.isDate ? undefined : instantOf(original.local, original.zone);
  return instant?.toString({ smallestUnit: 'second' }) ?? original.local.toString();
}

function isOverridden(
  local: Temporal.PlainDateTime,
  start: CalendarTime,
  moved: CalendarTime[],
  zones: Zones,
): boolean {
  return moved.some((time) => {
    const onClock = onClockOf(start, time, zones);
    return start.isDate || time.isDate ? onClock.toPlainDate().equals(local.toPlainDate()) : onClock.equals(local);
  });
}

/** The window on any clock on earth; `isInWindow` decides exactly. An exhibition may have begun long ago (`first`). */
function windowOf({ now, horizonDays }: ReadingContext, first: Temporal.PlainDateTime | undefined): LocalWindow {
  const local = now.toZonedDateTimeISO('UTC').toPlainDateTime();
  return { from: first ?? local.subtract({ days: 40 }), to: local.add({ days: horizonDays + 2 }) };
}

/** A date listed twice is one: the later edition of it, by SEQUENCE, else by its place in the file. */
function keep(listings: Map<string, Versioned>, fresh: Versioned): void {
  const there = listings.get(fresh.listing.key);
  if (!there || there.version <= fresh.version) listings.set(fresh.listing.key, fresh);
}

function brokenEvent({ component, line }: EventComponent): Problem {
  const title = textOf(component, 'summary');
  const which = title ? `“${plainText(title).slice(0, 80)}”` : 'An event';
  return { level: 'warning', message: `${which} has no readable start and was left out.`, line };
}
