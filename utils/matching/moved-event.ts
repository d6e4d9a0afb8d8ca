import { localText } from '../event-time';
import { plainCapitals, saying } from '../reading/status-words';
import { isEventWord, withMeanings } from './event-words';
import type { Gathering } from './read-gathering';
import { romanize } from './romanize';
import { venuesAgree } from './same-venue';
import { sameWord } from './same-word';
import { venueWords } from './venue-words';

let movedWords: RegExp | undefined;

function saysMoved(text: string): boolean {
  movedWords ??= new RegExp(saying('moved'), 'iu');
  return movedWords.test(plainCapitals(text));
}

/** Month names by number, their beginnings in many languages, as romanised text has them. */
const months = [
  'jan gen ene sty led', 'feb fev lut uno', 'mar maer mrz brez maj', 'apr avr abr kwi dub', 'may mai mag maj kve mei', 'jun juin giu cze cerv',
  'jul juil lug lip cerven', 'aug aou ago sie srp', 'sep set wrz zar', 'oct okt ott paz rij', 'nov lis', 'dec dez dic gru pro des',
]; // biome-ignore format: one table

/** Names that stand behind the day only. Short ones are written out: `lun` is a Monday, `med` means with. */
const monthsBehind = [
  'ian sich tammik jaan saus ocak sijec urtarril ionawr eanair يناير كانون ינואר ژانویه იანვ հունվ', 'liut helmik veeb vasar subat veljac otsail chwefror feabhra فبراير شباط פברואר თებერ փետր',
  'berez maalisk kovo ozujk martx mawrth marta machi مارس اذار מרץ მარტ մարտ', 'kvit huhtik baland nisan travanj travnja apiril ebrill aibrean ابريل نيسان אפריל აპრილ ապր',
  'traven travnia toukok geguz svibn maiatz bealtaine مايو ايار מאי მაის մայ', 'iiun cherv ioin kesak juuni birzel haziran lipnja lipanj ekain mehefin meitheamh iuni يونيو حزيران יוני ივნ հուն',
  'iiul ioil heinak juuli liep temmuz srpanj srpnj uztail gorffen iuil iuli يوليو تموز יולי ივლ հուլ', 'avg serpn aigous elok rugpj agust kolovoz abuztu awst lunasa اغسطس اب אוגוסט აგვ օգոս',
  'veres szep syysk rugse eylul rujan rujn irail medi سبتمبر ايلول ספטמבר სექ սեպ', 'zhovt lokak spalio ekim listopad urri hydref اكتوبر تشرين אוקטובר ოქტ հոկ',
  'noia noe marrask lapkr noiem kasim studen azaro tachwedd samhain نوفمبر נובמבר ნოემ նոյ', 'dek jouluk dets gruod aralik prosin abendu rhagfyr nollaig ديسمبر דצמבר დეკ դեկ',
]; // biome-ignore format: one table

/** Whether a text names this day (`2026-12-04`): `4 décembre`, `Dec 4th`, `4.12.`, `12/4`, `2026-12-04`. */
export function namesDay(text: string, day: string): boolean {
  const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
  const numbers = new RegExp(
    `(^|\\D)(0?${date}\\s?[./-]\\s?0?${month}(\\D|$)|0?${month}/0?${date}(\\D|$)|${year}-0?${month}-0?${date}(\\D|$)|0?${month}月0?${date}日|0?${month}월\\s?0?${date}일|(^|\\D)0?${date}\\s+tháng\\s+0?${month}(\\D|$))`,
  );
  if (numbers.test(text)) return true;
  const plain = romanize(text);
  const names = (months[Number(month) - 1] ?? '').split(' ').join('|');
  const behind = `${names}|${(monthsBehind[Number(month) - 1] ?? '').split(' ').join('|')}`;
  const spoken = `0?${date}(st|nd|rd|th|er|o|e)?\\.?( de| of| d)? ב?(${behind})\\w*|(${names})[a-z]* (the )?0?${date}(st|nd|rd|th)?\\b`;
  return new RegExp(`\\b(${spoken})`).test(plain);
}

/** Written without spaces, a name is no word of its own in the text: `由水交社草坪改至鹽埕老倉庫`. */
function isUnspaced(name: string | undefined): boolean {
  return /^[^\p{L}]*[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Thai}]/u.test(name ?? '');
}

function isWritten(text: string, name: string | undefined): boolean {
  const plain = romanize(name).replace(/ /g, '');
  return plain.length >= 3 && text.includes(plain);
}

/** Whether a text names this venue: two of its own words, or its only one. */
function namesVenue(text: string, venue: Gathering['venue']): boolean {
  const own = venueWords(venue).core.map(({ text }) => text);
  const plain = romanize(text).split(' ');
  const rare = own.filter((word) => !isEventWord(word));
  const said = [...plain, ...withMeanings(plain)];
  if (isUnspaced(venue?.name) && isWritten(plain.join(''), venue?.name)) return true;
  // In whatever case it stands there: `uimaranta`, `uimarannalta`.
  const stem = (word: string) => word.slice(0, Math.max(5, word.length - 3));
  const isSaid = (word: string) =>
    said.some((other) => sameWord(word, other) || (word.length >= 6 && other.startsWith(stem(word))));
  // `No longer at the Elks Lodge` leaves out that it is the ballroom there.
  if (rare.length > 2 && ` ${plain.join(' ')} `.includes(` ${rare.slice(0, 2).join(' ')} `)) return true;
  if (rare.length > 0) return rare.every(isSaid);
  const name = romanize(venue?.name);
  return name.length > 5 && ` ${plain.join(' ')} `.includes(` ${name} `);
}

/** What stays as it was: `The Friday show is not affected and goes ahead as planned.` */
const unmoved =
  /\b(not affected|unaffected|goes ahead|going ahead|remains? (unchanged|as planned|the same)|as planned|as scheduled|nicht betroffen|findet wie geplant|bleibt (es )?(bei|unverandert)|wie geplant|pas concerne\w*|comme prevu|maintenue?s?|no (se ve )?afectad[oa]|segun lo previsto|se mantiene|non (e )?interessat[oa]|come previsto|resta confermat[oa]|gaat gewoon door|zoals gepland|bez zmian|zgodnie z planem|som planlagt|som planerat|conforme previsto|mantem se)\b/;

function withoutUnmoved(text: string): string {
  const sentences = text.split(/(?<=[.!?;])\s+|\n+/);
  return sentences.filter((sentence) => !unmoved.test(romanize(sentence))).join('\n');
}

/** Whether `moved` says that it is what `before` was: marked as moved, and its text names the old date or old place. */
export function isMovedFrom(moved: Gathering, before: Gathering): boolean {
  const text = withoutUnmoved(`${moved.title}\n${moved.description ?? ''}`);
  if (moved.status === 'postponed' || before.status === 'postponed') return false;
  if (moved.status !== 'moved' && !saysMoved(text)) return false;
  const zone = moved.timeZone ?? before.timeZone ?? 'UTC';
  const [day, old] = [moved, before].map((each) => localText(each.start, each.timeZone ?? zone).slice(0, 10));
  if (day !== old && old !== undefined && namesDay(text, old)) return true;
  // Where it stays in its house, that the house is named says nothing.
  return venuesAgree(moved.venue, before.venue) !== 'same' && namesVenue(text, before.venue);
}
