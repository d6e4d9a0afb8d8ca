import type { AccessFact } from '../agenda-content';
import type { EventListing } from '../event-listing';

type Stated = Pick<EventListing, 'price' | 'description' | 'keywords'>;

/** Prices that mean nothing is to be paid, in the languages our texts are in. Only a whole price counts: "free drinks" or
 * "from 0" say something else. */
const free =
  /^(free( (entry|admission|event))?|gratis|kostenlos|kostenfrei|eintritt frei|gratuit|entr[ée]e libre|entrada (libre|gratuita|franca)|gratuito|ingresso (libero|gratuito)|toegang gratis|wst[ęe]p wolny|bezp[łl]atn\w+|無料|免费|免費|무료|مجاني\w*|[€$£]?\s*0([.,]0+)?\s*([€$£]|eur|usd|gbp)?)$/iu;

export function isFreeOfCharge({ price }: Stated): boolean {
  return price !== undefined && free.test(price.trim().replace(/[.!]$/, ''));
}

const access: [AccessFact, RegExp][] = [
  [
    'wheelchair',
    /wheelchair[- ](accessible|access|friendly)|step[- ]free|rollstuhlgerecht|barrierefrei|accessible (aux|en) fauteuil|acces\w+ (para|a) sillas? de ruedas|rolstoeltoegankelijk|accessibile ai disabili|バリアフリー/iu,
  ],
  [
    'sign-language',
    /sign[- ]language|\b(BSL|ASL)[- ]interpret|geb[äa]rdensprach|langue des signes|lengua de señas|lingua dei segni|手話|수어/iu,
  ],
  [
    'hearing-loop',
    /hearing loop|induction loop|ringleitung|boucle (magn[ée]tique|à induction)|bucle magn[ée]tico|ringleiding/iu,
  ],
  ['quiet', /relaxed performance|sensory[- ]friendly|quiet (room|hour)|reizarm|ruheraum/iu],
];
const denied = /\b(not|no|nicht|kein\w*|pas|non|sin|niet|geen)\b[^.;!?\n]{0,20}$/iu;

/** What a listing itself says of getting in and taking part. Silence says nothing, and "not wheelchair accessible" is
 * no promise. */
export function statedAccess({ description = '', keywords = [] }: Stated): AccessFact[] {
  const text = `${description}\n${keywords.join('\n')}`;
  return access.flatMap(([fact, words]) => {
    const found = words.exec(text);
    return found && !denied.test(text.slice(0, found.index)) ? [fact] : [];
  });
}
