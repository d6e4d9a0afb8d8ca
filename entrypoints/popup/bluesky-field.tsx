import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { indexHost } from '../../utils/event-sources/at-protocol/index-service';
import { tidyName } from '../../utils/event-sources/at-protocol/names';
import { originsOf } from '../../utils/refreshing/source-needs';
import { say } from '../../utils/wording/say';
import type { Act } from './use-answer';

/** An index of all public events; without it everybody the user follows is asked in turn. */
const indexOrigin = `https://${indexHost}/*`;

/** The user's own Bluesky handle: it adds their own events and answers, and those of the people they follow, as two sources. */
export function BlueskyField({ act }: { act: Act }) {
  const [refusal, setRefusal] = useState('');
  const add = (form: HTMLFormElement) => {
    const field = form.elements.namedItem('bluesky');
    const index = form.elements.namedItem('index');
    if (!(field instanceof HTMLInputElement) || !field.value.trim()) return;
    const handle = tidyName(field.value);
    setRefusal(handle ? '' : say('atProtocol_noHandle'));
    if (!handle) return;
    const own = `https://bsky.app/profile/${handle}`;
    const drafted = [own, `${own}/follows`].map((address) => act({ type: 'draft-source', address, addWhenRead: true }));
    const asksIndex = index instanceof HTMLInputElement && index.checked;
    const origins = [...originsOf(own), ...(asksIndex ? [indexOrigin] : [])];
    // Within the click: the browser asks at no other time.
    void browser.permissions.request({ origins }).then(() => Promise.all(drafted));
    field.value = '';
  };
  return (
    <details class="lists">
      <summary class="soft">{say('atProtocol_optional')}</summary>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <label for="bluesky">{say('atProtocol_field')}</label>
        <span class="joined">
          <input
            id="bluesky"
            name="bluesky"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            placeholder="name.bsky.social"
            aria-describedby="bluesky-asked"
          />
          <button type="submit">{say('atProtocol_add')}</button>
        </span>
        <p class="small" id="bluesky-asked">
          {say('atProtocol_asked')}
        </p>
        <label class="check">
          <input type="checkbox" name="index" />
          <span class="small">{say('atProtocol_useIndex')}</span>
        </label>
        <p class="trouble" role="status">
          {refusal}
        </p>
      </form>
    </details>
  );
}
