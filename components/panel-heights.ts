import { columnWidths, panelRows } from '../utils/page-index';
import { linesOf, piecesOf } from '../utils/wording/text-width';

/* Page-safe. */

/** CSS pixels. The styles (panel-style.ts, row-style.ts) are built from these, so that the page can keep the place free
 * before anything is drawn in it. */
export const heights = {
  header: 44,
  border: 1,
  marginBlock: 12,
  quiet: 32,
  /** What is free under the last row. */
  end: 6,
  /** A row: its padding and tile, or its first line and those under it. */
  rowPadding: 16,
  tile: 56,
  firstLine: 26,
  line: 19,
} as const;

/** Where the index tells nothing of a row: two lines of what and where, one of why. */
const usualLines = '3';

/** The height of a row with this many lines under its first. */
export function rowHeight(lines: number): number {
  return heights.rowPadding + Math.max(heights.tile, heights.firstLine + lines * heights.line);
}

type Kept = {
  /** What the index says of each event's lines, soonest first; at most `panelRows` of them are shown at first. */
  rows: readonly (string | undefined)[];
  /** Lines that stand below the rows, by width as those of a row. */
  met?: string | undefined;
};

/** The place of a profile panel, kept free as a CSS length: it depends on the width of the column, which CSS alone knows.
 * `title`: its heading, which goes on a line of its own where it is long. */
export function panelHeight({ rows, met, title }: Kept & { title: string }): string {
  const words = piecesOf(title);
  return byWidth((column, at) => {
    // The heading's two lines have room in the header; each one more wants room of its own.
    const room = column - 34 - 22;
    const headings = linesOf(words, column >= 480 ? room - 150 : room, { size: 16 });
    const header = heights.header + Math.max(0, headings - 1) * 20;
    const foot = met ? 13 + linesAt(met, at) * 18 : 0;
    return header + rowsHeight(rows, at) + heights.end + foot + 2 * heights.border + 2 * heights.marginBlock;
  });
}

/** The place of “Near you” while it is not folded. Whose rows will stand in it is not known yet: one line more than those
 * of the soonest events want. */
export function nearHeight(rows: readonly (string | undefined)[]): string {
  return byWidth(
    (_, at) =>
      heights.header +
      rowsHeight(rows, at) +
      heights.line +
      heights.quiet +
      heights.end +
      2 * heights.border +
      heights.marginBlock,
  );
}

/** “Near you” folded to its header, in one line. */
export const foldedHeight = `${heights.header + 2 * heights.border + heights.marginBlock}px`;

/** The height of the one quiet line. */
export const quietHeight = `${heights.quiet}px`;

/** Of more events than are shown, those that are need not be the soonest: as high as these, or as the usual ones of all. */
function rowsHeight(rows: readonly (string | undefined)[], at: number): number {
  const all = rows.map((lines) => rowHeight(linesAt(lines ?? usualLines, at)));
  const sum = (some: readonly number[]) => some.reduce((total, height) => total + height, 0);
  const shown = all.slice(0, panelRows);
  const usual = all.length > 0 ? (sum(all) / all.length) * shown.length : 0;
  return Math.ceil(Math.max(sum(shown), usual));
}

function linesAt(lines: string, at: number): number {
  return Number.parseInt(lines[Math.min(at, lines.length - 1)] ?? usualLines, 36) || 0;
}

/** A height for each of `columnWidths` as one CSS length inside a size container: each step is a length that is nothing in
 * a wider column and whole in a narrower one. No measuring, and no style sheet that the page could forbid. */
function byWidth(heightAt: (column: number, at: number) => number): string {
  const all = columnWidths.map(heightAt);
  const steps = all.slice(1).map((height, at) => {
    const more = height - (all[at] ?? height);
    const [low, high] = more < 0 ? [more, 0] : [0, more];
    const slope = `(${columnWidths[at]}px - 100cqi) * ${more < 0 ? -9_999 : 9_999}`;
    return more === 0 ? '' : ` + clamp(${low}px, ${slope}, ${high}px)`;
  });
  return `calc(${all[0]}px${steps.join('')})`;
}
