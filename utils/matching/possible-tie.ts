import type { Party } from '../event-listing';
import type { Profile } from '../profile';
import type { Tie } from '../tie';
import { hostOfKey } from './canonical-url';
import { hasOptedOut } from './opt-out';
import { handlesOf, ownPages, partiesOf, type TieListing } from './party-pages';
import { plainName } from './plain-name';
import { tidyHandle, userPart } from './profile-address';
import { isRareFullName } from './rare-name';
import { namesTown } from './same-town';
import { isPlatformAccount } from './shared-platforms';
import { isOtherAccount, isVetoed } from './vetoes';

/** What profile and party have in common: a handle on another network, else a rare full name. */
function commonName(profile: Profile, party: Party, listing: TieListing): string | undefined {
  const own = tidyHandle({ site: profile.site, name: profile.handle });
  const alike = handlesOf(party).find(({ site, name }) => site !== own.site && userPart(name) === userPart(own.name));
  if (alike) return alike.name;
  const name = plainName(party.name);
  const isSameName = name !== '' && name === plainName(profile.displayName) && isRareFullName(party.name);
  return isSameName && name !== plainName(listing.venue?.name) ? party.name : undefined;
}

/** The profile names the town, where it says where it is or in its bio. */
function livesIn({ location, bio }: Profile, town: string | undefined): boolean {
  return namesTown(location, town) || namesTown(bio, town);
}

/** Keys a listing is found by for a possible tie: its parties' handles without their network, and their rare names. */
export function keysOfNames(listing: TieListing): string[] {
  return partiesOf(listing).flatMap(({ party }) => [
    ...handlesOf(party).map(({ name }) => `handle ${userPart(name)}`),
    ...(isRareFullName(party.name) ? [`name ${plainName(party.name)}`] : []),
  ]);
}

/** The same of a profile: where to look for possible ties. */
export function keysOfProfileNames({ handle, displayName }: Profile): string[] {
  const name = isRareFullName(displayName) ? [`name ${plainName(displayName)}`] : [];
  return [`handle ${userPart(handle)}`, ...name];
}

/**
 * Rule 5: the same handle on another network, or the same rare full name, plus the event's city or the party's own
 * domain in the profile. Never asserted: callers show it only when the user switched `showPossible` on.
 */
export function possibleTie(profile: Profile, listing: TieListing): Tie | undefined {
  const own = tidyHandle({ site: profile.site, name: profile.handle });
  if (hasOptedOut(profile.bio) || isPlatformAccount(own)) return undefined;
  for (const { party, role } of partiesOf(listing)) {
    const subject = commonName(profile, party, listing);
    if (subject === undefined || handlesOf(party).some((handle) => handle.site === own.site)) continue;
    if (isOtherAccount(profile, party) || isVetoed(profile, party, listing, [])) continue;
    const domain = ownPages(party).some((page) => own.name.endsWith(`@${hostOfKey(page)}`));
    if (!domain && !livesIn(profile, listing.venue?.locality)) continue;
    return { role, certainty: 'possible', evidence: { kind: 'alike', subject } };
  }
  return undefined;
}
