/* Page-safe: imports nothing at run time. */

/** CSS pixels. The panel's style (panel-style.ts) is built from these, so that the page can keep the place free before
 * anything is drawn in it. */
export const heights = { header: 44, row: 96, border: 1, marginBlock: 12, quiet: 32 } as const;

/** The whole height of a profile panel with this many events, its outer margins included. */
export function panelHeight(rows: number): number {
  return heights.header + rows * heights.row + 2 * heights.border + 2 * heights.marginBlock;
}

/** The whole height of “Near you” with this many rows, or folded to its header. */
export function nearHeight(rows: number, isFolded: boolean): number {
  return (
    heights.header + (isFolded ? 0 : rows * heights.row + heights.quiet) + 2 * heights.border + heights.marginBlock
  );
}

/** The height of the one quiet line. */
export const quietHeight: number = heights.quiet;
