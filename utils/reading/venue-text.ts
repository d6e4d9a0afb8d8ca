import type { Venue } from '../event-listing';
import { isNoPlace } from './no-place';
import { plainText } from './plain-text';

/**
 * A free-text location as a venue: what stands before the first line end or comma is its name, the rest its address; a
 * text that begins with a house number is all address. Undefined when the text names no place (labelling.md).
 */
export function readVenueText(text: string): Venue | undefined {
  const parts = plainText(text)
    .split(/\n|,\s+|,$|,(?=\p{L}|\d{1,5}\s)|\s+[-–|]\s+(?=\d)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isNoPlace(part));
  const whole = parts.join(', ').slice(0, 500);
  if (whole === '' || isNoPlace(text)) return undefined;
  const [name = '', ...rest] = parts;
  if (/^\d+[a-z]?\s+\S/i.test(name) && parts.length > 1) return { address: whole };
  return { name: name.slice(0, 300), ...(rest.length > 0 ? { address: rest.join(', ').slice(0, 400) } : {}) };
}
