/** A text in plain characters, and where each of them stood. */
export type PlainText = { text: string; original: string; at: number[] };

/**
 * Styled letters (𝗦𝗔𝗧), full-width and Arabic digits as plain ones, invisible characters gone; every place remembers where
 * it was, so that what is quoted from the post is quoted as it stands there.
 */
export function plainCharacters(original: string): PlainText {
  let text = '';
  const at: number[] = [];
  let index = 0;
  for (const character of original) {
    const plain = plainOf(character);
    for (let unit = 0; unit < plain.length; unit++) at.push(index);
    text += plain;
    index += character.length;
  }
  at.push(index);
  return { text, original, at };
}

/** The part of the original between two places of the plain text. */
export function originalPart({ original, at }: PlainText, from: number, to: number): string {
  return original.slice(at[from], at[to]);
}

function plainOf(character: string): string {
  if (/[\p{Cf}\u0640]|\p{Variation_Selector}|[\u064B-\u0652]/u.test(character)) return '';
  const digit = '٠١٢٣٤٥٦٧٨٩'.indexOf(character);
  if (digit >= 0) return String(digit);
  const persian = '۰۱۲۳۴۵۶۷۸۹'.indexOf(character);
  if (persian >= 0) return String(persian);
  if (character === '’' || character === 'ʼ' || character === '`') return "'";
  if (character === '\u00A0' || character === '\u202F' || character === '\u3000') return ' ';
  // Only letters and digits in costume: a dash, º or ½ means something as it is.
  return /[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u2460-\u24FF]/u.test(character) ? character.normalize('NFKC') : character;
}
