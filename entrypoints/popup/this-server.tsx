import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { say } from '../../utils/wording/say';
import type { Act } from './use-answer';

/** Not in the polyfill yet: https://developer.chrome.com/docs/extensions/reference/api/permissions */
type Requests = { addHostAccessRequest?(request: { tabId: number }): Promise<void> };

function requests(): Requests | undefined {
  return (globalThis as unknown as { chrome?: { permissions?: Requests } }).chrome?.permissions;
}

/** Turns on the server of the page behind the popup, where the browser can ask about it; elsewhere its name is typed. */
export function ThisServer({ act }: { act: Act }) {
  const [asked, setAsked] = useState<'no' | 'asked' | 'failed'>('no');
  if (!requests()?.addHostAccessRequest) return null;
  const askForPage = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return setAsked('failed');
    await act({ type: 'await-server', tabId: tab.id });
    const isAsked = await requests()
      ?.addHostAccessRequest?.({ tabId: tab.id })
      .then(
        () => true,
        () => false,
      );
    setAsked(isAsked ? 'asked' : 'failed');
  };
  return (
    <p class="pair">
      <button type="button" class="quiet" onClick={() => void askForPage()}>
        {say('thisServer_turnOn')}
      </button>
      {asked !== 'no' && (
        <span class="soft" role="status">
          {say(asked === 'asked' ? 'thisServer_asked' : 'thisServer_failed')}
        </span>
      )}
    </p>
  );
}
