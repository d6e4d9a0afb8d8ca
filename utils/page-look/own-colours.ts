/* Page-safe and pure. */

/** Our own colours, light and dark: what pages of our own have, and what stands in where a page's colours cannot be used.
 * Every pair of text and ground holds 4.5:1. */
export const ownColours = {
  text: ['#0f1419', '#e7e9ea'],
  quiet: ['#536471', '#8b98a5'],
  line: ['#eff3f4', '#2f3336'],
  'strong-line': ['#cfd9de', '#536471'],
  paper: ['#ffffff', '#000000'],
  accent: ['#b23a17', '#ff8e6a'],
  tint: ['#fdf1ec', '#2a1710'],
  good: ['#17803d', '#4ade80'],
  warn: ['#9a6213', '#fbbf24'],
  bad: ['#c0262d', '#ff7b7b'],
} as const satisfies Record<string, readonly [string, string]>;

export type ColourName = keyof typeof ownColours;
