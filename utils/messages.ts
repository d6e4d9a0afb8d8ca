import type { AgendaContent } from './agenda-content';
import type { BioFinding } from './event-cache/schema';
import type { Attendance, EventStatus, EventTime } from './event-listing';
import type { GatheredRow } from './gathered-row';
import type { KeptFromBrowsing } from './kept-from-browsing';
import type { EventHere, NearYou } from './near-you';
import type { Overview } from './overview';
import type { PageIndexEntry } from './page-index';
import type { Pick } from './pick';
import type { DistanceUnit, Place } from './place';
import type { WordsProtocol } from './post-words';
import type { Preferences } from './preferences/preferences';
import type { Profile } from './profile';
import type { Ticked } from './refreshing/tick-sources';
import type { RequestLogEntry } from './request-log-entry';
import type { OptedOut, SeenLink } from './seen-link';
import type { SiteHealth } from './self-check/site-health';
import type { SitePart } from './social-site';
import type { DraftView, LookUpView } from './source-view';
import type { Tie } from './tie';

/**
 * The one protocol between page, pages of our own, and background. Types only: the page imports this file, and the page
 * carries no zod. The background parses every request at run time (entrypoints/background/parse-request.ts); the page
 * checks every reply with the small guards in utils/page-watching/guards.ts.
 */

export type { SeenLink } from './seen-link';

/** One event as a panel, card, preview or list draws it. */
export type ShownEvent = GatheredRow & {
  listingId: string;
  title: string;
  start: EventTime;
  end?: EventTime;
  timeZone?: string;
  venueName?: string;
  /** `Bell Works, Holmdel`: what a map or calendar application needs. */
  venueLine?: string;
  attendance?: Attendance;
  status: EventStatus;
  url?: string;
  /** Band number (utils/places/distance.ts), -1 = unknown. */
  band: number;
  /** Strongest first; empty for an event that is only near. */
  ties: Tie[];
  /** Name of the source it was read from, for "from …". */
  sourceName: string;
  /** Its source's colour (utils/source-colour.ts), only ever beside its name. */
  sourceColour?: string;
  /** Later dates of the same series that are not shown. */
  laterDates: number;
  /** Whose ties these are, where events of several people stand together. */
  who?: string;
  /** The user's own answer. */
  pick?: 'going' | 'interested';
};

/** Where the user met somebody. */
export type PastMeeting = { title: string; start: EventTime; url?: string };

export type PanelContent = {
  /** Events within reach, soonest and surest first. */
  events: ShownEvent[];
  unit: DistanceUnit;
  radiusKm?: number;
  /** Where the user met this person, latest first. */
  met?: PastMeeting[];
  /** Events that only fit: near, and about what profile and user care for. At most three; absent = none. */
  suggested?: ShownEvent[];
};

export type PageIndexReply = {
  version: string;
  /** Whether annotating is on for this site. */
  on: boolean;
  quietLine: boolean;
  /** Which chips the user wants in feeds. */
  chips: 'all' | 'surest' | 'off';
  /** How “Near you” stands beside the feed, and how many rows it has to keep free. */
  nearYou: 'open' | 'folded' | 'off';
  /** Each row's `lines`, as of an entry. */
  nearRows: string[];
  /** By handle as in the index, of whom the user met: the lines that what is said of it needs, by width as of an entry. */
  met?: Record<string, string>;
  /** Whether opening a profile may ask the website in its bio. */
  lookUpBios?: boolean;
  /** Whether posts that link an unknown event carry a chip. */
  eventLinks?: boolean;
  /** Accounts of this site that opted out, as the index would have them (`@name`). */
  optedOut?: string[];
  unit: DistanceUnit;
  /** `all` replaces what the page has; `changes` is the difference from the version the page named; `same` = nothing. */
  kind: 'all' | 'changes' | 'same';
  entries: PageIndexEntry[];
  /** Parts of this site that an earlier page did not understand (`SiteHealth`): a page that does says so. */
  paused: SitePart[];
  /** `key + ' ' + listingId` of entries that went, when `changes`. */
  removed: string[];
  /** `@handle listingId`: that profile has nothing to do with it, says the user, whatever their bio links. */
  notThem?: string[];
};

/** A public source of the packaged list. `isHad`: the user has it already, or it is on its way in. `band`: how far its town
 * is (utils/places/distance.ts); `isInReach`: within the user's radius. */
export type NearbySource = {
  address: string;
  name: string;
  place: string;
  band: number;
  isInReach: boolean;
  origins: string[];
  isHad: boolean;
};

