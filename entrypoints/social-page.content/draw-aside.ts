import { nearHeight } from '../../components/panel-heights';
import type { AsideDrawer } from '../../utils/page-watching/aside-spot';
import { nearYou } from '../../utils/page-watching/replies';
import { createSlot } from '../../utils/page-watching/slots';
import { ask } from './ask';
import { decisionsAt } from './decisions';
import type { PageState } from './page-state';
import { panelScript } from './panel-script';

/** How long the feed may take to show whom it is about, in milliseconds: “Near you” asks once, and not again. */
const patience = 1_500;

/** Draws “Near you”: its place is kept at once at its final height, its rows come when the feed has shown its people. */
export function asideDrawer(state: PageState): AsideDrawer {
  return {
    open() {
      const { settings } = state;
      if (!settings?.on || settings.nearYou === 'off' || settings.nearRows === 0) return undefined;
      const rows = settings.nearRows;
      const isFolded = settings.nearYou === 'folded';
      const host = createSlot();
      host.style.cssText = `display:block;height:${nearHeight(rows, isFolded)}px`;
      const root = host.attachShadow({ mode: 'closed' });
      setTimeout(() => void fill(root, state, { rows, isFolded }), patience);
      return host;
    },
  };
}

async function fill(root: ShadowRoot, state: PageState, about: { rows: number; isFolded: boolean }): Promise<void> {
  if (!root.host.isConnected || state.signal.aborted) return;
  const answer = await ask({ type: 'near-you', here: state.here.all(), needsPanel: panelScript() === undefined });
  if (state.signal.aborted) return;
  panelScript()?.mountNear(root, {
    ...about,
    content: nearYou(answer),
    onAgenda: () => void ask({ type: 'open-agenda' }),
    onPick: decisionsAt(undefined).onPick,
    onFold: (isFolded) => void ask({ type: 'fold-near-you', isFolded }),
  });
}
