import type { SitePart } from '@/utils/social-site';

const mark = (testId: string) => (html: string) =>
  html.replaceAll(`data-testid="${testId}"`, `data-testid="gone${testId.length}"`);

/** What is taken away, and what of it must be noticed on a page full of posts (`posts`), a profile or a list of people. */
export const changes: [what: string, change: (html: string) => string, noticed?: SitePart][] = [
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
  ['sidebarColumn', mark('sidebarColumn')],
  ['cellInnerDiv', mark('cellInnerDiv')],
  ['primaryColumn', mark('primaryColumn')],
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

/** Where each part is plain to see. */
export const plain: Record<SitePart, string> = {
  posts: 'x/home-following.html',
  profiles: 'x/profile-dark-japanese.html',
  people: 'x/search-people.html',
};
