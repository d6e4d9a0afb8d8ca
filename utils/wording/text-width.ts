/* Pure and page-safe: an estimate from the characters alone, where measuring would be a layout read. */

const narrow = new Set("ijl.,:;!|'’‘·`ıíìîïľ");
const slim = new Set(' frt()[]{}-/\\"“”„«»\u00a0');
const broad = new Set('mwMW@%ŒÆ—…');

/** What European texts are written in, worked out once. */
let european: Float32Array | undefined;
const europeanUntil = 0x0300;

/** About how wide a text is in a sans-serif font, in em. */
export function textWidth(text: string): number {
  european ??= Float32Array.from({ length: europeanUntil }, (_, code) => widthOf(String.fromCharCode(code)));
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    width += european[code] ?? widthOf(String.fromCodePoint(code));
  }
  return width;
}

/** The pieces of a text between which a line may break, each as two numbers in em: its own width, and that of the space
 * after it, which a line's end swallows. */
export type Pieces = readonly number[];

/** Cuts a text where a line may break: at spaces, after a dash or slash before a letter, between the characters of scripts
 * that put no spaces (the common ones of https://www.unicode.org/reports/tr14/). */
export function piecesOf(text: string): Pieces {
  const pieces: number[] = [];
  let from = 0;
  const until = (end: number, space: number) => {
    pieces.push(textWidth(text.slice(from, end)), space);
    from = end;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      until(at, widthOf(' '));
      from = at + 1;
    } else if (code >= 0x2e80 && isWide(code)) {
      if (from < at) until(at, 0);
      until(at + 1, 0);
    } else if (mayBreakAfter.has(text[at] ?? '') && /^\p{L}/u.test(text.slice(at + 1, at + 3))) until(at + 1, 0);
  }
  if (from < text.length) until(text.length, 0);
  return pieces;
}

const mayBreakAfter = new Set('-–/');

/** How many lines of `column` em the pieces take at `size` em, one after the other as a browser sets them. `first`: how much
 * of the first line is taken. What is longer than a line is broken anywhere. */
export function linesOf(pieces: Pieces, column: number, { size = 1, first = 0 } = {}): number {
  let lines = 1;
  let at = first;
  for (let piece = 0; piece < pieces.length; piece += 2) {
    const width = (pieces[piece] ?? 0) * size;
    if (at + width > column && at > 0) {
      lines += 1;
      at = 0;
    }
    if (width > column) lines += Math.ceil(width / column) - 1;
    at += (width > column ? width % column : width) + (pieces[piece + 1] ?? 0) * size;
  }
  return lines;
}

function widthOf(character: string): number {
  if (narrow.has(character)) return 0.25;
  if (slim.has(character)) return 0.32;
  if (broad.has(character)) return 0.88;
  const code = character.codePointAt(0) ?? 0;
  if (code < europeanUntil) return character !== character.toLowerCase() ? 0.69 : 0.55;
  if (code < 0x0370) return 0;
  return isWide(code) ? 1 : code >= 0x1f000 ? 1.35 : code >= 0x0590 && code < 0x0780 ? 0.5 : 0.6;
}

/** Chinese, Japanese and Korean writing, and full-width forms. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
