import type { Venue } from '../event-listing';
import { meaningsOf, spacedOut } from './event-words';
import { withOrdinals } from './ordinals';
import { romanize } from './romanize';
import { saintly, saintOf } from './saints';
import { apostrophes } from './title-words';

const noVenue =
  /^(tba|tbc|tbd|to be (announced|confirmed|decided)|secret location|various venues?|various locations?|verschiedene orte|mehrere orte|divers lieux|online|zoom|wird bekannt gegeben|n a|see website|downtown|(town|city|village) cent(re|er)|old town|(innen|alt)stadt|stadtzentrum|ortsmitte|dorfmitte|centre ?ville|centre du village|coeur de ville|centre bourg|le bourg|vieille ville|centro( (storico|citta|historico|ciudad|urbano))?|casco (antiguo|viejo|historico)|(stads)?centrum|binnenstad|stare miasto|rynek|centrum miasta|keskusta|byen|sentrum|(dorf|markt)platz|plaza del pueblo|herriko plaza|place du village|piazza del paese|village (green|square|hall)|the green)$/;
/** What every town has one of, in whatever language. */
const squares: [RegExp, string][] = [
  [/^(dorfplatz|plaza del pueblo|herriko plaza|place du village|piazza del paese|village (green|square)|the green)$/, 'village square'],
  [/^(marktplatz|rynek)$/, 'market square'],
  [/^village hall$/, 'village hall'],
]; // biome-ignore format: one table
const small = new Set(
  'corner corn ecke coin esquina angolo hoek hornet horn rog roh near nahe rund um vid bei pres cerca vicino opposite gegenuber outside vor devant on by the of at and branch filiale agence succursale de la le les du des di da do am an im der die das zum zur ul van het st ste saint sainte sankt sint san sant santa santo sao sta sto in'.split(
    ' ',
  ),
);
const rooms =
  /\b(room|raum|zimmer|stube|saal|sal|salle|sala|sali|studio|stage|floor|etage|stock|level|auditorium|horsaal|classroom|seminarraum|meeting room|stand|halle|hall|zaal|lokal|mistnost|screen|salle de cinema|cinema|theatre|gate|court|pitch|platz|nebenplatz|field)(\s?(\d{1,3}|ii|iii|eg|og|ug)|\s[a-h]\d{0,3})\b|\b([a-h]|\d{1,2})\s?(floor|og|etage|stock)\b|\b(main|great|small|function|meeting|upstairs|downstairs|conference|lecture|reading|committee|party|banquet|dining|council|assembly|activity|garden|music|grosser|kleiner|grande|petite|lower|upper|big|north|south|east|west|community|club|studio|red|blue|green|back|front|side)\s(room|hall|stage|saal|salle|sala|bar|gallery)\b/g;

/** The same in scripts that write no spaces: `スクリーン1`, `2관`, `3号室`. */
const numberedRooms =
  /(?:قاعة|القاعة|غرفة|صالة|اتاق|سالن|אולם|חדר|зала?|аудитория|аудиторія|кабинет|кімната|ห้อง|αίθουσα|スクリーン|シアター|ホール|会議室|教室|スタジオ|상영관|강의실|教学楼|影厅|影廳|会议室|會議室)\s?([0-9A-Z]{1,3})|([0-9]{1,4})\s?(?:号室|號室|[楼樓]|号厅|號廳|号会议室|관|호실|호)/g;

/** What stands before the name of a place where a walk begins. */
const meetingPoint =
  /^\s*(treffpunkt|meeting (point|place)|meet (at|by)|start(ing point)?|départ|(lieu de )?rendez-vous|point de (rencontre|rendez-vous)|punto de (encuentro|reunión)|(punto di )?ritrovo|partenza|ponto de encontro|verzamelpunt|verzamelen|miejsce zbiórki|zbiórka|sraz|mødested|samling|samlingsplats|oppmøte(sted)?|lähtö|kokoontuminen)\s*(:|–|-|am\b|an der\b|beim\b|vor (dem|der)\b|devant\b|at\b)\s*/iu;

const shortFor: Record<string, string> = { mt: 'mount', ft: 'fort', ctr: 'center', univ: 'university', bhf: 'bahnhof', hbf: 'hauptbahnhof', pl: 'platz', sq: 'square', pk: 'park', bldg: 'building', thtr: 'theatre', bib: 'bibliothek', sta: 'station', rd: 'road', ave: 'avenue', blvd: 'boulevard', comm: 'community', blk: 'block' }; // biome-ignore format: one table

const shortened = new RegExp(`\\b(${Object.keys(shortFor).join('|')})\\b`, 'g');

/** A word of a venue's name, and how it was written before it was taken for a kind of house. */
export type VenueWord = { text: string; written: string };

