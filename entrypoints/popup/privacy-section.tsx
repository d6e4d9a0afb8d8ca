import browser from 'webextension-polyfill';
import type { Overview } from '../../utils/overview';
import { say } from '../../utils/wording/say';
import { KeptList } from './kept-from-browsing';
import { RequestLog } from './request-log';
import { Section } from './section';
import type { Act } from './use-answer';

/** What went out and what was kept, for anybody to read. */
export function PrivacySection({ overview: { preferences, sites }, act }: { overview: Overview; act: Act }) {
  return (
    <Section id="privacy" title={say('popup_privacy')} fold={{ isOpen: false }}>
      {/* With that consent, it would not be true. */}
      {!preferences.lookUpBios && <p class="soft">{say('popup_nothingSent')}</p>}
      <RequestLog />
      <KeptList sites={sites} act={act} />
      <p>
        <a href={browser.runtime.getURL('/agenda.html#view=sent')} target="_blank" rel="noreferrer" class="small">
          {say('popup_sentAll')}
        </a>
      </p>
    </Section>
  );
}
