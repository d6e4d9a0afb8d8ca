import { browser } from 'wxt/browser';
import { drawChip } from '../../components/feed-chip';
import { eventLinkAt } from '../../utils/event-links/event-link';
import { createSlot } from '../../utils/page-watching/slots';
import type { PostOnPage } from '../../utils/social-site';
import { say } from '../../utils/wording/say';
import { ask } from './ask';
import type { PageState } from './page-state';

/** What is looked up is kept until it is over, and nothing is kept of private windows. */
const isPrivate = () => browser.extension.inIncognitoContext;

/** The chip of a post that links an event nobody knows yet: told by the form of its address, without asking anybody
 * before the reader presses it. */
export function drawLinkChip(state: PageState, post: PostOnPage): HTMLElement | undefined {
  if (
    !state.settings?.eventLinks ||
    state.settings.chips === 'off' ||
    post.isRepost ||
    isPrivate() ||
    state.known.isSilent(post.author)
  )
    return undefined;
  const link = post.links.map(eventLinkAt).find((each) => each?.canBeRead);
  if (!link) return undefined;
  const host = createSlot();
  state.look.dress(host);
  drawChip(host, {
    text: say('chip_eventLink'),
    onOpen: () => void ask({ type: 'event-link', address: link.address }),
  });
  return host;
}
