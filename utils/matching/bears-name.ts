import type { Party } from '../event-listing';
import type { Profile } from '../profile';
import { hostOfKey } from './canonical-url';
import { handlesOf, ownPages } from './party-pages';
import { plainName, runTogether } from './plain-name';
import { userPart } from './profile-address';
import { romanize, scriptOf } from './romanize';

/** Whether the profile is called as the party is: equal, or one name whole inside the other. */
export function bearsName(profile: Profile, party: Party): boolean {
  const a = plainName(profile.displayName);
  const b = plainName(party.name);
  return a !== '' && b !== '' && (a === b || (b.includes(' ') && ` ${a} `.includes(` ${b} `)));
}

/** Long enough that one within the other is no chance. */
function isWithin(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.length >= (/[^\x20-\x7f]/.test(shorter) ? 3 : 5) && longer.includes(shorter);
}

/** What a domain is called: `kinoklubsvejk` of `kinoklubsvejk.cz`; of a page on a shared host, the last part of its path. */
function wordsOfPages(party: Party): string[] {
  return ownPages(party).flatMap((key) => [
    hostOfKey(key).split('.')[0] ?? '',
    key.split('/').filter(Boolean).pop() ?? '',
  ]);
}

/**
 * Whether name or handle of the profile look like those of the party: its account, as far as anyone can tell from its
 * label. Weaker than `bearsName`: what the bio says goes first.
 */
export function looksLike(profile: Profile, party: Party, mentions: readonly string[]): boolean {
  const user = userPart(profile.handle);
  const own = [user, user.split('.')[0] ?? '', profile.displayName ?? ''].map(runTogether);
  // `The Nook Books` of thenook.example: names are else compared without their article.
  own.push((profile.displayName ?? '').toLowerCase().replace(/[^a-z0-9]/g, ''));
  const theirs = [
    party.name ?? '',
    ...wordsOfPages(party),
    ...handlesOf(party).map(({ name }) => name.split('@')[0] ?? ''),
    ...mentions,
  ]
    .map(runTogether)
    .filter((name) => name.length >= 3);
  if (own.some((a) => theirs.some((b) => isWithin(a, b)))) return true;
  const words = wordsOf(party.name);
  if (sharesWords(wordsOf(profile.displayName), words) || isMadeOf(user, words)) return true;
  return soundsLike(profile.displayName, [party.name, ...wordsOfPages(party)]);
}

/** Whether a name in one script and names in another have a long word in common, as it sounds. */
function soundsLike(name: string | undefined, others: readonly (string | undefined)[]): boolean {
  const script = scriptOf(name);
  const heard = others.filter((other) => scriptOf(other) !== script).flatMap((other) => wordsOf(romanize(other)));
  return wordsOf(romanize(name)).some((word) => word.length >= 5 && heard.includes(word));
}

const articles = new Set('the and und der die das les des los las del dos das het van von per con'.split(' '));

function wordsOf(name: string | undefined): string[] {
  return plainName(name)
    .split(' ')
    .filter((word) => word.length >= 3 && !articles.has(word));
}

/** All words of the shorter name stand in the other, whatever their order. */
function sharesWords(a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  if (fewer.length === 0 || (fewer.length === 1 && (fewer[0] ?? '').length < 6)) return false;
  return fewer.every((word) => more.some((other) => other.startsWith(word) || word.startsWith(other)));
}

/** A handle put together of words of the name, and hardly anything else: `vinylmarket` of the Vinyl & Zine Market. */
function isMadeOf(handle: string, words: readonly string[]): boolean {
  const rest = words
    .filter((word) => word.length >= 4)
    .reduce((left, word) => left.replace(word, ' '), runTogether(handle));
  return rest.split(' ').length > 2 && rest.replace(/ /g, '').length <= 3;
}

/** Whether the two have a word of their names in common. */
export function sharesName(profile: Profile, party: Party): boolean {
  const words = wordsOf(party.name).filter((word) => word.length >= 4);
  return wordsOf(profile.displayName).some((word) => words.includes(word));
}
