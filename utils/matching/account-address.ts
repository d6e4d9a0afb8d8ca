import type { Handle } from '../event-listing';
import { canonicalUrl, hostOfKey, pathOfKey } from './canonical-url';
import { profileAtAddress, tidyHandle } from './profile-address';
import { isPlatformAccount, isSharedPlatform } from './shared-platforms';

/* Page-safe: imports only page-safe files at run time. */

/** Sites whose profiles we read: only their accounts can be joined, as only there both sides can be seen. */
const readable = new Set(['x', 'bluesky', 'mastodon']);

/** The address that stands for an account, without scheme: `x.com/maya`, `bsky.app/profile/maya.example`,
 * `social.example/@maya`. Undefined for sites whose profiles are not read. */
export function addressOf(handle: Handle): string | undefined {
  const { site, name } = tidyHandle(handle);
  if (site === 'x') return `x.com/${name}`;
  if (site === 'bluesky') return `bsky.app/profile/${name}`;
  const [user, server] = name.split('@');
  return site === 'mastodon' && user && server ? `${server}/@${user}` : undefined;
}

/** The account behind a key, if it is one that can be joined. */
export function accountAt(key: string): Handle | undefined {
  const handle = profileAtAddress(`https://${key}`);
  return handle && readable.has(handle.site) && !isPlatformAccount(handle) ? handle : undefined;
}

/** The account's own address for any page of it (`x.com/maya/with_replies`), else the page's key. */
export function keyOfLink(link: string): string | undefined {
  const key = canonicalUrl(link);
  const account = key === undefined ? undefined : accountAt(key);
  return account ? addressOf(account) : key;
}

/** A Bluesky account's handle may be a domain, and then whose domain it is, it is. Not of a host with many tenants, nor
 * of any but the bare domain: a page further in may be anybody's. */
export function blueskyAtDomain(key: string): Handle | undefined {
  const host = hostOfKey(key);
  const isOwn = pathOfKey(key) === '/' && !isSharedPlatform(host) && !/(^|\.)bsky\.(social|app)$/.test(host);
  return isOwn && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) ? { site: 'bluesky', name: host } : undefined;
}
