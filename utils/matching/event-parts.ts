import { withOrdinals } from './ordinals';
import { romanize, withPlainDigits } from './romanize';
import { withoutDates } from './title-words';

/* What makes a listing a part of, or something beside, the gathering whose name it also bears (labelling.md, pairs:
 * "different"). A word counts where only one of the two titles has it. */

/** Somebody named because they do not come. */
export const replaced =
  /\b(replac\w+|erstatt\w+|ersatt\w+|i stedet for|i stallet for|istallet for|sijasta|helyett|yerine|substitu\w+|ersatz\w*|ersetzt|erkrankt\w*|remplac\w+|sustitu\w+|sostitu\w+|vervang\w+|zastep\w+|zamiast|nahrad\w+|instead of|in place of|in lieu of|stands? in for|springt ein|einspringen|statt|anstelle|au lieu|en lugar|al posto|unable to (appear|perform|attend|make it|travel|play)|(cannot|can t|cant|will not|won t|no longer) (appear\w*|perform\w*|attend\w*|play\w*|be (appearing|performing|playing))|steps in|stepping in|stepped in|(had|has) to (cancel|withdraw|pull out)|withdrawn|pulled out|verhindert|absagen|abgesprungen|ne pourra pas|indisponible|souffrant\w*|no podra|non potra|indispost\w*)\b/;

/** Beside the gathering: never the same row. */
const beside: Record<string, RegExp> = {
  camping: /\b(camping|campsite|campingticket|zeltplatz|camperplatz|campervan|glamping|acampada|campeggio|biwak|namiot|kemp|camperplaats|wohnmobil|caravan|stellplatz|bobil|teltplads|teltplass|tent pitch|zelten|leirinta|rv (site|spot|pass)|autocaravana|husvagn|camper (pass|spot|add|pitch)|camp (pass|pitch)|campground|bell tent|yurt|taltplats|karavan|kamp(alue|ing)|satorhely)/,
  parking: /\b(parking|(premium|preferred|general|overflow|vip|reserved) lots?|lot [a-h0-9]|parkplatz|parkticket|parkschein|car park|stationnement|aparcamiento|parcheggio|estacionamento|parkeren|parkeerticket|parkkarte|parkausweis|parkplatze|parkhaus|car ?parks?|park and ride|park ride|p r)\b|\b(parkering|parkovan|parkovist|parkolo|parkolas|parkowan|parcare|pysakointi|otopark|estacionament|stationer|ticket de parking|parkimine|autostavvieta|parkirisce|parkiranje)|^parken\b/,
  vip: /\b(vip|v i p|hospitality|meet ?n ?greet|golden circle|platinum package|premium package|palco|lounge pass|upgrade|backstage tour|early (entry|access)|priority (entry|access|seating)|fast ?(track|lane)|(gold|silver|diamond|platin|ultimate|deluxe|premium) (package|paket|pass|ticket|experience|upgrade|seating|seats))\b/,
  bus: /\b(\w*shuttle\w*|pendelbus\w*|bus rides?|bus to|by bus|busfahrt|bustour|pick ?up|bus transfer|bustransfer|(ferry|boat|train|airport|hotel) transfers?|ferry (ticket|return|crossing)|sonderzug|charter train|transfert|traslados?|trasferimento|transportes? (ida|desde|redondo|incluido)|transporte|bus ticket|coach travel|coach trip|navette\w*|busreise|partybus|autobus transfer|lanzadera|navetta|ida y vuelta|ida e volta|andata e ritorno|aller retour|round ?trip|hin und ruckfahrt|tam i z powrotem|bus(es)? (desde|ida|from|ab|von|aus|depuis|da|dal|dalla|van|vanuit|z|de ida|return)|(coach|bus) (and|&|\+) ticket|(return|reserved) (bus|coach|seat on the))\b/,
  meal: /\b(dinner|abendessen|banquet|bankett|gala diner|diner gala|cena|jantar|middag|souper|diner assis|gala menu|banquete|illallinen|festmiddag|kolacja|vecere|networking breakfast|speakers breakfast|galadinner|conference dinner|pre (show|theatre|concert) (meal|menu|dinner)|vorabendmenu|\w*menus?|repas|\d (course|gang\w*|gange|ratters?|portate|plats)|buffet|brunch buffet|diner|dineren|pranzo|almuerzo|almoco|obiad|supper)\b/,
  locker: /\b(lockers?|schliessfach\w*|schliessfacher|consigne|casiers?|taquillas?|garderobe ticket|kluisje\w*|lockerhuur)\b/,
  suite: /\b(suite|suites|suite hire|box hire|loge|logen|private box|skybox|executive box|vip box|camarote\w*|businessloge|palcos?)\b/,
  after: /\b(after ?show\w*|after ?part(y|ies)|aftershowparty|afterhours?|after hours|post show|jarelpidu|efterfest|nachspiel|jatkot|afterfeest|despues de la fiesta)\b/,
  before: /\b(pre ?party|warm ?up party|soundcheck|meet (and |n |und )?greet|signing session|autogrammstunde|einfuhrungsvortrag|(werk|stuck|opern)einfuhrung|^einfuhrung(?! in)|konzerteinfuhrung|pre concert talk|preconcert talk|pre show talk|stage door|general rehearsal|generalprobe|offentliche probe|open rehearsal|dress rehearsal|(avant|apres) le (concert|spectacle)|(vor|nach) dem (konzert|auftritt)|(before|after) the (show|concert|gig)|(prima|dopo) del (concerto|spettacolo)|(antes|despues) del (concierto|espectaculo))\b/,
  online: /\b(online|livestream\w*|live ?stream\w*|stream|streaming|webinar|virtual|virtuell|virtuelle|zoom|en ligne|en linea|webcast|watch from home|remote ticket|online ticket|オンライン|配信)\b|オンライン|配信/,
  replacement: replaced,
  goods: /\b(poster|merch|gift voucher|gutschein|membership|season ticket|abonnement|dauerkarte|drinks package|programme book)\b/,
}; // biome-ignore format: one table

