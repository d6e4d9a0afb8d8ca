import type { Word } from './title-words';

/* Korean and Japanese names begin with the family and are written as one word: `박서린` is Seorin Park, and `よしもとばなな`
 * Banana Yoshimoto. */

/** Korean families as `romanize` writes them, and as they write themselves. */
const families: Record<string, string> = {
  gim: 'kim gim', i: 'lee yi rhee i li', bak: 'park bak pak', choe: 'choi choe', jeong: 'jung jeong chung cheong joung', gang: 'kang gang', jo: 'cho jo joe', yun: 'yoon yun', jang: 'jang chang', im: 'lim im yim', rim: 'lim rim', han: 'han hahn', o: 'oh o', seo: 'seo suh so', sin: 'shin sin', gwon: 'kwon gwon kweon', hwang: 'hwang whang', an: 'ahn an', song: 'song', yu: 'yoo yu you ryu', ryu: 'ryu yoo yu', hong: 'hong', jeon: 'jeon jun chun', go: 'ko go koh', mun: 'moon mun', yang: 'yang', ryang: 'yang ryang', son: 'son sohn', bae: 'bae pae bai', baek: 'baek paik back paek', heo: 'heo hur huh her', nam: 'nam nahm', no: 'noh roh no nho', ha: 'ha hah', sim: 'shim sim', gwak: 'kwak gwak', seong: 'sung seong', cha: 'cha', ju: 'joo ju', u: 'woo u wu', gu: 'koo gu ku goo', min: 'min', jin: 'jin chin', na: 'na nah ra', ji: 'ji jee chi', eom: 'eom um uhm', chae: 'chae chai', won: 'won', cheon: 'cheon chun', bang: 'bang pang', gong: 'kong gong', hyeon: 'hyun hyeon', ham: 'ham hahm', byeon: 'byun byeon', yeom: 'yeom yum', yeo: 'yeo', chu: 'chu choo', do: 'do doh', so: 'so', seok: 'seok suk', pyo: 'pyo', gi: 'ki gi', ma: 'ma mah', gil: 'gil kil', wi: 'wi wie', tak: 'tak', maeng: 'maeng', namgung: 'namgung namkoong', hwangbo: 'hwangbo', seonu: 'seonwoo sunwoo',
}; // biome-ignore format: one table

const spellings = new Set(Object.values(families).flatMap((each) => each.split(' ')));

/** Other spellings of what `romanize` writes, the longest first: `hyeon` is also Hyun, `hui` Hee, `u` Woo. */
const heard: readonly [string, string][] = [
  ['yeo', 'yeo|you|yu|yo'], ['yae', 'yae|yea'], ['eo(?=n|m)', 'eo|u|ou|o'], ['eo', 'eo|uh|er|o'], ['eu', 'eu|u|oo'], ['yu', 'yu|yoo|you'], ['ui', 'ui|ee|i|hee|y'], ['ae', 'ae|ay|ai|e'], ['oe', 'oe|oi|we'], ['wo', 'wo|weo'], ['we', 'we|oe'], ['u', 'u|oo|ou|woo|wu'], ['i', 'i|ee|ie|y'], ['e', 'e|ay|ae'], ['o', 'oh?'], ['a', 'ah?'],
  ['kk', 'kk?|gg'], ['tt', 'tt?|dd'], ['pp', 'pp?|bb'], ['jj', 'jj?|zz'], ['ss', 'ss?'], ['ng', 'ng|nk'], ['ch', 'ch'], ['g', 'g|k'], ['d', 'd|t'], ['b', 'b|p'], ['j', 'j|ch|z'], ['k', 'k|g|ck'], ['t', 't|d'], ['p', 'p|b'], ['s', 'sh?'], ['r', 'r|l'], ['l', 'll?|r'],
]; // biome-ignore format: one table

const sound = new RegExp(heard.map(([written]) => `(${written})`).join('|'), 'g');

/** Whether a given name in Latin letters may be this one, as Koreans spell it; a small word may hang on the Hangul. */
function isGiven(roman: string, spelled: string): boolean {
  const pattern = (text: string) =>
    text.replace(sound, (...found) => `(?:${heard[found.slice(1, heard.length + 1).findIndex(Boolean)]?.[1]})`);
  const bare = roman.replace(/(?<=..)(?:ui|gwa|wa|ssi|nim)$/, '');
  return [roman, bare].some((each) => new RegExp(`^${pattern(each)}$`).test(spelled));
}

/** Words of a title that stand side by side, one of them the family: its place, and the given name written together. */
function* namesIn(words: readonly Word[]): Generator<{ own: readonly Word[]; family: string; given: string }> {
  const plain = words.map(({ written }) => written);
  for (const [at, family] of plain.entries()) {
    if (!spellings.has(family)) continue;
    for (const [from, to] of [
      [at - 2, at],
      [at - 1, at],
      [at + 1, at + 2],
      [at + 1, at + 3],
    ] as const) {
      if (from < 0 || to > words.length) continue;
      const given = plain.slice(from, to).join('');
      if (/^[a-z]{3,14}$/.test(given))
        yield { own: [...words.slice(from, to), ...words.slice(at, at + 1)], family, given };
    }
  }
}

/** The words of the other title that a word says all together, the family first; none if it is no such name. */
export function nameInOne(word: string, other: readonly Word[]): readonly Word[] {
  if (!/^[a-z]{5,24}$/.test(word)) return [];
  for (const { own, family, given } of namesIn(other)) {
    const isIt = Object.entries(families).some(
      ([roman, written]) =>
        word.startsWith(roman) && written.split(' ').includes(family) && isGiven(word.slice(roman.length), given),
    );
    if (isIt) return own;
  }
  // Kana: `よしもとばなな`.
  const at = other.findIndex((first, index) => isTurned(word, first.text, other[index + 1]?.text ?? ''));
  return at < 0 ? [] : other.slice(at, at + 2);
}

function isTurned(word: string, given: string, family: string): boolean {
  return (
    word.length >= 8 &&
    family.length >= 3 &&
    given.length >= 3 &&
    shortVowels(word) === shortVowels(`${family}${given}`)
  );
}

/** `Satou` and `Satō` are Sato. */
function shortVowels(word: string): string {
  return word.replace(/ou|oo/g, 'o').replace(/uu/g, 'u');
}
