import { eventLinkAt } from '../event-links/event-link';
import { canonicalUrl, hostOfKey } from '../matching/canonical-url';
import { isLinkHub } from '../matching/shared-platforms';
import { calendarLinks } from '../reading/calendar-links';
import { attribute, type Element, elementsOf, textIn } from '../reading/page-tree';
import { fingerprints } from './fingerprints';

/** Somewhere to look for a page's events. `declared`: the page offers it as a calendar · `platform`: a group's or act's
 * page on a known platform · `hop`: the site's own page of events · `guess`: where such a site usually keeps its feed. */
export type Lead = {
  address: string;
  name: string;
  how: 'declared' | 'platform' | 'hop' | 'guess';
  /** The page whose own this is. */
  ownOf?: string;
};

/** Where else a page's events may be, in the order of facts/event-sources.md §6. `page.url`: where it was read. */
export function leadsOf(page: { url: string; html: string }): Lead[] {
  const elements = elementsOf(page.html);
  const links = elements.filter(({ tagName }) => tagName === 'a' || tagName === 'area');
  const declared = calendarLinks(elements, page.url).map(
    ({ isOwn, ...link }): Lead => ({ ...link, how: 'declared', ...(isOwn ? { ownOf: page.url } : {}) }),
  );
  const isHub = isLinkHub(hostOfKey(canonicalUrl(page.url) ?? ''));
  return [
    ...(isHub ? platformPages(links, page.url) : []),
    ...declared,
    ...(isHub ? ownSites(links, page.url) : [...hops(links, page.url), ...platformPages(links, page.url)]),
    ...fingerprints(page.html, page.url).map((address): Lead => ({ address, name: '', how: 'guess', ownOf: page.url })),
  ];
}

/** Pages on known platforms that list one group's, venue's or act's events. */
const organiserPages: readonly RegExp[] = [
  /^luma\.com\/(?!(?:discover|signin|create|home|pricing|help|explore|category)(?:\/|$))(?:user\/|calendar\/)?[\w.-]{3,}$/,
  /^meetup\.com\/(?!(?:find|topics|cities|apps|about|help|blog|lp)(?:\/|$))[\w-]+$/,
  /^eventbrite\.com\/o\/\d+$/,
  /^bandsintown\.com\/a\/\d+$/,
  /^songkick\.com\/(?:artists|venues)\/\d+$/,
  /^songkick\.com\/users\/[\w.-]+$/,
  /^ra\.co\/(?:dj|promoters|clubs)\/[\w-]+$/,
  /^dice\.fm\/(?:artist|venue)\/[\w-]+$/,
  /^sessionize\.com\/[\w-]+$/,
  /^atmo\.rsvp\/p\/[\w.:-]+$/,
];

function platformPages(links: readonly Element[], base: string): Lead[] {
  const here = canonicalUrl(base);
  return leads(links, base, 'platform', (address) => {
    const key = canonicalUrl(address) ?? '';
    return key !== here && !eventLinkAt(address) && organiserPages.some((pattern) => pattern.test(key));
  }).slice(0, 3);
}

/** What a page of links leads to besides platforms: sites of its owner, the first of them. */
function ownSites(links: readonly Element[], base: string): Lead[] {
  const hub = new URL(base).hostname;
  return leads(links, base, 'hop', (address) => {
    const { pathname, hostname } = new URL(address);
    return hostname !== hub && (pathname === '/' || eventWords.test(pathname));
  }).slice(0, 2);
}

const eventWords =
  /(?:^|[^\p{L}])(?:events?|calend[aeá]r\w*|tour(?:dates)?|gigs?|shows?|dates|termine|veranstaltung(?:en|skalender)?|agenda|konzerte|concerts?|talks|speaking|appearances|live|what'?s-?\s?on|program(?:me?|m)?|eventos|eventi|[ée]v[éèe]nements?|evenementen|wydarzenia|akce|koncerty)(?:[^\p{L}]|$)/iu;

/** The site's own page of events: a link whose words or address say so; the plainest first. */
function hops(links: readonly Element[], base: string): Lead[] {
  const { hostname, origin, pathname } = new URL(base);
  const found = leads(links, base, 'hop', (address, text) => {
    const url = new URL(address);
    if (url.hostname.replace(/^www\./, '') !== hostname.replace(/^www\./, '')) return false;
    if (url.pathname === '/' || (url.pathname === pathname && url.search === '') || eventLinkAt(address)) return false;
    return eventWords.test(decodedPath(url)) || (text.length <= 40 && eventWords.test(text));
  });
  const plainness = ({ address }: Lead) =>
    (address.startsWith(origin) ? 0 : 5) + new URL(address).pathname.split('/').filter(Boolean).length;
  return found.sort((a, b) => plainness(a) - plainness(b)).slice(0, 2);
}

function decodedPath({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname).replace(/[_-]/g, ' ');
  } catch {
    return pathname;
  }
}

function leads(
  links: readonly Element[],
  base: string,
  how: Lead['how'],
  wanted: (address: string, text: string) => boolean,
): Lead[] {
  const found = new Map<string, Lead>();
  for (const link of links.slice(0, 3_000)) {
    const href = attribute(link, 'href') ?? '';
    if (!URL.canParse(href, base)) continue;
    const url = new URL(href, base);
    url.hash = '';
    if (url.protocol !== 'https:' && url.protocol !== 'http:') continue;
    url.protocol = 'https:';
    const text = textIn(link).replace(/\s+/g, ' ').trim();
    if (!found.has(url.href) && wanted(url.href, text)) {
      found.set(url.href, { address: url.href, name: text.slice(0, 80), how });
    }
  }
  return [...found.values()];
}
