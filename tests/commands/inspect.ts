import '../wording/speak-english';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { EventTime, ReadListing, Venue } from '../../utils/event-listing';
import type { FetchedBody, Problem, ReadingContext } from '../../utils/event-source';
import { startsAt } from '../../utils/event-time';
import { timeZoneAt } from '../../utils/places/zones';
import { type BodyReading, readBody } from '../../utils/reading/read-body';
import { accountPage } from '../../utils/refreshing/address-check';
import { readAddress } from './read-address';

/** A listing as labelling.md shapes it: one text for a time, all-day said apart, the venue's point among its parts. */
export type InspectedListing = Omit<ReadListing, 'start' | 'end' | 'key' | 'venue'> & {
  start: string;
  end?: string;
  allDay: boolean;
  venue?: Omit<Venue, 'point'> & { latitude?: number; longitude?: number };
};
export type Inspection = { kind: string; problems: Problem[]; listings: InspectedListing[] };

/** `npm run inspect -- FILE_OR_URL [--now ISO] [--horizon DAYS] [--json]`: what Tangible reads from any calendar or page.
 * `--near LATITUDE,LONGITUDE` and `--key KEY` are for sources that search around a place, or want a key. Ends with 1 when it is unreadable; a readable one with nothing upcoming is fine. */
export async function main(args: string[]): Promise<number> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [where] = args.filter(
    (arg, index) => !arg.startsWith('--') && !['--now', '--horizon', '--near', '--key'].includes(args[index - 1] ?? ''),
  );
  if (!where) {
    console.error('Say what to read: npm run inspect -- FILE_OR_URL [--now ISO] [--horizon DAYS] [--json]');
    return 1;
  }
  let inspection: Inspection;
  try {
    const now = momentOf(option('--now'));
    const horizonDays = Number(option('--horizon') ?? 90);
    if (!(horizonDays >= 0 && horizonDays <= 36_500)) throw new Error('--horizon wants a number of days, such as 90.');
    const file = fileAt(where);
    inspection = file
      ? inspect(file, now, horizonDays)
      : await inspectAddress(where, { now, horizonDays, ...wanted(option('--near'), option('--key')) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    inspection = { kind: 'unreadable', problems: [{ level: 'error', message }], listings: [] };
  }
  console.log(args.includes('--json') ? JSON.stringify(inspection, null, 1) : wordsOf(inspection));
  return inspection.kind === 'unreadable' ? 1 : 0;
}

/** What the reading of some bytes is, in the outward shape; rows by start, then title. */
export function inspect(body: FetchedBody, now: Temporal.Instant, horizonDays: number): Inspection {
  return inspected(readBody(body, { now, horizonDays, zoneAt: timeZoneAt }), now, horizonDays);
}

/** The same for a web address, with all its source asks for beyond it. */
export async function inspectAddress(where: string, context: ReadingContext): Promise<Inspection> {
  const address = accountPage(where).replace(/^webcals?:(\/\/)?/i, 'https://');
  if (!URL.canParse(address) || !/^https?:/.test(address))
    throw new Error(`There is no file and no web address “${where}”.`);
  const read = await readAddress(address, { zoneAt: timeZoneAt, ...context });
  return inspected(read, context.now, context.horizonDays);
}

function inspected(read: BodyReading, now: Temporal.Instant, horizonDays: number): Inspection {
  if ('problem' in read) return { kind: 'unreadable', problems: [read.problem], listings: [] };
  const listings = outwardRows(read.reading.listings);
  const { problems } = read.reading;
  const isSilent = listings.length === 0 && problems.length === 0;
  const note: Problem = {
    level: 'note',
    message: `Nothing in the ${horizonDays} days from ${now.toString().slice(0, 10)}.`,
  };
  return { kind: read.kind, problems: isSilent ? [note] : problems, listings };
}

/** Listings in the outward shape, rows by start, then title. */
export function outwardRows(listings: ReadListing[]): InspectedListing[] {
  return listings
    .map((listing) => ({ row: outward(listing), startsAt: startsAt(listing, 'UTC') }))
    .sort((a, b) => a.startsAt - b.startsAt || compare(a.row.title, b.row.title))
    .map(({ row }) => row);
}

function outward({ key: _key, start, end, venue, ...rest }: ReadListing): InspectedListing {
  const zone = rest.timeZone ?? (start.kind === 'instant' ? start.timeZone : undefined);
  return {
    ...rest,
    start: textOf(start, zone),
    ...(end ? { end: textOf(end, zone) } : {}),
    allDay: start.kind === 'date',
    ...(venue ? { venue: flat(venue) } : {}),
    ...(zone ? { timeZone: zone } : {}),
  };
}

function flat({ point, ...parts }: Venue): NonNullable<InspectedListing['venue']> {
  return point ? { ...parts, latitude: point.latitude, longitude: point.longitude } : parts;
}

/** ISO with the offset of the event's zone (`Z` when nobody knows it); local without offset; or a bare date. */
function textOf(time: EventTime, zone: string | undefined): string {
  if (time.kind === 'date') return time.date;
  if (time.kind === 'wall-clock') return time.local;
  const instant = Temporal.Instant.from(time.instant);
  return zone
    ? instant.toString({ timeZone: zone, smallestUnit: 'second' })
    : instant.toString({ smallestUnit: 'second' });
}

function fileAt(where: string): FetchedBody | undefined {
  if (!existsSync(where)) return undefined;
  if (!statSync(where).isFile()) throw new Error(`“${basename(where)}” is a folder: name a file in it.`);
  return { url: `file:${basename(where)}`, bytes: new Uint8Array(readFileSync(where)) };
}

function wanted(near: string | undefined, key: string | undefined): Pick<ReadingContext, 'near' | 'key'> {
  const [latitude, longitude] = (near ?? '').split(',').map(Number);
  const isPlace = near !== undefined && Number.isFinite(latitude) && Number.isFinite(longitude);
  const place = { latitude: latitude ?? 0, longitude: longitude ?? 0, radiusKm: 50 };
  return { ...(isPlace ? { near: place } : {}), ...(key ? { key } : {}) };
}

/** The moment a text means, UTC where it names no offset; now when there is none. */
function momentOf(text: string | undefined): Temporal.Instant {
  if (text === undefined) return Temporal.Now.instant();
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  const hasOffset = /(Z|[+-]\d\d:?\d\d)$/i.test(text);
  try {
    return Temporal.Instant.from(isDay ? `${text}T00:00:00Z` : hasOffset ? text : `${text}Z`);
  } catch {
    throw new Error(`--now wants a moment like 2026-12-01T12:00:00Z, not “${text}”.`);
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function wordsOf({ kind, problems, listings }: Inspection): string {
  const rows = listings.map(({ start, end, title, venue, status, attendance }) =>
    [
      start + (end ? ` – ${end}` : ''),
      title,
      [venue?.name, venue?.address, venue?.locality].filter(Boolean).join(', '),
      status === 'scheduled' ? '' : status,
      attendance ?? '',
    ]
      .filter(Boolean)
      .join(' · '),
  );
  const remarks = problems.map(({ level, message, line }) => `${level}${line ? `, line ${line}` : ''}: ${message}`);
  return [`${kind}: ${listings.length} listings`, ...rows, ...remarks].join('\n');
}
