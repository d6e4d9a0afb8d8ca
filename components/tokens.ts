/* Page-safe: imports nothing at run time. */

/** The one sheet of colours and type, for closed roots (`:host`) and pages of our own (`:root`) alike. `light-dark()`
 * follows whatever `color-scheme` is in force there. Every pair of text and ground holds 4.5:1. */
export const tokens = `
  --text: light-dark(#0f1419, #e7e9ea); --quiet: light-dark(#536471, #8b98a5); --line: light-dark(#eff3f4, #2f3336);
  --strong-line: light-dark(#cfd9de, #536471); --paper: light-dark(#fff, #000); --accent: light-dark(#b23a17, #ff8e6a);
  --tint: light-dark(#fdf1ec, #2a1710); --good: light-dark(#17803d, #4ade80); --warn: light-dark(#9a6213, #fbbf24);
  --bad: light-dark(#c0262d, #ff7b7b);
`;
