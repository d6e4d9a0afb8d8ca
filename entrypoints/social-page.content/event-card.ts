import { panelContent } from '../../utils/page-watching/replies';
import { ask } from './ask';
import { openCard } from './card-host';
import { decisionsAt } from './decisions';
import type { PageState } from './page-state';
import { panelScript } from './panel-script';

/** Opens the event of a chip, next to `chip`. Resolves to the event's title. */
export async function openEventCard(
  chip: HTMLElement,
  about: { listingId: string; handle: string },
  state: PageState,
): Promise<string | undefined> {
  const whom = { site: state.site.name, handle: about.handle };
  let title: string | undefined;
  await openCard(chip, state.look, state.signal, async (root, { anchor, close }) => {
    const needsPanel = panelScript() === undefined;
    const content = panelContent(await ask({ type: 'listing', listingId: about.listingId, ...whom, needsPanel }));
    return () => {
      title = content?.events[0]?.title;
      panelScript()?.mountCard(root, { content, decisions: decisionsAt(whom), anchor, onClose: close });
    };
  });
  return title;
}
