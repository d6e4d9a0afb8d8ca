import type { DistanceUnit } from '../utils/place';
import type { ReadWords } from '../utils/post-words';
import { dateFormat } from '../utils/wording/date-format';
import { locale, say } from '../utils/wording/say';
import { distanceWords } from './chip-text';

/* Page-safe: plain DOM. */

/** `mentions Sat 28, 7:30 PM · 5 km, Bell Works`: what was read in a post, in the order a reader looks for it. */
export function wordsText({ start, place, band = -1 }: Omit<ReadWords, 'key'>, unit: DistanceUnit): string {
  const when = startText(start);
  // The place comes last: where a row is short, that is what gives way, and it stands in the post as well.
  const near = band < 0 ? when : say('chip_dayAndDistance', when, distanceWords(band, unit));
  return say('posts_mentions', place ? say('posts_whenAndWhere', near, place) : near);
}

/** `Sat 28 Nov, 7:30 PM`, as the clock at the place shows it; of a whole day only the day. */
function startText(start: string): string {
  const hasTime = start.length > 10;
  const at = Date.parse(`${hasTime ? start : `${start}T12:00`}:00Z`);
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const time = hasTime ? ({ hour: 'numeric', minute: '2-digit' } as const) : {};
  return dateFormat(locale(), { ...day, ...time, timeZone: 'UTC' }).format(at);
}
