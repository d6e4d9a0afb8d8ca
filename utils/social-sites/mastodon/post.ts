import type { PostOnPage, PostWords } from '../../social-site';
import { accountOfPath, postOfPath, wholeHandle, writtenLinks } from './accounts';

const nameSelector = 'a.status__display-name, a.detailed-status__display-name';
const timeSelector = 'a.status__relative-time, a.detailed-status__datetime';

/** Whether a part of a post is not in a post it quotes. */
function isOwn(part: Element, element: Element): boolean {
  const quote = part.closest('.status__quote');
  return quote === null || !element.contains(quote);
}

function ownPart<Part extends Element>(element: Element, selector: string): Part | undefined {
  return [...element.querySelectorAll<Part>(selector)].find((part) => isOwn(part, element));
}

/** One post. Off the screen Mastodon keeps only its plain text, which is no post to us; back on it, all nodes are new. */
export function readPost(element: Element): PostOnPage | undefined {
  const own = <Part extends Element>(selector: string) => ownPart<Part>(element, selector);
  const name = own<HTMLAnchorElement>(nameSelector);
  const account = name && accountOfPath(name.pathname);
  const row = name?.parentElement;
  if (!name || !account || !row) return undefined;
  const time = own<HTMLAnchorElement>(timeSelector);
  const post = time && postOfPath(time.pathname);
  const text = own('.status__content__text');
  const card = own<HTMLAnchorElement>('a.status-card');
  const links = new Set(text ? writtenLinks(text, (link) => isOwn(link, element)) : []);
  if (card && /^https?:$/.test(card.protocol)) links.add(card.href);
  const before = time?.parentElement === row ? time : null;
  return {
    author: wholeHandle(account, element.ownerDocument),
    ...(post ? { permalink: `https://${element.ownerDocument.location.hostname}/@${account}/${post.id}` } : {}),
    links: [...links].slice(0, 20),
    isRepost: false,
    slot: { parent: row, before },
  };
}

/** Its own text, language and time. */
export function readWords(element: Element): PostWords | undefined {
  const part = ownPart(element, '.status__content__text');
  if (!part) return undefined;
  const lang = part.getAttribute('lang');
  const postedAt = ownPart(element, timeSelector)?.querySelector('time')?.getAttribute('datetime');
  return { text: linesOf(part).trim(), ...(lang ? { lang } : {}), ...(postedAt ? { postedAt } : {}) };
}

/** Paragraphs and breaks are the lines of a post; textContent would run them together. */
function linesOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node instanceof HTMLImageElement) return node.alt;
  if (node.nodeName === 'BR') return '\n';
  let text = '';
  for (const child of node.childNodes) text += linesOf(child);
  return node.nodeName === 'P' ? `${text}\n\n` : text;
}