const weekdayNames = [
  'monday mon montag lundi lunes lunedi segunda maandag poniedzialek pondeli mandag mandag', 'tuesday tue tues dienstag mardi martes martedi terca dinsdag wtorek utery tirsdag tisdag',
  'wednesday wed mittwoch mercredi miercoles mercoledi quarta woensdag sroda streda onsdag', 'thursday thu thurs donnerstag jeudi jueves giovedi quinta donderdag czwartek ctvrtek torsdag',
  'friday fri freitag vendredi viernes venerdi sexta vrijdag piatek patek fredag', 'saturday sat samstag sonnabend samedi sabado sabato zaterdag sobota lordag lordag',
  'sunday sonntag dimanche domingo domenica zondag niedziela nedele sondag',
]; // biome-ignore format: one table

/** A piece of something larger; beside an equal evening the word may be missing. */
const piece: Record<string, RegExp> = {
  workshop: /\b(workshops?|masterclass\w*|master class|atelier|taller|laboratorio|warsztaty?|dilna|tutorials?|tutorial|bootcamp|training)\b/,
  opening: /\b(opening|ouverture|apertura|abertura|otwarcie|zahajeni|oppning|aabning|apning|avajaiset|megnyito|eroffnung\w*|ausstellungseroffnung|vernissage|vernisaz|wernisaz|inaugura\w*|finissage|closing|abschluss\w*|kick ?off|keynote|auftakt)\b/,
  guided: /\b(guided|fuhrung\w*|kuratorenfuhrung|visites? guidees?|visita guiada|visita guidata|rondleiding|oprowadzanie|komentovana prohlidka|omvisning|curators? tour|artist talk)\b/,
  stage: /\b(stage|buhne|\w*buhne|scene|scenen|lava|lavalla|sahne|sahnesi|szinpad|podio|skatuve|lavale|puhkelava|hoofdpodium|podium|main ?stage|track|escenario|palco principal|scena|tent|zelt|floor|sprints?|panel|unconference|devroom)\b/,
  day: /\b(day \d|tag \d|day (one|two|three|four)|jour \d|dia \d|giorno \d|dag \d|dzien \d|den \d|\d(st|nd|rd|th) day|\d tag|day ?ticket|day ?pass|dagticket|dagkaart|tagesticket|tageskarte|pass jour|abono de dia|bilet jednodniowy|1 day|one day|single day|weekend pass)(?! (class|course|workshop|retreat|event|tour|trip|kurs|masterclass|intensive|seminar))\b/,
  weekday: new RegExp(`\\b(${weekdayNames.join('|').replace(/ /g, '|')})\\b`),
}; // biome-ignore format: one table

