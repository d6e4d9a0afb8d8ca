import { chipText } from '../../components/chip-text';
import { drawChip, nameChip } from '../../components/feed-chip';
import { canonicalUrl } from '../../utils/matching/canonical-url';
import type { PageIndexEntry } from '../../utils/page-index';
import type { PostDrawer } from '../../utils/page-watching/post-chips';
import { createSlot } from '../../utils/page-watching/slots';
import { drawLinkChip } from './draw-link-chip';
import { drawWordsChip } from './draw-words-chip';
import { openEventCard } from './event-card';
import { followedState, type PageState, wantsChip } from './page-state';

/** Draws the chip of a post's event or of its author's next one, and remembers that the author posted the event. */
export function chipDrawer(state: PageState): PostDrawer {
  return (post, element) => {
    if (!state.settings?.on || state.isPaused('posts')) return undefined;
    const found = state.known.forPost(post, Date.now());
    if (!found) return drawLinkChip(state, post) ?? drawWordsChip(state, post, element);
    const { entry, link } = found;
    if (!wantsChip(state, entry)) return undefined;
    if (link) {
      const indexKey = canonicalUrl(link) ?? entry[0];
      state.seen.add({ handle: post.author, indexKey, link, where: 'post', ...followedState(state, post.author) });
    }
    return drawEntry(state, entry, { handle: post.author, element });
  };
}

/** A chip for one entry, at somebody shown in `element` under that handle; the entry may know them by another, a DID. */
export function drawEntry(
  state: PageState,
  entry: PageIndexEntry,
  shown: { handle: string; element: Element },
): HTMLElement {
  const { site, here } = state;
  const handle = entry[0].startsWith('@') ? entry[0].slice(1) : shown.handle;
  const host = createSlot();
  state.look.dress(host);
  const name = site.readName?.(shown.element);
  const who = { site: site.name, handle, ...(name ? { name } : {}) };
  here.add({ ...who, listingId: entry[6], ...followedState(state, shown.handle) });
  const text = chipText(entry, state.settings?.unit ?? 'km');
  const chip = drawChip(host, {
    text,
    onOpen: async () => {
      const title = await openEventCard(chip, { listingId: entry[6], handle }, state);
      if (title) nameChip(chip, text, title);
    },
  });
  return host;
}
