import { useState } from 'preact/hooks';
import type { KeptFromBrowsing } from '../../utils/kept-from-browsing';
import type { Overview } from '../../utils/overview';
import type { SeenWhere } from '../../utils/seen-link';
import { dateFormat } from '../../utils/wording/date-format';
import { locale, say } from '../../utils/wording/say';
import { ask } from './ask';
import { focusSoon } from './focus-soon';
import type { Act } from './use-answer';

const keptWords: Record<SeenWhere, (link: string) => string> = {
  post: (link) => say('popup_posted', link),
  bio: (link) => say('popup_bioLinks', link),
  verified: (link) => say('popup_verified', link),
  self: (link) => say('popup_sameAccount', link),
};

/** Everything Tangible keeps from what was looked at, with the button that erases it. */
export function KeptList({ sites, act }: { sites: Overview['sites']; act: Act }) {
  const [kept, setKept] = useState<KeptFromBrowsing>();
  const load = async () => setKept(await ask({ type: 'kept-from-browsing' }).catch(() => undefined));
  const forget = async () => {
    await act({ type: 'forget-seen-links' });
    await load();
    focusSoon('privacy-fold');
  };
  const siteNamed = (name: string) => sites.find((site) => site.name === name)?.label ?? name;
  return (
    <details class="log" onToggle={(event) => void (event.currentTarget.open && load())}>
      <summary>{say('popup_kept')}</summary>
      {kept && kept.links.length + kept.optOuts.length + kept.accounts.length === 0 && (
        <p class="soft">{say('popup_keptNothing')}</p>
      )}
      <ol>
        {kept?.links.map(({ site, handle, link, where, day }) => (
          <li key={`${site} ${handle} ${link}`}>
            <b dir="ltr">@{handle}</b>
            <span class="soft">
              {keptWords[where](link)} · {siteNamed(site)} · {dayWords(day)}
            </span>
          </li>
        ))}
        {kept?.accounts.map(({ key, userId, day }) => (
          <li key={key}>
            <b dir="ltr">{key.slice(key.indexOf('@'))}</b>
            <span class="soft">
              {say('accounts_number', userId, siteNamed(key.slice(0, key.indexOf(' '))), dayWords(day))}
            </span>
          </li>
        ))}
        {kept?.optOuts.map((key) => (
          <li key={key}>
            <b dir="ltr">{key.slice(key.indexOf('@'))}</b>
            <span class="soft">{say('popup_optedOut')}</span>
          </li>
        ))}
      </ol>
      {kept && kept.links.length + kept.accounts.length > 0 && (
        <button type="button" onClick={() => void forget()}>
          {say('popup_forget')}
        </button>
      )}
    </details>
  );
}

function dayWords(day: string): string {
  return dateFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`));
}
