import { gatheredAround, gatheredById } from '../../utils/event-cache/clusters';
import { accountKey, listingsNaming } from '../../utils/event-cache/listings';
import { listingsOnHosts } from '../../utils/event-cache/listings-on-hosts';
import { openEventCache } from '../../utils/event-cache/open-event-cache';
import type { EventListing } from '../../utils/event-listing';
import type { KeptFromBrowsing } from '../../utils/kept-from-browsing';
import { canonicalUrl, hostOfKey } from '../../utils/matching/canonical-url';
import { profilesNamedBy } from '../../utils/matching/named-by-listing';
import { ownPage } from '../../utils/matching/party-pages';
import { keysOfProfileNames, possibleTie } from '../../utils/matching/possible-tie';
import { postedTies } from '../../utils/matching/posted-ties';
import { isSharedPlatform } from '../../utils/matching/shared-platforms';
import { tiesBetween } from '../../utils/matching/ties';
import type { PanelContent, Request, SeenLink } from '../../utils/messages';
import { keyOfPicked } from '../../utils/pick';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import type { Profile } from '../../utils/profile';
import { namesOf, profileKey } from '../../utils/profile-key';
import type { OptedOut } from '../../utils/seen-link';
import { compareTies, type Tie } from '../../utils/tie';
import { linksOfProfile } from '../../utils/user-data/account-links';
import { forgetAccounts, handedOverKeys, keepAccount, noteOwner } from '../../utils/user-data/accounts';
import { openUserData } from '../../utils/user-data/open-user-data';
import { keepOptOut, optedOutKeys } from '../../utils/user-data/opt-outs';
import type { UserData } from '../../utils/user-data/schema';
import { forgetSeenLinks, keepSeenLinks, seenLinksOf } from '../../utils/user-data/seen-links';
import { otherAccounts, samePersonAs } from './linked-profiles';
import { rebuildPageIndexes } from './page-indexes';
import { contentOf, suggestionsFor } from './panel-content';

const today = () => Temporal.Now.plainDateISO().toString();

/** The events of an opened profile. */
export async function profilePanel(profile: Profile, seen: SeenLink[]): Promise<PanelContent> {
  const [cache, userData] = await Promise.all([openEventCache(), openUserData()]);
  const silent = await optedOutKeys(userData);
  if (namesOf(profile).some((name) => silent.has(accountKey(profile.site, name)))) return contentOf([], () => []);
  const same = await samePersonAs(profile, cache, userData);
  if (same.some(({ account }) => silent.has(accountKey(account.site, account.name)))) {
    await optOut(profile);
    return contentOf([], () => []);
  }
  // Before anything of now is kept: what is forgotten is what was seen of whoever had the handle before.
  const isNewOwner = await noteOwner(userData, profile, today());
  await keepSeen(seen);
  if (isNewOwner) await rebuildPageIndexes();
  const posted = (await seenLinksOf(userData, profile.site, profile.handle)).filter(({ where }) => where === 'post');
  const linked = profile.links
    .flatMap((link) => [ownPage(link), canonicalUrl(link)])
    .filter((key) => key !== undefined);
  const hosts = new Set(linked.map(hostOfKey).filter((host) => !isSharedPlatform(host)));
  const keys = [
    ...namesOf(profile).map((name) => accountKey(profile.site, name)),
    ...linked,
    ...posted.map(({ indexKey }) => indexKey),
  ];
  const others = await otherAccounts(profile, same, cache, userData);
  const { showPossible } = await readPreferences();
  const alike = showPossible ? keysOfProfileNames(profile) : [];
  const found = [
    ...(await listingsNaming(cache, new Set([...keys, ...alike]))),
    ...(await listingsOnHosts(cache, hosts)),
    ...others.listings,
  ];
  const listings = new Map(found.map((listing) => [listing.id, listing])).values();
  const isTheirs = await tiesThatCount(userData, profile);
  const ties = (listing: EventListing) =>
    [...tiesOf(profile, listing, posted, showPossible).filter(isTheirs), ...others.tiesOf(listing)].sort(compareTies);
  const gathered = await gatheredAround(cache, [...listings]);
  const content = await contentOf(gathered, ties, { of: profile, isFollowed: profile.isFollowed });
  if (content.events.length > 0 || content.met) await keepAccount(userData, profile, today());
  return content.events.length > 0 ? content : { ...content, ...(await suggestionsFor(profile)) };
}

