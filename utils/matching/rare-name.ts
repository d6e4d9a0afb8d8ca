import { isCommonFamilyName } from './family-names';
import { plainName } from './plain-name';
import { romanize } from './romanize';

/** Words of names that many groups and evenings bear. */
const groupWords =
  /\b(the|and|und|et|of|club|night|nights|band|trio|quartet|quintet|jazz|rock|choir|chor|choeur|coro|orchestra|society|group|meetup|market|festival|fest|fair|events?|collective|kollektiv|community|center|centre|zentrum|cafe|bar|pub|hall|theater|theatre|teatro|museum|gallery|library|church|school|university|verein|association|asociacion|associacao|stiftung|foundation|team|live|music|project|crew|sessions?|records|radio|studio|house|haus|sport|sports|running|books)\b/;

/** Family names before the given one, where nothing stands between the two: the commonest by far. */
const commonHan =
  /^(佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡部|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|林|清水|山崎|森|池田|橋本|阿部|石川|山下|中島|小川|石井|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|斎藤|斉藤|齋藤|福田|太田|西村|藤井|金子|岡本|藤原|中野|三浦|原田|中川|松田|竹内|小野|田村)/;
/** Chinese and Korean family names of two signs are seldom. */
const doubleSurname =
  /^(欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|尉迟|尉遲|令狐|慕容|皇甫|宇文|长孙|長孫|남궁|황보|제갈|사공|선우|독고|서문)/;

function isRareSigns(name: string): boolean {
  const length = [...name].length;
  if (/^[가-힣]+$/u.test(name)) return length === 4 && doubleSurname.test(name);
  if (!/^[\p{Script=Han}々]+$/u.test(name)) return false;
  return (length === 4 && doubleSurname.test(name)) || (length >= 4 && length <= 6 && !commonHan.test(name));
}

/**
 * Whether a name is so seldom that two who bear it in one town are likely one person: a given name and family names of which
 * one is long and not in the lists, and no word a group would use. A careful guess, only ever used for `possible` ties
 * together with a second cue (labelling.md, ties 5).
 */
export function isRareFullName(name: string | undefined): boolean {
  const bounded = name?.slice(0, 200);
  const plain = plainName(bounded);
  const words = romanize(bounded).split(' ');
  if (!plain.includes(' ')) return isRareSigns(plain);
  if (words.length < 2 || words.length > 6 || /\d/.test(plain) || groupWords.test(plain)) return false;
  // Of a double name one half is enough; of several words only the last is surely a family name.
  const double = /(\S+-\S+)\s*$/.exec(bounded ?? '')?.[1];
  const family = double === undefined ? words.slice(-1) : romanize(double).split(' ');
  if ((words[0] ?? '').length < 2) return false;
  return family.some((each) => each.length >= 5 && !isCommonFamilyName(each));
}
