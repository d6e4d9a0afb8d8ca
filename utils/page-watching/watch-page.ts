import type { SocialSite } from '../social-site';
import { createSlices } from './slices';
import { isSlot, removeSlots } from './slots';

/** Posts drawn in the observer's own callback, and so before they are painted; a site mounts fewer than this at once. */
const postsAtOnce = 30;

export type PageVisitor = {
  /** A node that matches `postSelector` arrived or changed inside. */
  post(element: Element): void;
  /** The address, or something in a profile's header, may have changed. */
  profile(): void;
  /** After each batch of changes: whatever was drawn is looked at again. */
  recheck(): void;
};

/**
 * The only MutationObserver: childList, added nodes only. When the extension was switched off, updated or reloaded
 * (`isAlive` says no), everything of ours goes at the next mutation, scroll, focus or click (DESIGN §3.2).
 */
export function watchPage(site: SocialSite, visit: PageVisitor, isAlive: () => boolean, signal: AbortSignal): void {
  const later = createSlices(visit.post, signal);
  let path = '';
  const end = () => {
    observer.disconnect();
    removeSlots();
  };
  const visitPosts = (posts: Element[]) => {
    for (const element of posts.slice(0, postsAtOnce)) visit.post(element);
    later(posts.slice(postsAtOnce));
  };
  const look = (records: MutationRecord[]) => {
    if (!isAlive()) return end();
    visitPosts([...postsIn(records, site.postSelector)]);
    if (location.pathname !== path || records.some((record) => touches(record, site.profileSelector))) {
      path = location.pathname;
      visit.profile();
    }
    if (records.length > 0) visit.recheck();
  };
  const observer = new MutationObserver(look);
  for (const kind of ['scroll', 'focusin', 'click'] as const) {
    document.addEventListener(kind, () => look([]), { signal, passive: true, capture: true });
  }
  signal.addEventListener('abort', end, { once: true });
  observer.observe(document, { childList: true, subtree: true });
  visitPosts([...document.querySelectorAll(site.postSelector)]);
  path = location.pathname;
  visit.profile();
}

function postsIn(records: MutationRecord[], postSelector: string): Set<Element> {
  const posts = new Set<Element>();
  for (const record of records) {
    for (const node of record.addedNodes) {
      if (isSlot(node)) continue;
      const around = (node instanceof Element ? node : node.parentElement)?.closest(postSelector);
      if (around) posts.add(around);
      else if (node instanceof Element) for (const post of node.querySelectorAll(postSelector)) posts.add(post);
    }
  }
  return posts;
}

function touches(record: MutationRecord, selector: string): boolean {
  if (record.target instanceof Element && record.target.closest(selector)) return true;
  for (const node of record.addedNodes) {
    if (node instanceof Element && (node.matches(selector) || node.querySelector(selector))) return true;
  }
  return false;
}
