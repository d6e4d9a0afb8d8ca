import { endsAt, localText, startsAt } from '../event-time';
import { timeZoneAt } from '../places/zones';
import type { Gathering } from './read-gathering';

/** `exact`: within five minutes · `near`: up to an hour, doors against show · `day`: one is for the whole day · `other`. */
export type Occasion = 'exact' | 'near' | 'day' | 'other';

const minute = 60_000;

/** The zone both are compared in. */
function zoneOf(a: Gathering, b: Gathering): string {
  return knownZoneOf(a, b) ?? 'UTC';
}

function knownZoneOf(a: Gathering, b: Gathering): string | undefined {
  const stated = [a, b].map(
    ({ timeZone, start }) => timeZone ?? (start.kind === 'instant' ? start.timeZone : undefined),
  );
  const point = a.venue?.point ?? b.venue?.point;
  return stated[0] ?? stated[1] ?? (point ? timeZoneAt(point) : undefined);
}

/** Whether it goes on for more than a day and a night: a festival, a conference, an exhibition. */
export function isMultiDay({ start, end, timeZone }: Gathering): boolean {
  if (!end) return false;
  if (start.kind === 'date') return localText(end, timeZone ?? 'UTC').slice(0, 10) > start.date;
  return (
    endsAt({ start, end, ...(timeZone ? { timeZone } : {}) }, 'UTC') -
      startsAt({ start, ...(timeZone ? { timeZone } : {}) }, 'UTC') >
    26 * 60 * minute
  );
}

const instants = new WeakMap<Gathering['start'], number>();

function instantOf({ start }: Gathering): number | undefined {
  if (start.kind !== 'instant') return undefined;
  const known = instants.get(start);
  if (known !== undefined) return known;
  const epoch = Date.parse(start.instant);
  instants.set(start, epoch);
  return epoch;
}

/** From a midnight to a midnight, or the minute before: whole days, written as hours. */
function isWholeDays({ start, end }: Gathering): boolean {
  if (start.kind !== 'instant' || end?.kind !== 'instant') return false;
  const length = Date.parse(end.instant) - Date.parse(start.instant);
  return length > 0 && (length + minute) % (24 * 60 * minute) <= minute;
}

/** The UTC date at noon of a day that begins at a midnight of which nobody says where. */
function noonOf({ start }: Gathering): string {
  const midnight = start.kind === 'instant' ? Date.parse(start.instant) : Number.NaN;
  return new Date(midnight + 12 * 60 * minute).toISOString().slice(0, 10);
}

/** How the times of two listings go together (labelling.md, pairs). */
export function occasionOf(a: Gathering, b: Gathering): Occasion {
  // Most of what is compared is simply at another time.
  const [quickA, quickB] = [instantOf(a), instantOf(b)];
  if (quickA !== undefined && quickB !== undefined && Math.abs(quickA - quickB) > 60 * minute) return 'other';
  const known = knownZoneOf(a, b);
  const zone = known ?? 'UTC';
  const dayOf = (each: Gathering) =>
    known === undefined && isWholeDays(each) ? noonOf(each) : localText(each.start, each.timeZone ?? zone).slice(0, 10);
  if (a.start.kind === 'date' || b.start.kind === 'date') return dayOf(a) === dayOf(b) ? 'day' : 'other';
  const [startA, startB] = [startsAt(a, zone), startsAt(b, zone)];
  const apart = Math.abs(startA - startB);
  if (apart <= 5 * minute) return 'exact';
  if (apart > 60 * minute) return 'other';
  // One is over when the other begins: two tours, one after the other.
  const [first, second] = startA < startB ? [a, b] : [b, a];
  if (first.end && endsAt(first, zone) <= startsAt(second, zone)) return 'other';
  return isShifted(first, second, zone) ? 'other' : 'near';
}

/** Both as long as each other, the one later by the same time at both ends: two groups or showings; where only the doors open
 * earlier, both are over together. */
function isShifted(a: Gathering, b: Gathering, zone: string): boolean {
  if (!a.end || !b.end) return false;
  const [later, over] = [startsAt(b, zone) - startsAt(a, zone), endsAt(b, zone) - endsAt(a, zone)];
  return later >= 10 * minute && Math.abs(later - over) <= 2 * minute;
}

/** One's text gives the other's hour: `Doors 6.45, first dance 7.30pm`. */
export function tellsHourOf(one: Gathering, other: Gathering): boolean {
  if (other.start.kind === 'date' || one.start.kind === 'date') return false;
  const [hour = '', minute = ''] = localText(other.start, other.timeZone ?? zoneOf(one, other))
    .slice(11, 16)
    .split(':');
  const [at, sharp] = [Number(hour), minute === '00'];
  const hours = [String(at), hour, ...(at > 12 ? [String(at - 12)] : [])].join('|');
  const clock = `(?<![\\d.:])(${hours})(${sharp ? '([.:h]00)?' : `[.:h]${minute}`})\\s?(h|uhr|pm|p\\.m\\.|am|時)?(?![\\d:])`;
  const text = `${one.title} ${one.description?.slice(0, 1_000) ?? ''}`;
  return /\d/.test(text) && new RegExp(clock, 'iu').test(text);
}

/** Both go on for days, and end on the same one. */
export function isSameSpan(a: Gathering, b: Gathering): boolean {
  if (!a.end || !b.end || !isMultiDay(a) || !isMultiDay(b)) return false;
  const zone = zoneOf(a, b);
  return localText(a.end, a.timeZone ?? zone).slice(0, 10) === localText(b.end, b.timeZone ?? zone).slice(0, 10);
}

/** It fills a day: things of its own happen within it. */
export function isLong({ start, end, timeZone }: Gathering): boolean {
  if (!end || start.kind === 'date') return false;
  const zone = timeZone ?? 'UTC';
  return endsAt({ start, end }, zone) - startsAt({ start }, zone) >= 6 * 60 * minute;
}

/** Both say when they begin and end, and say the same. */
export function isSameLength(a: Gathering, b: Gathering): boolean {
  if (!a.end || !b.end || a.start.kind === 'date' || b.start.kind === 'date') return false;
  const zone = zoneOf(a, b);
  const apart = (x: number, y: number) => Math.abs(x - y) <= 5 * minute;
  return apart(startsAt(a, zone), startsAt(b, zone)) && apart(endsAt(a, zone), endsAt(b, zone));
}
