import type { Slot } from '../social-site';
import { isSlot } from './slots';

/** One kind of thing on the page that may carry a chip. */
export type ChipPlace<Item> = {
  /** CSS selector of the nodes it is read from. */
  selector: string;
  read(element: Element): (Item & { slot: Slot }) | undefined;
  /** All that a chip depends on: when it changes, the node has been re-used. */
  identity(item: Item): string;
  /** A new host for what belongs there; undefined = nothing does. */
  draw(item: Item, element: Element): HTMLElement | undefined;
};

export type Chips = {
  /** A node arrived or changed. */
  visit(element: Element): void;
  /** Something was learned of the thing in this node: it is drawn anew. */
  again(element: Element): void;
  /** Every chip on the page is compared with what it stands at. */
  recheck(): void;
  /** After what is known changed: all is drawn anew. */
  redraw(): void;
};

/**
 * Keeps one chip at each thing that has one, and none at any other. Sites re-use nodes: a thing is known by what it says,
 * never by the node it stands in, so nobody's events stay at somebody else's post.
 */
export function createChips<Item>({ selector, read, identity, draw }: ChipPlace<Item>): Chips {
  const seen = new WeakMap<Element, { said: string; host: HTMLElement | undefined }>();
  const withChip = new Set<Element>();

  const visit = (element: Element) => {
    const item = read(element);
    const said = item ? identity(item) : '';
    const earlier = seen.get(element);
    if (earlier?.said === said && (!earlier.host || earlier.host.isConnected)) return;
    earlier?.host?.remove();
    const host = item && draw(item, element);
    if (item && host) {
      let { before } = item.slot;
      while (before && isSlot(before)) before = before.nextElementSibling;
      item.slot.parent.insertBefore(host, before);
      withChip.add(element);
    } else {
      withChip.delete(element);
    }
    seen.set(element, { said, host });
  };

  const recheck = () => {
    for (const element of withChip) {
      if (element.isConnected) visit(element);
      else withChip.delete(element);
    }
  };

  const again = (element: Element) => {
    seen.get(element)?.host?.remove();
    seen.delete(element);
    withChip.delete(element);
    visit(element);
  };

  const redraw = () => {
    for (const element of document.querySelectorAll(selector)) again(element);
  };

  return { visit, again, recheck, redraw };
}
