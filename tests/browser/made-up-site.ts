/** A social site nobody knows yet, as somebody would add it: one entry… */
export const entry = `import type { PostOnPage, SocialSite } from '../social-site';

function readPost(element: Element): PostOnPage | undefined {
  const row = element.querySelector('.by');
  const author = row?.querySelector('a')?.textContent?.replace('@', '');
  if (!row || !author) return undefined;
  const links = [...element.querySelectorAll<HTMLAnchorElement>('p a')].map(({ href }) => href);
  return { author, links, isRepost: false, slot: { parent: row, before: null } };
}

export const socialSite: SocialSite = {
  name: 'threads',
  label: 'Threads',
  matches: ['https://www.threads.com/*'],
  access: 'on-request',
  isThisSite: ({ hostname }) => hostname === 'www.threads.com',
  postSelector: '.post',
  profileSelector: 'h1',
  readProfile: () => undefined,
  readPost,
};
`;

const post = (author: string, text: string) =>
  `<div class="post"><div class="by" style="display:flex"><a href="/@${author}">@${author}</a></div><p>${text}</p></div>`;

const address = 'https://pressnights.example/zine-swap-and-mulled-cider';

const posts = [
  { author: 'mayaprints', links: [], isRepost: false },
  { author: 'bystander', links: [], isRepost: false },
  { author: 'bookcoop', links: [address], isRepost: false },
];

/** …and its fixtures. */
export const fixture = `<!-- ${JSON.stringify({ url: 'https://www.threads.com/', profile: null, posts })} -->
<html><body>${post('mayaprints', 'Ink.')}${post('bystander', 'Same.')}${post('bookcoop', `<a href="${address}">Zines</a>`)}</body></html>
`;
