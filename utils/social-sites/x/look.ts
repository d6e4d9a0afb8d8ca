import type { LookSpots } from '../../social-site';

/** X writes its theme into the inline style of body and root, and each text's colour and font onto the text itself
 * (facts/social-dom.md §1.8). Its button for a new post is black or white by now, so a link's colour is asked first. */
export const look: LookSpots = {
  font: [
    ['[data-testid="tweetText"]', 'font-family'],
    ['[data-testid="UserName"] [dir]', 'font-family'],
    ['[data-testid="User-Name"] [dir]', 'font-family'],
    ['main [dir]', 'font-family'],
  ],
  // 13 to 18 px, as the reader chose it in X's own settings.
  size: [['html', 'font-size']],
  paper: [['body', 'background-color']],
  text: [
    ['[data-testid="tweetText"]', 'color'],
    ['[data-testid="UserName"] [dir]', 'color'],
    ['[data-testid="User-Name"] [dir]', 'color'],
  ],
  quiet: [
    ['[data-testid="User-Name"] a[tabindex="-1"] [dir]', 'color'],
    ['[data-testid="UserProfileHeader_Items"] > *', 'color'],
  ],
  line: [
    ['[data-testid="primaryColumn"]', 'border-left-color'],
    ['[data-testid="cellInnerDiv"] > div', 'border-bottom-color'],
  ],
  accent: [
    ['[data-testid="tweetText"] a[href]', 'color'],
    ['[data-testid="UserDescription"] a[href]', 'color'],
    ['a[data-testid="UserUrl"]', 'color'],
    ['[data-testid="tweetButtonInline"]', 'background-color'],
    ['[data-testid="SideNav_NewTweet_Button"]', 'background-color'],
  ],
};
