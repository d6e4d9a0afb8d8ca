/* Page-safe: imports nothing at run time. */

const trackingNames =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|igsh|ref|ref_src|ref_url|referrer|aff|affid|mc_cid|mc_eid|_ga|_gl|cmpid|spm|si|trk|trackingid|recid|recsource|eventorigin|_branch_.*|hss_.*|__cft__.*|__tn__|mibextid|keep_tracking|srsltid|wickedid|oly_.*|vero_.*|source|src_campaign)$/i;

/** Networks that also answer on a host for telephones. */
const phoneHosts =
  /^(?:mobile|m)\.(?=(?:twitter|x|facebook|meetup|eventbrite|instagram|youtube|songkick|tiktok|bandsintown|soundcloud|reddit|ticketmaster)\.)/;

const hostAliases: Record<string, string> = {
  'twitter.com': 'x.com',
  'pro.x.com': 'x.com',
  'lu.ma': 'luma.com',
  'threads.net': 'threads.com',
  'fb.com': 'facebook.com',
  'web.facebook.com': 'facebook.com',
  'residentadvisor.net': 'ra.co',
  'de.ra.co': 'ra.co',
  'nl.ra.co': 'ra.co',
  'tito.io': 'ti.to',
};

/** Hosts whose first path part is a name that ignores case, and whose query is never the id. */
const nameHosts = new Set([
  'x.com',
  'bsky.app',
  'instagram.com',
  'threads.com',
  'tiktok.com',
  'meetup.com',
  'github.com',
  'luma.com',
  'eventbrite.com',
]);

/** [host, path, what stands for it]: the id within an event's or organiser's address (facts/event-sources.md §6). */
const idPaths: [host: RegExp, path: RegExp, key: string][] = [
  [/^eventbrite\.com$/, /^\/e\/(?:[^/]*-)?(\d{4,})(?:\/.*)?$/i, '/e/$1'],
  [/^eventbrite\.com$/, /^\/o\/(?:[^/]*-)?(\d{4,})(?:\/.*)?$/i, '/o/$1'],
  [/^meetup\.com$/, /^\/(?:[a-z]{2}-[a-z]{2}\/)?([^/]+)\/events\/([\w-]{4,})(?:\/.*)?$/i, '/$1/events/$2'],
  [/^meetup\.com$/, /^\/(?:[a-z]{2}-[a-z]{2}\/)?([^/]+)\/?$/i, '/$1'],
  [/^facebook\.com$/, /^\/events\/(?:s\/[^/]+\/)?(\d{6,})(?:\/.*)?$/, '/events/$1'],
  [/^ra\.co$/, /^\/(?:[a-z]{2}\/)?events\/(\d+)$/, '/events/$1'],
  [/^songkick\.com$/, /^\/(concerts|festivals|artists|venues)\/(\d+)(?:-[^/]*)?(\/id\/\d+)?.*$/, '/$1/$2$3'],
  [/^bandsintown\.com$/, /^\/(e|a)\/(\d+)(?:-[^/]*)?$/, '/$1/$2'],
  [/^dice\.fm$/, /^\/event\/([a-z0-9]{4,10})-[^/]*$/, '/event/$1'],
  [/^ticketmaster\.[a-z.]+$/, /^\/(?:.*\/)?event\/(\w{6,})$/, '/event/$1'],
  [/^livenation\.[a-z.]+$/, /^\/(?:.*\/)?(show|event)\/([\w-]{5,})\/[^/]*.*$/, '/$1/$2'],
  [/^axs\.com$/, /^\/(?:[a-z]{2}\/)?events\/(\d+)(?:\/.*)?$/, '/events/$1'],
  [/^seetickets\.[a-z.]+$/, /^\/event\/(?:.*\/)?(\d+)$/, '/event/$1'],
  [/^(?:outsavvy|wegottickets)\.com$/, /^\/event\/(\d+)(?:\/.*)?$/, '/event/$1'],
  [/^skiddle\.com$/, /^\/whats-on\/(?:.*\/)?(\d+)$/, '/whats-on/$1'],
  [/^shotgun\.live$/, /^\/(?:[a-z]{2}\/)?(events|festivals)\/([\w-]+)$/, '/$1/$2'],
  [/(?:^|\.)(?:connpass|peatix)\.com$/, /^\/event\/(\d+)(?:\/.*)?$/, '/event/$1'],
  [/(?:^|\.)doorkeeper\.jp$/, /^\/events\/(\d+)(?:-.*)?$/, '/events/$1'],
  [/^mobilize\.us$/, /^\/([^/]+)\/event\/(\d+)(?:\/.*)?$/, '/$1/event/$2'],
];

