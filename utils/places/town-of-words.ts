import type { GeoPoint } from '../place';
import type { Gazetteer, Town } from './gazetteer';
import { townInText } from './town-in-text';

/** What follows a place and may still say where it is: up to the end of the clause, the next number or bracket. */
const follows = /^[^.!?\n\r\d:;()|•·–—]{0,60}/u;

/** The town a post's words put a place in: `the Old Mill, Asbury Park`. Near the reader's own, or one that nobody could take
 * for another; undefined when the words name none. */
export function townOfWords(gazetteer: Gazetteer, text: string, place: string, near: GeoPoint): Town | undefined {
  const at = text.indexOf(place);
  const rest = at < 0 ? '' : (follows.exec(text.slice(at + place.length))?.[0] ?? '');
  const after = /^\s*(?:,|in\b|en\b|à|a\b|im\b|te\b|w\b|we\b)\s*(\p{Lu}.*)$/u.exec(rest)?.[1];
  // Of the place alone only what it says after a comma or a preposition: a hall may be called like a town elsewhere.
  const within = /(?:,|\s(?:in|en|à|a|te|w|we))\s+(\p{Lu}.*)$/u.exec(place)?.[1];
  const named = after ?? within;
  return named === undefined ? undefined : townInText(gazetteer, `${place}, ${named.trim()}`, { near });
}
