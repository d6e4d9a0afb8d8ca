import type { Profile } from '../../profile';
import type { PostOnPage, ProfileOnPage } from '../../social-site';
import { decoded, writtenLinks } from './accounts';
import { linesOf } from './text';

/* Elk, a client for any server (elk.zone and copies of it). It has no class names of its own: addresses
 * `/SERVER/@ACCOUNT` and roles of parts are all there is to hold on to. */

const accountPath =
  /^\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/@([^/@]+(?:@[^/]+)?)(?:\/(?:with_replies|media|following|followers))?\/?$/i;
const statusPath = /^\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/@([^/@]+(?:@[^/]+)?)\/(\d+)\/?$/i;

export const elkPostSelector = '[aria-roledescription="status-card"], [aria-roledescription="status-details"]';
export const elkProfileSelector = 'a[href$="/followers"]';

/** People of the server itself stand without it. */
function whole(server: string, account: string): string {
  return account.includes('@') ? account : `${account}@${server}`;
}

function accountIn(path: string): string | undefined {
  const [, server, account] = accountPath.exec(decoded(path)) ?? [];
  return server && account ? whole(server, account) : undefined;
}

/** A post's own parts: a quoted one is a card within the card. */
function ownLinks(element: Element): HTMLAnchorElement[] {
  return [...element.querySelectorAll('a')].filter((link) => link.closest(elkPostSelector) === element);
}

/** The name's link, neither the picture's nor a booster's above. */
function nameLink(links: readonly HTMLAnchorElement[], author: string | undefined): HTMLAnchorElement | undefined {
  return links.find((link) => accountIn(link.pathname) === author && link.querySelector('p[dir="ltr"]'));
}

export function readElkName(element: Element): string | undefined {
  const handle = nameLink(ownLinks(element), readElkPost(element)?.author)?.querySelector('p[dir="ltr"]');
  const name = handle?.parentElement?.previousElementSibling;
  return name ? linesOf(name).trim() : undefined;
}

export function readElkPost(element: Element): PostOnPage | undefined {
  if (element.parentElement?.closest(elkPostSelector)) return undefined;
  const { hostname, pathname } = element.ownerDocument.location;
  const links = ownLinks(element);
  const time = links.find((link) => link.querySelector('time') && statusPath.test(link.pathname));
  const path = time?.pathname ?? (element.matches('[aria-roledescription="status-details"]') ? pathname : '');
  const [, server, account] = statusPath.exec(decoded(path)) ?? [];
  const author = server && account ? whole(server, account) : undefined;
  const name = nameLink(links, author);
  const slot = name && time ? besideName(name, time) : name && { parent: element, before: name.nextElementSibling };
  if (!author || !slot) return undefined;
  return {
    author,
    permalink: `https://${hostname}${path}`,
    links: links
      .filter((link) => link.hostname !== hostname && /^https?:$/.test(link.protocol))
      .map(({ href }) => href)
      .slice(0, 20),
    isRepost: false,
    slot,
  };
}

/** In the row that holds both the name and the time, right after the part with the name. */
function besideName(name: Element, time: Element): PostOnPage['slot'] | undefined {
  let part: Element = name;
  while (part.parentElement && !part.parentElement.contains(time)) part = part.parentElement;
  return part.parentElement ? { parent: part.parentElement, before: part.nextElementSibling } : undefined;
}

/** The header is the block around the counts, whose links name the account; Elk does not say which fields are verified. */
export function readElkProfile(page: Document): ProfileOnPage | undefined {
  const account = accountIn(page.location.pathname);
  const counts = [...page.querySelectorAll<HTMLAnchorElement>(elkProfileSelector)].find(
    (link) => account !== undefined && accountIn(link.pathname) === account && !link.closest('[class*="popper"]'),
  );
  const row = counts?.parentElement;
  const header = row?.parentElement;
  const shown = header?.querySelector('p[dir="ltr"]');
  if (!account || !row || !header || shown?.textContent?.trim().toLowerCase() !== `@${account.toLowerCase()}`)
    return undefined;
  const said = [...header.children].filter((part) => part !== row && !part.contains(shown));
  const bio = said.map(linesOf).join('\n').trim().slice(0, 5_000);
  const displayName = shown.parentElement?.previousElementSibling?.textContent?.trim().slice(0, 500);
  const profile: Profile = {
    site: 'mastodon',
    handle: account,
    ...(displayName ? { displayName } : {}),
    ...(bio ? { bio } : {}),
    links: said
      .flatMap((part) => writtenLinks(part, (link) => (link as HTMLAnchorElement).hostname !== page.location.hostname))
      .slice(0, 50),
    verifiedLinks: [],
  };
  return { profile, element: header, slot: { parent: header, before: null }, isWhole: true };
}
