import { drawChip } from '../../components/feed-chip';
import { wordsText } from '../../components/words-text';
import { createSlot } from '../../utils/page-watching/slots';
import type { ReadWords, WordsOfPost } from '../../utils/post-words';
import type { PostOnPage } from '../../utils/social-site';
import type { PageState } from './page-state';
import { openWordsCard } from './words-card';

/** The chip of a post whose words state an event: it comes late, one line high in the author's row, and asserts nothing
 * but that the post says so. */
export function drawWordsChip(state: PageState, post: PostOnPage, element: Element): HTMLElement | undefined {
  const { site, words, settings, known } = state;
  if (!site.readWords || !settings?.eventLinks || known.isSilent(post.author)) return undefined;
  const found = words.of(post, element, site.readWords);
  if (!found) return undefined;
  const host = createSlot();
  state.look.dress(host);
  const chip = drawChip(host, {
    text: wordsText(found, settings.unit),
    onOpen: () => {
      const said = postWithWords(state, post, element, found);
      if (said) void openWordsCard(chip, said, state);
    },
  });
  return host;
}

/** The words as they stand in the post at the click: what is saved is what the reader sees. */
function postWithWords(
  { site }: PageState,
  { author, permalink }: PostOnPage,
  element: Element,
  { key }: ReadWords,
): WordsOfPost | undefined {
  const words = site.readWords?.(element);
  if (!words?.postedAt) return undefined;
  const { text, lang, postedAt } = words;
  const about = { ...(lang ? { lang } : {}), ...(permalink ? { permalink } : {}) };
  return { key, site: site.name, author, text: text.slice(0, 3_000), postedAt, ...about };
}
