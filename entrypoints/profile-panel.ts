import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard, mountNear, mountPanel, mountWordsCard } from '../components/mount-panel';

export type TangiblePanel = {
  mountPanel: typeof mountPanel;
  mountCard: typeof mountCard;
  mountNear: typeof mountNear;
  mountWordsCard: typeof mountWordsCard;
};

/** Put into a tab by the background when its first panel or card is asked for; the content script shares its world. */
export default defineUnlistedScript(() => {
  (globalThis as { tangiblePanel?: TangiblePanel }).tangiblePanel = {
    mountPanel,
    mountCard,
    mountNear,
    mountWordsCard,
  };
});
