import { useId } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { DraftView } from '../../utils/source-view';
import { say } from '../../utils/wording/say';
import type { Act } from './use-answer';

/** What a draft waits for, in words, with the one thing to do about it. */
export function DraftNeeds({ draft, act }: { draft: DraftView; act: Act }) {
  const { id, state, origins, message, notice } = draft;
  if (state === 'needs-access') {
    return (
      <>
        <p class="soft">{message ?? say('drafts_needsAccess', origins.map(siteOf).join(', '))}</p>
        <p class="buttons">
          <button type="button" class="primary" onClick={() => void browser.permissions.request({ origins })}>
            {say('drafts_askAgain')}
          </button>
        </p>
      </>
    );
  }
  if (state === 'needs-consent') {
    const agree = () => {
      // In the same click, since the browser asks only then; the prompt may close this popup, so the answer goes first.
      const answered = act({ type: 'answer-draft', draftId: id, agreed: true });
      void browser.permissions.request({ origins }).then(() => answered);
    };
    return (
      <>
        <p class="soft">{notice}</p>
        <p class="buttons">
          <button type="button" class="primary" onClick={agree}>
            {say('drafts_agree')}
          </button>
        </p>
      </>
    );
  }
  if (state === 'needs-place') return <p class="soft">{say('drafts_needsPlace')}</p>;
  return state === 'needs-key' ? (
    <KeyField onKey={(key) => void act({ type: 'answer-draft', draftId: id, key })} />
  ) : null;
}

function KeyField({ onKey }: { onKey(key: string): void }) {
  const id = useId();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem('key');
        if (field instanceof HTMLInputElement && field.value.trim()) onKey(field.value);
      }}
    >
      <label for={id}>{say('drafts_needsKey')}</label>
      <span class="joined">
        <input id={id} name="key" autocomplete="off" spellcheck={false} />
        <button type="submit">{say('drafts_useKey')}</button>
      </span>
    </form>
  );
}

/** `https://*.host.example/*` as a reader would say it: `host.example and what is below it`. */
function siteOf(origin: string): string {
  const host = origin.replace('https://', '').replace('/*', '');
  return host.startsWith('*.') ? say('drafts_hostAndBelow', host.slice(2)) : host;
}
