// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createVerdicts } from '@/utils/self-check/verdicts';
import type { SitePart } from '@/utils/social-site';
import { fixtureNames } from './fixture-files';
import { openFixture, readAll } from './open-fixture';

/* X changes one day: whatever the readers rely on is taken away in turn, on every page we know. */

const mark = (testId: string) => (html: string) =>
  html.replaceAll(`data-testid="${testId}"`, `data-testid="gone${testId.length}"`);

/** What is taken away, and what of it must be noticed on a page full of posts (`posts`), a profile or a list of people. */
const changes: [what: string, change: (html: string) => string, noticed?: SitePart][] = [
  ['tweet', mark('tweet'), 'posts'],
  ['User-Name', mark('User-Name'), 'posts'],
  ['time links', (html) => html.replaceAll('<time', '<span').replaceAll('</time>', '</span>'), 'posts'],
  ['post addresses', (html) => html.replaceAll('/status/', '/p/'), 'posts'],
  [
    'author links',
    (html) =>
      html.replace(
        /(<div data-testid="User-Name"[^>]*>.*?)<a href="\/\w+"(.*?)<a href="\/\w+"/gs,
        '$1<a href="/i/u/1"$2<a href="/i/u/1"',
      ),
    'posts',
  ],
  ['article', (html) => html.replaceAll('<article', '<section').replaceAll('</article>', '</section>'), 'posts'],
  ['tweetText', mark('tweetText')],
  ['the quote’s box', (html) => html.replaceAll('role="link" tabindex="0"', 'role="button" tabindex="0"')],
  ['placementTracking', mark('placementTracking')],
  ['twitterArticleRichTextView', mark('twitterArticleRichTextView')],
  ['cellInnerDiv', mark('cellInnerDiv')],
  ['primaryColumn', mark('primaryColumn'), 'profiles'],
  ['UserName', mark('UserName'), 'profiles'],
  ['@handle', (html) => html.replaceAll(/<span>@(\w+)<\/span>/g, '<span>$1</span>'), 'profiles'],
  ['UserDescription', mark('UserDescription')],
  ['UserProfileHeader_Items', mark('UserProfileHeader_Items')],
  ['UserLocation', mark('UserLocation')],
  ['UserUrl', mark('UserUrl')],
  ['UserProfileSchema-test', mark('UserProfileSchema-test')],
  ['counts', (html) => html.replaceAll('/following"', '/f1"').replaceAll('_followers"', '_f2"')],
  ['emptyState', mark('emptyState')],
  ['UserCell', mark('UserCell'), 'people'],
  ['HoverCard', mark('HoverCard')],
  ['follow buttons', (html) => html.replaceAll(/data-testid="\d+-\w+"/g, 'data-testid="f"')],
  ['pictures', (html) => html.replaceAll('UserAvatar-Container-', 'Picture-')],
  ['AppTabBar_Profile_Link', mark('AppTabBar_Profile_Link')],
  ['SideNav_AccountSwitcher_Button', mark('SideNav_AccountSwitcher_Button')],
];

const pages = fixtureNames.filter((name) => name.startsWith('x/'));
/** Where each part is plain to see. */
const plain: Record<SitePart, string> = {
  posts: 'x/home-following.html',
  profiles: 'x/profile-dark-japanese.html',
  people: 'x/search-people.html',
};

function isKnown(found: unknown, known: unknown[]): boolean {
  const { links, ...same } = found as { links: string[] };
  return known.some((each) => {
    const { links: all = [], ...other } = (each ?? {}) as { links?: string[] };
    return (
      Object.entries(same).every(([key, value]) => (other as Record<string, unknown>)[key] === value) &&
      links.every((link) => all.includes(link))
    );
  });
}

describe.each(changes)('without %s', (_what, change, noticed) => {
  it.each(pages)('nothing wrong is read from %s', (name) => {
    const { expected, site } = openFixture(name, change);
    const { posts, people, profile } = readAll(site);
    for (const post of posts)
      if (post)
        expect(
          isKnown(
            { ...post, isRepost: undefined },
            expected.posts.map((each) => each && { ...each, isRepost: undefined }),
          ),
        ).toBe(true);
    const handles = (expected.people ?? []).map((person) => (person as { handle?: string } | null)?.handle);
    for (const person of people) if (person) expect(handles).toContain(person.handle);
    if (profile) expect(profile.handle).toBe((expected.profile as { handle: string } | null)?.handle);
  });

  it(noticed ? `it is noticed: ${noticed} paused` : 'nothing has to be paused', () => {
    for (const part of Object.keys(plain) as SitePart[]) {
      const { site } = openFixture(plain[part], change);
      const verdicts = createVerdicts();
      verdicts.take(site.recognise?.(document) ?? []);
      expect(verdicts.paused()).toEqual([]);
      verdicts.take(site.recognise?.(document) ?? []);
      if (part === noticed) expect(verdicts.paused()).toContain(part);
      else if (noticed === undefined) expect(verdicts.paused()).toEqual([]);
    }
  });
});
