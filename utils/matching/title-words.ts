import { isEventWord, meaningsOf } from './event-words';
import { romanize } from './romanize';

/** A word of a title and how much it says about which event this is: names 1, kinds of events little. */
export type Word = { text: string; written: string; weight: number };

/** How seldom a word is among the titles at a venue, 0 to 1; without it every name weighs 1. */
export type Rarity = (word: string) => number;

const fillers = new Set(
  (
    'the a an of and or in on at to for with from by feat ft featuring presents present presented pres vs und der die das den dem des ein eine im am an zu zum zur mit von vom fur bei ' +
    'aus gegen et le la les l un une du de d des au aux avec pour par sur en dans y el los las del al con por para una uno e il lo gli i di da dal dei ' +
    'della delle degli nel nella con per su o os as do da dos das no na com em num uma w z i na do ze we od dla s se v ve k ke u a o po pro het een van ' +
    'met voor bij op te og med til paa pa pri с и в на по за от до из live ticket tickets karten entradas billets bilety kaarten eintritt einlass doors door ' +
    'show showtime beginn debut inizio start uhr h pm am vorverkauf vvk abendkasse reservation gratis free vivo dal ao en direct kostenlos entree libre encore plus special guest ' +
    'guests support supporting annual official edition event events veranstaltung evenement evento jahre years edicion edizione nr no vol volume num new ' +
    'cancelled canceled cancellation abgesagt entfallt annule annulee annullato annullata cancelado cancelada geannuleerd afgelast odwolany odwolane odwolana zruseno aflyst avlyst installd peruttu отменен отменено 中止 취소 ' +
    'january february march april may june july august september october november december januar februar marz mai juni juli oktober dezember janvier fevrier mars avril ' +
    'juin juillet aout septembre octobre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno ' +
    'luglio settembre ottobre dicembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro januari februari maart mei augustus styczen luty marzec kwiecien ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'postponed verschoben reporte reportee rinviato rinviata aplazado aplazada adiado adiada uitgesteld przelozony przelozone odlozeno utsatt udskudt ' +
    'moved rescheduled verlegt nachholtermin sold out soldout ausverkauft ausgebucht complet agotado agotadas agotados esgotado esgotados esaurito uitverkocht wyprzedane vyprodano udsolgt utsolgt slutsalt 完売 満席 ' +
    'waitlist waiting list wartelist warteliste liste d attente lista espera lista d attesa wachtlijst last few remaining restkarten dernieres places ultimi ultimas plazas'
  ).split(' '),
);

/** Dates and clock times, which the start says better. */
const times =
  /\b(\d{1,2}[:.h]\d{2}\s?(uhr|h|am|pm)?|\d{1,2}\s?(uhr|am|pm|h)|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](\d{2,4})?|(19|20)\d\d)(?![\p{L}\p{N}])/giu;

/** `Luke's` is one word, however its apostrophe is written. */
export const apostrophes = /['’`](?=s\b)/g;

/** The words that count, once each. Titles over 300 letters are cut: enough to tell them apart. */
export function titleWords(title: string, rarity: Rarity = () => 1): Word[] {
  const plain = romanize(title.slice(0, 300).replace(times, ' '));
  const split = plain.replace(/(\p{Script=Han})/gu, ' $1 ').replace(/(?<=\p{L})(?=\d)/gu, ' ');
  const words = meaningsOf(split.split(' ').filter((word) => word !== ''));
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
  // One Chinese character says less than a word.
  return (/^\p{Script=Han}$/u.test(text) ? 0.4 : 1) * Math.max(0.25, rarity(text));
}

/** Spelling as the ear takes it: `Tchaikovsky` and `Chaykovski`, `Zuerich` and `Zurich`. */
export function wordSound(word: string): string {
  return word
    .replace(/tsch|tch|cz|tš/g, 'ch')
    .replace(/sch|sz|sh/g, 's')
    .replace(/ph/g, 'f')
    .replace(/ck|q|c(?!h)/g, 'k')
    .replace(/kh|ch/g, 'h')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/([aou])e/g, '$1')
    .replace(/(.)\1+/g, '$1');
}

function editsWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? limit + 1) <= limit;
}

/** Equal, or near enough for spelling: one letter in five, two in nine. Event words and numbers only when equal. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (/[#\d]/.test(a + b)) return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  const [x, y] = [wordSound(a), wordSound(b)];
  if (x === y) return true;
  if (shorter >= 5 && editsWithin(x, y, shorter >= 9 ? 2 : 1)) return true;
  return shorter >= 5 && (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) <= shorter - 3;
}

export type Likeness = {
  /** Weight of the words both have. */
  common: number;
  /** That part of it that is names, not kinds of events. */
  named: number;
  /** Weight of the words only one has, and nothing else in the other listing explains. */
  onlyA: number;
  onlyB: number;
  /** Of the words only one has, the names: the lesser side. */
  otherNames: number;
  /** Weight of what was said in two languages, or by two words for one thing. */
  translated: number;
  /** How alike what is left looks, 0 to 1. */
  skeleton: number;
};

/** What two titles have in common and what sets them apart. `explains*`: words said elsewhere in that listing (its
 * venue, town, people), under which the other title's extra words are no difference. */
export function likeness(
  wordsA: readonly Word[],
  wordsB: readonly Word[],
  explainsA: readonly string[],
  explainsB: readonly string[],
): Likeness {
  const a = splitLike(wordsA, wordsB);
  const b = splitLike(wordsB, wordsA);
  const free = new Set(b);
  const found = { common: 0, named: 0, translated: 0 };
  const restA: Word[] = [];
  for (const word of a) {
    const twin =
      [...free].find((each) => each.text === word.text) ?? [...free].find((each) => sameWord(each.text, word.text));
    if (twin) {
      free.delete(twin);
      const weight = (word.weight + twin.weight) / 2;
      found.common += weight;
      if (!isEventWord(word.text)) found.named += weight;
      if (word.text.startsWith('#') && stemOf(word.written) !== stemOf(twin.written)) found.translated += weight;
    } else if (!explainsB.some((each) => sameWord(each, word.text))) restA.push(word);
  }
  const restB = [...free].filter((word) => !explainsA.some((each) => sameWord(each, word.text)));
  const otherNames = Math.min(
    ...[restA, restB].map((rest) => weightOfAll(rest.filter(({ text }) => !isEventWord(text)))),
  );
  const skeleton = skeletonLikeness(restA, restB);
  return { ...found, onlyA: weightOfAll(restA), onlyB: weightOfAll(restB), otherNames, skeleton };
}

/** `Konzerte` is no other language than `Konzert`. */
function stemOf(written: string): string {
  return written.replace(/(es|en|s|n|e)$/, '');
}

function weightOfAll(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** `Quillnight` as the two words it is in the other title: written together here and apart there. */
function splitLike(words: readonly Word[], other: readonly Word[]): Word[] {
  return words.flatMap((word) => {
    const at = other.findIndex(
      (each, index) => `${each.text}${other[index + 1]?.text}`.replace(/#/g, '') === word.text,
    );
    const [first, second] = [other[at], other[at + 1]];
    return first && second
      ? [
          { ...word, text: first.text },
          { ...word, text: second.text },
        ]
      : [word];
  });
}

/** How alike words are to the eye that ignores vowels, spaces and languages: the share of pairs of neighbouring
 * consonants both have (`Klimastreik`, `climate strike`). */
function skeletonLikeness(a: readonly Word[], b: readonly Word[]): number {
  const [x, y] = [consonantPairs(a), consonantPairs(b)];
  if (x.length < 5 || y.length < 5) return 0;
  const free = [...y];
  let common = 0;
  for (const pair of x) {
    const at = free.indexOf(pair);
    if (at === -1) continue;
    free.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (x.length + y.length);
}

function consonantPairs(words: readonly Word[]): string[] {
  const bare = wordSound(
    words
      .map(({ written }) => written)
      .join('')
      .replace(/ /g, ''),
  ).replace(/[aeiou\d]/g, '');
  return Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2));
}
