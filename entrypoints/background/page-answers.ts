import { accountKey, listingsNaming } from '../../utils/event-cache/listings';
import { listingsOnHosts } from '../../utils/event-cache/listings-on-hosts';
import { openEventCache } from '../../utils/event-cache/open-event-cache';
import type { EventListing } from '../../utils/event-listing';
import { canonicalUrl, hostOfKey } from '../../utils/matching/canonical-url';
import { profilesNamedBy } from '../../utils/matching/named-by-listing';
import { ownPage } from '../../utils/matching/party-pages';
import { postedTies } from '../../utils/matching/posted-ties';
import { isSharedPlatform } from '../../utils/matching/shared-platforms';
import { shownEvents } from '../../utils/matching/shown-events';
import { tiesBetween } from '../../utils/matching/ties';
import { indexPicks, pastMeetings, withPicks } from '../../utils/matching/with-picks';
import type { KeptFromBrowsing, PanelContent, Request, SeenLink } from '../../utils/messages';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import type { Profile } from '../../utils/profile';
import { namesOf, profileKey } from '../../utils/profile-key';
import { sourceNames } from '../../utils/refreshing/source-views';
import type { OptedOut } from '../../utils/seen-link';
import { compareTies, type Tie } from '../../utils/tie';
import { linksOfProfile } from '../../utils/user-data/account-links';
import { openUserData } from '../../utils/user-data/open-user-data';
import { keepOptOut, optedOutKeys } from '../../utils/user-data/opt-outs';
import { allPicks } from '../../utils/user-data/picks';
import { forgetSeenLinks, keepSeenLinks, seenLinksOf } from '../../utils/user-data/seen-links';
import { otherAccounts, samePersonAs } from './linked-profiles';
import { rebuildPageIndexes } from './page-indexes';

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
  await keepSeen(seen);
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
  const found = [
    ...(await listingsNaming(cache, new Set(keys))),
    ...(await listingsOnHosts(cache, hosts)),
    ...others.listings,
  ];
  const listings = new Map(found.map((listing) => [listing.id, listing])).values();
  const ties = (listing: EventListing) =>
    [...tiesOf(profile, listing, posted), ...others.tiesOf(listing)].sort(compareTies);
  return contentOf([...listings], ties, { of: profile });
}

/** The event of a chip, tied to the author it stands at. */
export async function listingCard({ listingId, site, handle }: Request<'listing'>): Promise<PanelContent> {
  const [cache, userData] = await Promise.all([openEventCache(), openUserData()]);
  const listing = await cache.get('listings', listingId);
  if (!listing) return contentOf([], () => []);
  const posted = (await seenLinksOf(userData, site, handle)).filter(({ where }) => where === 'post');
  const author = { site, handle, links: [], verifiedLinks: [] };
  const same = await samePersonAs(author, cache, userData, { withEarlier: true });
  const others = await otherAccounts(author, same, cache, userData);
  return contentOf(
    [listing],
    () => {
      const named = profilesNamedBy(listing)
        .filter((each) => each.handle.site === site && profileKey(each.handle.name) === profileKey(handle))
        .map(({ tie }) => tie);
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
  const [links, optOuts] = await Promise.all([userData.getAll('seenLinks'), userData.getAllKeys('optOuts')]);
  return { links: links.sort((a, b) => b.day.localeCompare(a.day)), optOuts };
}

export async function forgetEverythingSeen(): Promise<void> {
  await (await openUserData()).clear('seenLinks');
  await rebuildPageIndexes();
}

function tiesOf(profile: Profile, listing: EventListing, posted: SeenLink[]): Tie[] {
  return [...tiesBetween(profile, listing), ...postedTies(listing, posted)].sort(compareTies);
}

/** `of`: whose ties these are. `untied`: also events without a tie, for a post that links an event nobody else is named by. */
async function contentOf(
  listings: EventListing[],
  ties: (listing: EventListing) => Tie[],
  { of, untied = false }: { of?: { site: string; handle: string }; untied?: boolean } = {},
): Promise<PanelContent> {
  const [cache, userData, { home, unit }] = await Promise.all([openEventCache(), openUserData(), readPreferences()]);
  const about = {
    places: home ? [home] : [],
    unit,
    now: Temporal.Now.instant(),
    sourceName: await sourceNames(cache, userData),
  };
  const shown = shownEvents(listings, ties, about).filter((event) => untied || event.ties.length > 0);
  const picks = await allPicks(userData);
  const met = of ? pastMeetings(picks, of) : [];
  return {
    events: withPicks(shown, indexPicks(picks), of),
    unit,
    ...(home ? { radiusKm: home.radiusKm } : {}),
    ...(met.length > 0 ? { met } : {}),
  };
}
