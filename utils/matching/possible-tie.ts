import type { Profile } from '../profile';
import type { Tie } from '../tie';
import { hostOfKey } from './canonical-url';
import { hasOptedOut } from './opt-out';
import { handlesOf, ownPages, partiesOf, type TieListing } from './party-pages';
import { tidyHandle } from './profile-address';
import { isPlatformAccount } from './shared-platforms';
import { isOtherAccount, isVetoed, plainName } from './vetoes';

/** The user part of a handle: what two networks could have in common. */
function userPart(name: string): string {
  return (name.split('@')[0] ?? '').replace(/\.bsky\.social$/, '').toLowerCase();
}

/**
 * Rule 5: the same handle on another network plus the event's city or the party's own domain in the profile. Never
 * asserted: callers show it only when the user switched `showPossible` on. Names alone are not used yet.
 */
export function possibleTie(profile: Profile, listing: TieListing): Tie | undefined {
  const own = tidyHandle({ site: profile.site, name: profile.handle });
  if (hasOptedOut(profile.bio) || isPlatformAccount(own)) return undefined;
  const city = plainName(listing.venue?.locality);
  const sameCity = city !== '' && ` ${plainName(profile.location)} `.includes(` ${city} `);
  for (const { party, role } of partiesOf(listing)) {
    const handles = handlesOf(party);
    const namesAnother = handles.some((handle) => handle.site === own.site);
    const alike = handles.find((handle) => handle.site !== own.site && userPart(handle.name) === userPart(own.name));
    if (namesAnother || !alike || isOtherAccount(profile, party) || isVetoed(profile, party, listing, [])) continue;
    const domain = ownPages(party).some((page) => own.name.endsWith(`@${hostOfKey(page)}`));
    if (sameCity || domain) return { role, certainty: 'possible', evidence: { kind: 'alike', subject: alike.name } };
  }
  return undefined;
}
