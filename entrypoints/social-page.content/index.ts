import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { chipText } from '../../components/chip-text';
import { drawChip } from '../../components/feed-chip';
import { canonicalUrl } from '../../utils/matching/canonical-url';
import type { PageIndexEntry } from '../../utils/page-index';
import { indexReply } from '../../utils/page-watching/index-reply';
import { removeSlots, watchPosts } from '../../utils/page-watching/watch-posts';
import { profileKey } from '../../utils/profile-key';
import { type PostOnPage, socialSiteAt, socialSites } from '../../utils/social-site';

export default defineContentScript({
  matches: socialSites.flatMap((site) => site.matches),
  runAt: 'document_start',
  async main(ctx) {
    const site = socialSiteAt(location);
    if (!site) return;
    removeSlots();
    const reply = indexReply(await browser.runtime.sendMessage({ type: 'page-index', site: site.name }));
    if (!reply?.on || reply.entries.length === 0) return;
    const index = new Map<string, PageIndexEntry>();
    for (const entry of reply.entries) if (!index.has(entry[0])) index.set(entry[0], entry);
    const draw = (post: PostOnPage) => {
      const entry = entryFor(post, index);
      if (!entry || entry[4] * 1000 < Date.now()) return undefined;
      const host = document.createElement('tangible-slot');
      drawChip(host, chipText(entry, reply.unit, navigator.language), ctx.signal);
      return host;
    };
    watchPosts(site, draw, () => ctx.isValid, ctx.signal);
  },
});

/** The event page the post links to, else what its author is tied to. An organiser's site in a post is no event. */
function entryFor(post: PostOnPage, index: ReadonlyMap<string, PageIndexEntry>): PageIndexEntry | undefined {
  for (const link of post.isRepost ? [] : post.links) {
    const entry = index.get(canonicalUrl(link) ?? '');
    if (entry?.[1] === 'posted') return entry;
  }
  return index.get(profileKey(post.author));
}
