import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { AnyRequest } from '../../utils/messages';
import { say } from '../../utils/wording/say';

type RemindProps = { isOn: boolean; act(request: AnyRequest): Promise<void> };

/** Two hours before what the reader goes to. The browser is asked at this click and at no other time. */
export function RemindMe({ isOn, act }: RemindProps) {
  const [isRefused, setRefused] = useState(false);
  const set = (remind: boolean) => act({ type: 'set-preferences', change: { remind } });
  const turnOn = async () => {
    const isAllowed = await browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
    setRefused(!isAllowed);
    if (isAllowed) await set(true);
  };
  return (
    <p class="buttons">
      <button type="button" aria-pressed={isOn} onClick={() => void (isOn ? set(false) : turnOn())}>
        {say(isOn ? 'mine_reminds' : 'mine_remind')}
      </button>
      <span class="soft" role="status">
        {isRefused ? say('mine_remindRefused') : ''}
      </span>
    </p>
  );
}
