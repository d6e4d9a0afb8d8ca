import { hostOfKey } from './canonical-url';
import { contradict, replaced } from './event-parts';
import { isEventWord, withMeanings } from './event-words';
import type { Read } from './read-gathering';
import { romanize, scriptOf } from './romanize';
import { isQuarterOf, samePlaceName } from './same-town';
import { sameWord } from './same-word';

/* What beside the words of two titles says that one gathering is meant: who plays, whose evening it is, what one tells of the other. */

/** An entry of somebody who plays along: `Tilly Marsh supporting …`, `Olek Bem (drums) w/ …`. */
export const playsAlong =
  /\b(support\w*|opening for|opens for|vorband|vorprogramm|premiere partie|telonero\w*|in apertura|voorprogramma|w\/|with|mit|avec|con|com|feat\w*|ft|special guests?|guesting|sits? in|sideman|drums|bass|guitar|sax\w*|piano|keys|vocals|trumpet|violin|cello|schlagzeug|gitarre|klavier|batterie|guitare)\b|w\/|[&+]/i;

function isNamedIn(person: string, other: Read): boolean {
  if (replaced.test(other.said)) return false;
  return other.said.includes(` ${person} `) && person.includes(' ');
}

/** `Llanfelin Male Voice Choir (Côr Meibion Llanfelin)` is the choir of either name. */
function isOneParty(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length);
  return short === long || (short.length >= 8 && short.includes(' ') && ` ${long} `.includes(` ${short} `));
}

/** The support's or a sideman's entry of that very concert: somebody who plays in one plays in the other, too. */
export function shareAnAct(a: Read, b: Read): boolean {
  const title = (each: Read) => ` ${romanize(each.event.title)} `;
  const plays = (one: Read, other: Read) =>
    one.people.some(
      (person) =>
        other.people.some((each) => isOneParty(each, person)) ||
        title(other).includes(` ${person} `) ||
        isNamedIn(person, other),
    );
  return plays(a, b) || plays(b, a) || (tellsOf(a, b) && tellsOf(b, a));
}

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

/** A match: one side against the other. */
export function isFixture({ event }: Read): boolean {
  return /\p{L}\s*(\s(vs?|v\.|vs\.|gegen|contre|contra|kontra|x)\s|\s[-–—]\s)\s*\p{L}/iu.test(event.title);
}

/** Both name people, and the same ones. */
export function haveOneAct(a: Read, b: Read): boolean {
  return a.people.some((person) => b.people.some((other) => isOneParty(person, other)));
}

/** One page, or one entry of a site in two languages: `/fi/tapahtumat/7714`, `/en/events/7714`. */
export function isOnePage(a: Read, b: Read): boolean {
  if (a.url === undefined || b.url === undefined) return false;
  const entry = (url: string) => url.match(/\/(?=[^/?]*\d{3})[^/?]+$/)?.[0];
  const isOneEntry = entry(a.url) !== undefined && entry(a.url) === entry(b.url);
  return a.url === b.url || (isOneEntry && hostOfKey(a.url) === hostOfKey(b.url));
}

/** One site has both, on two pages, under a title that says only what kind of thing it is; each is told in words of its own. */
export function areTwoEntries(a: Read, b: Read): boolean {
  if (a.url === undefined || b.url === undefined || a.url === b.url || hostOfKey(a.url) !== hostOfKey(b.url))
    return false;
  const wordsOf = ({ event }: Read) =>
    romanize(event.description)
      .split(' ')
      .filter((word) => word.length > 3);
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.some((other) => sameWord(word, other)));
}

/** The same number of a series: `#9`, `XII`. */
export function haveOneNumber(a: Read, b: Read): boolean {
  return [...a.editions].some((each) => b.editions.has(each));
}

export function shareAHost(a: Read, b: Read): boolean {
  return (
    a.hosts.some((host) => b.hosts.some((other) => isOneParty(host, other))) ||
    a.sites.some((site) => b.sites.includes(site))
  );
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
  const [x, y] = [a.event.venue?.locality, b.event.venue?.locality];
  if (x === undefined || y === undefined) return false;
  return samePlaceName(x, y) || isQuarterOf(x, y) || isQuarterOf(y, x);
}
