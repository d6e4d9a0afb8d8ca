import type { EventListing } from '../event-listing';
import type { SeenLink } from '../messages';
import type { Tie } from '../tie';
import { canonicalUrl } from './canonical-url';

/** What a profile is tied to by the links its posts were seen to hold. */
export function postedTies(listing: EventListing, posted: SeenLink[]): Tie[] {
  const key = listing.url === undefined ? undefined : canonicalUrl(listing.url);
  const post = posted.find(({ indexKey }) => indexKey === key);
  if (!post || key === undefined) return [];
  const evidence = { kind: 'post-links-event' as const, subject: key, ...(listing.url ? { link: listing.url } : {}) };
  return [{ role: 'posted', certainty: 'declared', evidence }];
}
