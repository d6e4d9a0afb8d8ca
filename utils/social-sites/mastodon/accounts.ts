const profilePath =
  /^(?:\/deck)?\/@([^/@?#]+(?:@[^/?#]+)?)(?:\/(?:with_replies|media|featured|collections|tagged\/[^/]+))?\/?$/;
const postPath = /^(?:\/deck)?\/@([^/@?#]+(?:@[^/?#]+)?)\/(\d+)$/;

/** The account a profile page's path names, as the path spells it: `maya` or `maya@far.example`. */
export function accountOfPath(pathname: string): string | undefined {
  return profilePath.exec(pathname)?.[1];
}

export function postOfPath(pathname: string): { account: string; id: string } | undefined {
  const [, account, id] = postPath.exec(pathname) ?? [];
  return account && id ? { account, id } : undefined;
}

/** `maya` → `maya@server.example`: people of the server itself are shown without it. */
export function wholeHandle(account: string, page: Document): string {
  return account.includes('@') ? account : `${account}@${domainOf(page)}`;
}

/** Whether a page is Mastodon's (or glitch-soc's) own web client. */
export function isMastodon(page: Document): boolean {
  return page.getElementById('mastodon') !== null && page.getElementById('initial-state') !== null;
}

/** The server's name in handles, which need not be the host its pages stand on. */
function domainOf(page: Document): string {
  const state = page.getElementById('initial-state')?.textContent ?? '';
  // The whole state is large and read for every post: the one value is taken out of its text.
  return /"domain":"([a-z0-9.:-]{1,253})"/i.exec(state.slice(0, 20_000))?.[1] ?? page.location.hostname;
}

/** Addresses people wrote: not mentions, not hashtags, which lead into the server. */
export function writtenLinks(part: Element, isOwn: (link: Element) => boolean = () => true): string[] {
  const links = new Set<string>();
  for (const link of part.querySelectorAll('a')) {
    if (!isOwn(link) || link.classList.contains('mention') || link.classList.contains('hashtag')) continue;
    if (/^https?:$/.test(link.protocol) && link.href.length <= 2_000) links.add(link.href);
  }
  return [...links];
}
