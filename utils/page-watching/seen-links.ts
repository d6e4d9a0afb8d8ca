import type { SeenLink } from '../messages';

/** More than anyone sees in one sitting; a page that floods us only loses its own. */
const limit = 200;

/** Links between a profile and a known listing or party, kept back until a message goes out anyway: scrolling sends none
 * (DESIGN §3.1). In a private window it keeps nothing. */
export function createSeenLinks(site: string, isPrivate: boolean) {
  const seen = new Map<string, SeenLink>();
  const sent = new Set<string>();
  return {
    add(link: Omit<SeenLink, 'site'>): void {
      const id = `${link.handle.toLowerCase()} ${link.indexKey}`;
      if (isPrivate || sent.has(id) || seen.size >= limit) return;
      seen.set(id, { site, ...link });
    },
    /** Those not yet sent, which from now on count as sent. */
    take(): SeenLink[] {
      const links = [...seen.values()];
      for (const id of seen.keys()) sent.add(id);
      seen.clear();
      return links;
    },
  };
}

export type SeenLinks = ReturnType<typeof createSeenLinks>;
