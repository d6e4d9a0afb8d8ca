/** The one element we ever add to a page; everything else is inside its closed shadow root. */
const tag = 'tangible-slot';

export function createSlot(): HTMLElement {
  return document.createElement(tag);
}

export function isSlot(node: Node): boolean {
  return node.nodeName.toLowerCase() === tag;
}

export function allSlots(): Iterable<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(tag);
}

/** Takes away everything ever drawn here, also by an earlier copy of the extension. */
export function removeSlots(): void {
  for (const host of allSlots()) host.remove();
}
