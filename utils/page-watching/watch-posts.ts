import type { PostOnPage, SocialSite } from '../social-site';

export type PostDrawer = (post: PostOnPage) => HTMLElement | undefined;

/**
 * The only MutationObserver: childList, added nodes only. Draws at each post as it arrives, in the observer's own
 * callback and so before it is painted; a post that React re-used for somebody else is drawn anew.
 */
export function watchPosts(site: SocialSite, draw: PostDrawer, isAlive: () => boolean, signal: AbortSignal) {
  const drawn = new WeakMap<Element, { identity: string; host: HTMLElement | undefined }>();
  const visit = (element: Element) => {
    const post = site.readPost(element);
    const identity = post ? `${post.author} ${post.permalink} ${post.links.join(' ')}` : '';
    const earlier = drawn.get(element);
    if (earlier?.identity === identity && (!earlier.host || earlier.host.isConnected)) return;
    earlier?.host?.remove();
    const host = post && draw(post);
    if (post && host) post.slot.parent.insertBefore(host, post.slot.before);
    drawn.set(element, { identity, host });
  };
  const observer = new MutationObserver((records) => {
    if (!isAlive()) return removeAll();
    for (const element of postsIn(records, site.postSelector)) visit(element);
  });
  const removeAll = () => {
    observer.disconnect();
    removeSlots();
  };
  const removeIfDead = () => {
    if (!isAlive()) removeAll();
  };
  for (const kind of ['scroll', 'focusin', 'click'] as const) {
    document.addEventListener(kind, removeIfDead, { signal, passive: true, capture: true });
  }
  signal.addEventListener('abort', removeAll, { once: true });
  for (const element of document.querySelectorAll(site.postSelector)) visit(element);
  observer.observe(document, { childList: true, subtree: true });
}

/** Takes away everything ever drawn here, also by an earlier copy of the extension. */
export function removeSlots(): void {
  for (const host of document.querySelectorAll('tangible-slot')) host.remove();
}

function postsIn(records: MutationRecord[], postSelector: string): Set<Element> {
  const posts = new Set<Element>();
  for (const record of records) {
    for (const node of record.addedNodes) {
      if (!(node instanceof Element) || node.localName === 'tangible-slot') continue;
      const around = node.closest(postSelector);
      if (around) posts.add(around);
      else for (const post of node.querySelectorAll(postSelector)) posts.add(post);
    }
  }
  return posts;
}
