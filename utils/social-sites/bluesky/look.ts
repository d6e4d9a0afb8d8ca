import type { LookSpots } from '../../social-site';

/** Bluesky's theme is a class of the root, its colours stand on the texts; the reader's font and its size likewise. */
export const look: LookSpots = {
  font: [
    ['[data-testid="postText"]', 'font-family'],
    ['[data-testid="profileHeaderDescription"]', 'font-family'],
    ['[data-testid="profileHeaderDisplayName"]', 'font-family'],
  ],
  size: [
    // Not the post's own text: emoji alone are drawn larger.
    ['[data-testid^="feedItem-by-"] a[href*="/post/"]', 'font-size'],
    ['[data-testid="profileHeaderDescription"]', 'font-size'],
  ],
  paper: [
    ['body', 'background-color'],
    ['html', 'background-color'],
  ],
  text: [
    ['[data-testid="postText"]', 'color'],
    ['[data-testid="profileHeaderDescription"]', 'color'],
    ['[data-testid="profileHeaderDisplayName"]', 'color'],
  ],
  quiet: [
    ['[data-testid^="feedItem-by-"] a[href*="/post/"]', 'color'],
    ['a[href^="/profile/"][href$="/followers"] > * + *', 'color'],
  ],
  line: [['[data-testid^="feedItem-by-"]', 'border-top-color']],
  accent: [
    ['[data-testid="postText"] a[href]', 'color'],
    ['[data-testid="profileHeaderDescription"] a[href]', 'color'],
    ['[data-testid="followBtn"]', 'background-color'],
  ],
};
