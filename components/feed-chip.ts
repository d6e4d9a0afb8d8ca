import { say } from '../utils/wording/say';
import { drawMark, palette, styleElement } from './palette';

/* Page-safe: plain DOM. */

export type FeedChip = {
  /** `hosts Fri 11 · 5 km` (chip-text.ts). */
  text: string;
  onOpen(): void;
};

/** The chip gives way before the author's name does, down to the mark alone, by CSS and never by measuring. */
const css = `${palette}
:host { display: flex; flex: 0 9999 auto; min-width: 26px; overflow: hidden; margin-inline-start: 6px; align-self: center }
button { display: flex; flex-wrap: wrap; align-items: center; min-width: 0; height: 20px;
  border-radius: 999px; white-space: nowrap; overflow: hidden; color: var(--accent);
  font-weight: 600; font-size: 12.5px; line-height: 20px }
/* A word that cannot be read any more wraps out of sight and leaves the mark alone, a pill of its own: each of the two
 * brings its ground, and the word's begins under the mark's. */
span { flex: 1 1 calc(3.5em + 13px); min-width: 0; margin-inline-start: -13px; padding-inline: 18px 8px; line-height: 20px;
  border-radius: 999px; background: var(--tint); overflow: hidden; text-overflow: ellipsis }
.mark { position: relative; width: 26px; height: 20px; padding: 0 6px; border-radius: 999px; background: var(--tint) }
button:focus-visible { outline-offset: -2px; border-radius: 999px }
@media (hover: hover) { button:hover { text-decoration: underline; text-underline-offset: 2px } }
@media (forced-colors: active) { button { border: 1px solid } }
`;

/** Draws the chip into a closed shadow root of `host`, one line high. Nothing done to it reaches the page, whose whole
 * post is a click target. Returns the button, whose name grows once the title is known (`nameChip`). */
export function drawChip(host: HTMLElement, { text, onOpen }: FeedChip): HTMLButtonElement {
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLabel = say('chip_name', text);
  button.ariaHasPopup = 'dialog';
  const label = document.createElement('span');
  label.textContent = text;
  button.append(drawMark(), label);
  root.append(styleElement(css), button);
  button.addEventListener('click', (event) => {
    event.preventDefault();
    onOpen();
  });
  for (const kind of ['click', 'auxclick', 'pointerdown', 'mousedown', 'touchstart', 'keydown', 'keyup', 'keypress']) {
    host.addEventListener(kind, (event) => event.stopPropagation());
  }
  return button;
}

/** Adds the title, once known, to what a screen reader says. */
export function nameChip(button: HTMLButtonElement, text: string, title: string): void {
  button.ariaLabel = say('chip_nameAndTitle', text, title);
}
