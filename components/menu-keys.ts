/* Page-safe: plain DOM, and nothing is measured. */

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at <= 0 ? count : at) - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrow keys, Home and End walk through the buttons and links of an open menu, round and round; the page below, whose
 * scrolling and shortcuts listen to the same keys, is not told. */
export function walkMenu(menu: HTMLElement, event: KeyboardEvent): void {
  const step = steps[event.key];
  const items = [...menu.children].flatMap(itemOf);
  if (!step || items.length === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  const root = menu.getRootNode();
  const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  const at = active instanceof HTMLElement ? items.indexOf(active) : -1;
  items[step(at, items.length)]?.focus();
}

/** What of a menu's own children can have the focus: it, or the summary of what it unfolds. */
function itemOf(child: Element): HTMLElement[] {
  if (child instanceof HTMLButtonElement || child instanceof HTMLAnchorElement) return [child];
  const summary = child instanceof HTMLDetailsElement ? child.firstElementChild : null;
  return summary instanceof HTMLElement ? [summary] : [];
}
