import type { PageIndexEntry } from '../utils/page-index';
import type { DistanceUnit } from '../utils/place';
import type { Role } from '../utils/tie';

const words: Record<Role, string> = {
  hosts: 'hosts',
  performs: 'plays',
  going: 'going',
  interested: 'interested',
  posted: 'event',
};

/** What the chip says: `hosts Fri 11 · 5 km`. The day is the venue's, read from the entry's local start. */
export function chipText(entry: PageIndexEntry, unit: DistanceUnit, locale: string): string {
  const [, role, , start, , band] = entry;
  const noon = Date.parse(`${start.slice(0, 10)}T12:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(noon);
  const day = `${part({ weekday: 'short' })} ${part({ day: 'numeric' })}`;
  const far = band < 0 ? '' : band === 0 ? ` · under 2 ${unit}` : ` · ${band} ${unit}`;
  return `${words[role]} ${day}${far}`;
}
