/* Arabic, Persian, Urdu and Hebrew write consonants and long vowels only. Such a word is kept in its own letters, and
 * asked whether a word in Latin letters may be what it says: `مرشد` is `Morshed` or `Murshid`, `כהן` is `Cohen`. */

const hardC = 'c(?![eiy])';

/** How newspapers of many languages write a consonant. */
const consonants: Record<string, string> = {
  ب: 'b|p', پ: 'p', ت: 'th?', ث: 'th|s|t', ج: 'd?j|g|d?zh|dsch', چ: 't?ch|tsch|c', ح: 'h', خ: 'kh|ch|h|x', د: 'd', ذ: 'dh|z|d|th', ر: 'r', ز: 'z', ژ: 'zh|j|g', س: 's', ش: 's?ch|sh', ص: 's', ض: 'dh?|z', ط: 't', ظ: 'z|dh?|th', غ: 'gh?', ف: 'f|ph|v', ق: `q|k|gh?|${hardC}`, ک: `k|ck|q|${hardC}`, گ: 'gh?', ل: 'l', م: 'm', ن: 'n', ٹ: 't', ڈ: 'd', ڑ: 'r|d', ھ: 'h', ں: 'n', ه: 'h',
  ב: 'b|v', ג: 'g|d?j', ד: 'd', ז: 'zh?', ח: 'k?h|ch', ט: 'th?', כ: `k?h|ch|ck|k|q|${hardC}`, ל: 'l', מ: 'm', נ: 'n', ס: 's', פ: 'p|f|ph', צ: 't?[sz]', ק: `k|q|ck|${hardC}`, ר: 'r', ש: 's?ch|sh?', ת: 'th?', ה: 'h',
}; // biome-ignore format: one table

const waw = 'ou[aei]?|oo|au|o|u|[aeiou]?[vw]{1,2}[aeiou]?';
const yod = 'ee|e|[aeiou]?[iyj]{1,2}[aeiou]?';
/** Letters for long vowels, some of them also consonants. */
const long: Record<string, string> = {
  ا: 'aa?', א: '[aeiou]?', و: waw, ו: waw, ی: yod, י: yod, ے: yod, ע: 'aa|[aeiou]?', ع: 'aa|[aeiou]?', ء: '[aeiou]?',
}; // biome-ignore format: one table

/** Said otherwise where a word ends. */
const last: Record<string, string> = { ه: '[ae]h?|[ae]th?|h', ה: '[aeo]h?|h', ی: 'y|ie?|e[ey]|ay?|iyy?a' };

/** A short vowel that nobody writes. */
const short = '[aeiou]';

const firstArabic = 0x600;

const finals: Record<string, string> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/** `and`, `in`, `to` and the article, written together with the word; and how the article may be heard. */
const articles: readonly [RegExp, string][] = [
  [/^(?:[وفبک]?ال|لل)(?=...)/, '(?:[aeu](?:l|[srndtz]h?))?'],
  [/^[ובלמשכ]?ה(?=...)/, '(?:h[ae])?'],
  [/^ו(?=...)/, ''],
];

/** No word anybody says; letters that may be heard in many ways, one after the other, would take long to try. */
const isOdd = /^.{15}|[اאوויیےעعء]{4}/u;

/** Whether a word as `romanize` leaves it is in a script without short vowels. */
export function isUnvowelled(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x5d0 && code <= 0x6d3;
}

function soundOf(letter: string, at: number, letters: readonly string[], count: number) {
  if (at === 0 && letter === 'ا') return (letters[1] ?? '') in long ? '[aeiou]?' : '[aeiou]{1,2}';
  const isLast = at === letters.length - 1;
  if (isLast && letter in last) return last[letter];
  // Longer words may be heard more freely.
  if (letter === 'ا' && count > 3) return letters[at + 1] === 'ل' ? 'aa?|[eou]' : 'aa?|e';
  if (letter === 'ש' && count < 3) return 's?ch|sh';
  return long[letter] ?? consonants[letter];
}

/** What may be read in Latin letters for the word; nothing if it says too little. */
function readingOf(word: string): string | undefined {
  if (isOdd.test(word)) return undefined;
  const letters = [...word.replace(/([יוی])\1+/g, '$1')].map((letter) => finals[letter] ?? letter);
  const isConsonant = letters.map(
    (letter, at) => letter in consonants && !(at === letters.length - 1 && letter in last),
  );
  const count = isConsonant.filter(Boolean).length;
  const vowels = letters.filter((letter, at) => !isConsonant[at] && /[اویهויה]/.test(letter)).length;
  if (count < 2 || count + vowels / 2 < (/[שش]/.test(word) ? 2.5 : 3)) return undefined;
  const sounds = letters.map((letter, at) => soundOf(letter, at, letters, count));
  if (sounds.includes(undefined)) return undefined;
  // `qasr`, `khazaf`: no Arabic word of three consonants begins with two.
  const isShort = count <= 3 && word.charCodeAt(0) >= firstArabic;
  const before = (at: number) => {
    if (!isConsonant[at] || !isConsonant[at - 1]) return '';
    return at > 1 ? `${short}?` : `(?:ou|${short})${isShort ? '' : '?'}`;
  };
  return sounds.map((sound, at) => `${before(at)}(?:${sound})${isConsonant[at] ? '{1,2}' : ''}`).join('');
}

const known = new Map<string, RegExp | undefined>();

function patternOf(word: string): RegExp | undefined {
  const bare = articles.flatMap(([article, heard]) => {
    const reading = article.test(word) ? readingOf(word.replace(article, '')) : undefined;
    return reading === undefined ? [] : [`${heard}${reading}`];
  });
  const readings = [readingOf(word) ?? [], bare].flat();
  return readings.length > 0 ? new RegExp(`^(?:${readings.join('|')})$`) : undefined;
}

/** Whether a word without short vowels may be this one in Latin letters, consonant by consonant. */
export function saysWord(unvowelled: string, latin: string): boolean {
  if (!known.has(unvowelled)) {
    if (known.size >= 2_000) known.clear();
    known.set(unvowelled, patternOf(unvowelled));
  }
  if (latin.length > 24) return false;
  return known.get(unvowelled)?.test(latin.replace(/x/g, 'ks')) ?? false;
}
