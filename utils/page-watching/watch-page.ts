import type { SocialSite } from '../social-site';
import { createSlices } from './slices';
import { isSlot, removeSlots } from './slots';

/** Posts drawn in the observer's own callback, and so before they are painted; a site mounts fewer than this at once. */
const postsAtOnce = 30;

export type PageVisitor = {
  /** A node that matches `postSelector` arrived or changed inside. */
  post(element: Element): void;
  /** Likewise for `personSelector`. */
  person(element: Element): void;
  /** The column beside the feed arrived or changed inside. */
  aside(column: Element): void;
  /** The address, or something in a profile's header, may have changed. */
  profile(): void;
  /** After each batch of changes: whatever was drawn is looked at again. */
  recheck(): void;
};

/**
 * The only MutationObserver: added nodes, and where a link or a test id of the site changed, which is how a node that is
 * re-used for somebody else shows; never styles, texts or counters, which change all the time. When the extension was switched off, updated or reloaded
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
  const { personSelector, asideSelector } = site;
  const look = (records: MutationRecord[]) => {
    if (!isAlive()) return end();
    visitPosts([...matchesIn(records, site.postSelector)]);
    if (personSelector) for (const element of matchesIn(records, personSelector)) visit.person(element);
    if (asideSelector) for (const column of matchesIn(records, asideSelector)) visit.aside(column);
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
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['href', 'data-testid'] });
  visitPosts([...document.querySelectorAll(site.postSelector)]);
  if (personSelector) for (const element of document.querySelectorAll(personSelector)) visit.person(element);
  if (asideSelector) for (const column of document.querySelectorAll(asideSelector)) visit.aside(column);
  path = location.pathname;
  visit.profile();
}

/** Everything that matches and arrived or changed inside. */
function matchesIn(records: MutationRecord[], selector: string): Set<Element> {
  const found = new Set<Element>();
  const add = (part: Element | null | undefined) => {
    const around = part?.closest(selector);
    if (around) found.add(around);
    else for (const match of part?.querySelectorAll(selector) ?? []) found.add(match);
  };
  for (const record of records) {
    if (record.type === 'attributes' && record.target instanceof Element) add(record.target);
    for (const node of record.addedNodes) {
      if (!isSlot(node)) add(node instanceof Element ? node : node.parentElement?.closest(selector));
    }
  }
  return found;
}

function touches(record: MutationRecord, selector: string): boolean {
  if (record.target instanceof Element && record.target.closest(selector)) return true;
  if (record.type === 'attributes') return false;
  for (const node of record.addedNodes) {
    if (node instanceof Element && (node.matches(selector) || node.querySelector(selector))) return true;
  }
  return false;
}
