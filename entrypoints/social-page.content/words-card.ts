import { wordsCardReply } from '../../utils/page-watching/replies';
import type { WordsOfPost } from '../../utils/post-words';
import { ask } from './ask';
import { openCard } from './card-host';
import type { PageState } from './page-state';
import { panelScript } from './panel-script';

/** Opens what was read in a post's words, with the button that saves it. */
export async function openWordsCard(chip: HTMLElement, post: WordsOfPost, state: PageState): Promise<void> {
  await openCard(chip, state.look, state.signal, async (root, { anchor, close }) => {
    const answer = await ask({ type: 'words-card', post, needsPanel: panelScript() === undefined });
    return () =>
      panelScript()?.mountWordsCard(root, {
        content: wordsCardReply(answer),
        anchor,
        onSave: (on) => void ask({ type: 'save-words', post, on }),
        onClose: close,
      });
  });
}
