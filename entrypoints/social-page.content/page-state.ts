import type { PageIndexReply } from '../../utils/messages';
import type { KnownEvents } from '../../utils/page-watching/known-events';
import type { SeenLinks } from '../../utils/page-watching/seen-links';
import { profileKey } from '../../utils/profile-key';
import type { SitePart, SocialSite } from '../../utils/social-site';

/** What the drawing of one page shares. */
export type PageState = {
  site: SocialSite;
  known: KnownEvents;
  seen: SeenLinks;
  /** Undefined until the background answered the first time. */
  settings: Pick<PageIndexReply, 'on' | 'quietLine' | 'unit' | 'paused' | 'eventLinks'> | undefined;
  /** Whom the reader follows or not, by `profileKey`, as far as this page showed it; kept nowhere else. */
  followed: Map<string, boolean>;
  /** Whether the self-check paused a part of this site. */
  isPaused(part: SitePart): boolean;
  signal: AbortSignal;
};

/** `{ isFollowed }` when the page showed it. */
export function followedState({ followed }: PageState, handle: string): { isFollowed?: boolean } {
  const isFollowed = followed.get(profileKey(handle));
  return isFollowed === undefined ? {} : { isFollowed };
}
