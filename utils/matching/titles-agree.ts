import { contradict, partsOf, replaced, sameSet } from './event-parts';
import { hostsDiffer } from './hosts-differ';
import {
  areInTwoLanguages,
  areTwoEntries,
  haveOneNumber,
  inOneTown,
  inTwoScripts,
  isFixture,
  isGeneric,
  isOnePage,
  playsAlong,
  quotes,
  shareAHost,
  shareAnAct,
  sharesWork,
  tellsOf,
} from './other-signs';
import type { Read } from './read-gathering';
import { isLong, isMultiDay, isSameLength } from './same-occasion';
import { type Agreement, areOneKindOfHouse } from './same-venue';
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
  if (isClassA !== isClassB && (isMusic(isClassA ? b : a) || doOther(a, b))) return true;
  // Begins and ends with the other: a part would be shorter. A stage is open as long as the festival.
  if (isSameLength(a.event, b.event)) return a.parts.piece.has('stage') !== b.parts.piece.has('stage');
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

/** Named in its title as in its place, and in nothing of the other: one stage of what the other is the whole of. */
function isOneStage(one: Read, other: Read): boolean {
  const isStage = (text: string | undefined) => partsOf(text ?? '').piece.has('stage');
  return (
    one.parts.piece.has('stage') &&
    isStage(one.event.venue?.name) &&
    !other.parts.piece.has('stage') &&
    !isStage(other.event.venue?.name)
  );
}

/** One is the children's or young people's of something that has no name of its own. */
function areForOthers(a: Read, b: Read): boolean {
  const forWhom = (each: Read) => each.words.filter(({ text }) => text === '#youth' || text === '#children').length;
  return forWhom(a) !== forWhom(b);
}

type Compared = Likeness & {
  share: number;
  sameUrl: boolean;
  sameAct: boolean;
  twoScripts: boolean;
};

function compared(a: Read, b: Read, isExact: boolean): Compared {
  const found = likest(a, b, isExact);
  return {
    ...found,
    // What is common, seen against what sets them apart.
    share: found.common / Math.max(0.01, found.common + Math.min(found.onlyA, found.onlyB)),
    sameUrl: isOnePage(a, b),
    sameAct: shareAnAct(a, b),
    twoScripts:
      isExact &&
      inTwoScripts(a, b) &&
      found.otherNames < 3 &&
      !doOther(a, b) &&
      (found.common >= 0.7 || !bothSpelled(a, b)),
  };
}

/** What the titles share; of one that says everything twice, by the half that is in the other's language. */
function likest(a: Read, b: Read, isExact: boolean): Likeness {
  const [explainsA, explainsB] = [explainedBy(a, isExact), explainedBy(b, isExact)];
  const whole = likeness(a.words, b.words, explainsA, explainsB);
  const isTold = (each: Likeness) => each.common >= 1.3 && each.otherNames < whole.otherNames;
  const halves = [
    ...a.halves.map((half) => likeness(half, b.words, explainsA, explainsB)),
    ...b.halves.map((half) => likeness(a.words, half, explainsA, explainsB)),
  ].filter((each) => isExact && !replaced.test(a.said + b.said) && isTold(each));
  return halves.sort((x, y) => y.common - x.common)[0] ?? whole;
}

/** Words under which another title's extra words are no difference: its surroundings and, at one minute, its own text. */
function explainedBy(each: Read, isExact: boolean): readonly string[] {
  return isExact && !replaced.test(each.said) ? [...each.context, ...each.said.split(' ')] : each.context;
}

/** Who it is for, who does it, or which edition it is: other than in the other listing. */
function isOthers(a: Read, b: Read, place: Agreement, found: Compared): boolean {
  if (isPiece(a, b, found.onlyA, found.onlyB) || isOneStage(a, b) || isOneStage(b, a)) return true;
  if (!found.sameAct && found.named < 2.5 && hostsDiffer(a, b)) return true;
  if (found.named < 0.9 && (areForOthers(a, b) || areTwoEntries(a, b))) return true;
  return place === 'unknown' && a.editions.size !== b.editions.size && !found.sameUrl;
}

