import { plainCapitals } from '../reading/status-words';
import { patternOf, readWordTable, type TableWord } from '../reading/word-tables';
import { besideWords } from './beside-words';
import { withOrdinals } from './ordinals';
import { pieceWords, showingWords } from './piece-words';
import { replacementWords } from './replacement-words';
import { romanize, withPlainDigits } from './romanize';
import { withoutDates } from './title-words';

/* What makes a listing a part of, or something beside, the gathering whose name it also bears (labelling.md, pairs:
 * "different"). A word counts where only one of the two titles has it. */

const stoodInFor =
  /\b(replac\w+|erstatt\w+|ersatt\w+|i stedet for|i stallet for|istallet for|sijasta|helyett|yerine|substitu\w+|ersatz\w*|ersetzt|erkrankt\w*|remplac\w+|sustitu\w+|sostitu\w+|vervang\w+|zastep\w+|zamiast|nahrad\w+|instead of|in place of|in lieu of|stands? in for|springt ein|einspringen|(?<!\b(find\w*|fand\w*) .{0,120})statt|anstelle|au lieu|en lugar|al posto|unable to (appear|perform|attend|make it|travel|play)|(cannot|can t|cant|will not|won t|no longer) (appear\w*|perform\w*|attend\w*|play\w*|be (appearing|performing|playing))|steps in|stepping in|stepped in|(had|has) to (cancel|withdraw|pull out)|withdrawn|pulled out|verhindert|absagen|abgesprungen|ne pourra pas|indisponible|souffrant\w*|no podra|non potra|indispost\w*)\b/;

/** Somebody named because they do not come. Asked of romanised text. */
export const replaced = {
  test: (plain: string): boolean => stoodInFor.test(plain) || words().replaced.test(plain),
};

/** Beside the gathering: never the same row. */
const beside: Record<string, RegExp> = {
  camping: /\b(camping|campsite|campingticket|zeltplatz|camperplatz|campervan|glamping|acampada|campeggio|biwak|namiot|camperplaats|wohnmobil|caravan|stellplatz|bobil|teltplads|teltplass|tent pitch|zelten|leirinta|rv (site|spot|pass)|autocaravana|husvagn|camper (pass|spot|add|pitch)|camp (pass|pitch)|campground|bell tent|yurt|taltplats|karavan|kamp(alue|ing)|satorhely)/,
  parking: /\b(parking|(premium|preferred|general|overflow|vip|reserved) lots?|lot [a-h0-9]|parkplatz|parkticket|parkschein|car park|stationnement|aparcamiento|parcheggio|estacionamento|parkeren|parkeerticket|parkkarte|parkausweis|parkplatze|parkhaus|car ?parks?|park and ride|park ride|p r)\b|\b(parkering|parkovan|parkovist|parkolo|parkolas|parkowan|parcare|pysakointi|otopark|estacionament|stationer|ticket de parking|parkimine|autostavvieta|parkirisce|parkiranje)|^parken\b/,
  vip: /\b(vip|v i p|hospitality|meet ?n ?greet|golden circle|platinum package|premium package|palco|lounge pass|upgrade|backstage tour|early (entry|access)|priority (entry|access|seating)|fast ?(track|lane)|(gold|silver|diamond|platin|ultimate|deluxe|premium) (package|paket|pass|ticket|experience|upgrade|seating|seats))\b/,
  bus: /\b(\w*shuttle\w*|pendelbus\w*|bus rides?|bus to|by bus|busfahrt|bustour|pick ?up|bus transfer|bustransfer|(ferry|boat|train|airport|hotel) transfers?|ferry (ticket|return|crossing)|sonderzug|charter train|transfert|traslados?|trasferimento|transportes? (ida|desde|redondo|incluido)|transporte|bus ticket|coach travel|coach trip|navette\w*|busreise|partybus|autobus transfer|lanzadera|navetta|ida y vuelta|ida e volta|andata e ritorno|aller retour|round ?trip|hin und ruckfahrt|tam i z powrotem|bus(es)? (desde|ida|from|ab|von|aus|depuis|da|dal|dalla|van|vanuit|z|de ida|return)|(coach|bus) (and|&|\+) ticket|(return|reserved) (bus|coach|seat on the))\b/,
  meal: /\b(dinner|abendessen|banquet|bankett|gala diner|diner gala|cena|jantar|middag|souper|diner assis|gala menu|banquete|illallinen|festmiddag|kolacja|vecere|networking breakfast|speakers breakfast|galadinner|conference dinner|pre (show|theatre|concert) (meal|menu|dinner)|vorabendmenu|\w*menus?|repas|\d (course|gang\w*|gange|ratters?|portate|plats)|buffet|brunch buffet|diner|dineren|pranzo|almuerzo|almoco|obiad|supper)\b/,
  locker: /\b(lockers?|schliessfach\w*|schliessfacher|consigne|casiers?|taquillas?|garderobe ticket|kluisje\w*|lockerhuur)\b/,
  suite: /\b(suite|suites|suite hire|box hire|loge|logen|private box|skybox|executive box|vip box|camarote\w*|businessloge|palcos?)\b/,
  after: /\b(after ?show\w*|after ?part(y|ies)|aftershowparty|afterhours?|after hours|post show|jarelpidu|efterfest|nachspiel|jatkot|afterfeest|despues de la fiesta)\b/,
  before: /\b(pre ?party|warm ?up party|soundcheck|meet (and |n |und )?greet|signing session|autogrammstunde|einfuhrungsvortrag|(werk|stuck|opern)einfuhrung|^einfuhrung(?! in)|konzerteinfuhrung|pre concert talk|preconcert talk|pre show talk|stage door|general rehearsal|generalprobe|offentliche probe|open rehearsal|dress rehearsal|(avant|apres) le (concert|spectacle)|(vor|nach) dem (konzert|auftritt)|(before|after) the (show|concert|gig)|(prima|dopo) del (concerto|spettacolo)|(antes|despues) del (concierto|espectaculo))\b/,
  online: /\b(online|livestream\w*|live ?stream\w*|stream|streaming|webinar|virtual|virtuell|virtuelle|zoom|en ligne|en linea|webcast|watch from home|remote ticket|online ticket|オンライン|配信)\b|オンライン|配信/,
  goods: /\b(poster|merch|gift voucher|gutschein|membership|season ticket|abonnement|dauerkarte|drinks package|programme book)\b/,
}; // biome-ignore format: one table

