import type { SocialSite } from '../../social-site';
import { readPost, readWords } from './post';
import { readProfile } from './profile';

/** Mastodon's web client on any server, glitch-soc included. Which servers, the user says: one permission each. */
export const socialSite: SocialSite = {
  name: 'mastodon',
  label: 'Mastodon',
  matches: [],
  access: 'on-request',
  isThisSite: ({ hostname }) => hostname.includes('.'),
  postSelector: 'article[data-id], .detailed-status__wrapper',
  profileSelector:
    '.account__header, .account__header__bio, [class*="account_header__header"], [class*="account_header__bioButtonsWrapper"]',
  readProfile,
  readPost,
  readWords,
};
