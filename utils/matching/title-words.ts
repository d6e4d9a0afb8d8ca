import { plainCapitals, saying } from '../reading/status-words';
import { withoutScriptDates } from './dates-in-scripts';
import { isEventWord, isKnownWord, meaningsOf, spacedOut } from './event-words';
import { withOrdinals } from './ordinals';
import { romanize, withPlainDigits } from './romanize';

/** A word of a title and how much it says about which event this is: names 1, kinds of events little. */
export type Word = { text: string; written: string; weight: number };

/** How seldom a word is among the titles at a venue, 0 to 1; without it every name weighs 1. */
export type Rarity = (word: string) => number;

/** Which day it is says the start; how often, the series. */
const days = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'mandag tirsdag onsdag torsdag fredag lordag sondag weekly monthly wochentlich monatlich hebdomadaire mensuel semanal mensual settimanale wekelijks maandelijks ' +
    // As `romanize` writes them.
    'شنبه یکشنبه دوشنبه چهارشنبه پنجشنبه جمعه الاحد الاثنین الثلاثاء الاربعاء الخمیس الجمعه السبت'
  ).split(' '),
);

const fillers = new Set(
  (
    'the a an of and or in on at to for with from by feat ft featuring presents present presented pres vs und der die das den dem des ein eine im am an zu zum zur mit von vom fur bei ' +
    'aus gegen et le la les l un une du de d des au aux avec pour par sur en dans y el los las del al con por para una uno e il lo gli i di da dal dei ' +
    'della delle degli nel nella con per su o os as do da dos das no na com em num uma w z i na do ze we od dla s se v ve k ke u a o po pro het een van ' +
    'met voor bij op te og med til paa pa pri с и в на по за от до из live ticket tickets karten entradas billets bilety kaarten eintritt einlass doors door vrata dvere drzwi kapunyitas puertas portes porta portas porte ovet dorarna dorene entrada apertura ' +
    'show showtime beginn debut inizio start uhr h pm am vorverkauf vvk abendkasse reservation gratis free vivo dal ao en direct kostenlos entree libre encore plus special guest ' +
    'guests support supporting annual official edition event events veranstaltung evenement evento jahre years edicion edizione nr no vol volume num new ' +
    'cancelled canceled cancellation abgesagt entfallt annule annulee annullato annullata cancelado cancelada geannuleerd afgelast odwolany odwolane odwolana zruseno aflyst avlyst installd peruttu отменен отменено 中止 취소 ' +
    'january february march april may june july august september october november december januar februar marz mai juni juli oktober dezember janvier fevrier mars avril ' +
    'juin juillet aout septembre octobre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno ' +
    'luglio settembre ottobre dicembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro januari februari maart mei augustus styczen luty marzec kwiecien ' +
    'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu marraskuu joulukuu tammikuun helmikuun maaliskuun huhtikuun toukokuun kesakuun heinakuun elokuun syyskuun lokakuun marraskuun joulukuun ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'postponed verschoben reporte reportee rinviato rinviata aplazado aplazada adiado adiada uitgesteld przelozony przelozone odlozeno utsatt udskudt ' +
    'moved rescheduled verlegt nachholtermin sold out soldout ausverkauft ausgebucht complet agotado agotadas agotados esgotado esgotados esaurito uitverkocht wyprzedane vyprodano udsolgt utsolgt slutsalt 完売 満席 ' +
    'eta bidez zuzenean yr gyda ar leis dengan dari untuk yang pada langsung wa ya kwa katika na cua trong voi cac nhung og vid fyrir ja ir su un prie uz par si cu din pentru es egy eloben ve ile icin canli ' +
    'to ton tis stin sto kai me apo tou toi sti zontana za ot iz dlia pri ob uzivo nazivo kroz من في على مع الى عن של את עם על در با از به ke ka ki aur ' +
    'waitlist waiting list wartelist warteliste liste d attente lista espera lista d attesa wachtlijst last few remaining restkarten dernieres places ultimi ultimas plazas ' +
    'با در از به برای و که این یوم فی من مع عن الی של עם את על אל ביום'
  ).split(' '),
);

