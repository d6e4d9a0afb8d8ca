import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { EventList } from '../../components/event-list';
import { Mark } from '../../components/profile-panel';
import { readerNow, saveToCalendar } from '../../components/save-to-calendar';
import { noticeOf, originsOf } from '../../utils/refreshing/source-needs';
import type { LookUpView } from '../../utils/source-view';
import { say } from '../../utils/wording/say';
import { ask } from '../popup/ask';

/** An event link of a post that nobody knows yet: says what would be asked, asks once, and shows what came. */
export function LookUpLink({ address }: { address: string }) {
  const [view, setView] = useState<LookUpView>();
  const [isAsking, setAsking] = useState(false);
  const [isAlways, setAlways] = useState(false);
  useEffect(() => {
    void ask({ type: 'looked-up', address }).then(setView, (error) => setView(failed(error)));
  }, [address]);
  const host = view?.host ?? '';
  const notice = noticeOf(address);
  const lookUp = async () => {
    // First of all: the browser puts this question only within the click.
    const asked = browser.permissions.request({ origins: originsOf(address) });
    setAsking(true);
    const had = await hadBefore;
    const isGranted = await asked;
    const reply = isGranted
      ? await ask({ type: 'look-up', address, isAlways, isGuest: !had }).catch(failed)
      : failed(new Error(say('ask_notAllowed', host)));
    setView({ host, ...reply });
    setAsking(false);
  };
  const [hadBefore] = useState(() => browser.permissions.contains({ origins: originsOf(address) }));
  return (
    <>
      <h1>
        <Mark /> {say('ask_eventLink')}
      </h1>
      {view && view.events.length > 0 ? (
        <Found view={view} />
      ) : (
        <section>
          <p dir="ltr">
            <b>{address.replace('https://', '')}</b>
          </p>
          <p class="soft">{say('ask_whatIsSent', host)}</p>
          {notice && <p class="soft">{say(notice)}</p>}
          <label class="switch">
            <input type="checkbox" checked={isAlways} onChange={(event) => setAlways(event.currentTarget.checked)} />
            {say('ask_always', host)}
          </label>
          <p class="trouble" role="status">
            {view?.message}
          </p>
          <p class="buttons">
            <button type="button" class="primary" disabled={isAsking || !host} onClick={() => void lookUp()}>
              {isAsking ? say('drafts_reading') : say('ask_lookUp')}
            </button>
            <button type="button" onClick={() => window.close()}>
              {say('ask_close')}
            </button>
          </p>
        </section>
      )}
    </>
  );
}

function Found({ view }: { view: LookUpView }) {
  return (
    <section>
      <EventList
        events={view.events}
        unit={view.unit}
        reader={readerNow()}
        actions={{ onAddToCalendar: saveToCalendar }}
      />
      <p class="soft">{say('ask_kept')}</p>
      <p class="buttons">
        <button type="button" onClick={() => window.close()}>
          {say('ask_close')}
        </button>
      </p>
    </section>
  );
}

function failed(error: unknown): LookUpView {
  return { events: [], unit: 'km', message: error instanceof Error ? error.message : say('ask_failed') };
}
