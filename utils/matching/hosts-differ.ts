import { isEventWord, withMeanings } from './event-words';
import type { Read } from './read-gathering';
import { romanize, scriptOf } from './romanize';
import { sameWord } from './same-word';
import { activities } from './title-words';

/** What kind of body it is in law says nothing about which. */
const legalForms =
  /\b(e v|ev|e g|eg|gmbh|ggmbh|mbh|ag|kg|ug|inc|ltd|llc|cic|plc|co op|asbl|vzw|bv|nv|stichting|a s b l|association|asociacion|associazione|associacao|verein|forening|foreningen|ry|z s|o s|s r o|sp z o o|aps|asso|apa|onlus|aps ets|ets|srl|s a|sarl|sl|oy|ab|kft|bt|t v|bo)\b/g;

/** Kinds of bodies. */
const bodies = new Set(
  '#club #community #meetup #meeting #centre #hall #university #school society societe gesellschaft group gruppe groupe grupo gruppo league liga network netzwerk district local team'.split(
    ' ',
  ),
);

/** Both name who hosts it, and no word of the one is in the other; the house itself may be one of them. */
export function hostsDiffer(a: Read, b: Read): boolean {
  if (a.hosts.length === 0 || b.hosts.length === 0) return false;
  const town = romanize(`${a.event.venue?.locality ?? ''} ${b.event.venue?.locality ?? ''}`).split(' ');
  const words = (each: Read) =>
    each.hosts
      .flatMap((host) => withMeanings(host.replace(legalForms, ' ').split(' ')))
      .filter((word) => word !== '' && !town.includes(word));
  const [x, y] = [words(a), words(b)];
  const initials = (each: Read) =>
    each.hosts.map((host) =>
      host
        .split(' ')
        .map((word) => word.charAt(0))
        .join(''),
    );
  const isShort = (one: string[], other: Read) =>
    one.some((word) => word.length >= 3 && initials(other).some((letters) => letters.startsWith(word)));
  if (isShort(x, b) || isShort(y, a)) return false;
  // That both are clubs says nothing, unless nothing else can be read in both.
  const isReadable = scriptOf(a.event.organizers?.[0]?.name) === scriptOf(b.event.organizers?.[0]?.name);
  const telling = (words: string[]) => {
    const own = words.filter((word) => !bodies.has(word));
    return own.length > 0 && isReadable ? own : words;
  };
  const meet = (one: string[], other: string[]) =>
    telling(one).some((word) => telling(other).some((each) => sameWord(word, each)));
  const rooms = [a, b].flatMap(({ event }) => withMeanings(romanize(event.venue?.name).split(' ')));
  // The house itself may be one of them; a club of that part of town is not the house.
  const isHouse = (words: string[]) => {
    const own = words.filter((word) => !isEventWord(word) || activities.has(word));
    const told = own.length > 0 ? own : words;
    return told.every((word) => rooms.some((each) => sameWord(word, each)));
  };
  return !meet(x, y) && !isHouse(x) && !isHouse(y);
}