/** Whether the titles, and what else the listings say, mean one gathering at one place. */
export function titlesAgree(a: Read, b: Read, place: Agreement, isExact: boolean): boolean {
  const found = compared(a, b, isExact);
  if (isOthers(a, b, place, found)) return false;
  if (isExact && isOneByOtherSigns(a, b, place, found)) return true;
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
  if (place === 'foreign') return isExact && named >= 0.9 && share >= 0.4 && otherNames < 3;
  if (place === 'same') {
    if (isOneSpan && share >= 0.4) return true;
    if (sameAct || twoScripts || isSideman || isAllTranslated || isKin || (isTranslated && share >= 0.5)) return true;
    // Of one that says only what kind of thing it is, the other may be the name.
    const isKindOnly = isExact && named < 0.9 && otherNames < 0.2;
    return common >= 0.3 && share >= (sameUrl || isKindOnly ? 0.5 : named < 0.9 ? 0.7 : 0.6);
  }
  if (sameUrl) return share >= 0.5 || twoScripts;
  const sameHosts = shareAHost(a, b);
  if (twoScripts && (sameHosts || sameAct || named >= 0.9)) return true;
  const isWhole = isExact && inOneTown(a, b) && found.onlyA + found.onlyB === 0 && common >= 0.8;
  return isWhole || (share >= 0.75 && (common >= 1.3 || (sameHosts && common >= 0.3)));
}

/** What, at one minute, makes two one although their titles differ: nobody plays, or welcomes guests, in two places at once. */
function isOneByOtherSigns(a: Read, b: Read, place: Agreement, found: Compared): boolean {
  if (doOther(a, b)) return false;
  if (found.sameAct && place !== 'same') return inOneTown(a, b);
  const isThere = place === 'same' || place === 'foreign';
  if (sharesWork(a, b) || sharesWork(b, a)) return isThere || inOneTown(a, b);
  if (isFixture(a) && isFixture(b) && found.named >= 1.9) return isThere;
  // One calendar says only what kind of evening it is; its text says what the other's title says.
  if (place === 'same' && (tellsOf(a, b) || tellsOf(b, a))) return true;
  if (quotes(a, b) || quotes(b, a)) return inOneTown(a, b) || place !== 'unknown';
  const isSomewhereHere = isThere || inOneTown(a, b);
  if (shareAHost(a, b) && (isGeneric(a) || isGeneric(b))) return isSomewhereHere;
  if ((place === 'same' || (inTwoScripts(a, b) && inOneTown(a, b))) && haveOneNumber(a, b)) return true;
  if (found.sameUrl && areInTwoLanguages(a, b)) return true;
  const isForeign = areInTwoLanguages(a, b) || place === 'foreign';
  const isSaidTwice = found.translated > 0 || found.named >= 0.9 || found.skeleton >= 0.4;
  if (shareAHost(a, b)) return isForeign && isSomewhereHere;
  // Said in two languages that no sign tells apart (`Fira de la Ceba`, `Feria de la Cebolla`): so is what kind of thing it is.
  const isToldTwice = inTwoScripts(a, b) || found.translated >= 0.7;
  if (place === 'same' && isToldTwice && !hostsDiffer(a, b)) return true;
  // Nothing can be read in both but what kind of thing it is, in what kind of house.
  const isLegible = found.translated > 0 || found.skeleton >= 0.5;
  if (place === 'unknown' && inTwoScripts(a, b) && isLegible && !hostsDiffer(a, b))
    if (areOneKindOfHouse(a.event.venue, b.event.venue)) return true;
  return isThere && isForeign && isSaidTwice && found.otherNames < 2 + found.named;
}

/** What its title says one does there. */
export function activitiesOf({ words }: Read): Set<string> {
  return new Set(words.map(({ text }) => text).filter((text) => activities.has(text)));
}

/** Both name what one does there, and name other things. */
function doOther(a: Read, b: Read): boolean {
  return contradict(activitiesOf(a), activitiesOf(b));
}

/** Whether names could be recognised in both: letters of Cyrillic and Greek can be read, a Chinese character cannot. */
function bothSpelled(a: Read, b: Read): boolean {
  return [a, b].every(({ event }) =>
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]*$/u.test(event.title),
  );
}
