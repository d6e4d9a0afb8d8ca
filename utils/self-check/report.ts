import type { Recognised, SitePart } from '../social-site';
import { structureOf } from './structure-of';

/** Longer than any outline, so that a hostile page cannot fill our storage. */
export const reportLimit = 12_000;

/** What the user may hand on when a site changed: counts and structure, nothing of anybody. */
export function reportOf(
  site: string,
  paused: readonly SitePart[],
  lastOf: (part: SitePart) => Recognised | undefined,
): string {
  const parts = paused.map((part) => {
    const look = lastOf(part);
    const counts = Object.entries(look?.found ?? {}).map(([thing, count]) => `${thing} ${count}`);
    const outline = look?.missed ? structureOf(look.missed) : '(nothing left to show)';
    return `${part}: expected ${look?.expected ?? 0}; found ${counts.join(', ') || 'none'}\n${outline}`;
  });
  return `site: ${site}\n\n${parts.join('\n\n')}`.slice(0, reportLimit);
}
