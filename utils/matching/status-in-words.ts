import type { EventStatus } from '../event-listing';
import { plainCapitals, saying, statusFromTitle } from '../reading/status-words';

/** Set apart from the name it speaks of: in brackets, or after a dash at the end. */
const apart = (words: string) =>
  new RegExp(`[([{*【（［]\\s*(${words})[^)\\]}】）］]{0,40}[)\\]}*】）］]|[-–—|:!]\\s*(${words})[^\\p{L}]*$`, 'iu');

let patterns: { cancelled: RegExp; postponed: RegExp; full: RegExp } | undefined;

/** Read when first asked for: a background worker wakes often and seldom asks. */
function known(): NonNullable<typeof patterns> {
  patterns ??= {
    cancelled: apart(saying('cancelled', 'cancelling')),
    postponed: apart(saying('postponed', 'postponing')),
    full: new RegExp(saying('full', 'waiting'), 'iu'),
  };
  return patterns;
}

/** What a title says of itself beside the name: `Press Night (CANCELLED due to weather)`, `Konzert – abgesagt`. */
export function statusInWords(title: string): EventStatus | undefined {
  const text = plainCapitals(title.slice(0, 300));
  if (!/\p{L}/u.test(text)) return undefined;
  const said = statusFromTitle(text);
  if (said) return said;
  return known().cancelled.test(text) ? 'cancelled' : known().postponed.test(text) ? 'postponed' : undefined;
}

/** Whether nobody gets in any more, or only by a waiting list: by its title, or by what stands where the price is. */
export function isSoldOut({ title, price }: { title: string; price?: string | undefined }): boolean {
  return [title.slice(0, 300), price?.slice(0, 100) ?? ''].some((text) => known().full.test(plainCapitals(text)));
}
