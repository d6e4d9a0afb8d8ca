import { plainText } from './plain-text';

/** One line of plain text from a property (the first of several), at most 300 characters; undefined when it holds none. */
export function shortText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = typeof first === 'string' || typeof first === 'number' ? plainText(String(first)) : '';
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 300);
  return line === '' ? undefined : line;
}

/** A value as a bare word to compare; '' for what is none. `String` of an object calls that object's own `toString`, which
 * in an answer may be anything. */
export function wordOf(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

/** Several lines of plain text from a property, at most 2,000 characters. */
export function longText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return (typeof first === 'string' ? plainText(first) : '') || undefined;
}

/** A web address, completed by the page's own where it is relative; nothing but http and https. */
export function webAddress(value: unknown, pageUrl: string): string | undefined {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 2_000) return undefined;
  if (!URL.canParse(value.trim(), pageUrl)) return undefined;
  const url = new URL(value.trim(), pageUrl);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
