import type { PostOnPage, SocialSite } from '../social-site';
import { type Chips, createChips } from './chips';

/** Draws what belongs at a post into a new host; undefined = nothing does. */
export type PostDrawer = (post: PostOnPage, element: Element) => HTMLElement | undefined;

/** Keeps one chip at each post that has one. */
export function createPostChips(site: SocialSite, draw: PostDrawer): Chips {
  return createChips<PostOnPage>({
    selector: site.postSelector,
    read: site.readPost,
    identity: ({ author, permalink, isRepost, links }) => `${author} ${permalink} ${isRepost} ${links.join(' ')}`,
    draw,
  });
}
