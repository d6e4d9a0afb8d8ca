import type { PostOnPage, PostWords } from '../../social-site';
import { handleOfLink, postOfLink } from './addresses';
import { expandedAddress, nameIn, textOf } from './text';

/** Written with an s in pages saved before 2023. */
const nameSelector = '[data-testid="User-Name"], [data-testid="User-Names"]';

/** A quoted post is one big link-like box inside the post; the same box without a name in it is a badge. */
export const boxSelector = '[role="link"][tabindex="0"]';

/**
 * One post. Its author is who wrote it, also under "X reposted". Advertisements are left alone: they are the posts
 * without a time link (social-dom §1.13), and they carry `placementTracking` around the whole cell.
 */
export function readPost(article: Element): PostOnPage | undefined {
  const { author, permalink, row } = isAdvertisement(article) ? {} : partsOf(article);
  if (!author || !permalink || !row) return undefined;
  const text = ownText(article);
  return {
    author,
    permalink,
    links: text ? linksIn(text) : [],
    isRepost: text !== undefined && /^\s*(RT|QT) @/.test(textOf(text)),
    slot: { parent: row, before: null },
  };
}

/** Of a post's author or of a person in a list or on a card. */
export function readName(element: Element): string | undefined {
  const name = element.matches('article') ? ownPart(element, nameSelector) : element;
  return name && nameIn(name);
}

export function isAdvertisement(article: Element): boolean {
  return article.closest('[data-testid="placementTracking"]') !== null;
}

type Parts = { author?: string | undefined; permalink?: string | undefined; row?: Element | undefined };

/** What a post needs to be read; each may be missing on its own. */
export function partsOf(article: Element): Parts {
  const name = ownPart(article, nameSelector);
  const author = name && authorIn(name);
  const row = name?.parentElement?.parentElement;
  return {
    author,
    permalink: author && permalinkIn(article, author),
    row: row && row !== article && article.contains(row) ? row : undefined,
  };
}

/** The text (of an article: its body) that the author wrote. After a second author's name nothing is theirs any more,
 * whatever X calls the box around a quoted post one day. */
function ownText(article: Element): Element | undefined {
  const text =
    ownPart(article, '[data-testid="tweetText"]') ?? ownPart(article, '[data-testid="twitterArticleRichTextView"]');
  const [, quoted] = article.querySelectorAll(nameSelector);
  const isQuoted = text && quoted && quoted.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isQuoted ? undefined : text;
}

/** The first match that does not belong to a quoted post. */
function ownPart(article: Element, selector: string): Element | undefined {
  for (const part of article.querySelectorAll(selector)) {
    const box = part.closest(boxSelector);
    if (!box || !article.contains(box) || box === article) return part;
  }
  return undefined;
}

function authorIn(name: Element): string | undefined {
  for (const link of name.querySelectorAll('a')) {
    const handle = handleOfLink(link.pathname);
    if (handle) return handle;
  }
  return undefined;
}

/** Its own text, language (`und`, `qme`, `zxx` … are X's words for none) and time. */
export function readWords(article: Element): PostWords | undefined {
  const part = ownText(article);
  if (!part) return undefined;
  const lang = part.getAttribute('lang') ?? '';
  const postedAt = ownPart(article, 'a[href*="/status/"] > time')?.getAttribute('datetime');
  return {
    text: textOf(part),
    ...(/^[a-z]{2}(-|$)/i.test(lang) ? { lang } : {}),
    ...(postedAt ? { postedAt } : {}),
  };
}

function permalinkIn(article: Element, author: string): string | undefined {
  for (const time of article.querySelectorAll('a[href*="/status/"] > time')) {
    const link = time.parentElement;
    if (!(link instanceof HTMLAnchorElement) || link.closest(boxSelector)) continue;
    const post = postOfLink(link.pathname);
    if (post && post.author.toLowerCase() === author.toLowerCase()) return `https://x.com/${author}/status/${post.id}`;
  }
  return undefined;
}

function linksIn(text: Element): string[] {
  const links: string[] = [];
  for (const link of text.querySelectorAll('a')) {
    const address = expandedAddress(link);
    if (address && address.length <= 2_000) links.push(address);
  }
  return links.slice(0, 20);
}
