import { type KeptPlace, keepPlace } from '../../components/kept-place';
import { foldedHeight, nearHeight } from '../../components/panel-heights';
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
      if (!settings?.on || settings.nearYou === 'off' || settings.nearRows.length === 0) return undefined;
      const isFolded = settings.nearYou === 'folded';
      const height = nearHeight(settings.nearRows);
      const host = createSlot();
      const place = keepPlace(host, isFolded ? foldedHeight : height);
      state.look.dress(host);
      setTimeout(() => void fill(place, state, { height, isFolded }), patience);
      return host;
    },
  };
}

async function fill(place: KeptPlace, state: PageState, about: { height: string; isFolded: boolean }): Promise<void> {
  if (!place.root.host.isConnected || state.signal.aborted) return;
  const answer = await ask({ type: 'near-you', here: state.here.all(), needsPanel: panelScript() === undefined });
  if (state.signal.aborted) return;
  panelScript()?.mountNear(place, {
    ...about,
    content: nearYou(answer),
    onAgenda: () => void ask({ type: 'open-agenda' }),
    onPick: decisionsAt(undefined).onPick,
    onFold: (isFolded) => void ask({ type: 'fold-near-you', isFolded }),
  });
}
