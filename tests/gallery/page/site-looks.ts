import { createPageLook } from '@/utils/page-watching/page-look';
import { look as mastodon } from '@/utils/social-sites/mastodon/look';
import { look as x } from '@/utils/social-sites/x/look';
import type { SiteLook } from '../gallery-states';

/* Pages of others in looks of their own: what stands in them is read by the product's own reader, by the site's entry. */

const fontOfX = 'TwitterChirp, -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Liberation Sans", sans-serif';

type Colours = { paper: string; text: string; quiet: string; line: string; accent: string; size: string };

const dim: Colours = {
  paper: 'rgb(21, 32, 43)',
  text: 'rgb(247, 249, 249)',
  quiet: 'rgb(139, 152, 165)',
  line: 'rgb(56, 68, 77)',
  accent: 'rgb(249, 24, 128)',
  size: '15px',
};
const white: Colours = {
  paper: 'rgb(255, 255, 255)',
  text: 'rgb(15, 20, 25)',
  quiet: 'rgb(83, 100, 113)',
  line: 'rgb(239, 243, 244)',
  accent: 'rgb(29, 155, 240)',
  size: '15px',
};
const large: Colours = {
  paper: 'rgb(0, 0, 0)',
  text: 'rgb(231, 233, 234)',
  quiet: 'rgb(113, 118, 123)',
  line: 'rgb(47, 51, 54)',
  accent: 'rgb(255, 212, 0)',
  size: '18px',
};
const purple: Colours = {
  paper: 'rgb(40, 44, 55)',
  text: 'rgb(255, 255, 255)',
  quiet: 'rgb(96, 105, 132)',
  line: 'rgb(57, 63, 79)',
  accent: 'rgb(140, 141, 255)',
  size: '15px',
};

/** The page as that site draws it: colours on root, body and on the texts themselves. */
function paint({ paper, text, quiet, line, accent, size }: Colours, isMastodon: boolean): void {
  document.documentElement.style.fontSize = size;
  document.documentElement.style.colorScheme = paper === white.paper ? 'light' : 'dark';
  Object.assign(document.body.style, { backgroundColor: paper, color: text, fontFamily: fontOfX, fontSize: size });
  document.body.classList.add('app-body');
  const page = document.createElement('div');
  page.innerHTML = isMastodon
    ? '<div class="status"><a class="status__relative-time">2h</a><div class="status__content">Come by <a href="#" class="unhandled-link">a.example</a></div><a class="status-card">A card</a></div>'
    : '<div data-testid="primaryColumn"><div data-testid="User-Name"><a tabindex="-1"><span dir="ltr">@maya · 2h</span></a></div><div data-testid="tweetText">Come by <a href="#">a.example</a></div></div>';
  const style = (selector: string, rules: Partial<CSSStyleDeclaration>) => {
    for (const each of [page, ...page.querySelectorAll<HTMLElement>('*')])
      if (each.matches(selector)) Object.assign(each.style, rules);
  };
  style('[data-testid="tweetText"], .status__content', { fontFamily: fontOfX, fontSize: size, color: text });
  style('[dir="ltr"], .status__relative-time', { color: quiet });
  style('[href]', { color: accent });
  style('[data-testid="primaryColumn"]', { borderLeft: `1px solid ${line}`, paddingLeft: '6px' });
  style('.status', { borderBottom: `1px solid ${line}` });
  style('.status-card', { border: `1px solid ${line}`, borderRadius: '8px' });
  page.className = 'column';
  // The site's own; what axe says of it is the site's.
  page.inert = true;
  document.body.prepend(page);
  // As X cuts a name off where it has no room; ours never is what has none.
  for (const each of document.querySelectorAll<HTMLElement>('.author b'))
    if (size !== '15px') each.textContent = 'Jonas';
  for (const each of document.querySelectorAll<HTMLElement>('.post')) each.style.borderColor = line;
}

const looks: Record<SiteLook, [Colours, 'x' | 'mastodon']> = {
  dim: [dim, 'x'],
  white: [white, 'x'],
  large: [large, 'x'],
  purple: [purple, 'mastodon'],
};

/** Draws one state of what stands in a page, in a page that looks like this. */
export function inLook(name: SiteLook, draw: () => void): void {
  draw();
  const [colours, site] = looks[name];
  paint(colours, site === 'mastodon');
  const look = createPageLook({ look: site === 'mastodon' ? mastodon : x }, new AbortController().signal);
  for (const host of document.querySelectorAll<HTMLElement>('tangible-slot')) look.dress(host);
}
