import type { PageIndexReply } from '../messages';
import type { PageIndexEntry } from '../page-index';

/** The background's reply, or undefined when it is none: an old worker may answer a new page, or nobody at all. */
export function indexReply(value: unknown): Pick<PageIndexReply, 'on' | 'unit' | 'entries'> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { on, unit, entries } = value as Record<string, unknown>;
  if (typeof on !== 'boolean' || (unit !== 'km' && unit !== 'mi') || !Array.isArray(entries)) return undefined;
  return { on, unit, entries: entries.filter(isEntry) };
}

function isEntry(value: unknown): value is PageIndexEntry {
  if (!Array.isArray(value) || value.length !== 7) return false;
  return ['string', 'string', 'string', 'string', 'number', 'number', 'string'].every(
    (type, position) => typeof value[position] === type,
  );
}
