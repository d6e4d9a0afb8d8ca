import { contradict, replaced } from './event-parts';
import { isEventWord, withMeanings } from './event-words';
import type { Read } from './read-gathering';
import { romanize, scriptOf } from './romanize';
import { townsAgree } from './same-area';
import { isQuarterOf } from './same-town';
import { sameWord } from './same-word';
import { activities } from './title-words';

/* What beside the words of two titles says that one gathering is meant: who plays, whose evening it is, what one tells of the other. */

/** What one says beside its title names all of the other's: who plays along, and with whom. */
export function tellsOf(one: Read, other: Read): boolean {
  const names = other.words.filter(({ text }) => !isEventWord(text));
  const said = romanize(one.event.description?.slice(0, 1_000)).split(' ');
  return names.length >= 2 && !replaced.test(one.said) && names.every(({ text }) => said.includes(text));
}

/** Its text gives the other's whole title. */
export function quotes(one: Read, other: Read): boolean {
  if (replaced.test(one.said)) return false;
  const title = romanize(other.event.title);
  if (romanize(one.event.title) === title) return false;
  if (title.length >= 12 && one.said.includes(` ${title} `)) return true;
  // `Open-air cinema: The Sky over Berlin (OV)`: what it is called stands between the signs.
  const names = other.event.title.split(/[:|()[\]–—"„“”«»]|\s[-/]\s/u).map(romanize);
  const isName = (name: string) => name.length >= 14 && name.split(' ').length >= 3 && !isGenericText(name, other);
  return names.some(
    (name) =>
      isName(name) && romanize(one.event.description).includes(name) && !romanize(one.event.title).includes(name),
  );
}

function isGenericText(text: string, { context }: Read): boolean {
  return withMeanings(text.split(' ')).every(
    (word) => isEventWord(word) || context.some((each) => sameWord(each, word)),
  );
}

/** The work one title quotes stands in the other's: a film, a play, a book. */
export function sharesWork(one: Read, other: Read): boolean {
  const quoted = [...one.event.title.matchAll(/[«»„“”"『「‹](.{4,80}?)[»«“”"』」›]/gu)].map(([, work]) =>
    romanize(work),
  );
  const title = ` ${romanize(other.event.title)} `;
  return quoted.some((work) => work.length >= 6 && title.includes(` ${work} `));
}

/** Says no more than whose evening it is, where, and of what kind: `Monthly meeting`, `Data Science Commons – January Meetup`. */
export function isGeneric({ words, context }: Read): boolean {
  return words.every(
    ({ text }) => isEventWord(text) || howOften.test(text) || context.some((word) => sameWord(word, text)),
  );
}

const howOften =
  /^(weekly|monthly|quarterly|annual|regular|wochentlich\w*|monatlich\w*|monats|kuukausi|kuun|viikko|hebdomadaire|mensuel\w*|semanal|mensual|mensal|settimanale|mensile|wekelijks\w*|maandelijks\w*|manads|maneds|manedlig\w*|manadlig\w*|miesieczn\w*|tygodniow\w*|mesicni|tydenni|havi|heti|aylik|haftalik)$/;

/** A match: one side against the other; perhaps only a dash between two things. */
export function isFixture(each: Read): boolean {
  return saysVersus(each) || /\p{L}\s+[-–—]\s+\p{L}/u.test(each.event.title);
}

/** A match for sure. */
export function saysVersus({ event }: Read): boolean {
  return /\p{L}\s+(vs?|v\.|vs\.|gegen|contre|contra|kontra|x|против|проти|ضد|נגד)\s+\p{L}|\p{L}(対|對|对|vs)\p{L}/iu.test(
    event.title,
  );
}

/** The same number of a series: `#9`, `XII`. */
export function haveOneNumber(a: Read, b: Read): boolean {
  return [...a.editions].some((each) => b.editions.has(each));
}

/** Signs of languages in both titles, and of none in common. */
export function areInTwoLanguages(a: Read, b: Read): boolean {
  return inTwoScripts(a, b) || contradict(a.languages, b.languages);
}

export function inTwoScripts(a: Read, b: Read): boolean {
  const scripts = [scriptOf(a.event.title), scriptOf(b.event.title)];
  return scripts[0] !== scripts[1] && !scripts.includes('none');
}

export function inOneTown(a: Read, b: Read): boolean {
  const [x, y] = [a.event.venue, b.event.venue];
  if (!x || !y) return false;
  if (townsAgree(x, y) === 'same') return true;
  const [one, other] = [x.locality, y.locality];
  return one !== undefined && other !== undefined && (isQuarterOf(one, other) || isQuarterOf(other, one));
}

/** A match of a league, with the number of its round. */
export function saysRound(each: Read): boolean {
  return isFixture(each) && rounds.test(romanize(each.event.title));
}

const rounds =
  /\b(rounds?|matchday|game ?week|spieltag|runde|kolo|kolejka|jornada|giornata|journee|speeldag|speelronde|fordulo|tur|runda|omgang\w*|kierros)\b|節|轮|輪|라운드/;

/** What its title says one does there. */
export function activitiesOf({ words }: Read): Set<string> {
  return new Set(words.map(({ text }) => text).filter((text) => activities.has(text)));
}

/** Both name what one does there, and name other things. */
export function doOther(a: Read, b: Read): boolean {
  return contradict(activitiesOf(a), activitiesOf(b));
}
