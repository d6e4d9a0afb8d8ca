import type { Attendee, Party, ReadListing } from '../../event-listing';
import type { Account, Known } from './memory';
import { isInWindow, type Work } from './repo';

/**
 * Every event to come that one of `dids` hosts or answers to, with everybody known to come. Who opted out is in none.
 * A party's `isOwnRecord` says that its record was read from its own repo, so nobody else can have written it.
 */
export function listingsOf(dids: Iterable<string>, { known, context }: Pick<Work, 'known' | 'context'>): ReadListing[] {
  const attendees = new Map<string, Attendee[]>();
  const uris = new Set<string>();
  for (const did of dids) {
    const account = known.accounts.get(did);
    if (!account || account.isOptedOut) continue;
    for (const uri of account.events) uris.add(uri);
    for (const { uri, response } of account.rsvps) {
      uris.add(uri);
      const others = attendees.get(uri) ?? [];
      attendees.set(uri, [...others, { ...partyOf(did, account), response }]);
    }
  }
  return [...uris].flatMap((uri) => listingOf(uri, attendees.get(uri) ?? [], known, context) ?? []);
}

function listingOf(
  uri: string,
  attendees: Attendee[],
  { events, accounts }: Known,
  context: Work['context'],
): ReadListing | undefined {
  const event = events.get(uri)?.event;
  if (!event || !isInWindow(event, context)) return undefined;
  const author = uri.split('/')[2] ?? '';
  const account = accounts.get(author);
  return {
    ...event,
    key: uri,
    organizers: account && !account.isOptedOut ? [partyOf(author, account)] : [],
    performers: [],
    // Whoever hosts need not say that they come.
    attendees: attendees.filter(({ did }) => did !== author),
  };
}

/** An account as listings name it. */
function partyOf(did: string, { name, handle, links }: Account): Party {
  const shown = name ?? (handle === undefined ? undefined : `@${handle}`);
  return {
    ...(shown ? { name: shown } : {}),
    urls: links,
    did,
    ...(handle ? { handle: { site: 'bluesky', name: handle } } : {}),
    isOwnRecord: true,
  };
}

/** Accounts that have to do with an event that may be listed: the ones worth a closer look. */
export function tiedAccounts(dids: Iterable<string>, { known, context }: Pick<Work, 'known' | 'context'>): string[] {
  const isToCome = (uri: string) => {
    const event = known.events.get(uri)?.event;
    return event !== undefined && isInWindow(event, context);
  };
  const tied = new Set<string>();
  for (const did of dids) {
    const account = known.accounts.get(did);
    const answered = account?.rsvps.map(({ uri }) => uri).filter(isToCome) ?? [];
    if (account && (answered.length > 0 || account.events.some(isToCome))) tied.add(did);
    for (const uri of answered) tied.add(uri.split('/')[2] ?? '');
  }
  return [...tied];
}
