import type { EventListing, ReadListing } from '../event-listing';
import { pagesNamedBy, profilesNamedBy } from '../matching/named-by-listing';
import { keysOfNames } from '../matching/possible-tie';
import { profileKey } from '../profile-key';
import type { EventCache, SourceLease, SourceState } from './schema';
import { stableId } from './stable-id';

/** How a listing's parties are found again: `x @mayaprints` for accounts, the canonical address for pages. */
export function partyKeys(listing: EventListing): string[] {
  const accounts = profilesNamedBy(listing).map(({ handle }) => accountKey(handle.site, handle.name));
  const pages = pagesNamedBy(listing).map(({ key }) => key);
  return [...new Set([...accounts, ...pages, ...keysOfNames(listing)])];
}

export function accountKey(site: string, handle: string): string {
  return `${site} ${profileKey(handle)}`;
}

export type SourceOrigin = { sourceId: string; kind: string; sourceUrl?: string; siteUrl?: string };

/** Listings as the cache keeps them. Their ids are stable across refreshes and say nothing about the source. Of several
 * with one key, which a source should not have, the first counts. */
export async function withIds(read: readonly ReadListing[], origin: SourceOrigin): Promise<EventListing[]> {
  const { sourceId, kind, sourceUrl, siteUrl } = origin;
  const seen = new Set<string>();
  const distinct = read.filter(({ key }) => !seen.has(key) && seen.add(key));
  return Promise.all(
    distinct.map(async ({ key, ...fields }) => ({
      ...fields,
      id: await stableId(`${sourceId} ${key}`),
      sourceId,
      source: kind,
      ...(sourceUrl === undefined ? {} : { sourceUrl }),
      ...(siteUrl === undefined ? {} : { siteUrl }),
    })),
  );
}

/**
 * Replaces what one source had, its parties and its state, and gives the lease back, in a single transaction: a worker
 * that dies in the middle leaves the earlier listings whole. `listings` undefined = nothing good was read, the earlier
 * ones stay (DESIGN §3.6). Saves nothing and resolves to false when the lease is no longer ours: the user removed the
 * source meanwhile, or another worker took it over.
 */
export async function saveReading(
  db: EventCache,
  lease: SourceLease,
  state: SourceState,
  listings: readonly EventListing[] | undefined,
): Promise<boolean> {
  const rows = listings?.map((listing) => ({ listing, keys: partyKeys(listing) }));
  const transaction = writing(db);
  transaction.done.catch(() => undefined);
  try {
    const stored = await transaction.objectStore('sources').get(state.sourceId);
    const isOurs = stored?.lease?.holder === lease.holder;
    if (isOurs) {
      if (rows) await replaceRows(transaction, state.sourceId, rows);
      await transaction.objectStore('sources').put(state);
    }
    await transaction.done;
    return isOurs;
  } catch (error) {
    abort(transaction); // what was cleared so far would be committed otherwise
    throw error;
  }
}

async function replaceRows(
  transaction: Writing,
  sourceId: string,
  rows: readonly { listing: EventListing; keys: readonly string[] }[],
): Promise<void> {
  await clearSource(transaction, sourceId);
  const listings = transaction.objectStore('listings');
  const parties = transaction.objectStore('parties');
  const written = rows.map(async ({ listing, keys }) => {
    await Promise.all([
      listings.put(listing),
      ...keys.map(async (key) => parties.put({ key, listingId: listing.id, sourceId })),
    ]);
  });
  await Promise.all(written);
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

/** Forgets a source the user removed. */
export async function removeSource(db: EventCache, sourceId: string): Promise<void> {
  const transaction = db.transaction(['listings', 'parties', 'sources'], 'readwrite');
  await clearSource(transaction, sourceId);
  void transaction.objectStore('sources').delete(sourceId);
  await transaction.done;
}

/** Drops what a source listed and keeps what it is called. Whoever reads it right now loses the lease, and with it the
 * right to save; the next reading asks for everything. */
export async function hideSource(db: EventCache, sourceId: string): Promise<void> {
  const transaction = writing(db);
  await clearSource(transaction, sourceId);
  const states = transaction.objectStore('sources');
  const state = await states.get(sourceId);
  if (state) {
    const { lease: _lease, etag: _etag, lastModified: _modified, memory: _memory, ...rest } = state;
    void states.put({ ...rest, problems: [], nextRefresh: 0 });
  }
  await transaction.done;
}

type Writing = ReturnType<typeof writing>;
const writing = (db: EventCache) => db.transaction(['listings', 'parties', 'sources'], 'readwrite');

async function clearSource(transaction: Writing, sourceId: string): Promise<void> {
  const listings = transaction.objectStore('listings');
  const parties = transaction.objectStore('parties');
  const [listingKeys, partyRowKeys] = await Promise.all([
    listings.index('bySource').getAllKeys(sourceId),
    parties.index('bySource').getAllKeys(sourceId),
  ]);
  await Promise.all([
    ...listingKeys.map((key) => listings.delete(key)),
    ...partyRowKeys.map((key) => parties.delete(key)),
  ]);
}

export function allListings(db: EventCache): Promise<EventListing[]> {
  return db.getAll('listings');
}

export function listingsOfSource(db: EventCache, sourceId: string): Promise<EventListing[]> {
  return db.getAllFromIndex('listings', 'bySource', sourceId);
}

/** The listings that name any of these keys (`partyKeys`). */
export async function listingsNaming(db: EventCache, keys: Iterable<string>): Promise<EventListing[]> {
  const transaction = db.transaction(['parties', 'listings']);
  const ids = new Set<string>();
  for (const key of keys) {
    for (const row of await transaction.objectStore('parties').index('byKey').getAll(key)) ids.add(row.listingId);
  }
  const found = await Promise.all([...ids].map((id) => transaction.objectStore('listings').get(id)));
  return found.filter((listing) => listing !== undefined);
}
