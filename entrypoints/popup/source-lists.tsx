import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { saveFile } from '../../components/save-file';
import type { Overview } from '../../utils/overview';
import { say, sayCount } from '../../utils/wording/say';
import { ask } from './ask';
import type { Act } from './use-answer';

/** Sources as a file: out to other programs, and in from them. */
export function SourceLists({ act }: { act: Act }) {
  const [words, setWords] = useState('');
  const save = async (as: 'opml' | 'json') => {
    const text = await ask({ type: 'export-sources', as });
    saveFile(`tangible-sources.${as}`, as === 'opml' ? 'text/x-opml' : 'application/json', text);
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text();
    const reply = ask({ type: 'import-sources', text });
    await reply.then(
      ({ drafted, had, refused }) => setWords(say('sourceLists_imported', drafted, had, refused)),
      (error) => setWords(error instanceof Error ? error.message : String(error)),
    );
    await act({ type: 'overview' });
  };
  return (
    <details class="lists">
      <summary class="soft">{say('sourceLists_move')}</summary>
      <p class="buttons">
        <button type="button" onClick={() => void save('opml')}>
          {say('sourceLists_exportOpml')}
        </button>
        <button type="button" onClick={() => void save('json')}>
          {say('sourceLists_exportJson')}
        </button>
      </p>
      <p class="soft">{say('sourceLists_secret')}</p>
      <label class="file">
        {say('sourceLists_import')}
        <input
          type="file"
          accept=".opml,.xml,.json"
          onChange={(event) => {
            void read(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p role="status">{words}</p>
    </details>
  );
}

/** One question to the browser for all drafts that wait for it, after a list came in. */
export function AllowAll({ drafts }: { drafts: Overview['drafts'] }) {
  const waiting = drafts.filter(({ state }) => state === 'needs-access');
  const origins = [...new Set(waiting.flatMap((draft) => draft.origins))];
  if (waiting.length < 2) return null;
  return (
    <p class="buttons">
      <button type="button" class="primary" onClick={() => void browser.permissions.request({ origins })}>
        {sayCount('sourceLists_allowAll', origins.length)}
      </button>
    </p>
  );
}
