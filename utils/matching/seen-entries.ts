import type { SeenLink } from '../messages';
import { type PageIndexEntry, pageIndexLimit } from '../page-index';
import { profileKey } from '../profile-key';

/**
 * The page index with the profiles whose bio or post was seen to link one of its pages: their handle then leads to the
 * same events, as what the page stands for (a bio's link: its party's role; a post's: `posted`). Soonest first.
 */
export function withSeenLinks(
  entries: readonly PageIndexEntry[],
  seen: readonly Pick<SeenLink, 'handle' | 'indexKey' | 'where'>[],
): PageIndexEntry[] {
  if (seen.length === 0) return [...entries];
  const byKey = Map.groupBy(entries, ([key]) => key);
  const named = new Set(entries.map(([key, , , , , , id]) => `${key} ${id}`));
  const added: PageIndexEntry[] = [];
  for (const { handle, indexKey, where } of seen) {
    const key = profileKey(handle);
    for (const [, role, ...rest] of byKey.get(indexKey) ?? []) {
      const id = rest[4];
      // Another address of the same account says nothing by itself (same-person.ts).
      if (where === 'self' || (where === 'post') !== (role === 'posted') || named.has(`${key} ${id}`)) continue;
      named.add(`${key} ${id}`);
      added.push([key, role, ...rest]);
    }
  }
  return [...entries, ...added].sort((a, b) => a[4] - b[4]).slice(0, pageIndexLimit);
}
