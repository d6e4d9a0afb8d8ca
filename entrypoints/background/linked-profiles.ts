import { accountKey, listingsNaming } from '../../utils/event-cache/listings';
import type { EventCache } from '../../utils/event-cache/schema';
import type { EventListing, Handle } from '../../utils/event-listing';
import { accountAt } from '../../utils/matching/account-address';
import { postedTies } from '../../utils/matching/posted-ties';
import { createSamePerson, type SamePerson, type SamePersons } from '../../utils/matching/same-person';
import { sourceLinks } from '../../utils/matching/source-links';
import { tiesThrough } from '../../utils/matching/ties-through';
import { indexPicks } from '../../utils/matching/with-picks';
import type { Profile } from '../../utils/profile';
import { namesOf } from '../../utils/profile-key';
import type { Tie } from '../../utils/tie';
import { accountLinks, linksOfProfile } from '../../utils/user-data/account-links';
import { allPicks } from '../../utils/user-data/picks';
import type { UserData } from '../../utils/user-data/schema';
import { seenLinksOf } from '../../utils/user-data/seen-links';

const keyOf = ({ site, name }: Handle) => accountKey(site, name);

/** The other accounts of whoever a profile is of, from what was seen, what it says now and what their own event data say.
 * `withEarlier`: what it said before counts still, which only silence may. */
export async function samePersonAs(
  profile: Parameters<typeof linksOfProfile>[0],
  cache: EventCache,
  userData: UserData,
  { withEarlier = false } = {},
): Promise<SamePerson[]> {
  const now = linksOfProfile(profile);
  const linked = now.map(({ to }) => accountAt(to)).filter((account) => account !== undefined);
  const own = namesOf(profile).map((name) => ({ site: profile.site, name }));
  const near = await listingsNaming(cache, new Set([...own, ...linked].map(keyOf)));
  // What it says now replaces what it was seen to say before.
  const isOwn = new Set(own.map(keyOf));
  const before = (await accountLinks(userData)).filter(({ from }) => withEarlier || !isOwn.has(keyOf(from)));
  const { sameAs } = createSamePerson([...before, ...now, ...sourceLinks(near)]);
  return sameAs({ site: profile.site, name: profile.handle }).filter(({ account }) => !isOwn.has(keyOf(account)));
}

/** Everybody that is silent because an account of the same person said `#noannotate`. */
export function silentToo({ accounts, sameAs }: SamePersons, optedOut: ReadonlySet<string>): ReadonlySet<string> {
  const others = accounts.filter((account) => sameAs(account).some((other) => optedOut.has(keyOf(other.account))));
  return new Set([...optedOut, ...others.map(keyOf)]);
}

/** What the other accounts of a profile's person are tied to, and how that reads at this profile. */
export async function otherAccounts(
  profile: Profile,
  same: readonly SamePerson[],
  cache: EventCache,
  userData: UserData,
): Promise<{ listings: EventListing[]; tiesOf(listing: EventListing): Tie[] }> {
  if (same.length === 0) return { listings: [], tiesOf: () => [] };
  const { notThem } = indexPicks(await allPicks(userData));
  const known = await Promise.all(
    same.map(async (other) => {
      const seen = await seenLinksOf(userData, other.account.site, other.account.name);
      const verified = seen.filter(({ where }) => where === 'verified');
      return { other, key: keyOf(other.account), posted: seen.filter(({ where }) => where === 'post'), verified };
    }),
  );
  const keys = known.flatMap(({ key, posted, verified }) => [
    key,
    ...[...posted, ...verified].map(({ indexKey }) => indexKey),
  ]);
  return {
    listings: await listingsNaming(cache, new Set(keys)),
    tiesOf: (listing) =>
      known.flatMap(({ other, key, posted, verified }) => {
        if (notThem.has(`${key} ${listing.id}`)) return [];
        const verifiedPages = verified.map(({ link }) => link);
        return tiesThrough(profile, other, listing, { verifiedPages, postedTies: postedTies(listing, posted) });
      }),
  };
}