/** Dates and clock times, which the start says better. */
const times =
  /\b(\d{1,2}[:.h]\d{2}\s?(uhr|h|am|pm)?|\d{1,2}\s?(uhr|am|pm|h)|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](\d{2,4})?|(19|20)\d\d)(?![\p{L}\p{N}])/giu;

const monthNames =
  'jan(uary|uar|vier|uari)?|feb(ruary|ruar|rero|braio|ruari)?|f[eé]vr(ier)?|mar(ch|s|zo|t|ts|zec|ca)?|m[aä]rz|maart|apr(il|ile)?|abr(il)?|avr(il)?|may|mai|mayo|maggio|maj|mei|jun[ei]?|juin|junio|giugno|jul[yi]?|juillet|julio|luglio|aug(ust|ustus|usti)?|ao[uû]t|agosto|sep(t(ember|iembre)?|tembre)?|settembre|okt(ober)?|oct(ober|obre|ubre)?|ottobre|nov(ember|embre|iembre)?|de[cz](ember|embre|iembre)?|dicembre';
const weekdayNames =
  'mon(day|tag)?|tue(s|sday)?|wed(nesday)?|thu(r|rs|rsday)?|fri(day)?|sat(urday)?|sun(day)?|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|[dlm]i|[dm]o|[fs][ar]|so';

/** Dates in words: `Thu 10 Dec`, `March 13th`, `am 4. Dezember`. */
const spokenDates = new RegExp(
  `(?<![\\p{L}\\p{N}])((${weekdayNames})\\.?,?\\s+)?(\\d{1,2}(st|nd|rd|th|er|\\.)?\\s*(de\\s+)?(${monthNames})|(${monthNames})\\.?\\s+\\d{1,2}(st|nd|rd|th)?)(?![\\p{L}\\p{N}])\\.?`,
  'giu',
);

/** How long or how far: `10 km`, `48h`, `90 min`. */
const quantities =
  /(?<![\p{L}\p{N}])\d{1,3}([.,]\d)?\s?(h|hrs?|hours?|std|stunden|km|k|m|mi|miles?|mins?|minutes?|minuten|日間|กม|กิโลเมตร)(?![\p{L}\p{N}])/giu;

/** A distance that is run: `Autumn 10K`. */
const races = /(?<![\p{L}\p{N}])(5|10|15|21|42)\s?k(?![\p{L}\p{N}])(?! ?(€|eur|usd|followers))/giu;

/** A title without the dates, lengths and distances it spells out. */
export function withoutDates(title: string): string {
  return withoutScriptDates(title).replace(spokenDates, ' ').replace(races, ' run ').replace(quantities, ' ');
}

/** What says that it is off, in more than one word. */
const statusPhrases =
  /(f[äa]e?llt (leider )?aus|findet nicht statt|wird (verschoben|verlegt|nachgeholt)|(est|a été) (annul|report)ée?s?|is (cancel+ed|postponed|sold out)|has been (cancel+ed|postponed|moved)|gaat niet door|is (geannuleerd|afgelast|verplaatst)|se (cancela|suspende|aplaza)|(è|viene) (annullat|rinviat)[oa]|aforo completo|plus de places|zum nachholtermin|(presented|powered|sponsored) by [^)\]|–—-]{2,60}|pr[äa]sentiert von [^)\]|–—-]{2,60}|(pr[ée]sent[ée]e?|presentado|presentato|patrocinad[oa]|sponsorizzato) (par|por|da) [^)\]|–—-]{2,60}|nowa data( wkr[oó]tce)?|(new date|neuer termin|nouvelle date|nueva fecha|nuova data|nieuwe datum) (soon|tba|tbc|to follow|to be announced|folgt|à venir|por confirmar|da definire|volgt)|new (date|venue|time|location)|neuer (termin|ort)|nouvelle (date|salle)|nueva (fecha|sala)|nuova data|nieuwe (datum|locatie)|nowy termin|\(?in[ -]person( and| \+| &)( on)?(line| zoom| livestream)?|\(?hybrid\)?|\+ ?(zoom|online|livestream)|(wegen|aufgrund( von)?|due to|because of|owing to|pour cause de?|pour raison de|à cause de|por|per|causa|wegens|door|z powodu|kvůli|på grund av|på grunn av|pga\.?) (the )?(\p{L}+ )?(weather|illness|sickness|rain|storm|heat|\p{L}*krankheit|\p{L}*wetter\p{L}*|sturm|regen|maladie|pluie|météo|canicule|enfermedad|lluvia|mal tiempo|malattia|pioggia|maltempo|doença|chuva|ziekte|weer|choroby|deszczu|nemoci|deště|sjukdom|sykdom|sygdom))/giu;

