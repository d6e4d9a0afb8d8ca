import type { Meaning } from './event-words';

/* Thai writes words without spaces, and vowels before, behind, above and below their consonant; those above and below are
 * lost in a plain name. So a Latin word is looked for in a run of Thai letters: consonant by consonant, with the vowels
 * that stand in the line (`ลานประตูท่าแพ` says Tha Phae). */

/** As a syllable begins, in the spellings that signs and newspapers have. */
const initials: Record<string, string> = {
  ก: 'k|g', ข: 'kh|k', ค: 'kh|k', ฆ: 'kh|k', ง: 'ng', จ: 'ch|j', ฉ: 'ch', ช: 'ch', ซ: 's', ฌ: 'ch', ญ: 'y', ฎ: 'd', ฏ: 't', ฐ: 'th', ฑ: 'th', ฒ: 'th', ณ: 'n', ด: 'd', ต: 't', ถ: 'th', ท: 'th', ธ: 'th', น: 'n', บ: 'b', ป: 'p', ผ: 'ph', ฝ: 'f', พ: 'ph|p', ฟ: 'f', ภ: 'ph', ม: 'm', ย: 'y', ร: 'r', ล: 'l', ว: 'w|v', ศ: 's', ษ: 's', ส: 's', ห: 'h', ฬ: 'l', อ: '', ฮ: 'h',
}; // biome-ignore format: one table
/** As it ends. */
const endings: Record<string, string> = {
  ก: 'k', ข: 'k', ค: 'k', ฆ: 'k', จ: 't', ช: 't', ซ: 't', ญ: 'n', ฎ: 't', ฐ: 't', ฑ: 't', ฒ: 't', ด: 't', ถ: 't', ท: 't', ธ: 't', บ: 'p', พ: 'p', ฟ: 'p', ภ: 'p', ร: 'n', ล: 'n', ศ: 't', ษ: 't', ส: 't', ฬ: 'n',
}; // biome-ignore format: one table

/** Vowels: which letter stands before the consonant, which behind, and what is heard. */
const vowels: readonly [before: string, behind: string, heard: string][] = [
  ['เ', 'ย', 'ia|ie|ea|oei|oey'], ['เ', 'อ', 'oe|er|uea|eua|ua|ue'], ['เ', 'า', 'ao|au|aw'], ['เ', 'ว', 'eo|io|iu|iew|iao|eow'], ['เ', '', 'e|ay|oe|er'],
  ['แ', '', 'ae|e|a'], ['โ', '', 'o|oh'], ['ใ', '', 'ai|ay|i'], ['ไ', 'ย', 'ai|ay|y'], ['ไ', '', 'ai|ay|i|y'],
  ['', 'า', 'a|ar|ah'], ['', 'ะ', 'a'], ['', 'อ', 'o|or|aw|ue|uu'], ['', 'ว', 'ua'], ['', 'ย', 'ai|ay'], ['', '', '|a|i|ee|u|oo|ue|o'],
]; // biome-ignore format: one table

type Found = { end: number; worth: number };

function startsOf(heard: string, latin: string, at: number): number[] {
  return heard.split('|').flatMap((each) => (latin.startsWith(each, at) ? [each.length] : []));
}

