import { useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Mark } from '../../components/profile-panel';
import { addressToRead } from '../../utils/refreshing/address-to-read';
import { originsOf } from '../../utils/refreshing/source-needs';
import { say } from '../../utils/wording/say';
import { DraftCard } from '../popup/draft-card';
import { useAnswer } from '../popup/use-answer';

/** The website in somebody's bio: looked at for a calendar when the reader presses the button, and made a source only
 * when they add it. */
export function LookAtSite({ address }: { address: string }) {
  const { content: overview, trouble, act } = useAnswer('overview');
  const [hasLooked, setLooked] = useState(false);
  /** Those of other looks, which the popup shows. */
  const others = useRef<Set<string>>(undefined);
  if (overview) others.current ??= new Set(overview.drafts.map(({ id }) => id));
  const [isAdded, setAdded] = useState(false);
  const checked = addressToRead(address);
  const look = async (wanted: string, foundOn?: string) => {
    const target = addressToRead(wanted);
    if (!target.ok) return;
    const isGranted = browser.permissions.request({ origins: originsOf(target.url.href) }).catch(() => false);
    if (!(await isGranted)) return;
    setLooked(true);
    await act({ type: 'draft-source', address: wanted, ...(foundOn ? { foundOn } : {}) });
  };
  const shown = overview?.drafts.filter(({ id }) => !others.current?.has(id)) ?? [];
  return (
    <>
      <h1>
        <Mark /> {say('ask_site')}
      </h1>
      <p class="trouble" role="alert">
        {checked.ok ? trouble : checked.message}
      </p>
      {checked.ok && !hasLooked && (
        <section>
          <p dir="ltr">
            <b>{checked.url.host}</b>
          </p>
          <p class="soft">{say('ask_siteWhatIsSent', checked.url.host)}</p>
          <p class="buttons">
            <button type="button" class="primary" onClick={() => void look(address)}>
              {say('ask_lookAtSite')}
            </button>
            <button type="button" onClick={() => window.close()}>
              {say('ask_close')}
            </button>
          </p>
        </section>
      )}
      {overview &&
        shown.map((draft) => (
          <DraftCard
            key={draft.id}
            draft={draft}
            unit={overview.preferences.unit}
            home={overview.preferences.home?.name}
            act={async (request) => {
              await act(request);
              if (request.type === 'add-source') setAdded(true);
            }}
            onRead={(choice) => void look(choice.address, choice.foundOn)}
          />
        ))}
      {isAdded && <p role="status">{say('ask_added')}</p>}
    </>
  );
}