/** The address as a URL, with webcal read as https and a missing scheme as https; only http and https come out. */
export function parseAddress(address: string): URL | undefined {
  const text = address.trim();
  if (text === '' || text.length > 2_000) return undefined;
  const complete = /^[a-z0-9\u00a1-\uffff-]+(\.[a-z0-9\u00a1-\uffff-]+)+([/?#].*)?$/i.test(text)
    ? `https://${text}`
    : text;
  try {
    const url = new URL(complete.replace(/^webcals?:/i, 'https:'));
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Where a network's own "you are leaving" address leads, at most three deep. */
function unwrapped(url: URL, depth = 0): URL {
  const host = url.hostname.replace(/^www\./, '');
  const isRedirect =
    (host === 'go.bsky.app' && url.pathname === '/redirect') ||
    (/^google(\.[a-z]{2,3}){1,2}$/.test(host) && url.pathname === '/url') ||
    /^lm?\.(facebook|instagram|threads)\.(com|net)$/.test(host) ||
    (host === 'youtube.com' && url.pathname === '/redirect') ||
    host === 'out.reddit.com';
  const query = url.searchParams;
  const target = isRedirect ? (query.get('u') ?? query.get('url') ?? query.get('q')) : null;
  const inner = target === null || depth >= 3 ? undefined : parseAddress(target);
  return inner ? unwrapped(inner, depth + 1) : url;
}

/** The host as keys write it: lower case, punycode, without www, telephone and country variants. */
export function canonicalHost(hostname: string): string {
  const bare = hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\d?\./, '')
    .replace(phoneHosts, '');
  if (/^eventbrite\.(com?\.)?[a-z]{2,3}$/.test(bare)) return 'eventbrite.com';
  return hostAliases[bare] ?? bare;
}

function canonicalPath(host: string, pathname: string): string {
  const tidy = pathname
    .replace(/\/{2,}/g, '/')
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
    .replace(/%40/g, '@')
    .replace(/\/index\.(html?|php)$/i, '/');
  const path = tidy.length > 1 && tidy.endsWith('/') ? tidy.slice(0, -1) : tidy;
  for (const [hosts, pattern, key] of idPaths) {
    if (hosts.test(host) && pattern.test(path)) return path.replace(pattern, key).replace(/^\/[^/]+/, lower);
  }
  // ActivityPub servers answer on both addresses; names ignore case.
  const actor = /^\/(?:users\/|web\/@|@)([\w.-]+(?:@[\w.:-]+)?)(\/.*)?$/.exec(path);
  if (host !== 'x.com' && actor) return `/@${lower(actor[1] ?? '')}${actor[2] ?? ''}`;
  if (host === 'bsky.app') return path.replace(/^\/profile\/@?([^/]+)/, (all) => lower(all).replace('/@', '/'));
  if (host === 'x.com') return path.replace(/^\/(?:#!\/)?@?[^/]*/, (all) => lower(all).replace('@', ''));
  return nameHosts.has(host) ? path.replace(/^\/[^/]+/, lower) : path;
}

/** Only ASCII: `K` (U+212A, Kelvin) would otherwise become a `k`, and a look-alike the real one. */
function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function canonicalQuery(host: string, path: string, url: URL): string {
  if (nameHosts.has(host) || idPaths.some(([hosts, pattern]) => hosts.test(host) && pattern.test(path))) return '';
  if (host === 'facebook.com' && path !== '/profile.php') return '';
  // X's share sheet adds `?s=20`; a site's search has words, and stands at its root.
  const isShared = (name: string, value: string) => name === 's' && /^\d{1,2}$/.test(value) && url.pathname !== '/';
  const kept = [...url.searchParams].filter(([name, value]) => !trackingNames.test(name) && !isShared(name, value));
  if (kept.length === 0) return '';
  kept.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  return `?${new URLSearchParams(kept).toString()}`;
}

/**
 * One key for all addresses of one page, without scheme: `luma.com/abc`, `eventbrite.com/e/123456`, `pressnights.example/`.
 * A query that may be the id stays (sorted); known tracking parameters and fragments go. undefined for anything that is
 * not http, https or webcal. Never throws.
 */
export function canonicalUrl(address: string): string | undefined {
  const parsed = parseAddress(address);
  if (!parsed) return undefined;
  const url = unwrapped(parsed);
  const host = canonicalHost(url.hostname);
  if (host === '') return undefined;
  const path = canonicalPath(host, url.pathname);
  return `${host}${url.port === '' ? '' : `:${url.port}`}${path}${canonicalQuery(host, path, url)}`;
}

/** Host part of a key. */
export function hostOfKey(key: string): string {
  return key.slice(0, key.indexOf('/') === -1 ? key.length : key.indexOf('/'));
}

/** Path and query of a key, `/` for a bare host. */
export function pathOfKey(key: string): string {
  return key.slice(hostOfKey(key).length) || '/';
}
