/**
 * What posts of one language are read with: sources of regular expressions, matched without regard to case. A new
 * language is one more file in `languages/` that exports one as `words`; nothing else has to be edited.
 */
export type LanguageWords = {
  /** First part of the BCP 47 tag. */
  lang: string;
  /** `run-on`: words are not parted by spaces (Chinese, Japanese), so none has to stand alone. */
  script: 'spaced' | 'run-on';
  /** Frequent little words, to tell the language of a post that does not say. */
  common: string;
  /** January to December. */
  months: readonly string[];
  /** Monday to Sunday. */
  weekdays: readonly string[];
  /** Words for days, with how many days they are away; the longer ones first. */
  days: readonly (readonly [source: string, away: number])[];
  /** "Tonight": a day and an evening in one word. */
  tonight: string;
  /** Next to a weekday: the one of the coming week ("next Saturday", 来週). */
  weekAfter?: string;
  /** Next to a weekday: it is over ("last Saturday"). */
  lastWeek: string;
  /** "every", which is no single date by itself but has a next one. */
  every?: string;
  /** Between numbers or days: a list, a range. */
  and: string;
  to: string;
  /** Between day and month: "of", "de". */
  of?: string;
  /** A bare day of the month, its number in a group `d`: "the 12th", "le 12", "am 12." */
  theDay?: string;
  /** After the number of a day: "st", "º". */
  ordinal?: string;
  /** `m/d`, `d/m`, `d.m` (dotted dates need no second dot) or `region` (English: depends on where). */
  numeric: 'month-first' | 'day-first' | 'region';
  /** Whether `7.30` without any other sign can be a date (`dates`) or is a time. */
  dotted: 'dates' | 'times';
  morning: string;
  evening: string;
  /** Right before a number: it is an hour ("at", "um", "alle"). */
  at: string;
  /** Right after a number: it is an hour ("Uhr", "h", "点"). */
  oClock?: string;
  noon?: string;
  midnight?: string;
  /** One to twelve, as hours are spoken. */
  hours?: readonly string[];
  /** "half" of the hour before ("halb acht" = 7:30) or after ("half past seven", "siete y media"). */
  halfTo?: string;
  halfPast?: string;
  /** "quarter past" before the hour, "y cuarto" behind it; likewise "quarter to". */
  quarterPast?: string;
  quarterTo?: string;
  doors: string;
  show: string;
  until: string;
  /** Before a date or time that was changed to another: "instead of", "statt". */
  insteadOf: string;
  /** After this comes what really holds: "correction", "moved to". */
  correction: string;
  /** Gatherings, by name. */
  gatherings: string;
  /** Come, join us, see you there. */
  invitations: string;
  /** Free entry, tickets at the door. */
  admission: string;
  /** Of a `run-on` script: inside a name of a place these particles do not stand. */
  statement?: string;
  /** Right behind the name of a place, where the language has endings instead of prepositions. */
  afterPlace?: string;
  /** Nouns for places stand before the name ("sala Verdi"), and need no preposition. */
  nounFirst?: boolean;
  /** Before the name of a place. */
  atPlace: string;
  /** Articles and the like that may stand before the name and belong to the preposition. */
  article?: string;
  /** Nouns that make a name a place: "hall", "pub", "\\p{L}*platz". */
  places: string;
  /** "Where:" */
  where: string;
  /** "at ours": a place everyone knows. */
  ourPlace?: string;
  /** It does not take place after all, wherever the post says so: cancelled, refund. */
  cancelled: string;
  /** The post is about something else than a gathering: exam, dentist, road works. */
  nothing: string;
  /** It comes to you: television, radio, stream, online; stands aside when people may also come. */
  fromAfar: string;
  /** People may come as well, or watch together. */
  inPersonToo: string;
  /** Hours of business. */
  openingHours: string;
  /** In the clause before a date: a deadline, not the gathering. */
  deadline: string;
  /** Right before a date, or right behind it: "by", まで. */
  by: string;
  byAfter?: string;
  /** In the clause of a date: then something is sold or comes out. */
  onSale: string;
  /** Of something that was: the weekday beside it is the last one. */
  lookingBack: string;
  /** "I", "my": of an appointment rather than an invitation, when nothing is invited to. */
  oneself: string;
  /** The writer's own plan, not an invitation. */
  privatePlan: string;
};

/** What `\\p{L}*` in a source is turned into: the first part of a compound, never a whole page without a space. */
export const compound = '\\p{L}{0,24}';

const modules = import.meta.glob<LanguageWords>('./languages/*.ts', { eager: true, import: 'words' });
const languages: ReadonlyMap<string, LanguageWords> = new Map(
  Object.values(modules).map((each) => [each.lang, bounded(each)] as const),
);

function bounded(words: LanguageWords): LanguageWords {
  const entries = Object.entries(words).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replaceAll('\\p{L}*', compound) : value,
  ]);
  return Object.fromEntries(entries) as LanguageWords;
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];

/** Languages read with the words of their twin. */
const twins: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', yue: 'zh', va: 'ca' };

/** The words to read a post with: its own language's, else those of the language it looks like, else English. */
export function wordsOf(lang: string | undefined, text: string): LanguageWords {
  const tag = (lang ?? '').toLowerCase().split('-')[0] ?? '';
  const named = languages.get(twins[tag] ?? tag);
  const found = named ?? languages.get(languageOf(text)) ?? languages.get('en');
  if (!found) throw new Error('English is missing');
  return found;
}

/** The language a text looks like: by its script, or by how many of its words are frequent little ones. */
function languageOf(text: string): string {
  for (const [script, lang] of scripts) {
    // A few signs are decoration; Japanese is full of Han, so the order above matters.
    if ((text.match(script)?.length ?? 0) >= 4) return lang;
  }
  let best = 'en';
  let most = 0;
  for (const { lang, script, common } of languages.values()) {
    const count = script === 'spaced' ? (text.match(wordPattern(common))?.length ?? 0) : 0;
    if (count > most) [best, most] = [lang, count];
  }
  return best;
}

const patterns = new Map<string, RegExp>();

/** A global pattern for a source whose matches stand alone as words; `run-on` scripts have no such edge. */
export function wordPattern(source: string, script: LanguageWords['script'] = 'spaced'): RegExp {
  const key = `${script} ${source}`;
  const known = patterns.get(key);
  if (known) return known;
  const whole =
    script === 'run-on' ? `(?:${source})` : `(?<![\\p{L}\\p{M}\\p{N}_])(?:${source})(?![\\p{L}\\p{M}\\p{N}_])`;
  const pattern = new RegExp(whole, 'giu');
  patterns.set(key, pattern);
  return pattern;
}

/** Whether a word of `source` occurs in `text`. */
export function says(words: LanguageWords, source: string | undefined, text: string): boolean {
  return source !== undefined && source !== '' && text.search(wordPattern(source, words.script)) >= 0;
}
