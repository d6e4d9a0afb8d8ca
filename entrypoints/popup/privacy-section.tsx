import browser from 'webextension-polyfill';
import type { Preferences } from '../../utils/preferences/preferences';
import { say } from '../../utils/wording/say';
import { KeptList } from './kept-from-browsing';
import { RequestLog } from './request-log';
import { Section } from './section';
import type { Act } from './use-answer';

/** What went out and what was kept, for anybody to read. */
export function PrivacySection({ preferences, act }: { preferences: Preferences; act: Act }) {
  return (
    <Section id="privacy" title={say('popup_privacy')} fold={{ isOpen: false }}>
      {/* With that consent, it would not be true. */}
      {!preferences.lookUpBios && <p class="soft">{say('popup_nothingSent')}</p>}
      <RequestLog />
      <KeptList act={act} />
      <p>
        <a href={browser.runtime.getURL('/agenda.html#view=sent')} target="_blank" rel="noreferrer" class="small">
          {say('popup_sentAll')}
        </a>
      </p>
    </Section>
  );
}
