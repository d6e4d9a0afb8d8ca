import type { LanguageWords } from './language-words';
import { regexOf } from './regex-of';

/** How a language says that a day was moved: the verb, and what stands before the old day and before the new one. */
type Moving = {
  verb: string;
  from: string;
  to: string;
  /** Between these two a bare number is a day, never an hour: "du 5 au 12", beside "de 5h à 7h". */
  isOfDays?: boolean;
};

const moving: Readonly<Record<string, Moving>> = {
  en: {
    // No bare "moving" or "changing": a moving exhibition runs from one day to another.
    verb: '(?:mov|chang)(?:es?|ed)|(?:is|are) (?:moving|changing)|shift(?:s|ed)?|postponed|rescheduled|pushed(?: back)?|brought forward|put back|bumped|switch(?:es|ed)|delayed',
    from: 'from(?: the)?',
    to: 'to(?: the)?|until',
  },
  de: {
    verb: 'verleg\\p{L}+|verschieb\\p{L}+|verschoben|vertag\\p{L}+|umgelegt|vorgezogen|rück(?:t|en)|wander(?:t|n)',
    from: 'vom|von',
    to: 'auf(?: den)?|zum',
  },
  fr: {
    verb: 'report\\p{L}+|décal\\p{L}+|déplac\\p{L}+|repouss\\p{L}+|avanc(?:é|ée|és|ées)|(?<!se )pass(?:e|ent|era)',
    from: 'du|de',
    to: 'au|à',
    isOfDays: true,
  },
  es: {
    verb: 'aplaza\\p{L}+|pospone\\p{L}*|pospuest\\p{L}+|traslad\\p{L}+|muev\\p{L}+|mov(?:ido|ida|emos)|pas(?:a|an|amos)|cambi\\p{L}+|adelanta\\p{L}+|reprograma\\p{L}+',
    from: 'del(?: día)?',
    to: 'al(?: día)?',
    isOfDays: true,
  },
  it: {
    verb: 'spost\\p{L}+|rinvi\\p{L}+|posticip\\p{L}+|anticip\\p{L}+|slitta\\p{L}*|pass(?:a|ano)',
    from: 'dal|da',
    to: 'al|a',
    isOfDays: true,
  },
  pt: {
    verb: 'adia\\p{L}+|remarca\\p{L}+|transfer\\p{L}+|pass(?:a|ou)|mud(?:a|ou)|antecipa\\p{L}+',
    from: 'd[eo](?: dia)?',
    to: '(?:para|pro)(?: o)?(?: dia)?|ao?',
  },
  nl: { verb: 'verplaats\\p{L}*|verzet|verschoven|verschui\\p{L}+|uitgesteld|vervroegd', from: 'van', to: 'naar' },
};

/** "Moves the lantern walk from": the verb before a day, in one breath; in Dutch and German it may come behind. */
function isMove(text: string, from: number, to: number, { verb, from: source }: Moving): boolean {
  const before = text.slice(Math.max(0, from - 70), from);
  const after = text.slice(to, to + 40).split(/[.!?](?=\s|$)|\n/u)[0] ?? '';
  if (!regexOf(`(?<!\\p{L})(?:${source})\\s$`, 'iu').test(before)) return false;
  return (
    regexOf(`(?<!\\p{L})(?:${verb})\\s[^.!?:;,\\n]{0,40}$`, 'iu').test(before) ||
    regexOf(`(?<!\\p{L})(?:${verb})(?!\\p{L})`, 'iu').test(after)
  );
}

type Span = { from: number; to: number };

/** "Moves from Thursday 5 to Thursday 12 November": the first of two days in a text is the old one. */
export function isMovedTo(old: Span, next: Span | undefined, text: string, { lang }: LanguageWords): boolean {
  const words = moving[lang];
  if (!words || !next || next.from < old.to || next.from - old.to > 30) return false;
  // An hour may follow the old day.
  if (!regexOf(`^(?:[^\\n!?;]{0,20}\\s|,?\\s)(?:${words.to})\\s*$`, 'iu').test(text.slice(old.to, next.from))) {
    // "Du 5", "den 12.": the little word may belong to the day.
    const led = regexOf(`^(?:${words.to})\\s`, 'iu').test(text.slice(next.from, next.to));
    if (!led || !/^,?\s$/u.test(text.slice(old.to, next.from))) return false;
  }
  return isMove(text, old.from, next.to, words);
}

/** "Reporté du 5 au 12 décembre": written like a range, and no range. */
export function isMoveWithin({ from }: Span, text: string, { lang }: LanguageWords): boolean {
  const words = moving[lang];
  if (!words) return false;
  const before = text.slice(Math.max(0, from - 40), from);
  return regexOf(`(?<!\\p{L})(?:${words.verb})\\s(?:${words.from})\\s$`, 'iu').test(before);
}

/** A pattern for the new day of "reporté du 5 au 12", which names no month; its number in a group `d`. */
export function movedDay({ lang, weekdays }: LanguageWords): string | undefined {
  const words = moving[lang];
  if (!words?.isOfDays) return undefined;
  const weekday = `(?:(?:${weekdays.join('|')})\\s)?`;
  const lead = `(?<!\\p{L})(?:${words.verb})\\s(?:${words.from})\\s${weekday}\\d{1,2}\\s(?:${words.to})\\s`;
  return `(?<=${lead})(?<d>\\d{1,2})(?!\\s?[h:/.%]\\d?|\\d|\\s?€)`;
}
