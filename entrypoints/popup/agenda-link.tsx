import browser from 'webextension-polyfill';
import { say } from '../../utils/wording/say';

/** Opens the agenda in a tab of its own. */
export function AgendaLink() {
  return (
    <a href={browser.runtime.getURL('/agenda.html')} target="_blank" rel="noreferrer">
      {say('popup_agenda')}
    </a>
  );
}
