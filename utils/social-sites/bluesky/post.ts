import type { PostOnPage, PostWords } from '../../social-site';
import { nameOfLink, outgoingAddress, postOfLink, timeOfId } from './addresses';

/** A quoted post is a link-like box inside the post; real links are `a`. */
const boxSelector = '[role="link"]:not(a)';

/** One post of a feed or thread. Its author is who wrote it, also where somebody reposted it. */
export function readPost(element: Element): PostOnPage | undefined {
  const time = ownTime(element);
  const post = time && postOfLink(time.pathname);
  const row = time?.parentElement;
  const author = authorOf(element) ?? post?.author;
  if (!time || !post || !row || !author) return undefined;
  return {
    author,
    permalink: `https://bsky.app/profile/${author}/post/${post.id}`,
    links: linksIn(element),
    isRepost: false,
    slot: { parent: row, before: null },
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

/** The handle at the end of the test id; in a thread the same, by another name. */
function authorOf(element: Element): string | undefined {
  const name = /^(?:feedItem|postThreadItem)-by-(.+)$/.exec(element.getAttribute('data-testid') ?? '')?.[1];
  return name && nameOfLink(`/profile/${name}`);
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

function linksIn(element: Element): string[] {
  const links = new Set<string>();
  for (const link of element.querySelectorAll('a')) {
    const address = isOwn(link, element) ? outgoingAddress(link) : undefined;
    if (address && address.length <= 2_000) links.add(address);
  }
  return [...links].slice(0, 20);
}
