import type { EventStatus } from '../event-listing';

const cancelledWords =
  'cancel+ed|cancel+ation|abgesagt|entf(?:ä|ae)llt|f(?:ä|ae)llt aus|annul(?:é|e)e?|annullato|annullata|cancelad[oa]|suspendid[oa]|afgelast|geannuleerd|gaat niet door|inst(?:ä|a)lld|aflyst|avlyst|peruttu|peruutettu|odwołan[ey]|zrušeno|elmarad|отменено|скасовано|中止|취소';
const postponedWords =
  'postponed|verschoben|report(?:é|e)e?|rinviat[oa]|aplazad[oa]|adiad[oa]|uitgesteld|uppskjut(?:en|et)|udskudt|utsatt';

/** At the beginning, or set apart or said at the end, where a place in brackets may still follow: `Fair (CANCELLED)`,
 * `Fair – abgesagt`, `Fair-Cancelled (Davis)`, `Fair is cancelled`, `**EVENT CANCELLED** Fair`. */
const saying = (words: string) =>
  new RegExp(
    `^\\W*(?:(?:event|show|class|concert|meeting|program|veranstaltung|konzert|évènement|événement|evento)\\s+)?(?:${words})(?!\\p{L})|` +
      `(?:[-–—:|([*/!]|[.]\\s|\\s(?:is|has been|ist|wird|est))\\s*(?:${words})\\W*(?:\\([^)]*\\)\\W*)?$`,
    'iu',
  );
const cancelled = saying(cancelledWords);
const postponed = saying(postponedWords);
/** Shouted after the name; in small letters it may belong to it. */
const shouted = /\s(CANCELL?ED|ABGESAGT|ANNULÉE?|CANCELAD[OA])\W*$/;

/** What a title says about itself: `CANCELLED: Open kiln`, `[Abgesagt] Konzert`. */
export function statusFromTitle(title: string): EventStatus | undefined {
  if (cancelled.test(title) || shouted.test(title)) return 'cancelled';
  return postponed.test(title) ? 'postponed' : undefined;
}
