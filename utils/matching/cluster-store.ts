import type { EventListing } from '../event-listing';

/** What is stored of one listing. `clusterId`: the id of its gathering, which is the oldest name any of its listings bears. */
export type ClusterRow = {
  listingId: string;
  sourceId: string;
  clusterId: string;
  fingerprint: string;
  blocks: string[];
  /** Listings that are the same gathering, seen alone. */
  links: string[];
  /** Under which ids it was or is known: its own, and those left to it by listings that went. No two rows share one. */
  names: string[];
  /** The update in which each name was first shown; below 0: it never was, and its listing came in that one. */
  since: number[];
};

/** What the user said of two listings, by their ids; holds for ever (DESIGN §3.7). */
export type UserLink = { a: string; b: string; kind: 'join' | 'split' };

/** Where rows and listings lie: the event cache, or memory in tests. */
export type ClusterStore = {
  rows(ids: readonly string[]): Promise<ClusterRow[]>;
  /** Ids of the listings filed under each of these keys. */
  idsInBlocks(blocks: readonly string[]): Promise<Map<string, string[]>>;
  listings(ids: readonly string[]): Promise<EventListing[]>;
  /** Which of these are a name of any row. */
  takenNames(names: readonly string[]): Promise<Set<string>>;
  write(rows: readonly ClusterRow[], removed: readonly string[]): Promise<void>;
};

export type ClusterChange = { changed: readonly EventListing[]; removed: readonly string[] };

/** How much was looked at: for tests and the bench, never for decisions. */
export type ClusterWork = { comparisons: number; rowsRead: number; rowsWritten: number };
