import type { SeenLink } from '../messages';
import type { Profile } from '../profile';
import { profileKey } from '../profile-key';
import { accountAt, addressOf, blueskyAtDomain, keyOfLink } from './account-address';

/* Page-safe: imports only page-safe files at run time. */

/** Before the address of an account of another site: a bio that links it is worth a question, and nothing else. */
export const elsewhere = '~';

export type LinkOfProfile = Pick<SeenLink, 'link' | 'indexKey' | 'where'>;

/** Whether the site itself found the link back. */
export function whereOf(profile: Pick<Profile, 'verifiedLinks'>, link: string): 'bio' | 'verified' {
  return profile.verifiedLinks.includes(link) ? 'verified' : 'bio';
}

/** What a profile says of its other accounts: links to them, pages the site verified, and its own other names. */
export function otherAccounts(profile: Profile): LinkOfProfile[] {
  const links = profile.links.flatMap((link): LinkOfProfile[] => {
    const indexKey = keyOfLink(link);
    const where = whereOf(profile, link);
    if (indexKey === undefined) return [];
    const account = accountAt(indexKey);
    const isSelf = account?.site === profile.site && profileKey(account.name) === profileKey(profile.handle);
    const says = (account && !isSelf) || where === 'verified' || blueskyAtDomain(indexKey);
    return says ? [{ link, indexKey, where }] : [];
  });
  const names = [...(profile.did === undefined ? [] : [profile.did]), ...(profile.aliases ?? [])];
  const selves = names.flatMap((name): LinkOfProfile[] => {
    const indexKey = addressOf({ site: profile.site, name });
    return indexKey === undefined ? [] : [{ link: `https://${indexKey}`, indexKey, where: 'self' }];
  });
  return [...links, ...selves];
}
