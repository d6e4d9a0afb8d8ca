import type { Attendee, EventListing, Party, Venue } from '../event-listing';
import { endsAt, startsAt } from '../event-time';
import { plainName } from './plain-name';
import { statusInWords } from './status-in-words';

/** One gathering: what is shown of it, and the listings it was put together from, most trustworthy first. */
export type Gathered = { shown: EventListing; members: EventListing[] };

/** How far the sources are to be believed where they differ: whoever runs the event first, then its own page, then the
 * organiser's calendar, then sellers and lists of events. */
const trust: Record<string, number> = {
  atproto: 1,
  mobilizon: 1,
  gancio: 2,
  'web-page': 2,
  luma: 3,
  meetup: 3,
  icalendar: 4,
  ticketmaster: 6,
  bandsintown: 6,
  songkick: 7,
};
const unknownSource = 5;

/** Below all: its text lies in a post. */
function trustOf({ source }: EventListing): number {
  return trust[source] ?? (source.includes('post') ? 9 : unknownSource);
}

/** A listing that nobody else has. */
export function alone(listing: EventListing): Gathered {
  return { shown: withStatus(listing, [listing]), members: [listing] };
}

/** One row of several listings. Each field is from the most trustworthy one that has it; people of all of them. */
export function gather(clusterId: string, listings: readonly EventListing[]): Gathered | undefined {
  const members = [...listings].sort((a, b) => trustOf(a) - trustOf(b) || (a.id < b.id ? -1 : 1));
  const [first] = members;
  if (!first) return undefined;
  // Somebody moved it: what the others say of time and place is old.
  const moved = members.find(({ status }) => status === 'moved');
  const timed = moved ?? members.find(({ start }) => start.kind !== 'date') ?? first;
  const end = endOf(timed, members);
  const timeZone = timed.timeZone ?? pick(members, ({ timeZone }) => timeZone);
  const merged: EventListing = {
    ...first,
    id: clusterId,
    start: timed.start,
    ...optional('end', end),
    ...optional('timeZone', timeZone),
    ...optional('venue', venueOf(moved ? [moved, ...members.filter((each) => samePlace(each, moved))] : members)),
    ...optional('attendance', attendanceOf(members)),
    ...optional(
      'url',
      pick(members, ({ url }) => url),
    ),
    ...optional(
      'series',
      pick(members, ({ series }) => series),
    ),
    ...optional(
      'price',
      pick(members, ({ price }) => price),
    ),
    ...optional('description', longest(members.map(({ description }) => description))),
    ...optional('keywords', keywordsOf(members)),
    organizers: people(members.flatMap(({ organizers }) => organizers)),
    performers: people(members.flatMap(({ performers }) => performers)),
    attendees: people<Attendee>(members.flatMap(({ attendees }) => attendees)),
  };
  if (end === undefined) delete merged.end;
  return { shown: withStatus(merged, members), members };
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}

function pick<Value>(
  members: readonly EventListing[],
  read: (listing: EventListing) => Value | undefined,
): Value | undefined {
  for (const member of members) {
    const value = read(member);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The end of whoever gave the start, else another's that makes sense with it. */
function endOf(timed: EventListing, members: readonly EventListing[]): EventListing['end'] {
  if (timed.end) return timed.end;
  const zone = timed.timeZone ?? 'UTC';
  const start = startsAt(timed, zone);
  const others = members.filter(
    (each) => each.end?.kind === timed.start.kind && Math.abs(startsAt(each, zone) - start) <= 3_600_000,
  );
  return others.find((each) => endsAt(each, zone) > start)?.end;
}

function samePlace(a: EventListing, b: EventListing): boolean {
  return plainName(a.venue?.name) === plainName(b.venue?.name);
}

const precisions = ['exact', 'town', 'source'];

function venueOf(members: readonly EventListing[]): Venue | undefined {
  const venues = members.flatMap(({ venue }) => venue ?? []);
  const named = venues.find(({ name }) => name !== undefined) ?? venues[0];
  if (!named) return undefined;
  const points = venues.flatMap(({ point }) => point ?? []);
  const [point] = points.sort((a, b) => precisions.indexOf(a.precision) - precisions.indexOf(b.precision));
  // Parts of one address stay together: a street of one town must not meet the name of another.
  const address = named.address === undefined ? venues.find((each) => each.address !== undefined) : undefined;
  return { ...address, ...named, ...(point ? { point } : {}) };
}

function attendanceOf(members: readonly EventListing[]): EventListing['attendance'] {
  if (members.some(({ attendance }) => attendance === 'hybrid')) return 'hybrid';
  return pick(members, ({ attendance }) => attendance);
}

function longest(texts: readonly (string | undefined)[]): string | undefined {
  return [...texts].sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0];
}

function keywordsOf(members: readonly EventListing[]): string[] | undefined {
  const all = [...new Set(members.flatMap(({ keywords }) => keywords ?? []))];
  return all.length > 0 ? all : undefined;
}

/** Everybody once: equal by DID, account or address, else by name. */
function people<P extends Party>(parties: readonly P[]): P[] {
  const found: P[] = [];
  for (const party of parties) {
    const at = found.findIndex((other) => isOne(other, party));
    const there = found[at];
    if (there) found[at] = { ...party, ...there, urls: [...new Set([...there.urls, ...party.urls])] };
    else found.push(party);
  }
  return found;
}

function isOne(a: Party, b: Party): boolean {
  if (a.did !== undefined && b.did !== undefined) return a.did === b.did;
  if (a.handle && b.handle && a.handle.site === b.handle.site) return a.handle.name === b.handle.name;
  if (a.urls.some((url) => b.urls.includes(url))) return true;
  return a.name !== undefined && plainName(a.name) === plainName(b.name);
}

/** A cancellation counts wherever it stands, in field or words; then postponed, then moved. */
function withStatus(listing: EventListing, members: readonly EventListing[]): EventListing {
  const said = members.map((member) => (member.status === 'scheduled' ? statusInWords(member.title) : member.status));
  const status = (['cancelled', 'postponed', 'moved'] as const).find((each) => said.includes(each)) ?? 'scheduled';
  return status === listing.status ? listing : { ...listing, status };
}
