import { allListings, openEventCache, replaceListings } from '../../utils/event-cache/open-event-cache';
import { recogniseSource } from '../../utils/event-source';
import { localText } from '../../utils/event-time';
import { pageIndexOf } from '../../utils/matching/page-index-of';
import { isShowable, reachOf } from '../../utils/matching/reach';
import type { AnyRequest, FileReading, FirstOverview, PageIndexReply } from '../../utils/messages';
import { distanceBand } from '../../utils/places/distance';
import { readPreferences, writePreferences } from '../../utils/preferences/stored-preferences';

const horizonDays = 90;

/** The answer to a request that was already parsed. */
export async function answer(request: AnyRequest): Promise<unknown> {
  switch (request.type) {
    case 'page-index':
      return pageIndex(request.site);
    case 'first-overview':
      return overview();
    case 'set-home':
      await writePreferences({ ...(await readPreferences()), ...(request.home ? { home: request.home } : {}) });
      return null;
    case 'add-file':
      return addFile(request.name, request.text);
  }
}

async function pageIndex(site: string): Promise<PageIndexReply> {
  const { home, unit, sitesOff } = await readPreferences();
  const reply = { version: '', on: !sitesOff.includes(site), quietLine: true, unit, kind: 'all', removed: [] } as const;
  if (!home || !reply.on) return { ...reply, removed: [], entries: [] };
  const listings = await allListings(await openEventCache());
  return { ...reply, removed: [], entries: pageIndexOf(listings, { site, home, unit, now: Temporal.Now.instant() }) };
}

async function overview(): Promise<FirstOverview> {
  const { home, unit } = await readPreferences();
  const listings = await allListings(await openEventCache());
  if (!home) return { unit, listings: listings.length, comingUp: [] };
  const now = Temporal.Now.instant();
  const comingUp = listings.flatMap((listing) => {
    const reach = isShowable(listing, now, home.timeZone) ? reachOf(listing, [home], now) : undefined;
    if (!reach) return [];
    const band = distanceBand(reach.km, unit);
    const start = localText(listing.start, home.timeZone);
    return [{ listingId: listing.id, title: listing.title, start, band, venue: listing.venue?.name ?? '' }];
  });
  comingUp.sort((a, b) => a.start.localeCompare(b.start));
  return { home, unit, listings: listings.length, comingUp: comingUp.slice(0, 30) };
}

async function addFile(name: string, text: string): Promise<FileReading> {
  const body = { url: `file:${name}`, bytes: new TextEncoder().encode(text) };
  const source = recogniseSource(body);
  if (!source) {
    return { added: 0, problems: [`“${name}” is not a calendar. Choose a file that ends in .ics.`] };
  }
  const reading = source.read(body, { now: Temporal.Now.instant(), horizonDays });
  await replaceListings(await openEventCache(), { id: `file:${name}`, kind: source.name }, reading.listings);
  return { added: reading.listings.length, problems: reading.problems.map((problem) => problem.message) };
}
