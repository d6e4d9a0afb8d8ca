import type { FetchedBody } from '../event-source';

/** The text of a body: by its byte order mark, else the charset its header names, else UTF-8, else Windows-1252, which
 * is what files that claim nothing and are no UTF-8 turn out to be. */
export function decodeText({ bytes, contentType = '' }: FetchedBody): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const named = /charset=["']?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? 'windows-1252';
    return new TextDecoder(isKnown(named) && !/utf-?8/i.test(named) ? named : 'windows-1252').decode(bytes);
  }
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding.length > 0;
  } catch {
    return false;
  }
}
