import type { Handle } from '../event-listing';
import type { Role, Tie } from '../tie';
import { canonicalUrl, hostOfKey, pathOfKey } from './canonical-url';
import { namedByDatabase } from './named-by-database';
import { publishingDomain } from './own-domain';
import { handlesOf, isOwnRecord, organizerPageIn, ownPage, ownPages, partiesOf, type TieListing } from './party-pages';
import { isPlatformAccount, isSharedPlatform } from './shared-platforms';

/** Ties that stand in the event data alone, before any profile was seen; never more than `declared` (one side). A DID
 * names the Bluesky account `{site: 'bluesky', name: DID}`; in a record of its own repo that is `proven`. */
export function profilesNamedBy(listing: TieListing): { handle: Handle; tie: Tie }[] {
  return [...namedByEvent(listing), ...namedByDatabase(listing)];
}

function namedByEvent(listing: TieListing): { handle: Handle; tie: Tie }[] {
  const link = listing.url === undefined ? {} : { link: listing.url };
  return partiesOf(listing).flatMap(({ party, role }) => {
    const byHandle = handlesOf(party)
      .filter((handle) => !isPlatformAccount(handle))
      .map((handle): { handle: Handle; tie: Tie } => ({
        handle,
        tie: { role, certainty: 'declared', evidence: { kind: 'event-names-profile', subject: handle.name, ...link } },
      }));
    if (party.did === undefined) return byHandle;
    const certainty = isOwnRecord(listing, { party, role }) ? 'proven' : 'declared';
    const tie: Tie = { role, certainty, evidence: { kind: 'same-did', subject: party.did, ...link } };
    // Feeds name people by handle; its source checked that this one leads to the DID.
    const checked = party.isOwnRecord && party.handle?.site === 'bluesky' ? party.handle : undefined;
    const others = byHandle.filter(({ handle }) => handle.site !== 'bluesky' || handle.name !== checked?.name);
    const names = checked ? [checked.name, party.did] : [party.did];
    return [...others, ...names.map((name) => ({ handle: { site: 'bluesky', name }, tie }))];
  });
}

/** How many accounts of `site` (a social site's `name`; absent = of any) the event data of these listings names. */
export function countProfilesNamedBy(listings: Iterable<TieListing>, site?: string): number {
  const seen = new Set<string>();
  for (const listing of listings) {
    for (const { handle } of profilesNamedBy(listing)) {
      if (site === undefined || handle.site === site) seen.add(`${handle.site}:${handle.name}`);
    }
  }
  return seen.size;
}

export type NamedPage = { key: string; role: Role; of: 'event' | 'party' | 'feed' };

/** Keys that, found in a post or bio, mean this listing: its page, its parties' own pages, its feed and the feed's site.
 * Never a shared host's home, a link hub or a short link. */
export function pagesNamedBy(listing: TieListing): NamedPage[] {
  const pages: NamedPage[] = partiesOf(listing).flatMap(({ party, role }) =>
    ownPages(party).map((key) => ({ key, role, of: 'party' as const })),
  );
  const event = listing.url === undefined ? undefined : canonicalUrl(listing.url);
  if (event !== undefined && !(pathOfKey(event) === '/' && isSharedPlatform(hostOfKey(event)))) {
    pages.unshift({ key: event, role: 'posted', of: 'event' });
  }
  const group = organizerPageIn(event);
  const feeds =
    listing.source === 'web-page' ? [] : [listing.sourceUrl, listing.siteUrl].filter((url) => url !== undefined);
  const domain = listing.organizers.length === 0 ? publishingDomain(listing) : undefined;
  for (const key of [group, ...feeds.map(ownPage), domain && `${domain}/`])
    if (key !== undefined) pages.push({ key, role: 'hosts', of: 'feed' });
  const seen = new Set<string>();
  return pages.filter(({ key, role }) => !seen.has(`${key} ${role}`) && seen.add(`${key} ${role}`));
}