/** The event of a chip, tied to the author it stands at. */
export async function listingCard({ listingId, site, handle }: Request<'listing'>): Promise<PanelContent> {
  const [cache, userData] = await Promise.all([openEventCache(), openUserData()]);
  const gathered = await gatheredById(cache, listingId);
  if (!gathered) return contentOf([], () => []);
  const posted = (await seenLinksOf(userData, site, handle)).filter(({ where }) => where === 'post');
  const author = { site, handle, links: [], verifiedLinks: [] };
  const same = await samePersonAs(author, cache, userData, { withEarlier: true });
  const others = await otherAccounts(author, same, cache, userData);
  const isTheirs = await tiesThatCount(userData, { site, handle });
  return contentOf(
    [gathered],
    (listing) => {
      const named = profilesNamedBy(listing)
        .filter((each) => each.handle.site === site && profileKey(each.handle.name) === profileKey(handle))
        .map(({ tie }) => tie)
        .filter(isTheirs);
      return [...named, ...postedTies(listing, posted), ...others.tiesOf(listing)].sort(compareTies);
    },
    { of: { site, handle }, untied: true },
  );
}

/** Remembers an opt-out for good and takes that person out of every page, under all of their accounts. */
export async function optOut(who: OptedOut): Promise<void> {
  const [cache, userData] = await Promise.all([openEventCache(), openUserData()]);
  if ((await optedOutKeys(userData)).has(accountKey(who.site, who.handle))) return;
  const same = (await samePersonAs(who, cache, userData, { withEarlier: true })).map(({ account }) => account);
  const names = namesOf(who).map((name) => ({ site: who.site, name }));
  const all = [...names, ...same];
  const claims = linksOfProfile(who).map(({ to, said }) => ({ to, said }));
  const keys = all.map(({ site, name }) => accountKey(site, name));
  await keepOptOut(userData, who, keys, claims, today());
  for (const { site, name } of all) await forgetSeenLinks(userData, site, name);
  await rebuildPageIndexes();
}

/** Keeps what was seen. The page indexes learn of it, but no page is told: it knows already. */
export async function keepSeen(seen: SeenLink[]): Promise<void> {
  if (seen.length === 0) return;
  await keepSeenLinks(await openUserData(), seen, today());
  await rebuildPageIndexes({ isQuiet: true });
}

export async function keptFromBrowsing(): Promise<KeptFromBrowsing> {
  const userData = await openUserData();
  const [links, optOuts, accounts] = await Promise.all([
    userData.getAll('seenLinks'),
    userData.getAllKeys('optOuts'),
    userData.getAll('accounts'),
  ]);
  return { links: links.sort((a, b) => b.day.localeCompare(a.day)), optOuts, accounts };
}

export async function forgetEverythingSeen(): Promise<void> {
  const userData = await openUserData();
  await userData.clear('seenLinks');
  await forgetAccounts(userData);
  await rebuildPageIndexes();
}

/** At a handle that changed hands, event data that name it mean somebody else, unless its new owner points back. */
async function tiesThatCount(
  userData: UserData,
  account: { site: string; handle: string },
): Promise<(tie: Tie) => boolean> {
  const isHandedOver = (await handedOverKeys(userData)).has(keyOfPicked(account));
  const stale = new Set<Tie['evidence']['kind']>(['event-names-profile', 'user-said-so', 'alike']);
  return ({ evidence }) => !isHandedOver || !stale.has(evidence.kind);
}

function tiesOf(profile: Profile, listing: EventListing, posted: SeenLink[], showPossible: boolean): Tie[] {
  const asserted = [...tiesBetween(profile, listing), ...postedTies(listing, posted)].sort(compareTies);
  const possible = showPossible && asserted.length === 0 ? possibleTie(profile, listing) : undefined;
  return possible ? [possible] : asserted;
}
