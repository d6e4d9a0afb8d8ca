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

/** About how many lines of `column` em a text of `width` em breaks into: each loses a part of a word. */
export function linesOf(width: number, column: number): number {
  return width <= column ? 1 : Math.ceil(width / Math.max(2, column - 1));
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