/** Where the reading of a Latin word from this letter on ends, and how many letters say it; undefined where it does not. */
function readFrom(thai: string, from: number, latin: string): Found | undefined {
  const tried = new Set<string>();
  const syllable = (at: number, heard: number, before: string, worth: number): Found | undefined => {
    const key = `${at} ${heard} ${before}`;
    if (tried.has(key)) return undefined;
    tried.add(key);
    if (heard === latin.length && before === '') return /[ะา]/.test(thai.charAt(at)) ? undefined : { end: at, worth };
    const letter = thai.charAt(at);
    if (before === '' && /[เแโใไ]/.test(letter)) return syllable(at + 1, heard, letter, worth + 1);
    if (!(letter in initials)) return undefined;
    // `หม` is said as `ม`.
    if (letter === 'ห' && /[งญนมยรลว]/.test(thai.charAt(at + 1))) {
      const silent = syllable(at + 1, heard, before, worth);
      if (silent) return silent;
    }
    const ends = startsOf(endings[letter] ?? '-', latin, heard).filter(
      (length) => !/[aeiou]/.test(latin.charAt(heard + length)),
    );
    for (const length of [...startsOf(initials[letter] ?? '', latin, heard), ...(before === '' ? ends : [])]) {
      const found = vowelled(at + 1, heard + length, before, worth + (letter === 'อ' ? 0 : 1));
      if (found) return found;
    }
    return undefined;
  };
  const vowelled = (at: number, heard: number, before: string, worth: number): Found | undefined => {
    for (const [front, behind, said] of vowels) {
      if (front !== before || !thai.startsWith(behind, at)) continue;
      for (const length of startsOf(said, latin, heard)) {
        const found = syllable(
          at + behind.length,
          heard + length,
          '',
          worth + behind.length - (front + behind === '' && length > 0 ? 1 : 0),
        );
        if (found) return found;
      }
    }
    // Two consonants before their vowel: `แปล`.
    return before !== '' && /[รลว]/.test(thai.charAt(at)) ? syllable(at, heard, before, worth) : undefined;
  };
  return syllable(from, 0, '', 0);
}

/** Fewer letters may be chance. */
const enough = 4;

/** Whether the letter there, or the one behind its vowel, is heard as the word begins. */
function mayBegin(thai: string, at: number, latin: string): boolean {
  const letter = thai.charAt(/[เแโใไ]/.test(thai.charAt(at)) ? at + 1 : at);
  return letter === 'ห' || letter === 'อ' || startsOf(initials[letter] ?? '-', latin, 0).length > 0;
}

/** Where a Latin word, or some written together, stands in Thai letters without their marks. */
function foundInThai(thai: string, latin: string): { start: number; end: number } | undefined {
  for (let start = 0; start < Math.min(thai.length, 60); start++) {
    if (/[ะา]/.test(thai.charAt(start)) || /[เแโใไ]/.test(thai.charAt(start - 1))) continue;
    const found = mayBegin(thai, start, latin) ? readFrom(thai, start, latin) : undefined;
    if (found && found.worth >= enough) return { start, end: found.end };
  }
  return undefined;
}

/** Whether a word as `romanize` leaves it is Thai. */
function isThai(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0xe01 && code <= 0xe4f;
}

/** A Thai word of the other title stands in a longer run: `เพื่อห้องสมุดดอย`. */
function placeWithin(run: string, [word = '', second]: readonly string[]): { start: number; end: number } | undefined {
  const start =
    second === undefined && word.length >= 5 && word.length < run.length && isThai(word) ? run.indexOf(word) : -1;
  return start < 0 ? undefined : { start, end: start + word.length };
}

/** The places of some of the other words, one or two side by side, that a run of Thai letters says: all it says of them,
 * and the letters between in their own right. */
function partsOf(run: string, other: readonly string[]): string[] | undefined {
  if (run.length < 3) return undefined;
  for (const size of [2, 1])
    for (let at = 0; at + size <= other.length; at++) {
      const words = other.slice(at, at + size);
      const latin = words.join('');
      const isReadable = /^[a-z]{4,24}$/.test(latin) && words.every((word) => word.length > 1);
      const found = isReadable ? foundInThai(run, latin) : placeWithin(run, words);
      if (!found) continue;
      const rests = [run.slice(0, found.start), run.slice(found.end)].map((rest) => partsOf(rest, other) ?? [rest]);
      return [...(rests[0] ?? []), ...words, ...(rests[1] ?? [])].filter((part) => part.length > 1);
    }
  return undefined;
}

/** The words with what a run of Thai letters says of the other name or title standing apart in it: `ลานประตูท่าแพ` is
 * three words beside `Tha Phae Gate`. */
export function thaiApart<W extends Meaning>(words: readonly W[], other: readonly Meaning[]): readonly W[] {
  if (!words.some(({ text }) => isThai(text))) return words;
  const written = other.map((each) => each.written);
  return words.flatMap((word) => {
    const parts = isThai(word.text) ? partsOf(word.text, written) : undefined;
    return (
      parts?.map((part) => ({ ...word, text: other[written.indexOf(part)]?.text ?? part, written: part })) ?? [word]
    );
  });
}
