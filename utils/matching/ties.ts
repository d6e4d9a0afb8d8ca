import type { Party } from '../event-listing';
import type { Profile } from '../profile';
import { compareTies, type Tie } from '../tie';
import { bearsName } from './bears-name';
import { canonicalUrl, hostOfKey, pathOfKey } from './canonical-url';
import { isItsPlatform, isItsServer } from './event-platform';
import { databaseTies } from './named-by-database';
import { hasOptedOut } from './opt-out';
import { ownDomainTie } from './own-domain';
import {
  handlesOf,
  isFromFeed,
  isOwnRecord,
  isTenantOf,
  organizerPageIn,
  ownPage,
  ownPages,
  type PartyInRole,
  partiesOf,
  sameOwner,
  serverPagesOf,
  type TieListing,
} from './party-pages';
import { plainName, runTogether } from './plain-name';
import { profileAtAddress, sameProfile } from './profile-address';
import { isNoLinkBack, isPlatformAccount, isSharedPlatform } from './shared-platforms';
import { isVetoed, mentionsOf } from './vetoes';

export type { TieListing } from './party-pages';

/** What is known beyond profile and listing. `post` is by this profile. */
export type KnownOfTie = { pageLinksBack?: boolean | undefined; post?: { text: string; links: string[] } | undefined };

type Evidence = Tie['evidence'];

function evidence(kind: Evidence['kind'], subject: string, link?: string): Evidence {
  return link !== undefined && /^https?:/.test(link) ? { kind, subject, link } : { kind, subject };
}

/** Rule 2: a record in the account's own repo, or an actor of the fediverse. */
function ownRecordTie(profile: Profile, listing: TieListing, { party, role }: PartyInRole): Tie | undefined {
  const link = listing.url ?? listing.sourceUrl;
  const isSame = party.did === profile.did || (profile.did === undefined && isCheckedHandle(party, profile));
  if (party.did !== undefined && isSame && isOwnRecord(listing, { party, role })) {
    return { role, certainty: 'proven', evidence: evidence('same-did', party.did, link) };
  }
  const isActor = handlesOf(party).some((handle) => handle.site === 'mastodon' && sameProfile(handle, profile));
  if (listing.source === 'mobilizon' && role === 'hosts' && isActor) {
    return { role, certainty: 'proven', evidence: evidence('event-names-profile', profile.handle, link) };
  }
  return undefined;
}

/** Whether the profile, whose page did not show its DID, bears the handle that the party's source found to be theirs. */
function isCheckedHandle({ isOwnRecord: isOwn, handle }: Party, profile: Profile): boolean {
  return isOwn === true && profile.site === 'bluesky' && handle?.site === 'bluesky' && sameProfile(handle, profile);
}

/** Whether the profile links the Bluesky account whose own record names it: each says the other is theirs. */
function linksOwnAccount(profile: Profile, { isOwnRecord: isOwn, did, handle }: Party): boolean {
  if (!isOwn) return false;
  const linked = profile.links.map(profileAtAddress).filter((each) => each?.site === 'bluesky');
  return linked.some((each) => each?.name === did || (handle?.site === 'bluesky' && each?.name === handle.name));
}

/** Pages the profile links that are its own to show. A domain as Bluesky handle is such a link: its owner set it. */
function pagesLinkedBy(profile: Profile): string[] {
  const handleSite = profile.site === 'bluesky' && !profile.handle.endsWith('.bsky.social') ? [profile.handle] : [];
  return [...profile.links, ...profile.verifiedLinks, ...handleSite].map(ownPage).filter((key) => key !== undefined);
}

/** Where the path ends in the event's number, the rest only says whence one came. */
function withoutQuery(key: string): string {
  return /\/[\w-]*\d{4,}\?/.test(key) ? key.slice(0, key.indexOf('?')) : key;
}

/** Rules 2 (both sides) and 3 (one side) for one party, unless something in the profile speaks against it. */
function partyTie(
  profile: Profile,
  listing: TieListing,
  { party, role }: PartyInRole,
  known: KnownOfTie,
): Tie | undefined {
  const tie = partyTieAtSight(profile, listing, { party, role }, known);
  // Reading the bio costs more than finding that nothing ties the two.
  return tie && !isVetoed(profile, party, listing, mentionsOf(party), role) ? tie : undefined;
}

