import type { EventListing, Handle, Party } from '../event-listing';
import type { Role } from '../tie';
import { canonicalUrl, hostOfKey, pathOfKey } from './canonical-url';
import { runTogether } from './plain-name';
import { profileAtAddress, tidyHandle } from './profile-address';
import { isLinkHub, isSharedPlatform, isShortener } from './shared-platforms';

/** What of a listing ties are read from. `siteUrl` = the feed's own public site, where the feed states one. */
export type TieListing = Pick<EventListing, 'title' | 'venue' | 'url' | 'organizers' | 'performers' | 'attendees'> & {
  source?: string | undefined;
  sourceUrl?: string | undefined;
  siteUrl?: string | undefined;
};

export type PartyInRole = { party: Party; role: Role };

/** Every party with its role, hosts first. */
export function partiesOf(listing: TieListing): PartyInRole[] {
  return [
    ...listing.organizers.map((party) => ({ party, role: 'hosts' as const })),
    ...listing.performers.map((party) => ({ party, role: 'performs' as const })),
    ...listing.attendees.map((party) => ({ party, role: party.response })),
  ];
}

/** Accounts the event data names for this party. */
export function handlesOf(party: Party): Handle[] {
  const fromUrls = party.urls.map(profileAtAddress).filter((handle) => handle !== undefined);
  return party.handle ? [tidyHandle(party.handle), ...fromUrls] : fromUrls;
}

/** Networks whose profiles are read, so that their addresses name accounts. */
const socialSites = new Set(['x', 'bluesky', 'mastodon']);

/** Addresses of networks that are nobody's page: searches, hashtags, share buttons, single posts. */
const noPage =
  /^(x\.com|bsky\.app|threads\.com|instagram\.com|tiktok\.com)\/|^(facebook|linkedin|youtube|reddit|pinterest|tumblr)\.com\/(share|sharer|dialog|hashtag|search|watch|login|photo|story\.php|sharing|results|submit|in$|feed|shareArticle)|^[^/]+\/@[\w.-]+(@[\w.-]+)?\/\d+$/i;

/** Keys of the pages that are this party's own: no profile of a network we read, link hub, short link or platform's bare home. */
export function ownPages(party: Party): string[] {
  return party.urls.map(ownPage).filter((key) => key !== undefined);
}

/** The key of a page that can stand for somebody, else undefined. */
export function ownPage(address: string): string | undefined {
  const key = canonicalUrl(address);
  if (key === undefined) return undefined;
  const host = hostOfKey(key);
  if (isLinkHub(host) || isShortener(host)) return undefined;
  if (isSharedPlatform(host) && pathOfKey(key) === '/') return undefined;
  const account = profileAtAddress(address);
  // Accounts of the networks we read are compared as accounts; others' pages are as good as a page of one's own.
  if (account) return socialSites.has(account.site) ? undefined : key;
  return noPage.test(key) ? undefined : tidyPage(key);
}

/** A group's calendar or list of events stands for the group. */
function tidyPage(key: string): string {
  return key.replace(/^(meetup\.com\/[^/]+)\/events(\/(ical|rss))?$/, '$1');
}

/** Pages within a site that belong to single people or acts, or to those who sell on it, not to the site's owner. */
const tenantPath =
  /\/(~[^/]+|@[^/]+|(artists?|roster|bands?|acts?|speakers?|people|team|staff|talent|members?|sponsors?|partners?|users?|u|author|venues?|clients?|o|org|orgs|organi[sz]ers?|organi[sz]ations?|organisateurs?|organizador(?:es)?|organizzator[ei]|organizator(?:zy)?|produtor(?:es)?|promot[eo]rs?|veranstalter|arrang[oö]r(?:er)?|sellers?|hosts?|groups?|g|profiles?|c|communit(?:y|ies))\/.+)/i;

export function isTenantPage(key: string): boolean {
  return tenantPath.test(pathOfKey(key));
}

