import type { Handle } from '../event-listing';
import { type PageIndexEntry, pageIndexLimit } from '../page-index';
import { profileKey } from '../profile-key';
import { addressOf, blueskyAtDomain } from './account-address';
import { elsewhere } from './other-accounts';
import { oneLineMore } from './row-lines';
import type { SamePersons } from './same-person';

/** The page indexes of all sites, each with what its profiles are tied to under their other accounts. */
export function withSamePersons(
  bySite: ReadonlyMap<string, readonly PageIndexEntry[]>,
  { accounts, sameAs }: SamePersons,
): Map<string, PageIndexEntry[]> {
  const byKey = new Map([...bySite].map(([site, entries]) => [site, Map.groupBy(entries, ([key]) => key)]));
  const all = new Map([...bySite].map(([site, entries]) => [site, [...entries]]));
  for (const account of accounts) {
    const own = byKey.get(account.site);
    const entries = all.get(account.site);
    if (!own || !entries) continue;
    const key = profileKey(account.name);
    const there = new Set(own.get(key)?.map((entry) => entry[6]));
    for (const { account: other } of sameAs(account)) {
      for (const entry of byKey.get(other.site)?.get(profileKey(other.name)) ?? []) {
        const [, role, certainty, start, end, band, id] = entry;
        if (there.has(id)) continue;
        there.add(id);
        const lines = oneLineMore(entry[7]);
        const known = [key, role, certainty, start, end, band, id] as const;
        entries.push(lines === undefined ? known : [...known, lines]);
      }
    }
  }
  return new Map([...all].map(([site, entries]) => [site, entries.sort((a, b) => a[4] - b[4])]));
}

/** For a site, the addresses of what is known on the others, so that a bio that links one of them is noticed: half of
 * "each links the other". `verified`: the pages that known accounts (`mastodon @maya@social.example`) were seen to own. */
export function withElsewhere(
  site: string,
  bySite: ReadonlyMap<string, readonly PageIndexEntry[]>,
  verified: ReadonlyMap<string, readonly string[]>,
): PageIndexEntry[] {
  const own = bySite.get(site) ?? [];
  const latest = new Map<string, PageIndexEntry>();
  for (const [other, entries] of bySite) {
    for (const [key, ...rest] of entries) {
      if (!key.startsWith('@')) continue;
      for (const address of addressesOf({ site: other, name: key.slice(1) }, site, verified)) {
        const known = latest.get(address);
        if (!known || known[4] < rest[3]) latest.set(address, [`${elsewhere}${address}`, ...rest]);
      }
    }
  }
  return [...own, ...latest.values()].slice(0, pageIndexLimit);
}

function addressesOf(account: Handle, site: string, verified: ReadonlyMap<string, readonly string[]>): string[] {
  const address = addressOf(account);
  // Servers of Mastodon are sites of their own; elsewhere an account of the same site is somebody else.
  const isElsewhere = account.site !== site || site === 'mastodon';
  const domain = account.site === 'bluesky' ? `${account.name}/` : undefined;
  return [
    ...(address !== undefined && isElsewhere ? [address] : []),
    ...(domain !== undefined && site !== 'bluesky' && blueskyAtDomain(domain) ? [domain] : []),
    ...(verified.get(`${account.site} ${profileKey(account.name)}`) ?? []),
  ];
}
