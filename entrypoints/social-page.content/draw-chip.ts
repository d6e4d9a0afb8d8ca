import { chipText } from '../../components/chip-text';
import { drawChip, nameChip } from '../../components/feed-chip';
import { canonicalUrl } from '../../utils/matching/canonical-url';
import type { PostDrawer } from '../../utils/page-watching/post-chips';
import { createSlot } from '../../utils/page-watching/slots';
import { openEventCard } from './event-card';
import type { PageState } from './page-state';

/** Draws the chip of a post's event or of its author's next one, and remembers that the author posted the event. */
export function chipDrawer(state: PageState): PostDrawer {
  return (post) => {
    if (!state.settings?.on) return undefined;
    const found = state.known.forPost(post, Date.now());
    if (!found) return undefined;
    const { entry, link } = found;
    if (link) {
      state.seen.add({ handle: post.author, indexKey: canonicalUrl(link) ?? entry[0], link, where: 'post' });
    }
    const host = createSlot();
    const text = chipText(entry, state.settings.unit);
    const chip = drawChip(host, {
      text,
      onOpen: async () => {
        // The name it was found under, which may be a DID.
        const handle = entry[0].startsWith('@') ? entry[0].slice(1) : post.author;
        const title = await openEventCard(chip, { listingId: entry[6], handle }, state);
        if (title) nameChip(chip, text, title);
      },
    });
    return host;
  };
}
