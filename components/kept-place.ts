/* Page-safe: plain DOM. */

/** A closed root whose place in the page is kept free, whether or not anything stands in it yet. `height`: a CSS length
 * (panel-heights.ts) or `auto`, once the reader asked for more. `isWhole`: for all there is. */
export type KeptPlace = { root: ShadowRoot; height: string; isWhole?: boolean };

/** Makes `host` as high as it will be, before anything is drawn in it. Set from the script and not by a style sheet: the
 * height must hold whatever the page's CSP says. */
export function keepPlace(host: HTMLElement, height: string): KeptPlace {
  host.style.cssText = 'display:block;container-type:inline-size';
  const place = { root: host.attachShadow({ mode: 'closed' }), height };
  place.root.append(createInner());
  setHeight(place, height);
  return place;
}

/** What stands in a kept place and is as high as it. It holds the margins of what is drawn in it: outside, they would add
 * to the height the moment it is drawn. */
export function createInner(): HTMLElement {
  const inner = document.createElement('div');
  inner.style.display = 'flow-root';
  return inner;
}

/** The height from now on, of what stands there and of what will. */
export function setHeight(place: KeptPlace | undefined, height: string): void {
  if (!place) return;
  place.height = height;
  const inner = place.root.lastElementChild;
  if (inner instanceof HTMLElement) inner.style.height = height;
}
