import type { PageIndexReply } from '../../utils/messages';
import type { KnownEvents } from '../../utils/page-watching/known-events';
import type { SeenLinks } from '../../utils/page-watching/seen-links';
import type { SocialSite } from '../../utils/social-site';

/** What the drawing of one page shares. */
export type PageState = {
  site: SocialSite;
  known: KnownEvents;
  seen: SeenLinks;
  /** Undefined until the background answered the first time. */
  settings: Pick<PageIndexReply, 'on' | 'quietLine' | 'unit'> | undefined;
  signal: AbortSignal;
};
