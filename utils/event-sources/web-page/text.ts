import { plainText } from '../../reading/plain-text';

/** One line of plain text from a property, at most 300 characters; undefined when it holds none. */
export function shortText(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? plainText(String(value)) : '';
  const line = text.replace(/\s+/g, ' ').slice(0, 300);
  return line === '' ? undefined : line;
}

/** A web address, completed by the page's own where it is relative; nothing but http and https. */
export function webAddress(value: unknown, pageUrl: string): string | undefined {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 2_000) return undefined;
  if (!URL.canParse(value.trim(), pageUrl)) return undefined;
  const url = new URL(value.trim(), pageUrl);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
