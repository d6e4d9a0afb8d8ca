import type { DBSchema, IDBPDatabase } from 'idb';
import type { EventListing, RecordedAccounts } from '../event-listing';
import type { Problem } from '../event-source';
import type { ClusterRow } from '../matching/cluster-store';
import type { PageIndexEntry } from '../page-index';

/** What is known of a source from reading it. What the user decided about it is in utils/user-data. */
export type SourceState = {
  /** The user's source it belongs to. */
  sourceId: string;
  /** The event source's `name`, once something could be read. */
  kind?: string;
  /** The calendar's or page's own name and public site. */
  name?: string;
  siteUrl?: string;
  /** HTTP validators of the last good answer. */
  etag?: string;
  lastModified?: string;
  /** How often the feed says it changes, in seconds. */
  refreshSeconds?: number;
  /** Epoch milliseconds. */
  lastSuccess?: number;
  /** When the whole body was last read (an unchanged one is not sent again). */
  lastFull?: number;
  lastAttempt?: number;
  nextRefresh: number;
  /** Refreshes that failed in a row. */
  failures: number;
  /** When the first of them did, epoch milliseconds. */
  failingSince?: number;
  /** Why the last one failed, in words; absent after a good one. */
  message?: string;
  /** What kind of trouble that is; with `message` only. */
  trouble?: Trouble;
  /** Where it leads now, when it `moved`: what the user is asked to agree to. */
  leadsTo?: string;
  /** What the last good reading wants to be told at the next one. */
  memory?: unknown;
  /** Of the last good reading, at most 20. */
  problems: Problem[];
  /** Set while somebody reads it. */
  lease?: SourceLease;
};

/** `failing`: no answer, or an error · `refusing`: it does not let us read it, or checks for robots · `changed`: it sends something
 * else, or nothing · `moved`: it leads to another owner's site · `taken-over`: nothing known before is in it · `paused`: it
 * failed for weeks, and is asked only by hand. */
export type Trouble = 'failing' | 'refusing' | 'changed' | 'moved' | 'taken-over' | 'paused';

/** Who reads a source right now, until when that is believed (epoch milliseconds), and how many readers in a row died. */
export type SourceLease = { holder: string; until: number; deaths: number };

/** A listing under one of the keys it can be recognised by: `x @mayaprints`, `pressnights.example/`. */
export type PartyRow = { key: string; listingId: string; sourceId: string };

/** The page index of one social site, ready to send, and the one before it so that a page can get the difference. */
export type StoredPageIndex = {
  site: string;
  version: string;
  entries: PageIndexEntry[];
  previous?: { version: string; entries: PageIndexEntry[] };
  /** Instead of entries, where the soonest near the place are kept (near-rows.ts). */
  near?: NearRow[];
};

/** One of the soonest near the user's place, of a series the next. `end`: epoch seconds; `lines` as in a `PageIndexEntry`. */
export type NearRow = { listingId: string; end: number; lines: string; laterDates: number };

export interface EventCacheSchema extends DBSchema {
  listings: { key: string; value: EventListing; indexes: { bySource: string } };
  /** Keyed by `[key, listingId]`. */
  parties: { key: [string, string]; value: PartyRow; indexes: { byKey: string; bySource: string } };
  clusters: {
    key: string;
    value: ClusterRow;
    indexes: { byBlock: string; byCluster: string; byName: string; bySource: string };
  };
  sources: { key: string; value: SourceState };
  pageIndexes: { key: string; value: StoredPageIndex };
  /** Answers of an open database about parties of nearby listings (utils/knowing-parties), and when they were asked for. */
  knownParties: { key: string; value: { key: string; askedAt: number; recorded?: RecordedAccounts } };
  /** Websites of bios that were looked at, by a hash of their address, for seven days (`lookUpBios`). */
  bioLooks: { key: string; value: { key: string; lookedAt: number; found?: BioFinding } };
}

/** The calendar of a website in somebody's bio. */
export type BioFinding = { address: string; name: string; listings: number; soonest?: string };

export type EventCache = IDBPDatabase<EventCacheSchema>;
