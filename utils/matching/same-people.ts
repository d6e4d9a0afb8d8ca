import { hostOfKey } from './canonical-url';
import { replaced } from './event-parts';
import { isEventWord, withMeanings } from './event-words';
import { inTwoScripts, tellsOf } from './other-signs';
import type { Read } from './read-gathering';
import { romanize } from './romanize';
import { sameWord } from './same-word';
import { isSharedPlatform } from './shared-platforms';

/* Who plays and who hosts, and whether that is the same in two listings. */

/** An entry of those who play before others: says itself that there is one evening. */
export const opensFor =
  /\b(support(ing|s)? (for|act)|opening for|opens for|opener for|vorband|vorgruppe|vorprogramm|premiere partie|telonero\w*|teloneando|in apertura|gruppo spalla|voorprogramma|abrindo para|banda de abertura|forband|forgrupp|oppvarming|lammittelija\w*|elozenekar\w*|predkapela|pembuka|support kapela|razogreve?|na razogreve|alkupesaja|on alle)\b/;

/** An entry of somebody who plays along: `Tilly Marsh supporting …`, `Olek Bem (drums) w/ …`. */
export const playsAlong =
  /\b(support\w*|opening for|opens for|vorband|vorprogramm|premiere partie|telonero\w*|in apertura|voorprogramma|w\/|with|mit|avec|con|com|feat\w*|ft|special guests?|guesting|sits? in|sideman|drums|bass|guitar|sax\w*|piano|keys|vocals|trumpet|violin|cello|schlagzeug|gitarre|klavier|batterie|guitare)\b|w\/|[&+]/i;

function isNamedIn(person: string, other: Read): boolean {
  if (replaced.test(other.said)) return false;
  return other.said.includes(` ${person} `) && person.includes(' ');
}

/** `Llanfelin Male Voice Choir (Côr Meibion Llanfelin)` is the choir of either name. */
function isOneParty(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length);
  return short === long || (short.length >= 8 && short.includes(' ') && ` ${long} `.includes(` ${short} `));
}

/** The support's or a sideman's entry of that very concert: somebody who plays in one plays in the other, too. */
export function shareAnAct(a: Read, b: Read): boolean {
  const title = (each: Read) => ` ${romanize(each.event.title)} `;
  const plays = (one: Read, other: Read) =>
    one.people.some(
      (person) =>
        other.people.some((each) => isOneParty(each, person)) ||
        title(other).includes(` ${person} `) ||
        isNamedIn(person, other),
    );
  return (
    plays(a, b) ||
    plays(b, a) ||
    (tellsOf(a, b) && tellsOf(b, a)) ||
    isInitialled(a, b) ||
    isInitialled(b, a) ||
    bearsAll(a, b) ||
    bearsAll(b, a)
  );
}

/** The surnames of all who appear there: `Saarikangas & Vuorela`. */
function bearsAll(one: Read, other: Read): boolean {
  const surnames = other.people.map((person) => person.split(' ').at(-1) ?? '');
  const title = romanize(one.event.title).split(' ');
  return surnames.length >= 2 && surnames.every((name) => name.length >= 4 && title.includes(name));
}

/** `L. Vandergucht` here, `Lieselot Vandergucht` there. */
function isInitialled(short: Read, long: Read): boolean {
  const named = ({ event }: Read) => [event.title, ...event.performers.map(({ name }) => name ?? '')].join(' · ');
  const people = named(long);
  return [...named(short).matchAll(/(?<!\p{L})(\p{Lu})\. ?(\p{Lu}[\p{L}'’-]{2,})/gu)].some(
    ([, initial = '', name = '']) =>
      new RegExp(`(?<!\\p{L})${initial}\\p{Ll}{2,} (\\p{Lu}\\.? )?${name}(?!\\p{L})`, 'u').test(people),
  );
}

/** Both name people, and the same ones. */
export function haveOneAct(a: Read, b: Read): boolean {
  return a.people.some((person) => b.people.some((other) => isOneParty(person, other)));
}

/** Each is the evening of somebody it names, and they are others: who steps in is not who was announced. */
export function areOfOthers(a: Read, b: Read): boolean {
  if (a.people.length === 0 || b.people.length === 0 || inTwoScripts(a, b) || shareAnAct(a, b)) return false;
  const bearsOwn = ({ event, people }: Read) =>
    people.some((person) => ` ${romanize(event.title)} `.includes(` ${person} `));
  const names = ({ people }: Read) => people.flatMap((person) => person.split(' ')).filter((word) => word.length > 3);
  return bearsOwn(a) && bearsOwn(b) && !names(a).some((name) => names(b).some((other) => sameWord(name, other)));
}

export function shareAHost(a: Read, b: Read): boolean {
  return (
    bearsSite(a, b) ||
    bearsSite(b, a) ||
    a.hosts.some((host) => b.hosts.some((other) => isOneParty(host, other))) ||
    a.sites.some((site) => b.sites.includes(site)) ||
    saysHost(a, b) ||
    saysHost(b, a)
  );
}

/** One's title begins with whose site the other stands on: `Salty Otters: moon swim`, `saltyotters.example`. */
function bearsSite(one: Read, other: Read): boolean {
  const host = other.url === undefined ? '' : hostOfKey(other.url);
  if (host === '' || isSharedPlatform(host) || (one.url !== undefined && hostOfKey(one.url) === host)) return false;
  const label = host.split('.').at(-2) ?? '';
  const title = romanize(one.event.title).split(' ').slice(0, 4);
  return label.length >= 8 && [2, 3, 4].some((count) => title.slice(0, count).join('') === label.replaceAll('-', ''));
}

/** One's text names who hosts the other: `Veranstaltet von der Initiative Tauschrausch.` The house that both stand in says
 * nothing. */
function saysHost(one: Read, other: Read): boolean {
  if (replaced.test(one.said)) return false;
  const title = ` ${romanize(one.event.title)} `;
  if (other.hosts.some((host) => host.includes(' ') && host.length >= 10 && title.includes(` ${host} `))) return true;
  const said = romanize(one.event.description?.slice(0, 1_000)).split(' ');
  const around = [one, other].flatMap(({ event: { venue } }) =>
    [venue?.name, venue?.address, venue?.locality].flatMap((text) => romanize(text).split(' ')),
  );
  return other.hosts.some((host) => {
    const telling = host.split(' ').filter((word) => word.length > 3 && !around.some((each) => sameWord(each, word)));
    const own = withMeanings(telling).filter((word) => !isEventWord(word));
    const named = own.filter((word) => said.some((each) => sameWord(each, word)));
    // What kind of body it is may be said in another language, or not at all.
    return named.some((word) => word.length >= 5) && named.length >= Math.max(own.length - 1, Math.min(2, own.length));
  });
}
