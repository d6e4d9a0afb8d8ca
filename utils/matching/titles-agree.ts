import { replaced } from './event-parts';
import { withMeanings } from './event-words';
import { hostsDiffer } from './hosts-differ';
import {
  areInTwoLanguages,
  doOther,
  haveOneNumber,
  inOneTown,
  inTwoScripts,
  isFixture,
  isGeneric,
  quotes,
  saysRound,
  sharesWork,
  tellsOf,
} from './other-signs';
import { areForOthers, isOneStage, isPiece } from './piece-of';
import type { Read } from './read-gathering';
import { romanize } from './romanize';
import { isMultiDay } from './same-occasion';
import { areSisterPages, areTwoEntries, isOnePage } from './same-page';
import { opensFor, playsAlong, shareAHost, shareAnAct } from './same-people';
import { areOneKindOfHouse } from './same-venue';
import { type Likeness, likeness } from './title-likeness';
import type { Agreement } from './venue-names';

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

const said = new WeakMap<Read, readonly string[]>();

/** All its words and what they mean, once. */
function saidWords(each: Read): readonly string[] {
  const known = said.get(each);
  if (known) return known;
  const words = each.said.split(' ').filter((word) => word !== '');
  const all = [...each.context, ...words, ...withMeanings(words)];
  said.set(each, all);
  return all;
}

/** Words under which another title's extra words are no difference: its surroundings and, at one minute, its own text. */
function explainedBy(each: Read, isExact: boolean): readonly string[] {
  return isExact && !replaced.test(each.said) ? saidWords(each) : each.context;
}

/** Who it is for, who does it, or which edition it is: other than in the other listing. */
function isOthers(a: Read, b: Read, place: Agreement, found: Compared): boolean {
  if (isPiece(a, b, found.onlyA, found.onlyB) || isOneStage(a, b) || isOneStage(b, a)) return true;
  // Two firms show `Old Belgrade`: the town in both titles says no more than their places do.
  const telling = found.named - a.words.filter(({ text }) => isOfPlace(text, a, b)).length;
  if (!found.sameAct && !found.sameUrl && telling < 2.5 && hostsDiffer(a, b) && !shareAHost(a, b)) return true;
  const isOneInTwoLanguages = (found.sameUrl && areInTwoLanguages(a, b)) || areSisterPages(a, b);
  if (found.named < 0.9 && !isOneInTwoLanguages && (areForOthers(a, b) || areTwoEntries(a, b))) return true;
  // The number of a match is that of the round; of a team, it is another team.
  const isMatch = found.named >= 2.9 && (saysRound(a) || saysRound(b));
  return place === 'unknown' && a.editions.size !== b.editions.size && !found.sameUrl && !isMatch;
}

/** In both titles, and what both say of where they are. */
function isOfPlace(word: string, a: Read, b: Read): boolean {
  return [a, b].every((each) => each.context.includes(word) && each.words.some(({ text }) => text === word));
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
    named >= 1.5 &&
    [a, b].some(
      ({ event, people }) =>
        (people.length > 0 && playsAlong.test(event.title)) || opensFor.test(romanize(event.title)),
    );
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
  // Nobody plays each other in two places at once.
  if (isFixture(a) && isFixture(b) && found.named >= 1.9 && (isThere || found.named >= 2.9)) return true;
  // One calendar says only what kind of evening it is; its text says what the other's title says.
  if (place === 'same' && (tellsOf(a, b) || tellsOf(b, a))) return true;
  if (quotes(a, b) || quotes(b, a)) return inOneTown(a, b) || place !== 'unknown';
  const isSomewhereHere = isThere || inOneTown(a, b);
  if (shareAHost(a, b) && (isGeneric(a) || isGeneric(b))) return isSomewhereHere;
  if ((place === 'same' || (inTwoScripts(a, b) && inOneTown(a, b))) && haveOneNumber(a, b)) return true;
  if (found.sameUrl && areInTwoLanguages(a, b)) return true;
  if (isThere && areSisterPages(a, b)) return true;
  const isForeign = areInTwoLanguages(a, b) || place === 'foreign';
  const isSaidTwice = found.translated > 0 || found.named >= 0.9 || found.skeleton >= 0.4;
  if (shareAHost(a, b)) {
    // One host, one room, one minute, and a name in common.
    if (place === 'same' && found.named >= 0.9 && found.otherNames <= 1) return true;
    return isForeign && isSomewhereHere;
  }
  // Said in two languages that no sign tells apart (`Fira de la Ceba`, `Feria de la Cebolla`): so is what kind of thing it is.
  const isToldTwice = inTwoScripts(a, b) || found.translated >= 0.7;
  if (place === 'same' && isToldTwice && !hostsDiffer(a, b)) return true;
  // Nothing can be read in both but what kind of thing it is, in what kind of house.
  const isLegible = found.translated > 0 || found.skeleton >= 0.5;
  if (place === 'unknown' && inTwoScripts(a, b) && isLegible && !hostsDiffer(a, b))
    if (areOneKindOfHouse(a.event.venue, b.event.venue)) return true;
  return isThere && isForeign && isSaidTwice && found.otherNames < 2 + found.named;
}

/** Whether names could be recognised in both: letters of Cyrillic and Greek can be read, a Chinese character cannot. */
function bothSpelled(a: Read, b: Read): boolean {
  return [a, b].every(({ event }) =>
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]*$/u.test(event.title),
  );
}
