import { canonicalUrl, hostOfKey, parseAddress, pathOfKey } from '../matching/canonical-url';
import { isShortener } from '../matching/shared-platforms';

/* Page-safe: plain patterns, no request, no schema. */

/** An address that says by itself that it is one event's page. */
export type EventLink = {
  /** One key for all addresses of this event (utils/matching/canonical-url.ts). */
  key: string;
  /** The host that would be asked for it: `www.meetup.com`. */
  host: string;
  /** Where it may be fetched: https, without anything that tells where the reader came from. */
  address: string;
  /** False where the site shows its events to members only: there is nothing to look up. */
  canBeRead: boolean;
};

/** [host, path] as keys write them (facts/event-sources.md §6). */
const patterns: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^eventbrite\.com$/, /^\/e\/\d{6,}$/],
  [/^meetup\.com$/, /^\/[^/]+\/events\/[\w-]{4,}$/],
  [
    /^luma\.com$/,
    /^\/(?:event\/evt-\w+|join\/g-\w+|(?!(?:user|calendar|discover|signin|create|home|pricing|help|explore|category|ics|event|join|settings|about|terms|privacy|login|download|app|map|nyc|sf|la|london|paris|berlin|tokyo|singapore|boston|austin|chicago|seattle|toronto|sydney|dubai|bangkok|barcelona|amsterdam|lisbon|bengaluru|mumbai|munich|madrid|milan|miami|denver|dallas|seoul|taipei|hongkong|hanoi|jakarta|melbourne|vancouver|zurich|stockholm|copenhagen|vienna|prague|warsaw|dublin|helsinki|istanbul)$)[\w.-]{3,})$/i,
  ],
  [/^facebook\.com$/, /^\/events\/(?:s\/[^/]+\/)?\d{6,}$/],
  [/^partiful\.com$/, /^\/e\/\w+$/],
  [/^posh\.vip$/, /^\/e\/[\w-]+$/],
  [/^shotgun\.live$/, /^\/(?:[a-z]{2}\/)?(?:events|festivals)\/[\w-]+$/],
  [/^dice\.fm$/, /^\/event\/[\w-]+$/],
  [/^ra\.co$/, /^\/events\/\d+$/],
  [/^ticketmaster\.[a-z.]+$/, /\/event\/\w+$/],
  [/^livenation\.[a-z.]+$/, /\/(?:show|event)\/.+/],
  [/^axs\.com$/, /^\/(?:[a-z]{2}\/)?events\/\d+/],
  [/^seetickets\.[a-z.]+$/, /^\/event\/.*\d+$/],
  [/^songkick\.com$/, /^\/(?:concerts|festivals)\/\d+/],
  [/^bandsintown\.com$/, /^\/e\/\d+$/],
  [/^universe\.com$/, /^\/events\/[\w-]+$/],
  [/^events\.humanitix\.com$/, /^\/(?!host\/)[\w-]+$/],
  [/^ti\.to$/, /^\/[\w-]+\/[\w-]+$/],
  [/^(?:tickettailor\.com|buytickets\.at)$/, /^\/(?:events\/)?[\w-]+\/\d+$/],
  [/(?:^|\.)pretix\.[a-z]+$/, /^\/[\w-]+\/[\w.-]+$/],
  [/^pretalx\.com$/, /^\/[\w-]+(?:\/(?:schedule|talk)(?:\/.*)?)$/],
  [/^[\w-]+\.sched\.com$/, /^\/(?:event\/.*)?$/],
  [/^(?:outsavvy|wegottickets)\.com$/, /^\/event\/\d+$/],
  [/^skiddle\.com$/, /^\/whats-on\/.*\d+$/],
  [/^headfirstbristol\.co\.uk$/, /^\/whats-on\/.+/],
  [/^eventim\.[a-z.]+$/, /^\/event\/.+/],
  [/^(?:fatsoma\.com|eventyay\.com|dandelion\.events|gath\.io)$/, /^\/e\/[\w-]+/],
  [/^(?:fixr\.co|addevent\.com)$/, /^\/event\/[\w+-]+/],
  [/^mobilize\.us$/, /^\/[\w-]+\/event\/\d+$/],
  [/^(?:actionnetwork\.org|guild\.host|platform\.openmeet\.net)$/, /^\/events\/[\w-]+/],
  [/^(?:[\w-]+\.)?connpass\.com$/, /^\/event\/\d+$/],
  [/^(?:[\w-]+\.)?peatix\.com$/, /^\/event\/\d+$/],
  [/^(?:[\w-]+\.)?doorkeeper\.jp$/, /^\/events\/\d+/],
  [/^gdg\.community\.dev$/, /^\/events\/details\/[\w-]+$/],
  [/^[\w-]+\.splashthat\.com$/, /^\/$/],
  [/^smokesignal\.events$/, /^\/(?:did:[\w:.%-]+|[\w.-]+\.\w+)\/\w+$/],
  [/^atmo\.rsvp$/, /^\/p\/[\w.:%-]+\/e\/\w+$/],
  // Anywhere: Mobilizon; Gancio, Localist, The Events Calendar and LibCal; a calendar file.
  [/./, /^\/events\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
  [/./, /^\/event\/[\w%-]{3,}(?:\/\d{4}-\d\d-\d\d)?$/],
  [/./, /\.ics(?:\?.*)?$/i],
];

const membersOnly = new Set(['facebook.com']);
/** Big sites with an `/event/` of another meaning. */
const notEvents = /^(?:x\.com|bsky\.app|youtube\.com|wikipedia\.org|reddit\.com|linkedin\.com|github\.com)$/;

/** Whether an address is one event's page, told by its form alone; undefined = not known to be. Short links are never
 * followed, so they are none. Never throws. */
export function eventLinkAt(address: string): EventLink | undefined {
  const key = canonicalUrl(address);
  if (key === undefined) return undefined;
  const host = hostOfKey(key);
  if (isShortener(host) || notEvents.test(host)) return undefined;
  const path = pathOfKey(key);
  if (!patterns.some(([hosts, paths]) => hosts.test(host) && paths.test(path.replace(/\?.*$/, '')))) return undefined;
  const fetched = fetchedAddress(address, key);
  return fetched && { key, host: fetched.host, address: fetched.href, canBeRead: !membersOnly.has(host) };
}

/** The post's own address where the site needs its slug or language, without what only tracks; never a port or a login
 * that a link slipped in. */
function fetchedAddress(address: string, key: string): URL | undefined {
  const parsed = parseAddress(address);
  const host = hostOfKey(key);
  if (!parsed || parsed.username || parsed.password || parsed.port) return undefined;
  const bare = parsed.hostname.replace(/^www\./, '');
  // A redirect ("you are leaving …") or a telephone's host: the key knows better than the link.
  const isOwn = bare === host || canonicalUrl(`https://${bare}/`) === `${host}/`;
  if (!isOwn || !parsed.hostname.includes('.')) return new URL(`https://${key}`);
  const query = key.includes('?') ? key.slice(key.indexOf('?')) : '';
  return new URL(`https://${parsed.hostname}${parsed.pathname}${query}`);
}
