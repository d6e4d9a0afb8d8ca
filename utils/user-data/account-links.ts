import { accountAt, addressOf, keyOfLink } from '../matching/account-address';
import type { AccountLink } from '../matching/same-person';
import { profileKey } from '../profile-key';
import type { UserData } from './schema';

/** What accounts were seen to say of one another: kept links of known profiles, and the claims of who opted out. */
export async function accountLinks(db: UserData): Promise<AccountLink[]> {
  const [seen, optOuts] = await Promise.all([db.getAll('seenLinks'), db.getAll('optOuts')]);
  const links: AccountLink[] = [];
  for (const { site, handle, link, where } of seen) {
    const to = where === 'post' ? undefined : keyOfLink(link);
    if (to !== undefined && where !== 'post') links.push({ from: { site, name: handle }, to, said: where });
  }
  for (const { key, claims = [] } of optOuts) {
    const [site, name] = key.split(' @');
    if (!site || !name) continue;
    for (const { to, said } of claims) links.push({ from: { site, name }, to, said });
  }
  return links;
}

/** What a profile on screen says of its other accounts. */
export function linksOfProfile(profile: {
  site: string;
  handle: string;
  links: readonly string[];
  verifiedLinks?: readonly string[] | undefined;
  did?: string | undefined;
  aliases?: readonly string[] | undefined;
}): AccountLink[] {
  const from = { site: profile.site, name: profile.handle };
  const verified = new Set(profile.verifiedLinks ?? []);
  const links = [...profile.links, ...verified].flatMap((link): AccountLink[] => {
    const to = keyOfLink(link);
    return to === undefined ? [] : [{ from, to, said: verified.has(link) ? 'verified' : 'bio' }];
  });
  const others = [...(profile.did === undefined ? [] : [profile.did]), ...(profile.aliases ?? [])];
  const selves = others.flatMap((name): AccountLink[] => {
    const to = addressOf({ site: profile.site, name });
    return to === undefined ? [] : [{ from, to, said: 'self' }];
  });
  return [...links, ...selves];
}

/** Pages that link back to an account with events, by account (`mastodon @maya@social.example`). */
export function verifiedPages(
  seen: readonly { site: string; handle: string; link: string; where: string }[],
): ReadonlyMap<string, readonly string[]> {
  const pages = new Map<string, string[]>();
  for (const { site, handle, link, where } of seen) {
    const key = where === 'verified' ? keyOfLink(link) : undefined;
    const account = `${site} ${profileKey(handle)}`;
    if (key !== undefined && accountAt(key) === undefined) pages.set(account, [...(pages.get(account) ?? []), key]);
  }
  return pages;
}
