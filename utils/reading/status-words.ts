import type { EventStatus } from '../event-listing';

const cancelled =
  /^\W*(cancel+ed|cancel+ation|abgesagt|entf(ä|ae)llt|f(ä|ae)llt aus|annul(é|e)e?|annullato|annullata|cancelad[oa]|suspendid[oa]|afgelast|geannuleerd|gaat niet door|inst(ä|a)lld|aflyst|avlyst|peruttu|peruutettu|odwołan[ey]|zrušeno|elmarad|отменено|скасовано|中止|취소)(?!\p{L})/iu;
const postponed =
  /^\W*(postponed|verschoben|report(é|e)e?|rinviat[oa]|aplazad[oa]|adiad[oa]|uitgesteld|uppskjut(en|et)|udskudt|utsatt)(?!\p{L})/iu;

/** What a title says about itself when it begins with it: `CANCELLED: Open kiln`, `[Abgesagt] Konzert`. */
export function statusFromTitle(title: string): EventStatus | undefined {
  if (cancelled.test(title)) return 'cancelled';
  return postponed.test(title) ? 'postponed' : undefined;
}
