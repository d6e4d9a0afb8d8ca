import { romanize } from './romanize';

/* Which languages a title may be in, by its small words and letters: enough to know that two titles are in two. */

/** Small words, romanised; one that several languages write counts for each by its share. */
const smallWords: Record<string, string> = {
  en: 'the of and with for by our at on from your day night free open how what new friends city street society meeting workshop market talk launch reading evening',
  de: 'der die das und mit fur im am zum zur von vom bei aus ein eine einen den dem des auf uber nach wir unser abend stadt tag nacht gegen ins',
  fr: 'le les du des et avec pour par sur aux chez une dans sans nuit soiree ville entre contre fete jour',
  es: 'el los las y con para por del una noche sobre ciudad fiesta dia nuestra encuentro entre',
  pt: 'o os da do dos das com para na no nas nos uma noite sobre cidade festa dia encontro ao',
  it: 'il lo gli della dello degli delle nella con per di sulla una notte serata citta festa giorno alla al nel dal e',
  nl: 'het een van voor met bij naar onze tegen en over door aan uit avond stad dag feest',
  pl: 'i w z na ze dla od do o noc wieczor przy spotkanie miasto dzien',
  cs: 'a v s na ze pro od k o noc vecer pri setkani mesto den ve se',
  sv: 'och med for pa av ett en den till fran i vid kvall stad dag natt om',
  da: 'og med for pa af et en den til fra i ved aften by dag nat om',
  fi: 'ja kanssa tapahtuma ilta yo paiva kaupunki',
  hu: 'a az es egy nap ejszaka varos',
  tr: 've ile icin bir gece gun sehir bulusma',
  ga: 'an na agus ar ag le i gcuideachta oiche ceol feile imeacht failte lae roimh don leis',
  cy: 'y yr a ac gyda i o ar yn gan noson bore dydd gwyl cymru neuadd croeso',
  eu: 'eta bat en eko ko gaua eguna jaia kalean plazan herriko euskal ikastaroa azoka',
  gl: 'o os a as e do da dos das co coa no na nos nas unha noite sobre cidade festa dia encontro ao coas polo',
  ro: 'si cu la pentru din de in o un noapte seara oras zi targ intalnire',
  hr: 'i u na sa za od do iz o noc vecer dan grad s',
  sl: 'in v na z za od do iz o noc vecer dan mesto s',
  et: 'ja ning koos ohtu paev linn laat oo',
  lv: 'un ar no uz par pie vakars diena nakts pilseta',
  lt: 'ir su is apie prie vakaras diena naktis miestas',
  id: 'dan di ke dari untuk dengan malam hari kota pasar bersama yang',
  vi: 'va cua voi cho tai trong dem ngay cung nhac cho',
  af: 'die en van vir met by aand dag stad in',
  is: 'og med fyrir a i um kvold dagur',
  ca: 'el els les i amb per del nit dia ciutat festa',
}; // biome-ignore format: one table

const byWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(smallWords))
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language]);

/** Letters that only some languages write. */
const letters: [RegExp, readonly string[]][] = [
  [/ß/, ['de']],
  [/ñ|¿|¡/, ['es']],
  [/[ãõ]/, ['pt']],
  [/[łąęśźżńć]/, ['pl']],
  [/[ěřůťď]/, ['cs']],
  [/[őű]/, ['hu']],
  [/[ışğ]/, ['tr']],
  [/[øæ]/, ['da']],
  [/å/, ['sv', 'da', 'fi']],
  [/œ|[êîûâ]/, ['fr', 'pt', 'nl']],
  [/ä/, ['de', 'sv', 'fi', 'et']],
  [/l·l/, ['ca']],
];

/** The languages a title shows signs of, by its own letters and its romanised words; empty = no telling. */
export function languagesOf(title: string): ReadonlySet<string> {
  const votes = new Map<string, number>();
  const vote = (languages: readonly string[], worth: number) => {
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + worth / languages.length);
  };
  for (const word of romanize(title).split(' ')) vote(byWord.get(word) ?? [], 1);
  for (const [letter, languages] of letters) if (letter.test(title.toLowerCase())) vote(languages, 1);
  const most = Math.max(0, ...votes.values());
  return new Set([...votes].flatMap(([language, worth]) => (worth >= most * 0.6 && worth >= 0.2 ? [language] : [])));
}
