import { anyOf, type Found, holds, mention, spansOf, without } from './cues';
import { pointers } from './words/kinds';
import { places, possesses } from './words/part';
import { now } from './words/past';

const possessive = anyOf(possesses);
const placing = anyOf(places);
const pointing = anyOf(pointers);
/** What may follow a name that ends what is said: `(drummer in X) from Leeds`. */
const leading = anyOf(places, pointers, now);

/** Words that may stand between what is ours and the party: `our little festival X`. */
const farthest = 3;

/** Whether a text says nothing but what leads to a link. */
export function isBare(text: string): boolean {
  return !/\p{L}/u.test(without(pointing, text.replaceAll(mention, ' ')));
}

/** Words that may stand between what one does and the party: `runs the weekly storytelling night X`. */
const farthestVerb = 5;

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Whether the words between a cue and the party name another thing that is only done there: `(runs) the bar at (X)`. */
function isElsewhere(between: string): boolean {
  if (wordsIn(between) > farthestVerb) return true;
  const last = spansOf(placing, between).at(-1);
  return last !== undefined && wordsIn(between.slice(last[1])) <= 2 && !isBare(between.slice(0, last[0]));
}

/** Whether a cue that something is one's own is said of the party, where the text mentions it. */
export function isSaidOfParty({ from, to }: Found<string>, text: string): boolean {
  const next = text.indexOf(mention, to);
  if (!text.includes(mention)) return true;
  const between = text.slice(to, Math.max(next, to));
  // `I am at X` says where, `our stall at X` what is there.
  if (holds(possessive, text.slice(from, to)))
    return next >= 0 && wordsIn(between) <= farthest && !holds(placing, between);
  return next < 0 || !isElsewhere(between);
}

/** Whether a cue of playing is said of an act, and not of a thing or a deed of it: `the drummer (of X) still owes me rent`. */
export function isPlayedThere({ to }: Found<string>, text: string): boolean {
  const next = text.indexOf(mention, to);
  if (next < 0) return true;
  const tail = text.slice(next + mention.length);
  const isFurtherSaid = /^\s*\p{L}/u.test(tail) && wordsIn(tail) >= 2;
  const [first] = spansOf(leading, tail, 1);
  return !isFurtherSaid || (first !== undefined && tail.slice(0, first[0]).trim() === '');
}

/** Whether a cue says it of what the profile links, where the party is not mentioned at all: `organiser`, but not `organiser of the queue`. */
export function isAlone({ from, to }: Found<string>, text: string): boolean {
  return !holds(possessive, text.slice(from, to)) && isBare(text.slice(to).replace(/@[\w.-]+/g, ' '));
}
