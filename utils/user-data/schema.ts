import type { DBSchema, IDBPDatabase } from 'idb';
import type { ReadListing } from '../event-listing';
import type { CalendarLink, Problem } from '../event-source';
import type { UserLink } from '../matching/cluster-store';
import type { AccountLink } from '../matching/same-person';
import type { SeenLink, ShownEvent } from '../messages';
import type { Pick, PickedProfile } from '../pick';
import type { RequestLogEntry } from '../request-log-entry';
import type { OptedOut } from '../seen-link';
import type { SavedEvent } from './saved-events';

/** A source the user added. `address` is what is fetched: https, or `file:NAME` for a calendar file. */
export type UserSource = {
  /** Hash of the address, so that adding it again after a removal gives the same listings the same ids. */
  id: string;
  address: string;
  /** A dropped file's text: no network can bring it back, and repeating events are read anew as time moves on. */
  text?: string;
  /** Where its events are that say nothing of it themselves: the user's word, given with the preview in sight. */
  home?: SourceHome;
  /** The site whose own calendar this is, where it was found there: an embedded calendar does not say so itself. */
  foundOn?: string;
  /** How it was called where the user chose it (the directory, an imported list), where it says no name itself. */
  name?: string;
  /** Domains of other owners that its address may lead to, since the user said so. */
  trusts?: string[];
  /** One event's page that was looked up at a link: never refreshed, forgotten once its event is over. */
  isLookUp?: boolean;
  /** Switched off by the user: kept, never asked, and nothing of it is shown. */
  isOff?: boolean;
  /** Epoch milliseconds. */
  addedAt: number;
};

export type SourceHome = { name: string; latitude: number; longitude: number };

/** What reading an address gave, before the user said yes to it. */
export type DraftResult = {
  kind: string;
  name?: string;
  siteUrl?: string;
  refreshSeconds?: number;
  etag?: string;
  lastModified?: string;
  listings: ReadListing[];
  problems: Problem[];
  /** Where the address led, if that is another site. */
  finalUrl?: string;
  /** Calendars the page offers. */
  calendars?: CalendarLink[];
  /** What the next reading wants to know of this one. */
  memory?: unknown;
  /** That it holds nothing is the truth. */
  isSure?: boolean;
  /** Who said in its data that they want no annotations. */
  optedOut?: OptedOut[];
  /** Epoch milliseconds. */
  readAt: number;
};

/** What a draft waits for, one step after the other: the user's consent to the source's notice, the browser's
 * permission, a place to search around, the user's own key; then it is being read, and `ready` with a preview or `failed`. */
export type DraftState =
  | 'needs-consent'
  | 'needs-access'
  | 'needs-place'
  | 'needs-key'
  | 'reading'
  | 'ready'
  | 'failed';

/** One address asked while looking for events; secret parts masked. */
export type DraftStep = { address: string; outcome: string };

/** Somewhere else to read from; `listings` and `soonest` (a title) where it was read already. */
export type DraftChoice = Omit<CalendarLink, 'isOwn'> & { listings?: number; soonest?: string; foundOn?: string };

/** A source on its way in; it outlives the popup, which closes when the browser asks for a permission. */
export type Draft = {
  id: string;
  address: string;
  text?: string;
  state: DraftState;
  /** The match patterns the browser has to grant. */
  origins?: string[];
  /** The user read the source's notice and agreed to it. */
  agreed?: boolean;
  message?: string;
  /** What looking for its events has asked so far, and what came of each. */
  steps?: DraftStep[];
  /** What else was found or is offered, to read instead. */
  choices?: DraftChoice[];
  /** The site whose own calendar this is, where it was found there. */
  foundOn?: string;
  /** Ticked in the list of sources near the user: it becomes a source as soon as it could be read. */
  addWhenRead?: boolean;
  /** What it is called, and where it is at home, in the list it was ticked or imported from. */
  name?: string;
  home?: SourceHome;
  result?: DraftResult;
  /** How many of its listings could not be placed anywhere. */
  unplaced?: number;
  /** Epoch milliseconds. */
  createdAt: number;
  /** Who reads it right now, and until when that is believed (epoch milliseconds). */
  lease?: { holder: string; until: number };
};

/** A seen link and the day it was last seen (`2026-11-24`): kept for 180 days (DESIGN §3.1). */
export type StoredSeenLink = SeenLink & { day: string };

/** A pick with the event as it was when the user decided: neither a lost cache nor a source that forgets it takes it away. */
export type StoredPick = Pick & {
  /** One row for the user's own answer (`answer`), one for each profile's `met` and `not-them`: `met x:@mayaprints`. */
  slot: string;
  /** `2026-12-08`. */
  day: string;
  event: ShownEvent;
  /** Accounts the event data named then: whom the user may meet there. */
  people?: PickedProfile[];
  /** The listings it was put together from then: a cache built anew may show it under another of them. */
  members?: string[];
};

/** An account or page that somebody who opted out called their own: the other side may say so too later, and is silent
 * then. */
export type OptOutClaim = Omit<AccountLink, 'from'>;

/** Under which number the site keeps an account. `key`: `x @mayaprints`. */
export type StoredAccount = {
  key: string;
  userId: string;
  /** When it was last seen. */
  day: string;
  /** Whether the reader follows it. */
  isFollowed?: boolean;
  /** The handle was somebody else's before. */
  isHandedOver?: boolean;
};

export interface UserDataSchema extends DBSchema {
  sources: { key: string; value: UserSource };
  drafts: { key: string; value: Draft };
  /** Keyed by `[site, handle, indexKey]`, the handle in lower case. */
  seenLinks: { key: [string, string, string]; value: StoredSeenLink; indexes: { byDay: string } };
  /** The user's own keys of sources that want one, by the event source's name. They never leave this store but in the request. */
  sourceKeys: { key: string; value: { source: string; key: string } };
  /** `x @mayaprints` and pages of people who opted out. */
  optOuts: { key: string; value: { key: string; day: string; claims?: OptOutClaim[] } };
  accounts: { key: string; value: StoredAccount; indexes: { byDay: string } };
  savedEvents: { key: string; value: SavedEvent };
  /** Keyed by `[listingId, slot]`. */
  picks: { key: [string, string]; value: StoredPick };
  /** Listings that are one event, or are not, by the user's word. Keyed by `[a, b]`. */
  eventLinks: { key: [string, string]; value: UserLink };
  /** Requests really sent, oldest first; the key counts up. */
  requests: { key: number; value: RequestLogEntry };
}

export type UserData = IDBPDatabase<UserDataSchema>;
