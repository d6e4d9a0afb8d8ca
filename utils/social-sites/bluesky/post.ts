import type { PostOnPage, PostWords } from '../../social-site';
import { didIn, nameOfLink, nameOfProfilePath, outgoingAddress, postOfLink, timeOfId } from './addresses';

/** The last kind has no test id of its own: a box that leads to a post, with the button to like it, which no quoted post
 * has (search). */
export const postSelector =
  '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"], div[role="link"]:not([data-testid]):has([data-testid="likeBtn"])';

/** A quoted post is a link-like box inside the post; real links are `a`. */
const boxSelector = '[role="link"]:not(a)';

/** One post of a feed or thread. Its author is who wrote it, also where somebody reposted it. */
export function readPost(element: Element): PostOnPage | undefined {
  const time = ownTime(element);
  const post = time ? postOfLink(time.pathname) : focusedPost(element);
  const author = handleInTestId(element) ?? post?.author;
  const row = time ? time.parentElement : nameRow(element, author);
  if (!author || !row) return undefined;
  const did = didOfAuthor(element, [author, post?.author]);
  // After the name, before the follow button, where a post has one.
  const before = time ? null : partWith(row, authorLink(element, author))?.nextElementSibling;
  return {
    author,
    ...(did && did !== author ? { aliases: [did] } : {}),
    ...(post ? { permalink: `https://bsky.app/profile/${author}/post/${post.id}` } : {}),
    links: linksIn(element),
    isRepost: false,
    slot: { parent: row, before: before ?? null },
  };
}

/** Its own text and the time, which Bluesky shows only in the reader's words: the post's id carries it. */
export function readWords(element: Element): PostWords | undefined {
  const part = [...element.querySelectorAll('[data-testid="postText"]')].find((each) => isOwn(each, element));
  if (!part) return undefined;
  const post = postOfLink(ownTime(element)?.pathname ?? '');
  const postedAt = post && timeOfId(post.id);
  return { text: part.textContent ?? '', ...(postedAt ? { postedAt } : {}) };
}

/** The name a link to `handle` shows in `part`, left of the handle. Whoever calls themselves `@…` is shown by the handle. */
export function nameIn(part: Element, handle: string): string | undefined {
  for (const link of part.querySelectorAll<HTMLAnchorElement>('a[href^="/profile/"]')) {
    if (nameOfProfilePath(link.pathname) !== handle) continue;
    const text = ((link.querySelector('[dir="auto"]') ?? link).textContent ?? '').trim();
    if (text && !/^[\u2066-\u2069]*@/.test(text)) return text.slice(0, 500);
  }
  return undefined;
}

/** The handle at the end of the test id. An account whose handle no longer leads to it is called `handle.invalid`, as are
 * all such accounts: only its DID tells it apart, which its links then carry. */
function handleInTestId(element: Element): string | undefined {
  const name = /^(?:feedItem|postThreadItem)-by-(.+)$/.exec(element.getAttribute('data-testid') ?? '')?.[1];
  return name && name !== 'handle.invalid' ? nameOfLink(`/profile/${name}`) : undefined;
}

function isOwn(part: Element, element: Element): boolean {
  const box = part.closest(boxSelector);
  return !box || box === element || !element.contains(box);
}

/** The link with the time is the post's own address; a quoted post has one too, further in. */
function ownTime(element: Element): HTMLAnchorElement | undefined {
  for (const link of element.querySelectorAll<HTMLAnchorElement>('a[href*="/post/"]')) {
    if (isOwn(link, element) && /\/post\/[^/]+$/.test(link.pathname)) return link;
  }
  return undefined;
}

/** The post a thread page is about shows its time as words, without a link: the page's own address is the post's. */
function focusedPost(element: Element): { author: string; id: string } | undefined {
  const post = postOfLink(element.ownerDocument.location.pathname);
  const handle = handleInTestId(element);
  if (!post || post.author === handle || post.author.startsWith('did:')) return post;
  return handle === undefined ? post : undefined;
}

/** The link around name and handle; the picture's has no text. */
function authorLink(element: Element, author: string | undefined): HTMLAnchorElement | undefined {
  for (const link of element.querySelectorAll<HTMLAnchorElement>('a[href^="/profile/"]')) {
    if (isOwn(link, element) && nameOfProfilePath(link.pathname) === author && link.textContent?.trim()) return link;
  }
  return undefined;
}

/** The row that holds picture, name and follow button of a thread's own post. */
function nameRow(element: Element, author: string | undefined): Element | null | undefined {
  return authorLink(element, author)?.parentElement;
}

function partWith(row: Element, inner: Element | undefined): Element | undefined {
  return [...row.children].find((part) => inner && part.contains(inner));
}

/** The author's picture carries the DID; only pictures that link to the author are looked at. */
function didOfAuthor(element: Element, names: (string | undefined)[]): string | undefined {
  for (const link of element.querySelectorAll<HTMLAnchorElement>('a[href^="/profile/"]')) {
    const did = isOwn(link, element) && names.includes(nameOfProfilePath(link.pathname)) ? didIn(link) : undefined;
    if (did) return did;
  }
  return names.find((name) => name?.startsWith('did:'));
}

function linksIn(element: Element): string[] {
  const links = new Set<string>();
  for (const link of element.querySelectorAll('a')) {
    const address = isOwn(link, element) ? outgoingAddress(link) : undefined;
    if (address && address.length <= 2_000) links.add(address);
  }
  return [...links].slice(0, 20);
}
