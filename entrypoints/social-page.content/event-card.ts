import { panelContent } from '../../utils/page-watching/replies';
import { createSlot } from '../../utils/page-watching/slots';
import { ask } from './ask';
import { decisionsAt } from './decisions';
import type { PageState } from './page-state';
import { panelScript } from './panel-script';

let openHost: HTMLElement | undefined;

/** Opens the event of a chip in the top layer, next to `chip`: over the page, where nothing of it has to move. Escape, a
 * click elsewhere or a scroll closes it. Measures only at this click of the reader. Resolves to the event's title. */
export async function openEventCard(
  chip: HTMLElement,
  about: { listingId: string; handle: string },
  state: PageState,
): Promise<string | undefined> {
  openHost?.remove();
  const box = chip.getBoundingClientRect();
  const host = createSlot();
  openHost = host;
  const root = host.attachShadow({ mode: 'closed' });
  const close = () => {
    host.remove();
    if (openHost === host) openHost = undefined;
    chip.focus();
  };
  const answer = await ask({
    type: 'listing',
    listingId: about.listingId,
    site: state.site.name,
    handle: about.handle,
    needsPanel: panelScript() === undefined,
  });
  const content = panelContent(answer);
  if (openHost !== host || state.signal.aborted) return undefined;
  host.popover = 'auto';
  host.addEventListener('toggle', (event) => {
    if (event instanceof ToggleEvent && event.newState === 'closed') close();
  });
  document.addEventListener('scroll', () => host.hidePopover(), { once: true, passive: true, signal: state.signal });
  document.body.append(host);
  panelScript()?.mountCard(root, {
    content,
    decisions: decisionsAt({ site: state.site.name, handle: about.handle }),
    anchor: { left: box.left, top: box.top, bottom: box.bottom, right: box.right },
    onClose: () => host.hidePopover(),
  });
  host.showPopover();
  return content?.events[0]?.title;
}
