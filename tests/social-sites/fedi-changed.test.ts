// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createVerdicts } from '@/utils/self-check/verdicts';
import type { SitePart } from '@/utils/social-site';
import { fixtureNames } from './fixture-files';
import { openFixture, readAll } from './open-fixture';

/* Mastodon and Bluesky change one day: what the readers rely on is taken away in turn, on every page we know. */

type Change = [what: string, change: (html: string) => string, noticed?: SitePart];

const gone = (mark: string) => (html: string) => html.replaceAll(new RegExp(`\\b${mark}\\b`, 'g'), 'gone');

const mastodon: Change[] = [
  ['#initial-state', gone('initial-state')],
  ['status__wrapper', gone('status__wrapper'), 'posts'],
  ['status__info', gone('status__info'), 'posts'],
  ['status__display-name', gone('status__display-name'), 'posts'],
  ['status__relative-time', gone('status__relative-time'), 'posts'],
  ['display-name__account', gone('display-name__account')],
  ['status__content', gone('status__content')],
  ['status__content__text', gone('status__content__text')],
  ['titles of names', (html) => html.replaceAll(/ title="@[^"]*"/g, '')],
  ['the bar', (html) => html.replaceAll('account_header__barWrapper', 'gone'), 'profiles'],
  ['the space below the bio', (html) => html.replaceAll('account_header__bioButtonsWrapper', 'gone'), 'profiles'],
  ['the handle', (html) => html.replaceAll('account_header__handleHelpButton', 'gone'), 'profiles'],
  ['the verified mark', (html) => html.replaceAll('account_header__fieldVerified', 'gone')],
  ['the bio', (html) => html.replaceAll('account_bio__bio', 'gone')],
];

const bluesky: Change[] = [
  ['feedItem', (html) => html.replaceAll('feedItem-by-', 'gone-'), 'posts'],
  ['post addresses', (html) => html.replaceAll('/post/', '/p/'), 'posts'],
  ['postText', gone('postText')],
  ['pictures', (html) => html.replaceAll('/plain/did:', '/gone/')],
  ['the quote’s box', (html) => html.replaceAll('<div role="link" tabindex="0"><div>', '<div><div>')],
  ['profileHeaderDisplayName', gone('profileHeaderDisplayName'), 'profiles'],
  ['profileHeaderDescription', gone('profileHeaderDescription')],
  ['counts', (html) => html.replaceAll('/followers"', '/f1"'), 'profiles'],
];

const plain: Record<string, Partial<Record<SitePart, string>>> = {
  mastodon: { posts: 'mastodon/home-4.6-rtl.html', profiles: 'mastodon/profile-4.6-remote.html' },
  bluesky: { posts: 'bluesky/feed.html', profiles: 'bluesky/profile.html' },
};

const cases = [...mastodon.map((each) => ['mastodon', ...each]), ...bluesky.map((each) => ['bluesky', ...each])] as [
  string,
  ...Change,
][];

describe.each(cases)('%s without %s', (siteName, _what, change, noticed) => {
  it.each(fixtureNames.filter((name) => name.startsWith(`${siteName}/`)))('reads nobody wrong from %s', (name) => {
    const { expected, site } = openFixture(name, change);
    const { posts, people, profile } = readAll(site);
    // The handle that a server calls unavailable is still that account’s.
    const authors = [{ author: 'gone@far.example' }, ...expected.posts, ...(expected.people ?? [])].flatMap((each) => {
      const { author, handle, aliases = [] } = (each ?? {}) as { author?: string; handle?: string; aliases?: string[] };
      return [author, handle, ...aliases];
    });
    for (const post of posts) if (post) expect(authors).toContain(post.author);
    for (const person of people) if (person) expect(authors).toContain(person.handle);
    const owner = expected.profile as { handle: string; verifiedLinks: string[] } | null;
    if (profile) expect(profile.handle).toBe(owner?.handle);
    for (const link of profile?.verifiedLinks ?? []) expect(owner?.verifiedLinks).toContain(link);
  });

  it(noticed ? `is noticed: ${noticed} paused` : 'pauses nothing', () => {
    for (const [part, page = ''] of Object.entries(plain[siteName] ?? {})) {
      const { site } = openFixture(page, change);
      const verdicts = createVerdicts();
      verdicts.take(site.recognise?.(document) ?? []);
      verdicts.take(site.recognise?.(document) ?? []);
      if (part === noticed) expect(verdicts.paused()).toContain(part);
      else if (noticed === undefined) expect(verdicts.paused()).toEqual([]);
    }
  });
});
