import type { SocialSite } from '../../social-site';
import { nameOfProfilePath } from './addresses';
import { look } from './look';
import { personSelector, readPerson } from './person';
import { nameIn, postSelector, readPost, readWords } from './post';
import { profileSelector, readProfile } from './profile';
import { recognise } from './recognise';

/** Bluesky's own web client. Selectors are the test ids and addresses of its source (facts/social-dom.md §4). */
export const socialSite: SocialSite = {
  name: 'bluesky',
  label: 'Bluesky',
  matches: ['https://bsky.app/*'],
  access: 'at-install',
  isThisSite: ({ hostname }) => hostname === 'bsky.app',
  postSelector,
  profileSelector,
  readProfile,
  readPost,
  readWords,
  readName(element) {
    const post = element.matches(postSelector) ? readPost(element) : undefined;
    // The line above a repost links its reposter too: only the author's own row is looked at.
    if (post) return nameIn(post.slot.parent, post.author);
    const person = readPerson(element);
    return person && nameIn(element, person.handle);
  },
  personSelector,
  readPerson,
  // The navigation's own link to the reader's profile; its label is in the reader's language.
  readViewer: (page) =>
    nameOfProfilePath(page.querySelector<HTMLAnchorElement>('nav a[href^="/profile/"]')?.pathname ?? ''),
  look,
  recognise,
};
