import type { Handle } from '../event-listing';
import { accountAt, addressOf, blueskyAtDomain } from './account-address';
import { isPlatformAccount } from './shared-platforms';

/**
 * One account saying that a page is its own. `to` is a key: an account's address or any page. `said`: `bio` = it links
 * it · `verified` = and the site found the link back (rel=me) · `self` = the site itself says that both are one account.
 */
export type AccountLink = { from: Handle; to: string; said: 'bio' | 'verified' | 'self' };

/** How sure two accounts are one person: the site says so · the link back was verified · each links the other. */
export type JoinKind = 'self' | 'verified' | 'mutual';

export type SamePerson = { account: Handle; how: JoinKind };

const kinds: readonly JoinKind[] = ['self', 'verified', 'mutual'];

/** More accounts than one person has: a page that many link as their own (a team's site) joins nobody. */
const mostAccounts = 8;

type Join = { a: string; b: string; how: JoinKind };

/** The accounts that both sides, or the site itself, say are the same person's. Nothing one-sided ever joins; neither do
 * two unverified accounts of one site, where people name friends and bands. Pure. */
export function createSamePerson(links: readonly AccountLink[]) {
  const joins = joinsFrom(links.filter(({ from }) => !isPlatformAccount(from)));
  const next = new Map<string, Join[]>();
  for (const join of joins) {
    for (const end of [join.a, join.b]) next.set(end, [...(next.get(end) ?? []), join]);
  }

  /** Everybody that is the same person as `account`, itself left out, by the surest way there. */
  const sameAs = (account: Handle): SamePerson[] => {
    const start = addressOf(account);
    const found = new Map<string, JoinKind>();
    const waiting: [string, JoinKind][] = start === undefined ? [] : [[start, 'self']];
    for (const [at, how] of waiting) {
      for (const join of next.get(at) ?? []) {
        const other = join.a === at ? join.b : join.a;
        const weaker = kinds[Math.max(kinds.indexOf(how), kinds.indexOf(join.how))] ?? 'mutual';
        if (other === start || (found.has(other) && surer(found.get(other), weaker))) continue;
        found.set(other, weaker);
        waiting.push([other, weaker]);
      }
      if (found.size > mostAccounts) return [];
    }
    return [...found].flatMap(([key, how]) => {
      const other = accountAt(key);
      return other ? [{ account: other, how }] : [];
    });
  };

  return { sameAs, accounts: [...next.keys()].map(accountAt).filter((account) => account !== undefined) };
}

export type SamePersons = ReturnType<typeof createSamePerson>;

function surer(known: JoinKind | undefined, other: JoinKind): boolean {
  return known !== undefined && kinds.indexOf(known) <= kinds.indexOf(other);
}

function joinsFrom(links: readonly AccountLink[]): Join[] {
  const joins: Join[] = [];
  const verifiedBy = new Map<string, string[]>();
  const said = saidBy(links);
  const isMutual = (a: string, b: string) => said.get(a)?.has(b) === true && said.get(b)?.has(a) === true;
  for (const { from, to, said: how } of links) {
    const a = addressOf(from);
    const target = accountAt(to);
    if (a === undefined) continue;
    const b = target && addressOf(target);
    if (b !== undefined && b !== a) {
      if (how !== 'bio') joins.push({ a, b, how });
      else if (isMutual(a, b)) joins.push({ a, b, how: 'mutual' });
    }
    // The site behind a verified link belongs to this account; so do other accounts that it, too, links back to.
    if (how === 'verified' && target === undefined) verifiedBy.set(to, [...(verifiedBy.get(to) ?? []), a]);
    const owner = blueskyAtDomain(to);
    const domain = owner && addressOf(owner);
    if (domain === undefined || domain === a) continue;
    if (how === 'verified') joins.push({ a, b: domain, how });
    else if (isMutual(a, domain)) joins.push({ a, b: domain, how: 'mutual' });
  }
  for (const accounts of verifiedBy.values()) {
    const [first, ...others] = new Set(accounts);
    if (others.length >= mostAccounts) continue;
    for (const b of others) if (first !== undefined) joins.push({ a: first, b, how: 'verified' });
  }
  return joins;
}

/** Which accounts each account links as its own. One that links several of a site names people, not itself there; bare
 * domains, which may be handles, count by themselves. */
function saidBy(links: readonly AccountLink[]): Map<string, Set<string>> {
  const said = new Map<string, Map<string, Set<string>>>();
  for (const { from, to } of links) {
    const a = addressOf(from);
    const account = accountAt(to);
    const target = account ?? blueskyAtDomain(to);
    const b = target && addressOf(target);
    if (a === undefined || target === undefined || b === undefined || a === b || isOneSite(from, target)) continue;
    const site = account ? siteOf(account) : 'domain';
    const bySite = said.get(a) ?? new Map<string, Set<string>>();
    bySite.set(site, (bySite.get(site) ?? new Set()).add(b));
    said.set(a, bySite);
  }
  return new Map(
    [...said].map(([a, bySite]) => [
      a,
      new Set([...bySite.values()].flatMap((accounts) => (accounts.size === 1 ? [...accounts] : []))),
    ]),
  );
}

/** Every Mastodon server is a site of its own. */
function siteOf({ site, name }: Handle): string {
  return site === 'mastodon' ? `mastodon ${name.split('@')[1] ?? ''}` : site;
}

function isOneSite(a: Handle, b: Handle): boolean {
  return siteOf(a) === siteOf(b);
}
