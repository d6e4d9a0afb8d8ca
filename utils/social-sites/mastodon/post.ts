import type { PostOnPage } from '../../social-site';
import { accountOfPath, postOfPath, wholeHandle, writtenLinks } from './accounts';

const nameSelector = 'a.status__display-name, a.detailed-status__display-name';
const timeSelector = 'a.status__relative-time, a.detailed-status__datetime';

/** One post. Off the screen Mastodon keeps only its plain text, which is no post to us; back on it, all nodes are new. */
export function readPost(element: Element): PostOnPage | undefined {
  const isOwn = (part: Element) =>
    part.closest('.status__quote') === null || !element.contains(part.closest('.status__quote'));
  const own = <Part extends Element>(selector: string) => [...element.querySelectorAll<Part>(selector)].find(isOwn);
  const name = own<HTMLAnchorElement>(nameSelector);
  const account = name && accountOfPath(name.pathname);
  const row = name?.parentElement;
  if (!name || !account || !row) return undefined;
  const time = own<HTMLAnchorElement>(timeSelector);
  const post = time && postOfPath(time.pathname);
  const text = own('.status__content__text');
  const card = own<HTMLAnchorElement>('a.status-card');
  const links = new Set(text ? writtenLinks(text, isOwn) : []);
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
