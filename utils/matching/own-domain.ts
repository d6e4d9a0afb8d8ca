import type { Profile } from '../profile';
import type { Role, Tie } from '../tie';
import { bearsName } from './bears-name';
import { hostOfKey, pathOfKey } from './canonical-url';
import { isFromPage, ownPage, ownPages, partiesOf, sameOwner, type TieListing } from './party-pages';
import { isSharedPlatform } from './shared-platforms';
import { isVetoed, mentionsOf } from './vetoes';

/** The domain whose owner publishes this event on a page of theirs; undefined on shared hosts, and where somebody else is
 * said to host it. */
export function publishingDomain(listing: TieListing): string | undefined {
  if (!isFromPage(listing)) return undefined;
  const page = listing.sourceUrl === undefined ? undefined : ownPage(listing.sourceUrl);
  const host = page && hostOfKey(page);
  return host && !isSharedPlatform(host) ? host : undefined;
}

/**
 * An event on a page of the domain that the profile gives as its own website, when nothing else ties the two: a venue's
 * programme, a band's dates. Where the page names an organiser by another name, it only reports of it.
 */
export function ownDomainTie(profile: Profile, listing: TieListing, linked: readonly string[]): Tie | undefined {
  const domain = publishingDomain(listing);
  const home = linked.find((key) => hostOfKey(key) === domain && pathOfKey(key) === '/');
  const { organizers, performers } = listing;
  if (domain === undefined || home === undefined) return undefined;
  // Whose site it is stands in the event: that party was judged, and this is not it.
  if (partiesOf(listing).some(({ party }) => ownPages(party).some((page) => sameOwner(page, home)))) return undefined;
  const performs = performers.some((party) => bearsName(profile, party));
  if (!performs && organizers.length > 0 && !organizers.some((party) => bearsName(profile, party))) return undefined;
  const role: Role = performs ? 'performs' : 'hosts';
  const owner = { ...organizers[0], urls: [`https://${domain}/`] };
  if (isVetoed(profile, owner, listing, mentionsOf(owner), role)) return undefined;
  return { role, certainty: 'declared', evidence: { kind: 'bio-links-feed', subject: home, link: `https://${home}` } };
}
