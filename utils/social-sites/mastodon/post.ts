import type { PostOnPage, PostWords } from '../../social-site';
import { accountOfName, isMastodon, postOfPath, writtenLinks } from './accounts';
import { linesOf } from './text';

/** Also in threads, where no article is around it. Off the screen it holds plain text only, and no name. */
export const postSelector = '.status__wrapper, .detailed-status__wrapper';

// Within the row of the post itself: up to 4.5 the booster above it is linked by the same class.
const nameSelector = '.status__info a.status__display-name, a.detailed-status__display-name';
const timeSelector = 'a.status__relative-time, a.detailed-status__datetime';

/** Whether a part of a post is not in a post it quotes. */
export function isOwn(part: Element, element: Element): boolean {
  const quote = part.closest('.status__quote');
  return quote === null || !element.contains(quote);
}

function ownPart<Part extends Element>(element: Element, selector: string): Part | undefined {
  return [...element.querySelectorAll<Part>(selector)].find((part) => isOwn(part, element));
}

/** One post. Off the screen Mastodon keeps only its plain text, which is no post to us; back on it, all nodes are new. */
export function readPost(element: Element): PostOnPage | undefined {
  if (element.parentElement?.closest('.status__quote') || !isMastodon(element.ownerDocument)) return undefined;
  const name = ownPart<HTMLAnchorElement>(element, nameSelector);
  const account = name && accountOfName(name);
  const row = name?.parentElement;
  if (!account || !row) return undefined;
  const time = ownPart<HTMLAnchorElement>(element, timeSelector);
  const permalink = time && permalinkOf(time);
  return {
    author: account.handle,
    ...(account.aliases ? { aliases: account.aliases } : {}),
    ...(permalink ? { permalink } : {}),
    links: linksIn(element),
    isRepost: false,
    // Right after the name: up to 4.5 the time stands before it in the source, and CSS alone puts it last.
    slot: { parent: row, before: name.nextElementSibling },
  };
}

function permalinkOf(time: HTMLAnchorElement): string | undefined {
  const { hostname } = time.ownerDocument.location;
  // glitch-soc links posts of other servers at their home.
  if (time.hostname !== hostname) return /^https?:$/.test(time.protocol) ? time.href : undefined;
  const post = postOfPath(time.pathname);
  return post && `https://${hostname}/@${post.account}/${post.id}`;
}

function linksIn(element: Element): string[] {
  const text = ownPart(element, '.status__content__text');
  const card = ownPart<HTMLAnchorElement>(element, 'a.status-card');
  const links = new Set(text ? writtenLinks(text, (link) => isOwn(link, element)) : []);
  if (card && /^https?:$/.test(card.protocol)) links.add(card.href);
  return [...links].slice(0, 20);
}

/** Of a post's author or of a person in a list or on a card. */
export function readName(element: Element): string | undefined {
  const link = ownPart(element, nameSelector) ?? element.querySelector('a.account__display-name, a.hover-card__name');
  const name = link?.querySelector('.display-name__html') ?? link?.querySelector('bdi');
  return name ? linesOf(name).trim() : undefined;
}

/** Its own text, language and time. */
export function readWords(element: Element): PostWords | undefined {
  const part = ownPart(element, '.status__content__text');
  if (!part) return undefined;
  const lang = part.getAttribute('lang');
  const postedAt = ownPart(element, timeSelector)?.querySelector('time')?.getAttribute('datetime');
  return { text: linesOf(part).trim(), ...(lang ? { lang } : {}), ...(postedAt ? { postedAt } : {}) };
}