/** Which showing of a day; says something only where both have one, or where the starts differ. */
const showing: Record<string, RegExp> = {
  early: /\b(early show|early set|early bird show|first show|first set|1st show|1st set|fruhe vorstellung|fruhvorstellung|early|fruh|show 1|set 1)\b/,
  late: /\b(late show|late set|second show|second set|2nd show|2nd set|spatvorstellung|spate vorstellung|late night show|extra show|zusatzshow|show 2|set 2|late)\b/,
  matinee: /\b(matinee|matine|nachmittagsvorstellung|afternoon performance|schulvorstellung|scolaire|pomeridiana|matinale|relaxed performance|poranek|odpoledni)\b/,
  beginners: /\b(beginners?|novices?|anfanger\w*|einsteiger\w*|debutants?|principiantes?|principianti|iniciacao|iniciacion|poczatkujac\w*|zacatecni\w*|begynder\w*|nyborjare|newbies|intro level|101)\b/,
  advanced: /\b(advanced|intermediate|improvers?|fortgeschritten\w*|avances?|intermediaires?|avanzad\w*|avanzati|intermedi\w*|avancad\w*|zaawansowan\w*|pokrocil\w*|gevorderden?|masters)\b/,
  evening: /\b(evening performance|abendvorstellung|soiree|serale|wieczorny|vecerni)\b/,
}; // biome-ignore format: one table

function namesIn(title: string, table: Record<string, RegExp>): Set<string> {
  return new Set(Object.keys(table).filter((name) => table[name]?.test(title)));
}

/** Held in a room as well as on line: no twin of the evening, but the evening. */
const both =
  /\b(hybrid\w*|in person|on ?site|presentiel\w*|presencial\w*|in presenza|vor ort|prasenz\w*|fysisk\w*|stacjonarn\w*|(and|und|et|y|e|plus) (also )?(online|zoom|livestream|live ?stream|stream))\b/;

export type Parts = { beside: Set<string>; piece: Set<string>; weekdays: Set<string>; showing: Set<string> };

/** Every such word of a title, by kind. */
export function partsOf(title: string, isHybrid = false): Parts {
  const plain = romanize(title.slice(0, 300));
  const piecesFound = namesIn(plain, piece);
  const words = plain.split(' ');
  const weekdays = new Set(weekdayNames.filter((names) => names.split(' ').some((name) => words.includes(name))));
  const apart = namesIn(plain, beside);
  if (isHybrid || both.test(plain)) apart.delete('online');
  return { beside: apart, piece: piecesFound, weekdays, showing: namesIn(plain, showing) };
}

/** Both say something, and nothing of it is the same. */
export function contradict(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((each) => b.has(each));
}

export function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}

/** Numbers that tell one edition, part or group from another: `#41`, `vol. 3`, `Teil 2`, `II`, `U12`. No years, dates,
 * clock times or prices. */
export function editionsOf(title: string): Set<string> {
  const tidy = withoutDates(withPlainDigits(title.slice(0, 300)))
    .replace(
      /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\s?(uhr|h|am|pm|€|eur|\$)(?!\p{L})|\b\d{4}-\d\d-\d\d\b|[€$£]\s?\d+|開[演場]\d+/giu,
      ' ',
    )
    .replace(/['’]\d\d\b/g, ' ')
    .replace(/\b\d{1,2}[./]\d{1,2}[./]?(\d{2,4})?|\b(19|20)\d\d\b/g, ' ')
    .replace(
      /(?<=\d)(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}])|(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}ー])(?=\d)/gu,
      ' ',
    );
  const plain = withOrdinals(romanize(tidy));
  const marked =
    /(?:\b(?:vol|volume|no|nr|n|part|pt|teil|partie|parte|czesc|cast|deel|del|episode|ep|folge|edition|session|round|runde|chapter|kapitel|week|woche|level|stufe|group|gruppe|groupe|grupo|gruppo|grupa|act|band|ausgabe|edizione|edicion|edycja|set|show|heat|u|team|raum|room)|#)(?:\s([a-d])|\s?(\d{1,4}|i{1,3}|iv|vi{0,3}|ix|x))\b/g;
  const found = [...plain.matchAll(marked)].map(([, letter, number]) => letter ?? number ?? '');
  const bare = plain.match(/\b(\d{1,4}|ii|iii|iv|vi{1,3}|ix|x?x(i{1,3}|iv|vi{0,3}|ix))\b/g) ?? [];
  return new Set(
    [...found, ...bare].map((each) =>
      /^[ivx]{2,}$/.test(each) ? String(fromRoman(each)) : each.replace(/^0+(?=.)/, ''),
    ),
  );
}

/** `xiv` is 14. */
function fromRoman(numeral: string): number {
  const worth = [...numeral].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0);
  return worth.reduce((sum, each, at) => sum + (each < (worth[at + 1] ?? 0) ? -each : each), 0);
}
