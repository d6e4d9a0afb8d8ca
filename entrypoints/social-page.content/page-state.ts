import type { PageIndexReply } from '../../utils/messages';
import type { PageIndexEntry } from '../../utils/page-index';
import type { KnownEvents } from '../../utils/page-watching/known-events';
import type { PageLook } from '../../utils/page-watching/page-look';
import type { SeenLinks } from '../../utils/page-watching/seen-links';
import type { WordsInPosts } from '../../utils/page-watching/words-in-posts';
import { profileKey } from '../../utils/profile-key';
import type { SitePart, SocialSite } from '../../utils/social-site';
import type { Here } from './here';

/** What the drawing of one page shares. */
export type PageState = {
  site: SocialSite;
  known: KnownEvents;
  seen: SeenLinks;
  words: WordsInPosts;
  /** Gives what we draw the page's fonts and colours. */
  look: PageLook;
  /** Undefined until the background answered the first time. */
  settings:
    | Pick<
        PageIndexReply,
        'on' | 'quietLine' | 'chips' | 'nearYou' | 'nearRows' | 'met' | 'unit' | 'paused' | 'eventLinks' | 'lookUpBios'
      >
    | undefined;
  /** Whom the reader follows or not, by `profileKey`, as far as this page showed it; kept nowhere else. */
  followed: Map<string, boolean>;
  /** What was drawn on the page at this address, latest first, for the popup that asks. */
  here: Here;
  /** Whose number the toolbar shows, by `profileKey`. */
  badgeOf: string | undefined;
  /** Whether the self-check paused a part of this site. */
  isPaused(part: SitePart): boolean;
  signal: AbortSignal;
};

/** Whether the user wants this chip in a feed. */
export function wantsChip({ settings }: PageState, [, , certainty]: PageIndexEntry): boolean {
  if (settings?.chips === 'surest') return certainty === 'proven' || certainty === 'confirmed';
  return settings?.chips !== 'off';
}

/** `{ isFollowed }` when the page showed it. */
export function followedState({ followed }: PageState, handle: string): { isFollowed?: boolean } {
  const isFollowed = followed.get(profileKey(handle));
  return isFollowed === undefined ? {} : { isFollowed };
}
