import { contradict, replaced, sameSet } from './event-parts';
import { isMovedFrom } from './moved-event';
import { activitiesOf, isFixture, saysVersus } from './other-signs';
import { type Gathering, type Read, readGathering } from './read-gathering';
import { townsAgree } from './same-area';
import { isSameSpan, type Occasion, occasionOf, tellsHourOf } from './same-occasion';
import { areTwoPages, isOnePage } from './same-page';
import { areOfOthers, haveOneAct, shareAnAct } from './same-people';
import { areBranches, mayBeOneHouse, namesHouse, venuesAgree } from './same-venue';
import { likeness } from './title-likeness';
import { titlesAgree } from './titles-agree';
import type { Agreement } from './venue-names';
import { venueWords } from './venue-words';

/** Words that set the two apart whatever else agrees: parking, camping, the livestream; another edition or showing. */
function isBeside(a: Read, b: Read, isExact: boolean): boolean {
  // Both say who comes, and one also for whom.
  const known = haveOneAct(a, b) ? ['replacement'] : [];
  if (!sameSet(without(a.parts.beside, known), without(b.parts.beside, known))) return true;
  if (isStoodInFor(a, b) || isStoodInFor(b, a) || areOfOthers(a, b) || areTwoPages(a, b)) return true;
  if ((a.event.attendance === 'online') !== (b.event.attendance === 'online')) return true;
  if (contradict(a.rooms, b.rooms) || contradict(a.editions, b.editions)) return true;
  const [x, y] = [a.parts.showing, b.parts.showing];
  if (x.size > 0 && y.size > 0 ? !sameSet(x, y) : !isExact && x.size + y.size > 0) return true;
  const days = [a.parts.weekdays, b.parts.weekdays];
  return days.every(({ size }) => size === 1) && !sameSet(a.parts.weekdays, b.parts.weekdays);
}

/** Somebody else plays on the evening of an act that was called off, or of which the text says that they do not come. */
function isStoodInFor(off: Read, on: Read): boolean {
  if (off.people.length === 0 || on.people.length === 0 || haveOneAct(off, on)) return false;
  if (off.event.status === 'cancelled' && on.event.status !== 'cancelled') return true;
  const names = off.people.flatMap((person) => person.split(' ')).filter((word) => word.length > 3);
  return replaced.test(on.said) && names.some((name) => on.said.includes(` ${name} `));
}

function without(all: ReadonlySet<string>, known: readonly string[]): Set<string> {
  return new Set([...all].filter((each) => !known.includes(each)));
}

/** One side against the other, and the same sides, in no two towns. */
function isOneMatch(a: Read, b: Read): boolean {
  const [x, y] = [a.event.venue, b.event.venue];
  if (!isFixture(a) || !isFixture(b) || !(saysVersus(a) || saysVersus(b)) || (x && y && townsAgree(x, y) === 'other'))
    return false;
  // Two halls of one house are two places to play.
  const [here, there] = [venueWords(x), venueWords(y)];
  if (here.house === there.house || contradict(here.room, there.room)) return false;
  return likeness(a.words, b.words, [], []).named >= 2.9;
}

/** It goes on for days in one town, and has a name of its own: its place is called in more than one way. */
function isOneFestival(a: Read, b: Read): boolean {
  const [x, y] = [a.event.venue, b.event.venue];
  if (!x || !y || !isSameSpan(a.event, b.event) || townsAgree(x, y) !== 'same') return false;
  const [here, there] = [venueWords(x), venueWords(y)];
  if (here.house === there.house || (here.number !== undefined && there.number !== undefined)) return false;
  const { named, otherNames, common } = likeness(a.words, b.words, a.context, b.context);
  return named >= 0.9 && otherNames < 0.9 && common >= 1.3;
}

/** Where names of the venue differ, the page or the title may still say that one house is meant. */
function placeOf(a: Read, b: Read, occasion: Occasion): Agreement {
  const place = venuesAgree(a.event.venue, b.event.venue);
  if (place !== 'other') return place;
  if ((occasion === 'exact' || occasion === 'day') && isOneFestival(a, b)) return 'unknown';
  if (occasion !== 'exact') return 'other';
  if (isOneMatch(a, b)) return 'unknown';
  if (!mayBeOneHouse(a.event.venue, b.event.venue)) return 'other';
  const isNamed = namesHouse(a.said, b.event.venue) || namesHouse(b.said, a.event.venue);
  // Nobody plays in two houses at once; but a film of them is shown anywhere.
  const isOneAct = shareAnAct(a, b) && sameSet(activitiesOf(a), activitiesOf(b));
  const isPageOfOne = isOnePage(a, b) && !areBranches(a.event.venue, b.event.venue);
  return isNamed || isOneAct || isPageOfOne ? 'unknown' : 'other';
}

/** As `isSameEvent`, for gatherings that were read before. */
export function areSame(a: Read, b: Read): boolean {
  const occasion = occasionOf(a.event, b.event);
  const place = placeOf(a, b, occasion);
  const isDoors = occasion === 'near' && (tellsHourOf(a.event, b.event) || tellsHourOf(b.event, a.event));
  const isExact = occasion === 'exact' || isDoors || (occasion === 'day' && isSameSpan(a.event, b.event));
  if (isBeside(a, b, isExact || occasion === 'day')) return false;
  if (occasion !== 'other' && place !== 'other' && titlesAgree(a, b, place, isExact)) return true;
  const moved = isMovedFrom(a.event, b.event) || isMovedFrom(b.event, a.event);
  return moved && titlesAgree(a, b, 'same', false);
}

/** Whether two can be no single gathering, whatever lies between them: they contradict each other. Saying too little is
 * no contradiction. */
export function areApart(a: Read, b: Read): boolean {
  const occasion = occasionOf(a.event, b.event);
  if (isBeside(a, b, occasion === 'exact' || occasion === 'day')) return true;
  if (occasion !== 'other' && placeOf(a, b, occasion) !== 'other') return false;
  return !(isMovedFrom(a.event, b.event) || isMovedFrom(b.event, a.event));
}

/** How much holds two together that are the same, 1 to 8: one page, one minute, one room. */
export function strengthOf(a: Read, b: Read): number {
  const samePage = a.url !== undefined && a.url === b.url ? 4 : 0;
  const sameTime = occasionOf(a.event, b.event) === 'exact' ? 2 : 0;
  return 1 + samePage + sameTime + (venuesAgree(a.event.venue, b.event.venue) === 'same' ? 1 : 0);
}

/**
 * Whether two listings are one gathering on one occasion, so that one row should be shown (labelling.md, pairs). Both
 * time and place have to agree, then the titles, with what sets them apart weighed against what they share; a wrong
 * merge is worse than a missed one. Symmetric and pure.
 */
export function isSameEvent(a: Gathering, b: Gathering): boolean {
  return areSame(readGathering(a), readGathering(b));
}
