import type { PageIndexEntry } from '../utils/page-index';
import type { DistanceUnit } from '../utils/place';
import { inUnit } from '../utils/places/distance';
import type { Role } from '../utils/tie';
import { dateFormat } from '../utils/wording/date-format';
import { locale, say } from '../utils/wording/say';

/* Page-safe: plain DOM. */

const keys: Record<Role, string> = {
  hosts: 'chip_hosts',
  performs: 'chip_performs',
  going: 'chip_going',
  interested: 'chip_interested',
  posted: 'chip_posted',
};

/** What the chip says: `hosts Fri 11 · 5 km`. The day is the venue's, read from the entry's local start. */
export function chipText(entry: PageIndexEntry, unit: DistanceUnit): string {
  const [, role, , start, , band] = entry;
  const words = say(keys[role], dayWords(start));
  return band < 0 ? words : say('chip_dayAndDistance', words, distanceWords(band, unit));
}

/** `Fri 11`, in the order and with the signs of the reader's language. */
function dayWords(start: string): string {
  const noon = Date.parse(`${start.slice(0, 10)}T12:00:00Z`);
  const format = dateFormat(locale(), { weekday: 'short', day: 'numeric', timeZone: 'UTC' });
  // English alone turns them round ("11 Fri"), which nobody says.
  const parts = format.formatToParts(noon);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return locale().startsWith('en') ? `${of('weekday')} ${of('day')}` : parts.map(({ value }) => value).join('');
}

/** `5 km`, `under 2 km`: as short as a chip needs it. */
export function distanceWords(band: number, unit: DistanceUnit): string {
  return band === 0 ? say('distance_under', inUnit(2, unit)) : inUnit(band, unit);
}