/** A page that bears the party's name on a site that does not: the site has many, and this is one of them. */
export function isTenantOf(key: string, party: Party): boolean {
  const name = runTogether(party.name);
  const [site = '', slug = ''] = [hostOfKey(key).split('.')[0], pathOfKey(key).split('/').filter(Boolean).at(-1)].map(
    runTogether,
  );
  if (name === '' || slug.length < 5 || isSharedPlatform(hostOfKey(key))) return false;
  const isSlug = name.includes(slug) || slug.includes(name);
  return isSlug && !(site.length >= 3 && (name.includes(site) || site.includes(name)));
}

const groupPage =
  /^(meetup\.com\/[^/]+|eventbrite\.com\/o\/.+|facebook\.com\/groups\/.+|luma\.com\/(?!user\/).+|(guild\.host|mobilize\.us|ti\.to|pretix\.eu|tickettailor\.com\/events)\/[^/]+|gdg\.community\.dev\/[^/]+|events\.humanitix\.com\/host\/.+|[^/.]+\.(connpass\.com|doorkeeper\.jp|peatix\.com)\/)$/;

/** The page of a group or organiser on a platform where groups keep their own. */
export function isGroupPage(key: string): boolean {
  return groupPage.test(key);
}

/** The group's page on the server the event itself is on: `/@group` of Mobilizon, `/collective/group` of Gancio. */
export function serverPagesOf(party: Party, listing: TieListing): string[] {
  const host = listing.url === undefined ? undefined : hostOfKey(canonicalUrl(listing.url) ?? '');
  return party.urls
    .map((url) => canonicalUrl(url))
    .filter((key) => key !== undefined)
    .filter(
      (key) =>
        hostOfKey(key) === host && !isSharedPlatform(host) && /^\/(@[\w.-]+|collective\/[^/]+)$/.test(pathOfKey(key)),
    );
}

/** The feed a listing was read from, where the feed is one calendar or group's and not a page. */
export function feedPageOf(listing: TieListing): string | undefined {
  return isFromFeed(listing) && listing.sourceUrl !== undefined ? ownPage(listing.sourceUrl) : undefined;
}

/** Whether two pages are of one owner: the whole path on shared platforms, the host on somebody's own domain. */
export function sameOwner(a: string, b: string): boolean {
  if (a === b) return true;
  const host = hostOfKey(a);
  if (host !== hostOfKey(b) || isSharedPlatform(host)) return false;
  return !isTenantPage(a) && !isTenantPage(b);
}

/** The organiser's page that an event's address on a known platform contains: `meetup.com/GROUP/events/ID`. */
export function organizerPageIn(eventKey: string | undefined): string | undefined {
  return eventKey && /^(meetup\.com\/[^/]+)\/events\//.exec(eventKey)?.[1];
}

/** Kinds of sources that are pages: their address is where a listing was found, not a calendar of its organiser's. */
const pageSources = new Set(['web-page', 'jsonld', 'json-ld', 'microdata', 'rdfa', 'h-event', 'hcalendar', 'html']);

/** Kinds of sources whose address belongs to whoever makes what is in it; not the servers that carry everybody's events. */
const feedSources = new Set(
  (
    'icalendar ical ics rss atom meetup luma the-events-calendar squarespace tockify localist pretalx sessionize ' +
    'activity-pub'
  ).split(' '),
);

export function isFromPage({ source }: TieListing): boolean {
  return source !== undefined && pageSources.has(source);
}

export function isFromFeed({ source }: TieListing): boolean {
  return source !== undefined && feedSources.has(source);
}

/** Whether this party's record stands in its own AT Protocol repo, which nobody else can write (labelling.md, ties 2).
 * Answers to an event lie in the repo of whoever answers; an organiser's DID in another DID's repo is only a claim. */
export function isOwnRecord(listing: TieListing, { party, role }: PartyInRole): boolean {
  if (party.isOwnRecord) return role !== 'performs' && party.did !== undefined;
  if (listing.source !== 'atproto' || role === 'performs' || party.did === undefined) return false;
  const repo = /did:(?:plc|web):[A-Za-z0-9._:%-]{1,300}/.exec(listing.sourceUrl ?? '')?.[0];
  return role !== 'hosts' || repo === undefined || repo === party.did;
}
