import type { PageIndexEntry } from './page-index';
import type { DistanceUnit, Place } from './place';

/**
 * The one protocol between page, pages of our own, and background. Types only: the page imports this file, and the page
 * carries no zod. The background parses every request at run time (entrypoints/background/parse-request.ts).
 */
export type PageIndexReply = { on: boolean; unit: DistanceUnit; entries: PageIndexEntry[] };

export type ComingUp = { listingId: string; title: string; start: string; band: number; venue: string };

export type Overview = { home?: Place; unit: DistanceUnit; listings: number; comingUp: ComingUp[] };

export type FileReading = { added: number; problems: string[] };

export type Protocol = {
  /** Asked by a social page, once. */
  'page-index': { request: { site: string }; reply: PageIndexReply };
  // asked by our own pages only
  overview: { request: Record<never, never>; reply: Overview };
  'set-home': { request: { home: Place }; reply: null };
  'add-file': { request: { name: string; text: string }; reply: FileReading };
};

export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = { type: Name } & Protocol[Name]['request'];
export type AnyRequest = { [Name in MessageName]: Request<Name> }[MessageName];
export type Reply<Name extends MessageName> = Protocol[Name]['reply'];
