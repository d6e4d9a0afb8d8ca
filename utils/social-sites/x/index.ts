import type { SocialSite } from '../../social-site';
import { readViewer } from './account';
import { asideSelector, readAside } from './aside';
import { look } from './look';
import { personSelector, readPerson } from './person';
import { readName, readPost, readWords } from './post';
import { readProfile } from './profile';
import { recognise } from './recognise';

const hosts = ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'];

/** X. Every selector is a data-testid, role or href that its own client code sets; class names are generated and labels
 * are translated, so neither is ever used (facts/social-dom.md §1, read from X's bundles and saved pages). */
export const socialSite: SocialSite = {
  name: 'x',
  label: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://mobile.twitter.com/*'],
  access: 'at-install',
  isThisSite: (location) => hosts.includes(location.hostname),
  postSelector: 'article[data-testid="tweet"]',
  profileSelector:
    '[data-testid="UserName"], [data-testid="UserDescription"], [data-testid="UserProfileHeader_Items"], [data-testid="UserUrl"], [data-testid="UserProfileSchema-test"], a[href$="/header_photo"], a[href$="/following"]',
  readProfile,
  readPost,
  readWords,
  readName,
  personSelector,
  readPerson,
  asideSelector,
  readAside,
  readViewer,
  look,
  recognise,
};
