import type { EventCache } from '../event-cache/schema';
import type { EventListing } from '../event-listing';
import type { ReadingContext, SearchArea } from '../event-source';
import type { OptedOut } from '../seen-link';
import type { SourceHome, UserData } from '../user-data/schema';

/** Everything refreshing needs from outside, so that a test can bring its own clock, network and chance. */
export type Refreshing = {
  cache: EventCache;
  userData: UserData;
  fetch: typeof fetch;
  /** Whether the browser lets us read an origin, as a match pattern: `https://calendar.example/*`. */
  isGranted(origin: string): Promise<boolean>;
  now(): Temporal.Instant;
  /** 0 to 1. */
  random(): number;
  /** Names this worker in leases. */
  holder: string;
  zoneAt?: ReadingContext['zoneAt'];
  /** The user's place for sources that search around one, rounded to 0.1°; undefined = the user has named none. */
  near?(): Promise<SearchArea | undefined>;
  /** Gives listings without a point the one of their town, or of the source's home where they name none. */
  place(listings: EventListing[], home?: SourceHome): Promise<EventListing[]>;
  /** Somebody wants no annotations, by their own record in a source. */
  onOptedOut?(who: OptedOut): Promise<void>;
  /** Listings changed, of this source or of any: gatherings and page indexes have to be built anew. */
  onListings(sourceId?: string): Promise<void>;
  /** Something the popup shows changed. */
  onOverview(): void;
  signal: AbortSignal;
  /** How many requests may still be sent, where that is bounded (discovery, look-ups); counted down by each. */
  allowance?: Allowance;
};

export type Allowance = { left: number };

/** Occurrences are read this far ahead. */
export const horizonDays = 90;
