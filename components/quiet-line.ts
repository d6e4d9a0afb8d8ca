import { say } from '../utils/wording/say';
import { drawMark, palette, styleElement } from './palette';
import { heights } from './panel-heights';

/* Page-safe: plain DOM. */

export type QuietLine = {
  /** The person's name. */
  name: string;
  /** `nothing known`, or the title of what is known. */
  text: string;
  /** `Look` or `Show`: what the button does. */
  action: string;
  onAction(): void;
};

const css = `${palette}
section { display: flex; align-items: center; gap: 6px; height: ${heights.quiet}px; font-size: 14px; color: var(--quiet); background: var(--ground, none) }
span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0 }
.mark { opacity: .7 }
button { flex: none; padding: 0 4px; color: var(--text); text-decoration: underline; text-underline-offset: 2px;
  text-decoration-color: var(--strong-line) }
`;

/** Draws the one line under a profile: `In person: nothing known · Look`. Drawing again replaces it at the same height. */
export function drawQuietLine(root: ShadowRoot, { name, text, action, onAction }: QuietLine): void {
  const line = document.createElement('section');
  line.ariaLabel = say('panel_name', name);
  const words = document.createElement('span');
  words.dir = 'auto';
  words.textContent = say('panel_line', text);
  // Where the line is too short for it; what it opens holds the whole.
  words.title = text;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = action;
  button.addEventListener('click', onAction);
  line.append(drawMark(), words, document.createTextNode('·'), button);
  root.replaceChildren(styleElement(css), line);
}
