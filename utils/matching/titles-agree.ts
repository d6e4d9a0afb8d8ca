import { replaced, sameSet } from './event-parts';
import { isEventWord, withMeanings } from './event-words';
import type { Read } from './read-gathering';
import { romanize, scriptOf } from './romanize';
import { isLong, isMultiDay, isSameLength } from './same-occasion';
import { samePlaceName } from './same-town';
import type { Agreement } from './same-venue';
import { sameWord } from './same-word';
import { type Likeness, likeness } from './title-likeness';
import { activities } from './title-words';

const large = ['#festival', '#conference', '#exhibition'];

function isMusic({ event, words }: Read): boolean {
  return (
    event.performers.length > 0 || words.some(({ text }) => /^#(concert|band|trio|quartet|jazz|orchestra)$/.test(text))
  );
}

/** One is a day, stage, workshop or act of the other. */
function isPiece(a: Read, b: Read, extraA: number, extraB: number): boolean {
  const [isClassA, isClassB] = [a, b].map(({ parts }) => parts.piece.has('workshop'));
  if (isClassA !== isClassB && isMusic(isClassA ? b : a)) return true;
  // Begins and ends with the other: a part would be shorter.
  if (isSameLength(a.event, b.event)) return false;
  const isLarge = (each: Read) =>
    isMultiDay(each.event) || isLong(each.event) || each.words.some(({ text }) => large.includes(text));
  if (!isLarge(a) && !isLarge(b)) return false;
  const [multiA, multiB] = [isMultiDay(a.event), isMultiDay(b.event)];
  const pieces = (each: Read) =>
    new Set([...each.parts.piece].filter((name) => name !== 'weekday' || multiA !== multiB));
  if (!sameSet(pieces(a), pieces(b))) return true;
  if (multiA === multiB) return false;
  const [piece, extra] = multiA ? [b, extraB] : [a, extraA];
  if (piece.event.start.kind !== 'date' && extra >= 0.6) return true;
  // Nobody says how long it is: then one more word is only another way to call the whole.
  return extra >= (piece.event.end || piece.event.start.kind !== 'date' ? 1 : 1.9);
}

/** An entry of somebody who plays along: `Tilly Marsh supporting …`, `Olek Bem (drums) w/ …`. */
const playsAlong =
  /\b(support\w*|opening for|opens for|vorband|vorprogramm|premiere partie|telonero\w*|in apertura|voorprogramma|w\/|with|mit|avec|con|com|feat\w*|ft|special guests?|guesting|sits? in|sideman|drums|bass|guitar|sax\w*|piano|keys|vocals|trumpet|violin|cello|schlagzeug|gitarre|klavier|batterie|guitare)\b|w\/|[&+]/i;

function isNamedIn(person: string, other: Read): boolean {
  if (replaced.test(other.said)) return false;
  return other.said.includes(` ${person} `) && person.includes(' ');
}

/** The support's or a sideman's entry of that very concert: somebody who plays in one plays in the other, too. */
function shareAnAct(a: Read, b: Read): boolean {
  const title = (each: Read) => ` ${romanize(each.event.title)} `;
  const plays = (one: Read, other: Read) =>
    one.people.some(
      (person) => other.people.includes(person) || title(other).includes(` ${person} `) || isNamedIn(person, other),
    );
  return plays(a, b) || plays(b, a) || (tellsOf(a, b) && tellsOf(b, a));
}

/** What one says beside its title names all of the other's: who plays along, and with whom. */
function tellsOf(one: Read, other: Read): boolean {
  const names = other.words.filter(({ text }) => !isEventWord(text));
  const said = romanize(one.event.description?.slice(0, 1_000)).split(' ');
  return names.length >= 2 && !replaced.test(one.said) && names.every(({ text }) => said.includes(text));
}

function hostsDiffer(a: Read, b: Read): boolean {
  if (a.hosts.length === 0 || b.hosts.length === 0) return false;
  const town = romanize(`${a.event.venue?.locality ?? ''} ${b.event.venue?.locality ?? ''}`).split(' ');
  const words = (each: Read) =>
    each.hosts.flatMap((host) => withMeanings(host.split(' '))).filter((word) => !town.includes(word));
  const [x, y] = [words(a), words(b)];
  const initials = (each: Read) =>
    each.hosts.map((host) =>
      host
        .split(' ')
        .map((word) => word.charAt(0))
        .join(''),
    );
  const isShort = (one: string[], other: Read) =>
    one.some((word) => word.length >= 3 && initials(other).some((letters) => letters.startsWith(word)));
  if (isShort(x, b) || isShort(y, a)) return false;
  const meet = (one: string[], other: string[]) => one.some((word) => other.some((each) => sameWord(word, each)));
  const rooms = [a, b].flatMap(({ event }) => withMeanings(romanize(event.venue?.name).split(' ')));
  return !meet(x, y) && !meet(x, rooms) && !meet(y, rooms);
}

/** One is the children's or young people's of something that has no name of its own. */
function areForOthers(a: Read, b: Read): boolean {
  const forWhom = (each: Read) => each.words.filter(({ text }) => text === '#youth' || text === '#children').length;
  return forWhom(a) !== forWhom(b);
}

type Compared = Likeness & {
  share: number;
  isExact: boolean;
  sameUrl: boolean;
  sameAct: boolean;
  twoScripts: boolean;
};

function compared(a: Read, b: Read, isExact: boolean): Compared {
  const found = likeness(a.words, b.words, a.context, b.context);
  return {
    ...found,
    isExact,
    // What is common, seen against what sets them apart.
    share: found.common / Math.max(0.01, found.common + Math.min(found.onlyA, found.onlyB)),
    sameUrl: a.url !== undefined && a.url === b.url,
    sameAct: shareAnAct(a, b),
    twoScripts:
      isExact &&
      inTwoScripts(a, b) &&
      found.otherNames < 3 &&
      !doOther(a, b) &&
      (found.common >= 0.7 || !bothSpelled(a, b)),
  };
}

/** Who it is for, who does it, or which edition it is: other than in the other listing. */
function isOthers(a: Read, b: Read, place: Agreement, found: Compared): boolean {
  if (isPiece(a, b, found.onlyA, found.onlyB)) return true;
  if (!found.sameAct && found.named < 1.5 && hostsDiffer(a, b)) return true;
  if (found.named < 0.9 && areForOthers(a, b)) return true;
  return place === 'unknown' && a.editions.size !== b.editions.size && !found.sameUrl;
}

/** Whether the titles, and what else the listings say, mean one gathering at one place. */
export function titlesAgree(a: Read, b: Read, place: Agreement, isExact: boolean): boolean {
  const found = compared(a, b, isExact);
  if (isOthers(a, b, place, found)) return false;
  const { named, otherNames, share, common, sameUrl, sameAct, twoScripts } = found;
  // Said twice, in two languages.
  const isTranslated = isExact && named >= 0.9 && named >= otherNames && (found.translated > 0 || place === 'foreign');
  // Said in two languages that are kin, or written together and apart.
  const isKin = isExact && place === 'same' && found.skeleton >= 0.6 && !doOther(a, b);
  // Nothing but the kinds of things, each in two languages: at one place and minute that is one event.
  const isAllTranslated = isExact && found.translated >= 0.8 && otherNames < 0.9;
  const isSideman =
    named >= 1.5 && [a, b].some(({ event, people }) => people.length > 0 && playsAlong.test(event.title));
  const isOneSpan = named >= 0.9 && isExact && isMultiDay(a.event) && isMultiDay(b.event);
  const isOneThing = sameAct || isSideman || twoScripts || isTranslated || isAllTranslated || isOneSpan || isKin;
  // Each has a name of its own: one series, two evenings of it.
  if (!isOneThing && otherNames >= 0.9 && named < 1.9 * otherNames) return false;
  if (place === 'foreign') return isExact && named >= 1.9 && share >= 0.4 && otherNames < 3;
  if (place === 'same') {
    if (isOneSpan && share >= 0.4) return true;
    if (sameAct || twoScripts || isSideman || isAllTranslated || isKin || (isTranslated && share >= 0.5)) return true;
    return common >= 0.3 && share >= (sameUrl ? 0.5 : named < 0.9 ? 0.7 : 0.6);
  }
  if (sameUrl) return share >= 0.5 || twoScripts;
  const sameHosts = a.hosts.some((host) => b.hosts.includes(host));
  if (twoScripts && (sameHosts || sameAct || named >= 0.9)) return true;
  const isWhole = isExact && inOneTown(a, b) && found.onlyA + found.onlyB === 0 && common >= 0.8;
  return isWhole || (share >= 0.75 && (common >= 1.3 || (sameHosts && common >= 0.3)));
}

/** Both name what one does there, and name other things. */
function doOther(a: Read, b: Read): boolean {
  const [x, y] = [a, b].map(({ words }) => words.map(({ text }) => text).filter((text) => activities.has(text)));
  return x !== undefined && y !== undefined && x.length > 0 && y.length > 0 && !x.some((text) => y.includes(text));
}

/** Whether names could be recognised in both: letters of Cyrillic and Greek can be read, a Chinese character cannot. */
function bothSpelled(a: Read, b: Read): boolean {
  return [a, b].every(({ event }) =>
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]*$/u.test(event.title),
  );
}

function inTwoScripts(a: Read, b: Read): boolean {
  const scripts = [scriptOf(a.event.title), scriptOf(b.event.title)];
  return scripts[0] !== scripts[1] && !scripts.includes('none');
}

function inOneTown(a: Read, b: Read): boolean {
  const [x, y] = [a.event.venue?.locality, b.event.venue?.locality];
  return x !== undefined && y !== undefined && samePlaceName(x, y);
}
