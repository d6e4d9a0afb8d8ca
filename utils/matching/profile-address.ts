import type { Handle } from '../event-listing';
import type { Profile } from '../profile';
import { namesOf } from '../profile-key';
import { canonicalUrl, hostOfKey, pathOfKey } from './canonical-url';

/* Page-safe: imports only page-safe files at run time. */

/** First parts of x.com paths that are no profile (facts/social-dom.md §1.1). */
const reservedOnX = new Set(
  (
    'about about-ads account adspolicy apirules applications apps blog devices dpocontact download faq goodies help i logo ' +
    'oauth_clients privacy rules sessions share terms tos transparency tweetbutton user_spam_reports compose home ' +
    'notifications explore login logout signup messages search settings intent jobs hashtag follower_requests topics ' +
    'mentions lists bookmarks communities connect_people who_to_follow oauth personalization widgets status statuses ' +
    'following followers favorites invitations moments events trends logged_out newtwitter search-advanced search-home ' +
    'delete en tweet root access accounts'
  ).split(' '),
);

/** Hosts with `/@name` addresses that are not of the fediverse. */
const notFediverse = new Set(
  (
    'medium.com tiktok.com youtube.com threads.com substack.com telegram.me t.me pinterest.com rumble.com odysee.com ' +
    'flipboard.com steemit.com hive.blog kick.com npmjs.com jsr.io replit.com codepen.io dev.to hashnode.com unsplash.com ' +
    'cash.app paragraph.xyz snapchat.com lemon8-app.com note.com observablehq.com beacons.ai bsky.app x.com google.com'
  ).split(' '),
);

/** Other networks: host, and what of the path is the name. */
const networks: Record<string, [site: string, path: RegExp]> = {
  'x.com': ['x', /^\/(\w{1,20})(?:\/(?:with_replies|media|likes|highlights|articles|affiliates|superfollows))?$/],
  'bsky.app': ['bluesky', /^\/profile\/([a-z0-9.:-]+)$/],
  'instagram.com': ['instagram', /^\/([\w.]{1,30})$/],
  'threads.com': ['threads', /^\/@([\w.]{1,30})$/],
  'tiktok.com': ['tiktok', /^\/@([\w.]{1,30})$/],
  'youtube.com': ['youtube', /^\/@([\w.-]{1,40})$/],
  'facebook.com': ['facebook', /^\/([\w.]{3,60})$/],
  'github.com': ['github', /^\/([\w-]{1,40})$/],
  'linkedin.com': ['linkedin', /^\/in\/([\w-]{1,100})$/],
  'twitch.tv': ['twitch', /^\/(\w{3,30})$/],
  'soundcloud.com': ['soundcloud', /^\/([\w-]{2,40})$/],
};

const reservedElsewhere =
  /^(explore|reel|reels|p|tv|stories|accounts|login|share|sharer|sharer\.php|events|groups|pages|watch|hashtag|search|about|discover|settings|directory|profile\.php|photo\.php|marketplace|topics|features|pricing|orgs|stream|you|home|dialog)$/;

/** Only ASCII letters change: see canonical-url.ts. */
function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The account whose page this address is, or undefined (a post, a share or search address, any other page). */
export function profileAtAddress(address: string): Handle | undefined {
  const key = canonicalUrl(address);
  if (key === undefined) return undefined;
  const host = hostOfKey(key);
  const path = pathOfKey(key).replace(/\?.*$/, '');
  const network = networks[host];
  if (network) {
    const name = network[1].exec(path)?.[1];
    if (name === undefined) return undefined;
    const reserved = network[0] === 'x' ? reservedOnX.has(asciiLower(name)) : reservedElsewhere.test(asciiLower(name));
    return reserved ? undefined : { site: network[0], name: asciiLower(name) };
  }
  const actor = /^\/@([\w.-]+)(?:@([\w.:-]+))?(?:\/(?:with_replies|media|featured))?$/.exec(path);
  if (!actor?.[1] || notFediverse.has(host)) return undefined;
  return { site: 'mastodon', name: `${asciiLower(actor[1])}@${asciiLower(actor[2] ?? host)}` };
}

const siteNames: Record<string, string> = {
  twitter: 'x',
  'x.com': 'x',
  'twitter.com': 'x',
  bsky: 'bluesky',
  'bsky.app': 'bluesky',
  atproto: 'bluesky',
  fediverse: 'mastodon',
  activitypub: 'mastodon',
  mobilizon: 'mastodon',
};

/** The handle as we compare it: site by our name, name in lower case without `@`. */
export function tidyHandle(handle: Handle): Handle {
  const site = asciiLower(handle.site);
  return { site: siteNames[site] ?? site, name: asciiLower(handle.name.trim().replace(/^@/, '')) };
}

/** Whether the handle is this very profile. Look-alikes are other people: only ASCII case is ignored. */
export function sameProfile(handle: Handle, profile: Pick<Profile, 'site' | 'handle' | 'did' | 'aliases'>): boolean {
  const a = tidyHandle(handle);
  const b = tidyHandle({ site: profile.site, name: profile.handle });
  if (a.site !== b.site) return false;
  return namesOf(profile).some((name) => a.name === tidyHandle({ site: b.site, name }).name);
}

/** The user part of a handle: what two networks could have in common. */
export function userPart(name: string): string {
  return (name.split('@')[0] ?? '').replace(/\.bsky\.social$/, '').toLowerCase();
}
