import type { ReadListing } from '../../event-listing';
import type { Problem, ReadingContext } from '../../event-source';
import { type Budget, localOfSeconds, type Seconds, secondsOf } from '../../reading/expand-rule';
import { plainText } from '../../reading/plain-text';
import { say } from '../../wording/say';
import type { Calendar, EventComponent } from './components';
import { type ListingMaker, listingMaker } from './listing-maker';
import { type Moves, movesOf } from './moves';
import { textOf } from './properties';
import { occurrencesOf } from './recurrence';
import { type Zones, zonesOf } from './times';

/** A date that may have to be listed, before anything is read that only the listing needs: a calendar may hold twenty
 * thousand of them, and few are in the reader's window. `at`: seconds on its own clock. */
export type PlannedDate = { at: number; version: number; event: EventComponent; listing(): ReadListing };

/** What all events of one calendar share while it is read. */
export type Reader = {
  zones: Zones;
  context: ReadingContext;
  isCancelled: boolean;
  /** Tells apart equal UIDs of several calendars in one file. */
  keyEnd: string;
  moves: Moves;
  budget: Budget;
};

/** The dates of one calendar of a file, the `index`th; what is broken becomes a problem. */
export function datesOf(
  calendar: Calendar,
  index: number,
  context: ReadingContext,
  problems: Problem[],
  budget: Budget,
): PlannedDate[] {
  const zones = zonesOf(calendar);
  const reader: Reader = {
    zones,
    context,
    isCancelled: calendar.properties.get('METHOD')?.toUpperCase() === 'CANCEL',
    keyEnd: index === 0 ? '' : ` #${index}`,
    moves: movesOf(calendar, zones),
    budget,
  };
  return calendar.events.flatMap((event) => {
    try {
      return datesOfEvent(event, reader);
    } catch {
      problems.push(brokenEvent(event));
      return [];
    }
  });
}

function datesOfEvent(event: EventComponent, reader: Reader): PlannedDate[] {
  const { zones, moves } = reader;
  const { component } = event;
  const make = listingMaker(component, reader);
  const { start, uid } = make;
  const version = Number(textOf(component, 'sequence') ?? 0) || 0;
  const window = windowOf(reader.context, make.length);
  const moved = component.getFirstProperty('recurrence-id');
  if (moved) {
    const at = secondsOf(start.local);
    const original = zones.timeOf(moved) ?? start;
    const isNear = at <= window.to && at >= window.from;
    return isNear ? [{ at, version, event, listing: () => make.at(start.local, original) }] : [];
  }
  const isMoved = moves.ofSeries(uid, start);
  const changes = moves.changes(uid, start, (changed) => listingMaker(changed, reader));
  return occurrencesOf(component, start, zones, window, reader.budget)
    .filter((at) => !isMoved(at))
    .map((at) => ({ at, version, event, listing: () => listingOf(at, make, changes) }));
}

type Changes = readonly { from: number; shift: number; make: ListingMaker }[];

function listingOf(at: number, make: ListingMaker, changes: Changes): ReadListing {
  const local = localOfSeconds(at);
  const change = changes.findLast(({ from }) => from < at);
  const occasion = { ...make.start, local };
  return change ? change.make.at(localOfSeconds(at + change.shift), occasion) : make.at(local, occasion);
}

/** The window on any clock on earth, and as much earlier as such an event lasts; `isInWindow` decides exactly. */
function windowOf({ now, horizonDays }: ReadingContext, length: number): Seconds {
  const seconds = Math.floor(now.epochMilliseconds / 1_000);
  return { from: seconds - 3 * 86_400 - length, to: seconds + (horizonDays + 2) * 86_400 };
}

/** An event that cannot be read, in words. */
export function brokenEvent({ component, line }: EventComponent): Problem {
  const title = textOf(component, 'summary');
  const message = title ? say('reading_noStart', plainText(title).slice(0, 80)) : say('reading_untitledNoStart');
  return { level: 'warning', message, line };
}
