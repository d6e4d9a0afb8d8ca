import { handleOfLink } from './addresses';

/** The text of a node as a reader sees it: X draws emoji as <img alt>, which textContent would lose. */
export function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node instanceof HTMLImageElement) return node.alt;
  let text = '';
  for (const child of node.childNodes) text += textOf(child);
  return text;
}

/** The text of several blocks, each on a line of its own: a tag at the end of one must not run into the next. */
export function linesOf(node: Node): string {
  const part = (child: Node): string => {
    if (child.nodeType === Node.TEXT_NODE || child instanceof HTMLImageElement) return textOf(child);
    const text = [...child.childNodes].map(part).join('');
    return child instanceof HTMLDivElement ? `\n${text}\n` : text;
  };
  return part(node)
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** The name somebody is shown under: the text of a link to them that is not their handle. Whoever calls themselves `@…`
 * is shown by the handle X writes. */
export function nameIn(part: Element): string | undefined {
  let whose: string | undefined;
  for (const link of part.querySelectorAll('a')) {
    const handle = handleOfLink(link.pathname);
    whose ??= handle;
    const text = textOf(link.querySelector('[dir]') ?? link).trim();
    if (handle && handle === whose && text && !text.startsWith('@')) return text.slice(0, 500);
  }
  return undefined;
}

/**
 * The address behind a link in a bio or post. Its href is only t.co, but X writes the whole expanded address into the
 * link's text, hides the scheme and the tail by CSS, and adds one "…" when it cut something (social-dom §1.4).
 */
export function expandedAddress(link: HTMLAnchorElement): string | undefined {
  if (link.hostname !== 't.co')
    return /^https?:$/.test(link.protocol) && !isOwnHost(link.hostname) ? link.href : undefined;
  const text = (link.textContent ?? '').replace(/\s+/g, '').replace(/…$/, '');
  return /^https?:\/\/[^/]+\.[^/]+/.test(text) ? text : undefined;
}

/** Hosts of X itself: mentions and hashtags in a bio are not places someone links to. */
function isOwnHost(hostname: string): boolean {
  return /(^|\.)(x|twitter)\.com$/.test(hostname);
}
