import type { EventListing } from '../event-listing';
import type { Profile } from '../profile';
import { compareTies, type Tie } from '../tie';
import { handlesOf, partiesOf } from './party-pages';
import { sameProfile } from './profile-address';
import type { SamePerson } from './same-person';
import { tiesBetween } from './ties';
import { isNotThemselves } from './vetoes';

/** What is known of the other account beyond its name: pages that link back to it, and events its posts linked. */
export type KnownOfOther = { verifiedPages: readonly string[]; postedTies: readonly Tie[] };

/**
 * What a profile is tied to through another account of the same person, each tie with that account as its evidence and
 * as sure as it is there. Only what the event itself, a verified page or a post says counts: the other's bio, which may
 * speak of a former employer, is not kept.
 */
export function tiesThrough(
  profile: Profile,
  { account, how }: SamePerson,
  listing: EventListing,
  { verifiedPages, postedTies }: KnownOfOther,
): Tie[] {
  if (isNotThemselves(profile) || namesAnotherHere(profile, account, listing)) return [];
  const other: Profile = {
    site: account.site,
    handle: account.name,
    links: [...verifiedPages],
    verifiedLinks: [...verifiedPages],
    ...(account.name.startsWith('did:') ? { did: account.name } : {}),
  };
  const via = { site: account.site, name: account.name, how };
  return [...tiesBetween(other, listing), ...postedTies]
    .map((tie) => ({ ...tie, evidence: { ...tie.evidence, via } }))
    .sort(compareTies);
}

/** The party that names the other account also names one on this profile's own site, and it is not this profile. */
function namesAnotherHere(profile: Profile, account: SamePerson['account'], listing: EventListing): boolean {
  const other = { site: account.site, handle: account.name, did: account.name };
  return partiesOf(listing).some(({ party }) => {
    const handles = handlesOf(party);
    const dids = party.did === undefined ? [] : [{ site: 'bluesky', name: party.did }];
    const named = [...handles, ...dids];
    if (!named.some((handle) => sameProfile(handle, other))) return false;
    const here = named.filter(({ site }) => site === profile.site);
    return account.site !== profile.site && here.length > 0 && !here.some((handle) => sameProfile(handle, profile));
  });
}
