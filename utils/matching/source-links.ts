import { addressOf } from './account-address';
import { handlesOf, isOwnRecord, partiesOf, type TieListing } from './party-pages';
import type { AccountLink } from './same-person';

/**
 * What accounts say of themselves in event data only they could write: an AT Protocol record in their own repo, a
 * Mobilizon organiser's own server. Anybody else's word that two accounts are one person counts for nothing.
 */
export function sourceLinks(listings: Iterable<TieListing>): AccountLink[] {
  const links: AccountLink[] = [];
  for (const listing of listings) {
    for (const each of partiesOf(listing)) {
      const { party, role } = each;
      const handles = handlesOf(party);
      const actor = listing.source === 'mobilizon' && role === 'hosts' ? handles.find(isFediverse) : undefined;
      const from = isOwnRecord(listing, each) && party.did ? { site: 'bluesky', name: party.did } : actor;
      if (!from) continue;
      for (const handle of handles) {
        const to = addressOf(handle);
        if (to === undefined || to === addressOf(from)) continue;
        // The repo's owner and its handle are one account, as far as its own server knows.
        const said = handle.site === 'bluesky' && from.site === 'bluesky' ? 'self' : 'bio';
        links.push({ from, to, said });
      }
    }
  }
  return links;
}

function isFediverse({ site }: { site: string }): boolean {
  return site === 'mastodon';
}