/** By language: en de fr es pt it nl pl cs sk sl hr sr bg ru uk el hu ro da sv fi et lv lt is ca gl eu ga id sw ar fa hi ko.
 * Left out: `marti` (a name), `sali` (a hall), `pazar` (a market), `minggu` and `неделя` (weeks). */
const weekdayNames = [
  'monday mon montag lundi lunes lunedi segunda maandag poniedziałek pondělí pondelok ponedeljek ponedjeljak ponedeljak понедељак понеделник понедельник понеділок δευτέρα hétfő mandag måndag maanantai esmaspäev pirmdiena pirmadienis mánudagur dilluns astelehena luan senin isnin jumatatu الاثنين دوشنبه सोमवार 월요일',
  'tuesday tue tues dienstag mardi martes martedi terca dinsdag wtorek úterý utorok torek utorak уторак вторник вівторок τρίτη kedd tirsdag tisdag tiistai teisipäev otrdiena antradienis þriðjudagur dimarts asteartea máirt selasa jumanne الثلاثاء मंगलवार 화요일',
  'wednesday wed mittwoch mercredi miercoles mercoledi quarta woensdag środa středa streda sreda srijeda среда сряда середа τετάρτη szerda miercuri onsdag keskiviikko kolmapäev trešdiena trečiadienis miðvikudagur dimecres mércores asteazkena céadaoin rabu jumatano الأربعاء چهارشنبه बुधवार 수요일',
  'thursday thu thurs donnerstag jeudi jueves giovedi quinta donderdag czwartek čtvrtek štvrtok četrtek četvrtak четвртак четвъртък четверг четвер πέμπτη csütörtök joi torsdag torstai neljapäev ceturtdiena ketvirtadienis fimmtudagur dijous xoves osteguna déardaoin kamis khamis perşembe alhamisi الخميس پنجشنبه गुरुवार 목요일',
  'friday fri freitag vendredi viernes venerdi sexta vrijdag piątek pátek piatok petek petak петак петък пятница παρασκευή péntek vineri fredag perjantai reede piektdiena penktadienis föstudagur divendres venres ostirala aoine jumat jumaat cuma ijumaa الجمعة शुक्रवार 금요일',
  'saturday sat samstag sonnabend samedi sabado sabato zaterdag sobota subota субота събота суббота σάββατο szombat sâmbătă lördag lørdag lauantai laupäev sestdiena šeštadienis laugardagur dissabte larunbata satharn sabtu cumartesi jumamosi السبت शनिवार 토요일',
  'sunday sonntag dimanche domingo domenica zondag niedziela neděle nedeľa nedelja nedjelja недеља κυριακή vasárnap duminică søndag söndag sunnuntai pühapäev svētdiena sekmadienis sunnudagur diumenge igandea domhnach ahad jumapili الأحد रविवार 일요일',
].map((names) => names.split(' ').map(romanize)); // biome-ignore format: one table