function partyTieAtSight(
  profile: Profile,
  listing: TieListing,
  { party, role }: PartyInRole,
  known: KnownOfTie,
): Tie | undefined {
  const linked = pagesLinkedBy(profile);
  const partyPage =
    ownPages(party).find((page) =>
      linked.some((key) => key === page || (sameOwner(key, page) && !isTenantOf(page, party))),
    ) ?? serverPagesOf(party, listing).find((page) => profile.links.some((link) => canonicalUrl(link) === page));
  const eventPage = listing.url === undefined ? undefined : ownPage(listing.url);
  const linksEvent = eventPage !== undefined && linked.some((key) => sameOwner(key, eventPage));
  const isNamed =
    handlesOf(party).some((handle) => sameProfile(handle, profile)) ||
    (party.did !== undefined && party.did === profile.did);
  const linksBack =
    (partyPage !== undefined && !isNoLinkBack(hostOfKey(partyPage))) || linksEvent || linksOwnAccount(profile, party);
  const partyLink = party.urls[0] ?? listing.url;
  if ((isNamed && linksBack) || (known.pageLinksBack === true && partyPage !== undefined)) {
    const subject = partyPage ?? eventPage ?? profile.handle;
    return {
      role,
      certainty: 'proven',
      evidence: evidence('event-names-profile-and-back', subject, listing.url ?? partyLink),
    };
  }
  if (isNamed)
    return { role, certainty: 'declared', evidence: evidence('event-names-profile', profile.handle, listing.url) };
  // Somebody else's page of the event says who is in it, not who makes it.
  const isOfAnother =
    linked.every((key) => isEventPage(key, listing) || !ownPages(party).some((page) => sameOwner(key, page))) &&
    partiesOf(listing).some((each) => each.party !== party && bearsName(profile, each.party));
  if (partyPage !== undefined && !isOfAnother) {
    return { role, certainty: 'declared', evidence: evidence('bio-links-organizer', partyPage, partyLink) };
  }
  const isExactPage =
    eventPage !== undefined && linked.some((key) => key === eventPage || key === withoutQuery(eventPage));
  const isVenueName = plainName(party.name) === plainName(listing.venue?.name);
  if (!isExactPage || !bearsName(profile, party) || isVenueName) return undefined;
  return { role, certainty: 'declared', evidence: evidence('bio-links-event', eventPage, listing.url) };
}

/** Rule 3: the group's page within the event's address, the feed, or the feed's site in the bio. */
function feedTie(profile: Profile, listing: TieListing): Tie | undefined {
  const host: Party = listing.organizers[0] ?? { urls: [] };
  const group = organizerPageIn(listing.url === undefined ? undefined : canonicalUrl(listing.url));
  const feed = isFromFeed(listing) ? [listing.sourceUrl, listing.siteUrl].filter((url) => url !== undefined) : [];
  const pages = [...(group === undefined ? [] : [group]), ...feed.map(ownPage).filter((key) => key !== undefined)];
  // The link as the bio has it: the feed's own address may be a secret one.
  const linked = pagesLinkedBy(profile).find((key) => pages.some((page) => sameOwner(key, page)));
  if (linked === undefined || isEventPage(linked, listing) || isJudgedAsParty(linked, listing)) return undefined;
  const owner = { ...host, urls: [...host.urls, `https://${linked}`] };
  if (isVetoed(profile, owner, listing, mentionsOf(owner))) return undefined;
  return { role: 'hosts', certainty: 'declared', evidence: evidence('bio-links-feed', linked, `https://${linked}`) };
}

/** The page of this one event, not the home of whoever makes it. */
function isEventPage(key: string, listing: TieListing): boolean {
  return listing.url !== undefined && key === canonicalUrl(listing.url) && pathOfKey(key) !== '/';
}

/** Whether the page is a party's own: what the bio says of that party has decided, and not what it leaves out of the feed. */
function isJudgedAsParty(key: string, listing: TieListing): boolean {
  return partiesOf(listing).some(({ party }) => ownPages(party).some((page) => sameOwner(page, key)));
}

/** Rule 4: the profile's own words link this very event. */
function postTie(listing: TieListing, known: KnownOfTie): Tie | undefined {
  const key = listing.url === undefined ? undefined : canonicalUrl(listing.url);
  if (known.post === undefined || key === undefined || /(^|\s)(RT|QT|MT)\s*:?\s*@/.test(known.post.text))
    return undefined;
  const host = hostOfKey(key);
  const venue = runTogether(listing.venue?.name);
  const isHome = pathOfKey(key) === '/';
  if (isHome && (isSharedPlatform(host) || (venue !== '' && host.replace(/[^a-z0-9]/g, '').includes(venue))))
    return undefined;
  if (!known.post.links.some((link) => canonicalUrl(link) === key)) return undefined;
  return { role: 'posted', certainty: 'declared', evidence: evidence('post-links-event', key, listing.url) };
}

/**
 * Every asserted tie (proven or declared) between a profile and a listing, strongest first, by labelling.md. An empty
 * array is the usual answer. Pure; never asks a network. `possible` ties are in possible-tie.ts.
 */
export function tiesBetween(profile: Profile, listing: TieListing, known: KnownOfTie = {}): Tie[] {
  if (hasOptedOut(profile.bio) || isPlatformAccount({ site: profile.site, name: profile.handle })) return [];
  if (isItsPlatform(profile, listing) || isItsServer(profile, listing)) return [];
  const parties = partiesOf(listing);
  const found = [
    ...parties.map((each) => ownRecordTie(profile, listing, each)),
    ...parties.map((each) => partyTie(profile, listing, each, known)),
    feedTie(profile, listing),
    postTie(listing, known),
    ...databaseTies(profile, listing),
  ];
  const ties = found.filter((tie) => tie !== undefined).sort(compareTies);
  const fallback = ties.length === 0 ? ownDomainTie(profile, listing, pagesLinkedBy(profile)) : undefined;
  return fallback ? [fallback] : ties;
}

/** The strongest tie, or undefined. */
export function tieBetween(profile: Profile, listing: TieListing, known: KnownOfTie = {}): Tie | undefined {
  return tiesBetween(profile, listing, known)[0];
}
