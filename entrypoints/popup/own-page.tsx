import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { styleElement } from '../../components/palette';
import { rowStyle } from '../../components/row-style';
import { tokens } from '../../components/tokens';
import { direction, locale } from '../../utils/wording/say';

/** Draws a page of our own: its language and direction, the one sheet of tokens, and the rows as panels have them. */
export function drawOwnPage(page: ComponentChild, title: string): void {
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
  document.title = title;
  document.head.append(styleElement(`:root {${tokens}}${rowStyle}`));
  const root = document.getElementById('root');
  if (root) render(page, root);
}