let ofStatus: RegExp | undefined;

/** A title without what it says beside its name (`PŘELOŽENO NA PODZIM: …`, `VENTELISTE – …`, `【場地異動】…`). */
function withoutStatus(title: string): string {
  const words = ofStatus ? '' : saying('cancelled', 'postponed', 'moved', 'full', 'waiting');
  const nouns = ofStatus ? '' : saying('cancelling', 'postponing');
  const until =
    '\\s+(?:na|auf|to|until|till|til|al|au|à|op|naar|do|la|para|hasta)\\s[^:–—|\\])】]{2,30}(?=[:–—|\\])】])';
  ofStatus ??= new RegExp(
    `(?:${words})(?:${until})?|(?<=[(\\[【（［]\\s*)(?:${nouns})|^(?:${nouns})(?=\\s*[:!–—-])`,
    'giu',
  );
  return plainCapitals(title).replace(ofStatus, ' ');
}

/** `Luke's` is one word, however its apostrophe is written. */
export const apostrophes = /['’`](?=s\b)/g;

/** The words that count, once each. Titles over 300 letters are cut: enough to tell them apart. */
export function titleWords(title: string, rarity: Rarity = () => 1): Word[] {
  // Some feeds write signs as marks of HTML: `&#8211;` for a dash.
  const readable = title.slice(0, 300).replace(/&(#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/gi, ' ');
  const tidy = withoutDates(withPlainDigits(readable))
    .replace(/第(?=\d)|(?<=第\d+)[回届屆期次]/gu, ' ')
    .replace(/中止|延期|満席|完売|售罄|已[满滿]|취소|매진|연기/gu, ' ')
    .replace(times, ' ')
    .replace(statusPhrases, ' ');
  const named = withoutStatus(tidy).replace(apostrophes, '');
  const plain = withOrdinals(romanize(spacedOut(named))).replace(/(?<=\p{L})(?=\d)/gu, ' ');
  // A Chinese character by itself, unless it is part of a word that is known.
  const split = plain
    .split(' ')
    .flatMap((word) => (isKnownWord(word) ? [word] : word.replace(/(\p{Script=Han})/gu, ' $1 ').split(' ')));
  const words = meaningsOf(split.filter((word) => word !== ''));
  return words.filter(({ text }) => isTelling(text)).map((word) => ({ ...word, weight: weightOf(word.text, rarity) }));
}

function isTelling(text: string): boolean {
  return isEventWord(text) || (!fillers.has(text) && (text.length > 1 || /[\p{Script=Han}\d]/u.test(text)));
}

/** What one does there. Two of these are two things to do, even with the same person. */
export const activities: ReadonlySet<string> = new Set(
  '#yoga #quiz #run #hack #repair #demo #film #comedy #openmic #drawing #game #reading #poetry #ballet #opera #workshop #exhibition #market #talk #tour #swap #course #chess #bike #climb #swim #knit #sew #parade #bookclub #meeting #breakfast #picnic #cleanup #salsa #tango #circus #puppet #football #mass #meditation #blood #hike #karaoke'.split(
    ' ',
  ),
);

function weightOf(text: string, rarity: Rarity): number {
  if (isEventWord(text)) return (activities.has(text) ? 0.7 : 0.4) * Math.max(0.5, rarity(text));
  if (/^\d+$/.test(text)) return 0.4;
  if (days.has(text)) return 0.2;
  // One Chinese character says less than a word.
  return (/^\p{Script=Han}$/u.test(text) ? 0.4 : 1) * Math.max(0.25, rarity(text));
}