export type Protocol = WordsProtocol & {
  // asked by a social page
  'page-index': { request: { site: string; have?: string }; reply: PageIndexReply };
  profile: { request: { profile: Profile; seen: SeenLink[]; needsPanel: boolean }; reply: PanelContent };
  listing: { request: { listingId: string; site: string; handle: string; needsPanel: boolean }; reply: PanelContent };
  /** The user decided something (`on`), or took it back. */
  pick: { request: { pick: Pick; on: boolean }; reply: null };
  /** `here`: what the feed shows; without any, the soonest near the place. */
  'near-you': { request: { here: EventHere[]; needsPanel: boolean }; reply: NearYou };
  /** The profile the toolbar's number speaks of is not on the page any more. */
  'left-profile': { request: Record<never, never>; reply: null };
  'open-agenda': { request: Record<never, never>; reply: null };
  'fold-near-you': { request: { isFolded: boolean }; reply: null };
  'seen-links': { request: { seen: SeenLink[] }; reply: null };
  'opted-out': { request: OptedOut; reply: null };
  'site-health': { request: Omit<SiteHealth, 'host'>; reply: null };
  /** The reader pressed the chip of an event link that nobody knows yet; opens the small window that asks, or looks it up. */
  'event-link': { request: { address: string }; reply: null };
  /** A profile without ties was opened: whether the website in its bio has a calendar, where the user wants that known. */
  'bio-links': { request: { links: string[] }; reply: BioFinding | null };
  /** The reader pressed *Look for events on their site*: opens the small window that asks. */
  'look-at-site': { request: { links: string[] }; reply: null };
  // asked by our own pages only
  /** What is known of an event link; asks nobody. */
  'looked-up': { request: { address: string }; reply: LookUpView };
  /** Asks for it once. `isAlways`: its host need not be asked about again. `isGuest`: the permission was given for this
   * one request and is taken back. */
  'look-up': { request: { address: string; isAlways: boolean; isGuest: boolean }; reply: LookUpView };
  overview: { request: Record<never, never>; reply: Overview };
  agenda: { request: Record<never, never>; reply: AgendaContent };
  'set-preferences': { request: { change: Partial<Omit<Preferences, 'version' | 'home' | 'instances'>> }; reply: null };
  /** What stands annotated in the tab in front, with its titles. */
  'events-here': { request: { here: EventHere[] }; reply: { events: (ShownEvent & { at: EventHere })[] } };
  'set-home': { request: { home: Place | null }; reply: null };
  /** Stores the step, then reads the address once access is there; the popup asks the browser for access meanwhile.
   * `addWhenRead`: no second yes is wanted. */
  'draft-source': { request: { address: string; addWhenRead?: boolean; foundOn?: string }; reply: DraftView };
  'draft-file': { request: { name: string; text: string }; reply: DraftView };
  /** `isNearHome`: events that do not say where they are count as near the user's place. */
  'add-source': { request: { draftId: string; isNearHome: boolean }; reply: null };
  /** The user agreed to the draft's notice, or gave the key its source wants. */
  'answer-draft': { request: { draftId: string; agreed?: boolean; key?: string }; reply: null };
  'discard-draft': { request: { draftId: string }; reply: null };
  'remove-source': { request: { sourceId: string }; reply: null };
  'refresh-source': { request: { sourceId: string }; reply: null };
  'switch-source': { request: { sourceId: string; on: boolean }; reply: null };
  /** Where it leads to now, or what it sends, is right. */
  'believe-source': { request: { sourceId: string }; reply: null };
  /** What the user says of events shown: this listing is another event; these two are one. */
  'split-event': { request: { listingId: string; clusterId: string }; reply: null };
  'join-events': { request: { one: string; other: string }; reply: null };
  /** An event saved from a post is not wanted any more (`on`), or is again. */
  'give-up-saved': { request: { listingId: string; on: boolean }; reply: null };
  /** Public sources around the user's place, nearest first, from the packaged list. */
  'sources-near-you': { request: Record<never, never>; reply: NearbySource[] };
  /** Those become drafts that are added once read; their permission is asked for meanwhile. */
  'tick-sources': { request: { addresses: string[] }; reply: Ticked };
  'export-sources': { request: { as: 'opml' | 'json' }; reply: string };
  /** Rejects with words when the text is no list of sources. */
  'import-sources': { request: { text: string }; reply: Ticked };
  'request-log': { request: Record<never, never>; reply: RequestLogEntry[] };
  'kept-from-browsing': { request: Record<never, never>; reply: KeptFromBrowsing };
  /** Erases the seen links; opt-outs stay, as they are somebody else's wish. */
  'forget-seen-links': { request: Record<never, never>; reply: null };
  /** Rejects with words when the address is none that can be read. */
  'add-instance': { request: { address: string }; reply: null };
  'await-server': { request: { tabId: number }; reply: null };
  'remove-instance': { request: { host: string }; reply: null };
  /** After the user granted a social site: put the content script into its open tabs. */
  'site-granted': { request: { site: string }; reply: null };
};

export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = { type: Name } & Protocol[Name]['request'];
export type AnyRequest = { [Name in MessageName]: Request<Name> }[MessageName];
export type Reply<Name extends MessageName> = Protocol[Name]['reply'];

/** What the asker gets: the reply, or in words what went wrong. */
export type Answer<Name extends MessageName> = { ok: true; reply: Reply<Name> } | { ok: false; message: string };

/** Told by the background, never answered. */
export type Broadcast = { type: 'page-index-changed'; site: string; version: string } | { type: 'overview-changed' };
