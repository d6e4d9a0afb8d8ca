import { ownColours } from '../utils/page-look/own-colours';

/* Page-safe: plain text. */

/** The one sheet of colours and type, for closed roots (`:host`) and pages of our own (`:root`) alike. `light-dark()`
 * follows whatever `color-scheme` is in force there. */
export const tokens: string = Object.entries(ownColours)
  .map(([name, [light, dark]]) => `--${name}: light-dark(${light}, ${dark});`)
  .join(' ');
