import type { SocialSite } from '../social-site';
import { isSlot } from './slots';

export type AsideDrawer = {
  /** A new host of its final height; undefined = nothing is to be shown. */
  open(): HTMLElement | undefined;
};

/** Keeps “Near you” in the column beside the feed. It is inserted in the task in which the column arrives, or while nobody
 * looks, so that nothing the reader sees is pushed down. */
export function createAsideSpot({ asideSelector, readAside }: SocialSite, drawer: AsideDrawer) {
  const hosts = new WeakMap<Element, HTMLElement>();

  const visit = (column: Element) => {
    const slot = readAside?.(column);
    if (!slot) return;
    const earlier = hosts.get(column);
    if (earlier?.isConnected && earlier.parentElement === slot.parent) return;
    const host = earlier ?? drawer.open();
    if (!host) return;
    let { before } = slot;
    while (before && isSlot(before)) before = before.nextElementSibling;
    slot.parent.insertBefore(host, before);
    hosts.set(column, host);
  };

  return {
    visit,
    /** After what is known changed, while nobody looks: drawn anew, at whatever height it needs now. */
    redraw() {
      if (!asideSelector) return;
      for (const column of document.querySelectorAll(asideSelector)) {
        hosts.get(column)?.remove();
        hosts.delete(column);
        visit(column);
      }
    },
  };
}
