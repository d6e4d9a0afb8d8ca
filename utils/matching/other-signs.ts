import { hostOfKey } from './canonical-url';
import { contradict, replaced } from './event-parts';
import { isEventWord } from './event-words';
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
function isOnePerson(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length);
  return short === long || (short.length >= 8 && short.includes(' ') && ` ${long} `.includes(` ${short} `));
}

/** The support's or a sideman's entry of that very concert: somebody who plays in one plays in the other, too. */
export function shareAnAct(a: Read, b: Read): boolean {
  const title = (each: Read) => ` ${romanize(each.event.title)} `;
  const plays = (one: Read, other: Read) =>
    one.people.some(
      (person) =>
        other.people.some((each) => isOnePerson(each, person)) ||
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
  const title = romanize(other.event.title);
  if (replaced.test(one.said)) return false;
  return title.length >= 12 && romanize(one.event.title) !== title && one.said.includes(` ${title} `);
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
  return words.every(({ text }) => isEventWord(text) || context.some((word) => sameWord(word, text)));
}

/** A match: one side against the other. */
export function isFixture({ event }: Read): boolean {
  return /\p{L}\s*(\s(vs?|v\.|vs\.|gegen|contre|contra|kontra|x)\s|\s[-–—]\s)\s*\p{L}/iu.test(event.title);
}

/** Both name people, and the same ones. */
export function haveOneAct(a: Read, b: Read): boolean {
  return a.people.some((person) => b.people.some((other) => isOnePerson(person, other)));
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
  return a.hosts.some((host) => b.hosts.includes(host)) || a.sites.some((site) => b.sites.includes(site));
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
