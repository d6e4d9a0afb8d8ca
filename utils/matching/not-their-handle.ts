import type { Party } from '../event-listing';
import type { Profile } from '../profile';
import { bearsName, sharesName } from './bears-name';
import { anyOf, fold, holds, mention } from './bio/cues';
import { markMentions, sentencesOf } from './bio/segments';
import { disowns, keepsHandle, speaksOfHandle } from './bio/words/handles';
import { ownPages } from './party-pages';

const ofHandle = anyOf(speaksOfHandle);
const kept = anyOf(keepsHandle);
const disowned = anyOf(disowns);

/**
 * Whether somebody else bears the handle that an event names: nothing of the party is in the display name, and the bio
 * denies being it, or speaks of the handle as of something come by, without a word of the party.
 */
export function isHandleOfAnother(profile: Profile, party: Party, mentions: readonly string[]): boolean {
  const bio = fold(profile.bio ?? '');
  if (bio === '' || bearsName(profile, party) || sharesName(profile, party) || linksPage(profile, party)) return false;
  const names = mentions.filter((name) => name.length >= 3);
  if (markMentions(fold(profile.displayName ?? ''), names).includes(mention)) return false;
  if (holds(disowned, bio)) return true;
  const marked = markMentions(bio, names);
  if (marked.includes(mention)) return false;
  return sentencesOf(marked).some((segments) => {
    const text = segments.map((segment) => segment.text).join(' , ');
    return holds(ofHandle, text) && !holds(kept, text);
  });
}

/** Whoever links the party's page keeps the account for it, however they put it. */
function linksPage(profile: Profile, party: Party): boolean {
  const pages = ownPages(party);
  return (
    pages.length > 0 &&
    ownPages({ urls: [...profile.links, ...profile.verifiedLinks] }).some((page) => pages.includes(page))
  );
}
