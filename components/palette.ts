import { tokens } from './tokens';

/* Page-safe: plain text and DOM. */

/**
 * What every closed root of ours begins with. `all: initial` keeps the page's rules out; `color-scheme` comes in, so that
 * light and dark follow the page. Where the page's own look is known (utils/page-look), it stands on the host and goes
 * before all this, with `zoom` for type of another size: it must hold before this sheet does, as reserved heights do.
 */
export const palette = `
:host { all: initial; color-scheme: inherit; box-sizing: border-box;
  font: 400 15px/20px var(--font, TwitterChirp, InterVariable, -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto,
    "Liberation Sans", Helvetica, Arial, sans-serif);
${tokens} color: var(--text) }
*, *::before { box-sizing: border-box }
button { all: unset; box-sizing: border-box; cursor: pointer; font: inherit; color: inherit }
a { color: inherit; text-decoration: none }
a:hover { text-decoration: underline }
:is(a, button, summary):focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px }
.mark { flex: none; width: 14px; height: 10px; color: var(--accent) }
@media (forced-colors: active) { :host { --line: CanvasText; --strong-line: CanvasText } }
`;

/** The mark of Tangible, two people's circles that overlap, as plain DOM. */
export function drawMark(): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const mark = document.createElementNS(namespace, 'svg');
  mark.setAttribute('class', 'mark');
  mark.setAttribute('viewBox', '0 0 14 10');
  mark.setAttribute('aria-hidden', 'true');
  for (const x of ['5', '9']) {
    const circle = document.createElementNS(namespace, 'circle');
    const attributes = { cx: x, cy: '5', r: '4', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.6' };
    for (const [name, value] of Object.entries(attributes)) circle.setAttribute(name, value);
    mark.append(circle);
  }
  return mark;
}

/** A style element with its text set before it is inserted: a text node added to a `<style>` that already stands in the
 * page is blocked by Mastodon's CSP in Firefox. */
export function styleElement(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}
