import type { Party } from '../event-listing';
import type { Profile } from '../profile';
import type { Role } from '../tie';
import { bearsName, looksLike, sharesName } from './bears-name';
import { anyOf, fold, holds, mention } from './bio/cues';
import { makesAtAll } from './bio/relation';
import { markMentions, sentencesOf } from './bio/segments';
import { disowns, keepsHandle, speaksOfHandle } from './bio/words/handles';
import { ownPages, type TieListing } from './party-pages';
import { plainName, runTogether } from './plain-name';
import { namesTown } from './same-town';

const ofHandle = anyOf(speaksOfHandle);
const kept = anyOf(keepsHandle);
const disowned = anyOf(disowns);

/**
 * Whether somebody else bears the handle that an event names: nothing of the party is in the display name or among the
 * links, and the bio denies being it, speaks of the handle as of something come by, or has nothing to do with the event at all,
 * where only the handle is made of the party's name.
 */
export function isHandleOfAnother(
  profile: Profile,
  party: Party,
  listing: TieListing,
  mentions: readonly string[],
  role: Role,
): boolean {
  const bio = fold(profile.bio ?? '');
  if (bio === '' || bearsName(profile, party) || sharesName(profile, party) || linksPage(profile, party)) return false;
  const names = mentions.filter((name) => name.length >= 3);
  if (markMentions(fold(profile.displayName ?? ''), names).includes(mention)) return false;
  if (holds(disowned, bio)) return true;
  const marked = markMentions(bio, names);
  if (marked.includes(mention)) return false;
  const isOfHandle = sentencesOf(marked).some((segments) => {
    const text = segments.map((segment) => segment.text).join(' , ');
    return holds(ofHandle, text) && !holds(kept, text);
  });
  return isOfHandle || (isOnlyHandle(profile, party) && !isAboutEvent(profile, listing, role));
}

/** Whoever links the party's page keeps the account for it, however they put it. */
function linksPage(profile: Profile, party: Party): boolean {
  const pages = ownPages(party);
  if (pages.length === 0) return false;
  return ownPages({ urls: [...profile.links, ...profile.verifiedLinks] }).some((page) => pages.includes(page));
}

/** Whether the handle is made of the party's name, and the display name is another, not even its initials. */
function isOnlyHandle(profile: Profile, party: Party): boolean {
  const name = plainName(profile.displayName);
  const named = { urls: [], ...(party.name === undefined ? {} : { name: party.name }) };
  if (
    name === '' ||
    !(looksLike({ ...profile, displayName: '' }, named, []) || beginsAlike(profile.handle, party.name))
  )
    return false;
  if (looksLike({ ...profile, handle: '' }, named, [])) return false;
  const initials = plainName(party.name)
    .split(' ')
    .map((word) => word[0])
    .join('');
  const [first = ''] = name.split(/[ \d]/);
  return !(
    first.length >= 2 &&
    first.length <= 5 &&
    (initials.startsWith(first) || isWithinInOrder(first, plainName(party.name)))
  );
}

/** `fjordconf` of Fjordkonferansen. */
function beginsAlike(handle: string, name: string | undefined): boolean {
  const [user, whole] = [handle, name].map(runTogether);
  return user !== undefined && user.length >= 5 && whole?.slice(0, 5) === user.slice(0, 5);
}

/** Whether a short name is cut out of the party's, from its first letter on: `fk` of Fjordkonferansen. */
function isWithinInOrder(short: string, name: string): boolean {
  if (short[0] !== name[0]) return false;
  let at = 0;
  for (const letter of name) if (letter === short[at]) at++;
  return at === short.length && short.length <= 4;
}

/** Whether the profile has anything of the event: its town, a word of its title, or that they make or play such things. */
function isAboutEvent({ bio, location }: Profile, { title, venue }: TieListing, role: Role): boolean {
  if (namesTown(location, venue?.locality) || namesTown(bio, venue?.locality)) return true;
  const words = plainName(`${title} ${venue?.name ?? ''}`).split(' ');
  const own = new Set(plainName(bio).split(' '));
  return words.some((word) => word.length >= 5 && own.has(word)) || makesAtAll(bio, role);
}
