/* The nine big scripts of India stand in Unicode in one order, 128 places apart, so that one table reads them all
 * (https://www.unicode.org/versions/latest/core-spec/chapter-12/). */

const independent = 'a aa i ii u uu ri li e e e ai o o o au'.split(' ');
const consonants = 'k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'.split(' ');
const signs: Record<number, string> = {
  62: 'a', 63: 'i', 64: 'i', 65: 'u', 66: 'u', 67: 'ri', 68: 'ri', 69: 'e', 70: 'e', 71: 'e', 72: 'ai',
  73: 'o', 74: 'o', 75: 'o', 76: 'au', 1: 'n', 2: 'n', 3: 'h', 77: '', 60: '', 61: '',
}; // biome-ignore format: one table

const letters = /[\u0900-\u0d7f]+/g;
const first = 0x900;
const size = 0x80;

function placeOf(letter: string): number {
  return (letter.charCodeAt(0) - first) % size;
}

function isConsonant(place: number): boolean {
  return place >= 0x15 && place <= 0x39;
}

/** A vowel sign or the mark that takes the vowel away. */
function isVowelSign(place: number): boolean {
  return place >= 0x3e && place <= 0x4d;
}

/** A word as one says it: a consonant without a sign has an `a`, but for the last (as Hindi and its kin speak). */
function romanWord(word: string): string {
  const places = [...word].map(placeOf);
  return places
    .map((place, at) => {
      if (!isConsonant(place))
        return place >= 0x05 && place <= 0x14 ? (independent[place - 5] ?? '') : (signs[place] ?? '');
      const next = places.slice(at + 1).find((each) => each !== 0x3c);
      const hasOwnVowel = next === undefined || isVowelSign(next);
      return `${consonants[place - 0x15] ?? ''}${hasOwnVowel ? '' : 'a'}`;
    })
    .join('');
}

/** A text with everything written in Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada and Malayalam
 * in Latin letters, digits left as they are: only ever compared, never shown. */
export function romanBrahmic(text: string): string {
  return text.replace(letters, romanWord);
}
