import type { SocialSite } from '../../social-site';
import { isMastodon } from './accounts';
import { elkPostSelector, elkProfileSelector, readElkName, readElkPost, readElkProfile } from './elk';
import { look } from './look';
import { personSelector, readPerson } from './person';
import { phanpyPostSelector, phanpyProfileSelector, readPhanpyName, readPhanpyPost, readPhanpyProfile } from './phanpy';
import { postSelector, readName, readPost, readWords } from './post';
import { profileSelector, readProfile } from './profile';
import { recognise } from './recognise';
import { readViewer } from './viewer';

/** Mastodon on any server: its own web client, glitch-soc included, and the clients Elk and Phanpy. Which servers, the
 * user says: one permission each. */
export const socialSite: SocialSite = {
  name: 'mastodon',
  label: 'Mastodon',
  matches: [],
  access: 'on-request',
  isThisSite: ({ hostname }) => hostname.includes('.'),
  postSelector: [postSelector, elkPostSelector, phanpyPostSelector].join(', '),
  profileSelector: [profileSelector, elkProfileSelector, phanpyProfileSelector].join(', '),
  readProfile: (page) => (isMastodon(page) ? readProfile(page) : (readElkProfile(page) ?? readPhanpyProfile(page))),
  readPost(element) {
    if (isMastodon(element.ownerDocument)) return element.matches(postSelector) ? readPost(element) : undefined;
    if (element.matches(elkPostSelector)) return readElkPost(element);
    return element.matches(phanpyPostSelector) ? readPhanpyPost(element) : undefined;
  },
  readWords,
  readName(element) {
    const name = isMastodon(element.ownerDocument)
      ? readName(element)
      : element.matches(elkPostSelector)
        ? readElkName(element)
        : readPhanpyName(element);
    // Whoever calls themselves `@…` is shown by the handle.
    return name && !name.startsWith('@') ? name.slice(0, 500) : undefined;
  },
  personSelector,
  readPerson,
  readViewer,
  look,
  recognise,
};
