import type { FetchedBody } from '../../event-source';
import { decodeText } from '../../reading/decode-text';
import { isQuotedPrintable, repaired } from './repairs';
import { isMislabelled } from './time-lines';

/** A content line, unfolded, and the number of the line in the file it begins on. */
export type Line = { text: string; line: number };

/** Properties whose value never has a second line: what stands below them is rubbish. */
const ofOneLine =
  /^(BEGIN|END|DT\w+|RECURRENCE-ID|EXDATE|RDATE|RRULE|EXRULE|DURATION|UID|GEO|STATUS|SEQUENCE|TZ[\w-]+)\b/i;

/** Content lines with the number of their first line, 1-based. Folded lines are joined on the bytes, since real feeds
 * fold inside a character; a line that is no property belongs to the value above, whose writer forgot to fold. */
export function contentLines(body: FetchedBody): Line[] {
  const lines: Line[] = [];
  for (const { text, line } of unfolded(body)) {
    if (text.trim() === '') continue;
    const last = lines[lines.length - 1];
    if (last?.text.endsWith('=') && isQuotedPrintable(last.text)) {
      last.text = last.text.slice(0, -1) + text.trim();
    } else if (/^\s*[A-Za-z][\w-]*\s*[;:]/.test(text) || !last) lines.push({ text: text.trim(), line });
    else if (!ofOneLine.test(last.text)) last.text += `\\n${text.trim()}`;
  }
  const hasHours = lines.some(({ text }) => isMislabelled(text));
  return lines.flatMap(({ text, line }) => repaired(text, hasHours).map((each) => ({ text: each, line })));
}

const lineFeed = 10;
const carriageReturn = 13;
const isFold = (byte: number | undefined) => byte === 32 || byte === 9;

function unfolded(body: FetchedBody): Line[] {
  const bytes = isUtf16(body.bytes) ? new TextEncoder().encode(decodeText(body)) : body.bytes;
  const joined = new Uint8Array(bytes.length);
  const numbers: number[] = [1];
  let length = 0;
  let line = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const isCr = byte === carriageReturn;
    if (!isCr && byte !== lineFeed) {
      joined[length++] = byte;
      continue;
    }
    if (isCr && bytes[at + 1] === lineFeed) at += 1;
    line += 1;
    if (isFold(bytes[at + 1])) at += 1;
    else {
      joined[length++] = lineFeed;
      numbers.push(line);
    }
  }
  const { contentType } = body;
  const text = decodeText({
    url: body.url,
    bytes: joined.subarray(0, length),
    ...(contentType ? { contentType } : {}),
  });
  return text.split('\n').map((each, index) => ({ text: each.replace(/^\uFEFF/, ''), line: numbers[index] ?? 1 }));
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
