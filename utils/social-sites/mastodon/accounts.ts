const profilePath =
  /^(?:\/deck)?\/@([^/@?#]+(?:@[^/?#]+)?)(?:\/(?:with_replies|media|featured|collections|tagged\/[^/]+))?\/?$/;
const postPath = /^(?:\/deck)?\/@([^/@?#]+(?:@[^/?#]+)?)\/(\d+)$/;
const shownHandle = /^@([\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}.:-]+)?)$/u;

/** An account with its server; `aliases` name the same one otherwise. */
export type Account = { handle: string; aliases?: string[] };

/** The account a profile page's path names, as the path spells it: `maya` or `maya@far.example`. */
export function accountOfPath(pathname: string): string | undefined {
  return profilePath.exec(decoded(pathname))?.[1];
}

export function postOfPath(pathname: string): { account: string; id: string } | undefined {
  const [, account, id] = postPath.exec(decoded(pathname)) ?? [];
  return account && id ? { account, id } : undefined;
}

/** The account in a piece of text the client wrote, `@maya` or `@maya@far.example`: anything else is no handle. */
export function accountInText(text: string | null | undefined): string | undefined {
  return shownHandle.exec(text?.trim() ?? '')?.[1];
}

/**
 * The account a name links to. The client's own words decide: glitch-soc links people of other servers at their home,
 * where `/@maya` would be taken for somebody of this server, and other software has other paths.
 */
export function accountOfName(name: HTMLAnchorElement): Account | undefined {
  const page = name.ownerDocument;
  const shown = name.querySelector('.display-name__account');
  // Shown, but no handle: the server says that it is not known just now.
  if (shown && !accountInText(shown.textContent)) return undefined;
  const isHere = name.hostname === page.location.hostname;
  const account =
    accountInText(name.title) ??
    accountInText(shown?.textContent) ??
    (isHere ? accountOfPath(name.pathname) : undefined);
  return account ? wholeAccount(account, page) : undefined;
}

/** `maya` → `maya@server.example`: people of the server itself are shown without it. A server may name itself otherwise
 * than the host its pages stand on, and the rest of the web then links them by the host. */
export function wholeAccount(account: string, page: Document): Account {
  const [user = '', server] = account.split('@');
  const domain = domainOf(page);
  const host = page.location.hostname;
  const isLocal = server === undefined || server.toLowerCase() === domain.toLowerCase();
  const handle = server === undefined ? `${user}@${domain}` : account;
  return isLocal && host !== domain ? { handle, aliases: [`${user}@${host}`] } : { handle };
}

/** Whether a page is Mastodon's (or glitch-soc's) own web client. */
export function isMastodon(page: Document): boolean {
  return page.getElementById('mastodon') !== null && page.getElementById('initial-state') !== null;
}

/** The server's name in handles, which need not be the host its pages stand on. */
function domainOf(page: Document): string {
  const state = page.getElementById('initial-state')?.textContent ?? '';
  // The whole state is large and read for every post: the one value is taken out of its text.
  return /"domain":\s*"([a-z0-9.:-]{1,253})"/i.exec(state.slice(0, 20_000))?.[1] ?? page.location.hostname;
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

/** The path with its escapes undone; as it is when they make no sense. */
export function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
