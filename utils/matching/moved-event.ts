import { localText } from '../event-time';
import { isEventWord, withMeanings } from './event-words';
import type { Gathering } from './read-gathering';
import { romanize } from './romanize';
import { sameWord } from './same-word';
import { venueWords } from './venue-words';

const movedWords =
  /\b(moved|rescheduled|relocated|new (date|venue|location)|change of venue|venue change|verlegt|hochverlegt|neuer (termin|ort)|ersatztermin|nachholtermin|deplace|changement de (salle|lieu|date)|cambio de (sala|lugar|fecha)|nueva fecha|trasladad[oa]|spostat[oa]|cambio (sede|location|data)|verplaatst|nieuwe (datum|locatie)|przeniesion[yae]|zmiana (miejsca|terminu)|presunuto|zmena mista|flyttet|flyttat|siirretty)\b/;

/** Month names by number, their beginnings in many languages, as romanised text has them. */
const months = [
  'jan gen ene sty led', 'feb fev lut uno', 'mar maer mrz brez maj', 'apr avr abr kwi dub', 'may mai mag maj kve mei', 'jun juin giu cze cerv',
  'jul juil lug lip cerven', 'aug aou ago sie srp', 'sep set wrz zar', 'oct okt out ott paz rij', 'nov lis', 'dec dez dic gru pro des',
]; // biome-ignore format: one table

/** Whether a text names this day (`2026-12-04`): `4 décembre`, `Dec 4th`, `4.12.`, `12/4`, `2026-12-04`. */
export function namesDay(text: string, day: string): boolean {
  const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
  const numbers = new RegExp(
    `(^|\\D)(0?${date}\\s?[./-]\\s?0?${month}(\\D|$)|0?${month}/0?${date}(\\D|$)|${year}-0?${month}-0?${date}(\\D|$)|0?${month}月0?${date}日|0?${month}월\\s?0?${date}일)`,
  );
  if (numbers.test(text)) return true;
  const plain = romanize(text);
  const names = (months[Number(month) - 1] ?? '').split(' ').join('|');
  const spoken = `0?${date}(st|nd|rd|th|er|o|e)?\\.?( de| of| d)? (${names})\\w*|(${names})[a-z]* (the )?0?${date}(st|nd|rd|th)?\\b`;
  return new RegExp(`\\b(${spoken})`).test(plain);
}

/** Whether a text names this venue: two of its own words, or its only one. */
function namesVenue(text: string, venue: Gathering['venue']): boolean {
  const own = venueWords(venue).names;
  const plain = romanize(text).split(' ');
  const rare = own.filter((word) => !isEventWord(word));
  const said = [...plain, ...withMeanings(plain)];
  const isSaid = (word: string) => said.some((other) => sameWord(word, other));
  // `No longer at the Elks Lodge` leaves out that it is the ballroom there.
  if (rare.length > 2 && ` ${plain.join(' ')} `.includes(` ${rare.slice(0, 2).join(' ')} `)) return true;
  if (rare.length > 0) return rare.every(isSaid);
  const name = romanize(venue?.name);
  return name.length > 5 && ` ${plain.join(' ')} `.includes(` ${name} `);
}

/** Whether `moved` says that it is what `before` was: marked as moved, and its text names the old date or old place. */
export function isMovedFrom(moved: Gathering, before: Gathering): boolean {
  const text = `${moved.title}\n${moved.description ?? ''}`;
  if (moved.status === 'postponed' || before.status === 'postponed') return false;
  if (moved.status !== 'moved' && !movedWords.test(romanize(text))) return false;
  const zone = moved.timeZone ?? before.timeZone ?? 'UTC';
  const [day, old] = [moved, before].map((each) => localText(each.start, each.timeZone ?? zone).slice(0, 10));
  return (day !== old && old !== undefined && namesDay(text, old)) || namesVenue(text, before.venue);
}
