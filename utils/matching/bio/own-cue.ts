import { anyOf, type Found, holds, mention, spansOf, without } from './cues';
import { pointers } from './words/kinds';
import { places, possesses } from './words/part';

const possessive = anyOf(possesses);
const placing = anyOf(places);
const pointing = anyOf(pointers);

/** Words between what is ours and the party: `our little festival X`. */
const farthest = 30;

/** Whether a text says nothing but what leads to a link. */
export function isBare(text: string): boolean {
  return !/\p{L}/u.test(without(pointing, text.replaceAll(mention, ' ')));
}

/** Whether the words between a cue and the party name another thing that is only done there: `(runs) the bar at (X)`. */
function isElsewhere(between: string): boolean {
  const last = spansOf(placing, between).at(-1);
  if (last === undefined) return false;
  const isLed = /^\s*(?:\p{L}{1,4}\s*)?["'«„“(]*\s*$/u.test(between.slice(last[1]));
  return isLed && !isBare(between.slice(0, last[0]));
}

/** Whether a cue that something is one's own is said of the party, where the text mentions it. */
export function isSaidOfParty({ from, to }: Found<string>, text: string): boolean {
  const next = text.indexOf(mention, to);
  if (!text.includes(mention)) return true;
  if (holds(possessive, text.slice(from, to))) return next >= 0 && next - to <= farthest;
  return next < 0 || !isElsewhere(text.slice(to, next));
}

/** Whether a cue is strong enough where the party is not mentioned at all. */
export function isStrong({ from, to }: Found<string>, text: string): boolean {
  return !holds(possessive, text.slice(from, to));
}
