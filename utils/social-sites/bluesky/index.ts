import type { SocialSite } from '../../social-site';
import { readPost, readWords } from './post';
import { readProfile } from './profile';

/** Bluesky's own web client. Selectors are the test ids and addresses of its source (facts/social-dom.md §4). */
export const socialSite: SocialSite = {
  name: 'bluesky',
  label: 'Bluesky',
  matches: ['https://bsky.app/*'],
  access: 'at-install',
  isThisSite: ({ hostname }) => hostname === 'bsky.app',
  postSelector: '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]',
  profileSelector:
    '[data-testid="profileHeaderDisplayName"], [data-testid="profileHeaderDescription"], a[href$="/followers"]',
  readProfile,
  readPost,
  readWords,
};
