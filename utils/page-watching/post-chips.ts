import type { PostOnPage, SocialSite } from '../social-site';
import { isSlot } from './slots';

/** Draws what belongs at a post into a new host; undefined = nothing does. */
export type PostDrawer = (post: PostOnPage) => HTMLElement | undefined;

/**
 * Keeps one chip at each post that has one, and none at any other. Sites re-use nodes: a post is known by what it says
 * (author, permalink, links), never by the node it stands in, so nobody's events stay at somebody else's post.
 */
export function createPostChips(site: SocialSite, draw: PostDrawer) {
  const seen = new WeakMap<Element, { identity: string; host: HTMLElement | undefined }>();
  const withChip = new Set<Element>();

  const visit = (element: Element) => {
    const post = site.readPost(element);
    const identity = post ? `${post.author} ${post.permalink} ${post.isRepost} ${post.links.join(' ')}` : '';
    const earlier = seen.get(element);
    if (earlier?.identity === identity && (!earlier.host || earlier.host.isConnected)) return;
    earlier?.host?.remove();
    const host = post && draw(post);
    if (post && host) {
      let { before } = post.slot;
      while (before && isSlot(before)) before = before.nextElementSibling;
      post.slot.parent.insertBefore(host, before);
      withChip.add(element);
    } else {
      withChip.delete(element);
    }
    seen.set(element, { identity, host });
  };

  const recheck = () => {
    for (const element of withChip) {
      if (element.isConnected) visit(element);
      else withChip.delete(element);
    }
  };

  /** After what is known changed: each post on the page is drawn anew, where that makes a difference. */
  const redraw = () => {
    for (const element of document.querySelectorAll(site.postSelector)) {
      seen.get(element)?.host?.remove();
      seen.delete(element);
      withChip.delete(element);
      visit(element);
    }
  };

  return { visit, recheck, redraw };
}
