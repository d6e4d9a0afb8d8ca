import { partsOf, sameSet } from './event-parts';
import { doOther } from './other-signs';
import type { Read } from './read-gathering';
import { isLong, isMultiDay, isSameLength } from './same-occasion';

/* Whether one of two is only a piece of the other, or for others than it. */

const large = ['#festival', '#conference', '#exhibition'];

function isMusic({ event, words }: Read): boolean {
  return (
    event.performers.length > 0 || words.some(({ text }) => /^#(concert|band|trio|quartet|jazz|orchestra)$/.test(text))
  );
}

/** One is a day, stage, workshop or act of the other. */
export function isPiece(a: Read, b: Read, extraA: number, extraB: number): boolean {
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
export function isOneStage(one: Read, other: Read): boolean {
  const isStage = (text: string | undefined) => partsOf(text ?? '').piece.has('stage');
  return (
    one.parts.piece.has('stage') &&
    isStage(one.event.venue?.name) &&
    !other.parts.piece.has('stage') &&
    !isStage(other.event.venue?.name)
  );
}

/** One is the children's or young people's of something that has no name of its own. */
export function areForOthers(a: Read, b: Read): boolean {
  const forWhom = (each: Read) => each.words.filter(({ text }) => text === '#youth' || text === '#children').length;
  return forWhom(a) !== forWhom(b);
}
