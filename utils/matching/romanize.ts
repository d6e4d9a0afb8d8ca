import { Converter } from 'opencc-js/t2cn';
import { romanBrahmic } from './brahmic';
import { plainName } from './plain-name';

/* Letters of other scripts in Latin, roughly as newspapers write them: only ever compared with each other. */

const cyrillic: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', і: 'i', ї: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sht', ъ: 'a', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', ђ: 'dj', ј: 'i', љ: 'li', њ: 'ni', ћ: 'c', џ: 'dj', ѓ: 'g', ќ: 'k', ѕ: 'z',
}; // biome-ignore format: one table
const greek: Record<string, string> = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'i', φ: 'f', χ: 'h', ψ: 'ps', ω: 'o',
}; // biome-ignore format: one table
/* Georgian as in passports. */
const georgian: Record<string, string> = {
  ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm', ნ: 'n', ო: 'o', პ: 'p', ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'q', შ: 'sh', ჩ: 'ch', ც: 'ts', ძ: 'dz', წ: 'ts', ჭ: 'ch', ხ: 'kh', ჯ: 'j', ჰ: 'h',
}; // biome-ignore format: one table
/* Eastern Armenian; what two letters say together is in `withArmenianPairs`. */
const armenian: Record<string, string> = {
  ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'y', թ: 't', ժ: 'zh', ի: 'i', լ: 'l', խ: 'kh', ծ: 'ts', կ: 'k', հ: 'h', ձ: 'dz', ղ: 'gh', ճ: 'ch', մ: 'm', յ: 'y', ն: 'n', շ: 'sh', ո: 'o', չ: 'ch', պ: 'p', ջ: 'j', ռ: 'r', ս: 's', վ: 'v', տ: 't', ր: 'r', ց: 'ts', ւ: 'v', փ: 'p', ք: 'k', օ: 'o', ֆ: 'f',
}; // biome-ignore format: one table
/* One letter that Arabs, Persians and Pakistanis write in two ways; the line that only stretches a word. Short vowels
 * nobody writes, so that these words stay in their letters (`unvowelled.ts` reads them). */
const arabic: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ہ: 'ه', ۃ: 'ه', ە: 'ه', ـ: '' };
const latin: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const letters: Record<string, string> = { ...cyrillic, ...greek, ...georgian, ...armenian, ...arabic, ...latin };

const kana: Record<string, string> = {
  あ: 'a', い: 'i', う: 'u', え: 'e', お: 'o', か: 'ka', き: 'ki', く: 'ku', け: 'ke', こ: 'ko', さ: 'sa', し: 'shi', す: 'su', せ: 'se', そ: 'so', た: 'ta', ち: 'chi', つ: 'tsu', て: 'te', と: 'to', な: 'na', に: 'ni', ぬ: 'nu', ね: 'ne', の: 'no', は: 'ha', ひ: 'hi', ふ: 'fu', へ: 'he', ほ: 'ho', ま: 'ma', み: 'mi', む: 'mu', め: 'me', も: 'mo', や: 'ya', ゆ: 'yu', よ: 'yo', ら: 'ra', り: 'ri', る: 'ru', れ: 're', ろ: 'ro', わ: 'wa', を: 'o', ん: 'n', が: 'ga', ぎ: 'gi', ぐ: 'gu', げ: 'ge', ご: 'go', ざ: 'za', じ: 'ji', ず: 'zu', ぜ: 'ze', ぞ: 'zo', だ: 'da', ぢ: 'ji', づ: 'zu', で: 'de', ど: 'do', ば: 'ba', び: 'bi', ぶ: 'bu', べ: 'be', ぼ: 'bo', ぱ: 'pa', ぴ: 'pi', ぷ: 'pu', ぺ: 'pe', ぽ: 'po', ゔ: 'vu', ゃ: 'ya', ゅ: 'yu', ょ: 'yo', ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o', っ: '', ー: '',
}; // biome-ignore format: one table

const hangul = {
  first: ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'],
  middle: 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' '),
  last: ['', 'k', 'k', 'k', 'n', 'n', 'n', 't', 'l', 'k', 'm', 'l', 'l', 'l', 'p', 'l', 'm', 'p', 'p', 't', 't', 'ng', 't', 't', 'k', 't', 'p', 't'],
}; // biome-ignore format: one table

/** `๒`, `٢` and `२` are `2`: every script's digits stand in tens, zero first. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** The same text with the digits of every script as ours: `२०२७` is `2027`. */
export function withPlainDigits(text: string): string {
  return text
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(/第([一二三四五六七八九十]{1,3})(?=[回届屆期次])/gu, (_, number: string) => `第${fromHan(number)}`);
}

/** `二十三` is 23. */
function fromHan(number: string): number {
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number];
  const digit = (letter: string | undefined) => '一二三四五六七八九'.indexOf(letter ?? '') + 1;
  return (number.includes('十') ? 10 * (tens ? digit(tens) : 1) : 0) + (ones ? digit(ones) : 0);
}

function romanLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) {
    const index = code - 0xac00;
    const { first, middle, last } = hangul;
    return `${first[Math.floor(index / 588)]}${middle[Math.floor((index % 588) / 28)]}${last[index % 28]}`;
  }
  // Katakana stands 0x60 above hiragana.
  const hiragana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : letter;
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  return kana[hiragana] ?? letters[letter] ?? letters[bare] ?? letter;
}

/** Lower-case Latin letters, digits and single spaces, whatever the script; Chinese characters stay. */
export function romanize(text: string | undefined): string {
  if (text === undefined || text === '') return '';
  const known = romanized.get(text);
  if (known !== undefined) return known;
  if (romanized.size >= 5_000) romanized.clear();
  const result = romanizeAnew(text);
  romanized.set(text, result);
  return result;
}

/** The same few towns and venues are asked about again and again. */
const romanized = new Map<string, string>();

let simplify: ((text: string) => string) | undefined;

/** Traditional Chinese as its simplified letters: one event is announced in both. */
export function simplified(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  simplify ??= Converter({ from: 't', to: 'cn' });
  return simplify(text);
}

/** `ու` is one vowel, and a word does not begin with a bare `ե` or `ո`: `Երևան` is Yerevan, `Ոսկանյան` Voskanyan. */
function withArmenianPairs(text: string): string {
  if (!/[\u0530-\u058f]/.test(text)) return text;
  return text
    .replace(/ու/g, 'u')
    .replace(/(?<!\p{L})ե/gu, 'ye')
    .replace(/(?<!\p{L})ո/gu, 'vo');
}

function romanizeAnew(text: string): string {
  // Composed before the letters are looked up, so that Hangul is still in syllables.
  const plain = romanBrahmic(withPlainDigits(simplified(text)))
    .replace(/[™®©℠]/g, '')
    .normalize('NFKC')
    .toLowerCase();
  const roman = [...withArmenianPairs(plain)].map(romanLetter).join('');
  return plainName(roman);
}

/** `han` and `kana` count as one script: what a title is mostly written in. */
export function scriptOf(text: string | undefined): 'latin' | 'other' | 'none' {
  const latinLetters = (text ?? '').match(/\p{Script=Latin}/gu)?.length ?? 0;
  const all = (text ?? '').match(/\p{L}/gu)?.length ?? 0;
  if (all === 0) return 'none';
  return latinLetters * 2 >= all ? 'latin' : 'other';
}
