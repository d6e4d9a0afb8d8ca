/** Identifiers of AT Protocol as its specification writes them (atproto.com/specs): records are hostile, so whatever is put
 * into an address of ours has passed here first. */

const handlePattern = /^(?=.{3,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const didPattern = /^did:(?:plc:[a-z0-9]{3,64}|web:[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/;
const recordKeyPattern = /^[A-Za-z0-9._~:-]{1,512}$/;
/** Endings that are nobody's in the real network. */
const reserved = /\.(?:local|localhost|internal|arpa|onion|alt|invalid)$/;

/** The two collections people's events live in. */
export const eventCollection = 'community.lexicon.calendar.event';
export const rsvpCollection = 'community.lexicon.calendar.rsvp';

/** The handle in lower case and without `@`, or undefined when it cannot be one. */
export function tidyName(text: string): string | undefined {
  const name = text.trim().replace(/^@/, '').toLowerCase();
  return handlePattern.test(name) && !reserved.test(name) ? name : undefined;
}

export function isDid(text: unknown): text is string {
  return typeof text === 'string' && didPattern.test(text);
}

/** A handle or DID as a path or query names it. */
export function actorOf(text: string): string | undefined {
  const trimmed = text.trim();
  return isDid(trimmed) ? trimmed : tidyName(trimmed);
}

export type RecordAddress = { did: string; collection: string; recordKey: string };

/** The parts of `at://DID/COLLECTION/KEY`; undefined for anything else (a handle in it can change hands). */
export function recordAddress(uri: unknown): RecordAddress | undefined {
  if (typeof uri !== 'string' || uri.length > 1_000) return undefined;
  const [, did, collection = '', recordKey = ''] = /^at:\/\/([^/]+)\/([a-zA-Z0-9.-]+)\/([^/]+)$/.exec(uri) ?? [];
  return isDid(did) && recordKeyPattern.test(recordKey) ? { did, collection, recordKey } : undefined;
}

/** What an address asks for: one account's own events and answers, or those of the people it follows. */
export type AccountAddress = { kind: 'account' | 'follows'; actor: string };

/** Reads `https://bsky.app/profile/NAME` and `…/follows`; undefined for every other page. */
export function accountAddress({ hostname, pathname }: URL): AccountAddress | undefined {
  if (hostname !== 'bsky.app') return undefined;
  const [, name = '', tail] = /^\/profile\/([^/]+?)(?:\/(follows))?\/?$/.exec(pathname) ?? [];
  const actor = actorOf(name.replace(/%3a/gi, ':').replace(/%40/g, '@'));
  return actor ? { kind: tail ? 'follows' : 'account', actor } : undefined;
}
