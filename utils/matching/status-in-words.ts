import type { EventStatus } from '../event-listing';
import { statusFromTitle } from '../reading/status-words';

/** Set apart from the name it speaks of: in brackets, or after a dash at the end. */
const apart = (words: string) =>
  new RegExp(`[([{*]\\s*(${words})[^)\\]}]{0,40}[)\\]}*]|[-–—|:!]\\s*(${words})[^\\p{L}]*$`, 'iu');
const cancelled = apart(
  'cancel+ed|abgesagt|entfällt|fällt aus|annulée?|annullat[oa]|cancelad[oa]|suspendid[oa]|afgelast|geannuleerd|aflyst|avlyst|inställt|odwołan[eyo]|zrušen[oa]|elmarad|отменен[оа]?|中止|취소',
);
const postponed = apart(
  'postponed|verschoben|reportée?|rinviat[oa]|aplazad[oa]|adiad[oa]|uitgesteld|przełożon[eyo]|odloženo|延期|연기',
);
const soldOut =
  /(^|[^\p{L}])(sold[\s-]?out|ausverkauft|ausgebucht|complet|agotad[oa]s?|esgotad[oa]s?|esaurit[oi]|tutto esaurito|uitverkocht|wyprzedan[eyo]|vyprodáno|udsolgt|utsolgt|slutsålt|loppuunmyyty|разпродадено|完売|満席|매진|wait(ing)?[\s-]?list|warteliste|lista de espera|liste d’attente|liste d'attente|lista d'attesa|wachtlijst)(?!\p{L})/iu;

/** What a title says of itself beside the name: `Press Night (CANCELLED due to weather)`, `Konzert – abgesagt`. */
export function statusInWords(title: string): EventStatus | undefined {
  const text = title.slice(0, 300);
  return statusFromTitle(text) ?? (cancelled.test(text) ? 'cancelled' : postponed.test(text) ? 'postponed' : undefined);
}

/** Whether nobody gets in any more, or only by a waiting list: by its title, or by what stands where the price is. */
export function isSoldOut({ title, price }: { title: string; price?: string | undefined }): boolean {
  return soldOut.test(title.slice(0, 300)) || soldOut.test(price?.slice(0, 100) ?? '');
}
