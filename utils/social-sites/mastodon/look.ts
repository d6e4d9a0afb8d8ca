import type { LookSpots } from '../../social-site';

/** Mastodon's, glitch-soc's, Elk's and Phanpy's: the selectors of one match nothing in the others. Mastodon's columns may
 * have a ground of their own, and its body's type is smaller than that of the posts. */
export const look: LookSpots = {
  font: [
    ['body.app-body', 'font-family'],
    ['#__nuxt', 'font-family'],
    ['article.status .content', 'font-family'],
    ['body', 'font-family'],
  ],
  size: [
    // A post one opened is larger.
    ['.status .status__content', 'font-size'],
    ['.account__header__content, [class*="account_bio__bio"]', 'font-size'],
    ['[aria-roledescription="status-card"] .content-rich p', 'font-size'],
    ['article.status:not(.large) .content', 'font-size'],
  ],
  paper: [
    ['.columns-area__panels__main .column > .scrollable', 'background-color'],
    ['body', 'background-color'],
    ['html', 'background-color'],
  ],
  text: [
    ['.status__content', 'color'],
    ['.account__header__content, [class*="account_bio__bio"]', 'color'],
    ['[aria-roledescription="status-card"] .content-rich p', 'color'],
    ['article.status .content', 'color'],
    ['body', 'color'],
  ],
  quiet: [
    ['.status__relative-time', 'color'],
    ['.account__header__tabs__name small, [class*="account_header__handleHelpButton"]', 'color'],
    ['p[dir="ltr"] > span[text-secondary]', 'color'],
    ['article.status a.time', 'color'],
  ],
  line: [
    ['.status', 'border-bottom-color'],
    ['.account__header__bar', 'border-bottom-color'],
  ],
  accent: [
    ['.status__content a.unhandled-link', 'color'],
    ['.account__header__content a[href], [class*="account_bio__bio"] a[href]', 'color'],
    ['.content-rich a[href]', 'color'],
    ['article.status .content a[href], .account-container .note a[href]', 'color'],
    ['.button:not(.button-secondary)', 'background-color'],
  ],
  radius: [['.status-card, .search__input, .hover-card', 'border-top-left-radius']],
};
