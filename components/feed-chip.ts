/** `all: initial` keeps the page's rules out; the chip gives way before the author's name does, by CSS alone. */
const css = `
:host { all: initial; display: flex; flex: 0 9999 auto; min-width: 0; overflow: hidden; margin-inline-start: 6px;
  color-scheme: inherit; align-self: center }
button { all: unset; box-sizing: border-box; display: flex; align-items: center; gap: 5px; min-width: 0; height: 20px;
  padding: 0 8px 0 6px; border-radius: 999px; cursor: pointer; white-space: nowrap; overflow: hidden;
  font: 600 12.5px/20px -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
  color: light-dark(#b23a17, #ff8e6a); background: light-dark(#fdf1ec, #2a1710) }
button:focus-visible { outline: 2px solid currentColor; outline-offset: -2px }
i { flex: none; width: 7px; height: 7px; border-radius: 50%; background: currentColor }
@media (forced-colors: active) { button { border: 1px solid } }
`;

/** Draws the chip into a closed shadow root of `host`, one line high. Nothing done to it reaches the page, whose whole
 * post is a click target. */
export function drawChip(host: HTMLElement, text: string, signal: AbortSignal): void {
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  // Before insertion: a text node inside <style> is blocked by Mastodon's CSP in Firefox.
  style.textContent = css;
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLabel = `In person: ${text}`;
  const label = document.createElement('span');
  label.textContent = text;
  button.append(document.createElement('i'), label);
  root.append(style, button);
  for (const kind of ['click', 'auxclick', 'pointerdown', 'mousedown', 'keydown', 'keyup']) {
    host.addEventListener(kind, (event) => event.stopPropagation(), { signal });
  }
}
