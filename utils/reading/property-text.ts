import { plainText } from './plain-text';

/** What draws nothing but changes how its neighbours are read: control characters, and the marks that turn the direction
 * of writing, by which a title can be made to show something else than it says (Trojan Source, CVE-2021-42574). */
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** One line of plain text from a property (the first of several), at most 300 characters; undefined when it holds none. */
export function shortText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = typeof first === 'string' || typeof first === 'number' ? plainText(String(first)) : '';
  const line = text.replace(/\s+/g, ' ').replace(unseen, '').trim().slice(0, 300);
  return line === '' ? undefined : line;
}

/** Several lines of plain text from a property, at most 2,000 characters. */
export function longText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = typeof first === 'string' ? plainText(first) : '';
  return text.replace(unseen, (character) => (character === '\n' ? character : '')) || undefined;
}

/** A web address, completed by the page's own where it is relative; nothing but http and https. */
export function webAddress(value: unknown, pageUrl: string): string | undefined {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 2_000) return undefined;
  if (!URL.canParse(value.trim(), pageUrl)) return undefined;
  const url = new URL(value.trim(), pageUrl);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