/** `words`: of its name, as `names`. `around`: what stands behind the name and may be town, quarter or region. `core`: without what a poor listing writes behind the name, the street and the town. `part`: what stands behind a comma or dash in its name, a hall of the house as a rule. `square`: a name that says which
 * place is meant only together with the town. */
export type VenueWords = {
  names: string[];
  isOnlyRoom: boolean;
  words: VenueWord[];
  core: VenueWord[];
  around: string[];
  room: Set<string>;
  part: string | undefined;
  house: string;
  plain: string;
  square: string;
  street: string[];
  number: string | undefined;
};

/** What kind of street it is says nothing about which: `Moor Ln` is `Moor Lane`, `Kale Nagusia` and `Calle Mayor` differ. */
const streetTypes = new Set(
  'street str strasse st avenue ave av road rd boulevard blvd lane ln drive dr way square sq court ct place pl ul ulica aleja al aleje ulice rue calle c via viale corso rua kale carrer straat laan gata gatan vej gade allee weg quai quay cesta utca ter cad cd cadde caddesi sk sokak mah jalan jl jln rr rruga iela bul bulvar bulevar prospekt pr tv travessa largo calea strada soi thanon trg tn tee katu tie utja'.split(
    ' ',
  ),
);

function readAddress(address: string | undefined): Pick<VenueWords, 'street' | 'number'> {
  const plain = romanize(
    (address ?? '')
      .split(/[,;\n]/)
      .slice(0, 2)
      .join(' '),
  ).replace(/(\p{L}{3,})(strasse|straat|gata|gatan|gade|str)\b/gu, '$1 street');
  const words = plain
    .replace(/(?<=\p{Script=Han})(?=\d)/gu, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const number = words.find((word) => /^\d{1,4}[a-z]?$/.test(word));
  const street = words.filter((word) => !/\d/.test(word) && !small.has(word) && !streetTypes.has(word));
  return { street, number };
}

const read = new WeakMap<Venue, VenueWords>();

/** What of a venue is compared; read once for each. */
export function venueWords(venue: Venue | undefined): VenueWords {
  if (!venue) return readVenue(undefined);
  const words = read.get(venue) ?? readVenue(venue);
  read.set(venue, words);
  return words;
}

/** `Dewan Rukun, aula atas`: the house before the sign, a hall in it behind; not the town or the street again. */
function houseAndPart({ name = '', locality, region, address }: Partial<Venue>): Pick<VenueWords, 'house' | 'part'> {
  const [house, ...behind] = name.split(/\s*[,|/(]\s*|\s+[–—-]\s+|:\s+/).map(romanize);
  const around = romanize([locality, region, address].join(' '));
  const part = behind.find((part) => part !== '' && !` ${around} `.includes(` ${part} `) && !streetType.test(part));
  return { house: house ?? '', part };
}

/** A hall, floor or corner of a house, in what stands behind its name. */
const hallWords =
  /\b(\w*(room|raum|zimmer|stube|saal|sal|salle|sala|sali|salen|zaal|hall|halle|aula|foyer|lobby|lounge|studio|stage|buhne|scene|floor|etage|stock|piano|bar|cellar|keller|cave|attic|loft|garden|garten|terrace|terrasse|court|campus|branch|filiale?|local|building|gebaude|block|gate|annexe?|wing|lab|library|bibliothek|gallery|tent|zelt|pitch|platz|feld|entrance|eingang|level|suite|vault|auditorium|theatre|theater|club|pub|tower|house|haus|centre|center|zentrum|lokal|kampus|vestry|chapel|crypt|nave|yard|hof)\w*)\b/;

/** What a poor listing writes into the one line it has: `The Bluebell, 12 Donegall Street, Belfast`. Of the parts behind the
 * name, what is a street is taken for one, and the last one for the town, unless it is a hall of the house. */
function takenApart(whole: string): { name: string; street: string; around: string[] } {
  const [name = '', ...behind] = whole.split(/\s*,\s*|\s*[(（]/u).map((part) => part.replace(/[)）]\s*$/u, '').trim());
  if (behind.length === 0 || romanize(name).length < 3) return { name: whole, street: '', around: [] };
  const isHall = (part: string) => hallWords.test(romanize(part)) || roomsIn(part).size > 0 || /^\P{L}*$/u.test(part);
  const isStreet = (part: string) =>
    // `Oakley St Mary` is a village.
    streetType.test(part.replace(/\bst\.? (?=\p{L})/iu, ' ')) ||
    /\p{L}{5,} \d{1,4}[a-z]?$|^\d{1,4}[a-z]? \p{L}{4,}/u.test(part);
  const streets = behind.filter((part) => isStreet(part) && roomsIn(part).size === 0);
  const towns = behind.slice(-1).filter((part) => !isHall(part) && !isStreet(part));
  const kept = behind.filter((part) => !streets.includes(part) && !towns.includes(part));
  const around = behind.filter((part) => !isHall(part) && !streets.includes(part));
  return { name: [name, ...kept].join(', '), street: streets.join(', '), around };
}

/** What says that an address names a street and not only a part of town. */
export const streetType =
  /\b(street|st|road|rd|way|lane|ln|ave(nue)?|drive|dr|boulevard|blvd|square|court|row|hill|quay|parade|terrace|crescent|place|allee|weg|platz|ufer|gasse|damm|rue|quai|chemin|cours|via|viale|corso|piazza|calle|avenida|plaza|paseo|rua|travessa|ul|ulica|aleja|ulice|namesti|gata|gatan|vej|gade|straat|laan|plein|kade|jl|jalan|duong|soi|strada|utca|ulitsa|prospekt|sokak|caddesi|carrer|kalea|katu|tee)\b|stra(ß|ss)e|str\.|gasse\b|weg\b|platz\b|straat\b|gata\b|gade\b|vej\b/i;

/** `三楼` is the third floor. */
const hanNumbers = /[一二三四五六七八九](?=[楼樓])/g;
const hanNumber = (sign: string) => String('一二三四五六七八九'.indexOf(sign) + 1);

/** Every numbered or lettered room that a text names. */
export function roomsIn(text: string): Set<string> {
  const found = new Set([...romanize(text).matchAll(rooms)].map(([all]) => all.replace(/\s/g, '')));
  for (const [, behind, before] of text.normalize('NFKC').replace(hanNumbers, hanNumber).matchAll(numberedRooms))
    found.add(`room${behind ?? before}`);
  return found;
}

/** `臼杵港公園` in 臼杵市, written without a space: the town says nothing about which park. */
function withoutTown(name: string, locality: string | undefined): string {
  const town = (locality ?? '').replace(/(?<=.{2})[市町村区縣県郡]$/u, '');
  return /^\p{Script=Han}{2,}$/u.test(town) && name.startsWith(town) && name.length > town.length + 1
    ? name.slice(town.length)
    : name;
}

/** Says no more than the town, or which part of it: `Lanesboro`, `Downtown Lanesboro`. */
function isOnlyTown(plain: string, town: string): boolean {
  if (town === '') return false;
  const rest = ` ${plain} `.replace(` ${town} `, ' ').trim();
  return plain !== '' && rest !== plain && (rest === '' || noVenue.test(rest));
}

function readVenue(venue: Venue | undefined): VenueWords {
  const whole = venue?.name?.slice(0, 200) ?? '';
  const { name, street, around } = takenApart(whole);
  const { words, plain } = namesIn(whole, venue);
  return {
    names: words.map(({ text }) => text),
    isOnlyRoom: isRoom(whole),
    words,
    core: name === whole ? words : namesIn(name, venue).words,
    around,
    room: roomsIn(whole),
    ...houseAndPart(venue ?? {}),
    plain: plain.replace(/ /g, ''),
    square: squares.find(([square]) => square.test(plain))?.[1] ?? '',
    ...readAddress(venue?.address ?? street),
  };
}

/** `Great Hall`, with not a word about which house it is in. */
function isRoom(name: string): boolean {
  const plain = romanize(name);
  return plain !== '' && plain.replace(rooms, ' ').trim() === '';
}

/** The words of a venue's name; none where it says no more than the town. */
function namesIn(name: string, venue: Venue | undefined): { words: VenueWord[]; plain: string } {
  const plain = withOrdinals(
    romanize(
      spacedOut(withoutTown(name, venue?.locality))
        .replace(meetingPoint, '')
        .replace(apostrophes, '')
        .replace(/\bS:t[ae]?\b/gi, 'sankt')
        // `340 West Hall`: the number of a room in it.
        .replace(/^\d{3,4} (?=\p{Script=Latin}+ (hall|building|house|court|tower)\b)/iu, ''),
    ),
  );
  const town = romanize(venue?.locality);
  const bare = plain.replace(rooms, ' ').replace(shortened, (short) => shortFor[short] ?? short);
  const found = meaningsOf(
    (bare.trim() === '' ? plain : bare).split(' ').filter((word) => word !== '' && !small.has(word)),
  );
  const isSaintly = saintly.test(plain) || found.some(({ text }) => text === '#church');
  const words = isSaintly ? found.map((word) => ({ ...word, text: saintOf(word.text) })) : found;
  if (noVenue.test(plain) || isOnlyTown(plain, town)) return { words: [], plain: '' };
  const others = words.filter(({ text }) => text !== town && !town.split(' ').includes(text));
  return { words: others.length > 0 ? others : words, plain };
}
