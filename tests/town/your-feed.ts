import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { canonicalUrl } from '../../utils/matching/canonical-url';
import { organizerPageIn } from '../../utils/matching/party-pages';
import { buildGazetteer } from '../../utils/places/build/gazetteer-build';
import { decodeGazetteer } from '../../utils/places/gazetteer';
import { placeListing } from '../../utils/places/place-listings';
import { timeZoneAt } from '../../utils/places/zones';
import { readBody } from '../../utils/reading/read-body';
import type { Person } from './people';
import type { TownServer } from './serve-town';

export type Feed = {
  name: string;
  /** Where the town serves it. */
  address: string;
  /** The person of the town whose bio links that calendar's site. */
  handle: string;
  /** Coordinates of where most of its events are, as typed into the place field; undefined = they do not say. */
  near?: string;
};

const horizonDays = 90;

/** Takes a real calendar into the town: served at an address of its own, with a person whose bio links its site. One
 * whose events are all over is moved by whole weeks into the present. Throws, in words, when it cannot be read. */
export async function readFeed(fileOrUrl: string, town: TownServer): Promise<Feed> {
  const text = existsSync(fileOrUrl) ? readFileSync(fileOrUrl, 'utf8') : await (await fetch(fileOrUrl)).text();
  const name = basename(fileOrUrl);
  const address = `https://feed.town.example/${encodeURIComponent(name)}`;
  let body = text;
  let read = listingsIn(body, address);
  const weeks = read.listings.length === 0 ? weeksToPresent(text) : 0;
  if (weeks > 0) {
    console.log(`${name}: all its events are over; its dates were moved ${weeks} weeks into the present.`);
    body = moved(text, weeks);
    read = listingsIn(body, address);
  }
  if (read.listings.length === 0) throw new Error(`${name}: nothing to show. ${read.problems.join(' ')}`);
  console.log(`${name}: ${read.listings.length} events read in the next ${horizonDays} days.`);
  const contentType = /^\s*</.test(body) ? 'text/html; charset=utf-8' : 'text/calendar; charset=utf-8';
  town.pages[address] = { contentType, body };
  const host: Person = {
    id: '3001',
    handle: 'yourcalendar',
    name: read.name ?? 'Your calendar',
    bio: ['The calendar you brought.'],
    website: siteOf(read) ?? 'https://feed.town.example/',
    expected: { chip: true, panel: 1 },
  };
  town.data = {
    ...town.data,
    people: [...town.data.people, host],
    posts: [{ id: '9101', handle: host.handle, text: ['Come along.'] }, ...town.data.posts],
  };
  const near = middleOf(read.listings);
  return { name, address, handle: host.handle, ...(near ? { near } : {}) };
}

type Read = ReturnType<typeof listingsIn>;

function listingsIn(text: string, url: string) {
  const body = { url, bytes: new TextEncoder().encode(text) };
  const result = readBody(body, { now: Temporal.Now.instant(), horizonDays, zoneAt: timeZoneAt });
  if ('problem' in result)
    return { listings: [], problems: [result.problem.message], siteUrl: undefined, name: undefined };
  const { listings, problems, siteUrl, name } = result.reading;
  return { listings, problems: problems.map(({ message }) => message), siteUrl, name };
}

/** The calendar's own public site, or its group's page, or that of its first event. */
function siteOf({ siteUrl, listings }: Read): string | undefined {
  if (siteUrl) return siteUrl;
  for (const { url } of listings) {
    const group = organizerPageIn(url ? canonicalUrl(url) : undefined);
    if (group) return `https://${group}`;
  }
  return undefined;
}

/** Where half of its events are south of; undefined when none says where it is. */
function middleOf(listings: Read['listings']): string | undefined {
  const gazetteer = decodeGazetteer(buildGazetteer());
  const points = listings.flatMap(({ key, ...fields }) => {
    const placed = placeListing({ ...fields, id: key, sourceId: '', source: '' }, gazetteer);
    return placed.venue?.point ? [placed.venue.point] : [];
  });
  const middle = points.toSorted((a, b) => a.latitude - b.latitude)[Math.floor(points.length / 2)];
  return middle ? `${middle.latitude.toFixed(2)}, ${middle.longitude.toFixed(2)}` : undefined;
}

const dateLine = /^(DTSTART|DTEND|RDATE|EXDATE|RECURRENCE-ID)([;:])/;

function weeksToPresent(ics: string): number {
  const events = ics.slice(ics.indexOf('BEGIN:VEVENT'));
  const days = [...events.matchAll(/^DTSTART[^:\n]*:(\d{4})(\d\d)(\d\d)/gm)].map(([, year, month, day]) =>
    Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) }),
  );
  const last = days.sort(Temporal.PlainDate.compare).at(-1);
  if (!last) return 0;
  const target = Temporal.Now.plainDateISO().add({ days: 28 });
  return Math.max(0, Math.floor(last.until(target).days / 7));
}

/** Whole weeks, so that a Tuesday stays a Tuesday. */
function moved(ics: string, weeks: number): string {
  const shift = (date: string) =>
    Temporal.PlainDate.from(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`)
      .add({ weeks })
      .toString()
      .replaceAll('-', '');
  return ics
    .split('\n')
    .map((line) => {
      if (dateLine.test(line)) return line.replace(/\b\d{8}(?=T|\b)/g, shift);
      return line.startsWith('RRULE') ? line.replace(/(?<=UNTIL=)\d{8}/, shift) : line;
    })
    .join('\n');
}