/** A piece of something larger; beside an equal evening the word may be missing. */
const piece: Record<string, RegExp> = {
  workshop: /\b(workshops?|masterclass\w*|master class|atelier|taller|laboratorio|warsztaty?|dilna|tutorials?|tutorial|bootcamp|training)\b/,
  opening: /\b(opening|ouverture|apertura|abertura|otwarcie|zahajeni|oppning|aabning|apning|avajaiset|megnyito|eroffnung\w*|ausstellungseroffnung|vernissage|vernisaz|wernisaz|inaugura\w*|kick ?off|keynote|auftakt)\b/,
  closing: /\b(finissage|closing|abschluss\w*)\b/,
  guided: /\b(guided|fuhrung\w*|kuratorenfuhrung|visites? guidees?|visita guiada|visita guidata|rondleiding|oprowadzanie|komentovana prohlidka|omvisning|curators? tour|artist talk)\b/,
  stage: /\b(stage|buhne|\w*buhne|scene|scenen|lava|lavalla|sahne|sahnesi|szinpad|podio|skatuve|lavale|puhkelava|hoofdpodium|podium|main ?stage|track|escenario|palco principal|scena|tent|zelt|floor|sprints?|panel|unconference|devroom)\b/,
  day: /\b(day ?\d|(dan|ziua|gun|paiva|paev|diena|eguna|dydd|imera|hari( ke)?|siku ya) \d|\d (nap|gun|paev|diena|eguna|paiva)|\d日目|\dilcha|第\d天|tag \d|day (one|two|three|four)|jour \d|dia \d|giorno \d|dag \d|dzien \d|den \d|\d(st|nd|rd|th) day|\d tag|day ?ticket|day ?pass|dagticket|dagkaart|tagesticket|tageskarte|pass jour|abono de dia|bilet jednodniowy|1 day|one day|single day|weekend pass)(?! (class|course|workshop|retreat|event|tour|trip|kurs|masterclass|intensive|seminar))\b/,
  weekday: new RegExp(`(?<!\\p{L})(${weekdayNames.flat().join('|')})(?!\\p{L})`, 'u'),
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

type Words = {
  beside: ReadonlyMap<string, RegExp>;
  piece: ReadonlyMap<string, RegExp>;
  showing: ReadonlyMap<string, RegExp>;
  replaced: RegExp;
};

let built: Words | undefined;

/** The tables, read when first asked for. */
function words(): Words {
  built ??= {
    beside: patternsOf(besideWords),
    piece: patternsOf(pieceWords),
    showing: patternsOf(showingWords),
    replaced: romanPatternOf([...readWordTable(replacementWords).values()].flat()),
  };
  return built;
}

function patternsOf(table: string): Map<string, RegExp> {
  return new Map([...readWordTable(table)].map(([name, list]) => [name, new RegExp(patternOf(list), 'iu')]));
}

/** As `patternOf`, for romanised text. */
function romanPatternOf(list: readonly TableWord[]): RegExp {
  const roman = (isUnspaced: boolean) =>
    list
      .filter(({ word }) => /[\p{Script=Han}\p{Script=Thai}]/u.test(word) === isUnspaced)
      .map(({ word }) => romanize(word))
      .join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${roman(false)})(?!\\p{L})|${roman(true)}`, 'u');
}

function namesIn(said: Said, table: Record<string, RegExp>, others: ReadonlyMap<string, RegExp>): Set<string> {
  return new Set(
    [...new Set([...Object.keys(table), ...others.keys()])].filter(
      (name) => table[name]?.test(said.roman) || others.get(name)?.test(said.written),
    ),
  );
}

type Said = { roman: string; written: string };

/** Other scripts stand apart, so that a word ends where they begin: `VIP席`. */
function writtenOf(title: string): string {
  return plainCapitals(title).replace(
    /(?<=\p{Script=Latin})(?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}])|(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}])(?=\p{Script=Latin})/gu,
    ' ',
  );
}

/** Held in a room as well as on line: no twin of the evening, but the evening. */
const both =
  /\b(hybrid\w*|in person|on ?site|presentiel\w*|presencial\w*|in presenza|vor ort|prasenz\w*|fysisk\w*|stacjonarn\w*|(and|und|et|y|e|plus) (also )?(online|zoom|livestream|live ?stream|stream))\b/;

export type Parts = { beside: Set<string>; piece: Set<string>; weekdays: Set<string>; showing: Set<string> };

/** Every such word of a title, by kind. `meanings`: what its words mean (`#opening`). */
export function partsOf(title: string, isHybrid = false, meanings: ReadonlySet<string> = new Set()): Parts {
  const said = { roman: romanize(title.slice(0, 300)), written: writtenOf(title.slice(0, 300)) };
  const pieces = namesIn(said, piece, words().piece);
  for (const name of ['workshop', 'opening']) if (meanings.has(`#${name}`)) pieces.add(name);
  // An open stage is an evening of its own.
  if (meanings.has('#openmic')) pieces.delete('stage');
  const each = said.roman.split(' ');
  const weekdays = weekdayNames.filter((names) => names.some((name) => each.includes(name)));
  const apart = namesIn(said, beside, words().beside);
  if (replaced.test(said.roman)) apart.add('replacement');
  if (isHybrid || both.test(said.roman)) apart.delete('online');
  return {
    beside: apart,
    piece: pieces,
    weekdays: new Set(weekdays.map(([name = '']) => name)),
    showing: namesIn(said, showing, words().showing),
  };
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
