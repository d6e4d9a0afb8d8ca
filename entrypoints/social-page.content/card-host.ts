import type { PageLook } from '../../utils/page-watching/page-look';
import { createSlot } from '../../utils/page-watching/slots';

let openHost: HTMLElement | undefined;

export type CardPlace = {
  /** Where the chip stands, CSS pixels from the viewport's top left. */
  anchor: { left: number; right: number; top: number; bottom: number };
  close(): void;
};

/** Opens a card in the top layer, next to `chip`: over the page, where nothing of it has to move. Escape, a click
 * elsewhere or a scroll closes it. Measures only at this click of the reader. `prepare` asks for the content and
 * resolves to what draws it; whatever was opened meanwhile wins. */
export async function openCard(
  chip: HTMLElement,
  look: PageLook,
  signal: AbortSignal,
  prepare: (root: ShadowRoot, place: CardPlace) => Promise<() => void>,
): Promise<void> {
  openHost?.remove();
  const box = chip.getBoundingClientRect();
  const host = createSlot();
  openHost = host;
  look.dress(host);
  const root = host.attachShadow({ mode: 'closed' });
  const close = () => {
    host.remove();
    if (openHost === host) openHost = undefined;
    chip.focus();
  };
  const anchor = { left: box.left, top: box.top, bottom: box.bottom, right: box.right };
  const draw = await prepare(root, { anchor, close: () => host.hidePopover() });
  if (openHost !== host || signal.aborted) return;
  host.popover = 'auto';
  host.addEventListener('toggle', (event) => {
    if (event instanceof ToggleEvent && event.newState === 'closed') close();
  });
  document.addEventListener('scroll', () => host.hidePopover(), { once: true, passive: true, signal });
  document.body.append(host);
  draw();
  host.showPopover();
}
