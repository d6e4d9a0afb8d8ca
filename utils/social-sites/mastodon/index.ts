import type { SocialSite } from '../../social-site';
import { personSelector, readPerson } from './person';
import { postSelector, readPost, readWords } from './post';
import { profileSelector, readProfile } from './profile';
import { recognise } from './recognise';
import { readViewer } from './viewer';

/** Mastodon's web client on any server, glitch-soc included. Which servers, the user says: one permission each. */
export const socialSite: SocialSite = {
  name: 'mastodon',
  label: 'Mastodon',
  matches: [],
  access: 'on-request',
  isThisSite: ({ hostname }) => hostname.includes('.'),
  postSelector,
  profileSelector,
  readProfile,
  readPost,
  readWords,
  personSelector,
  readPerson,
  readViewer,
  recognise,
};
