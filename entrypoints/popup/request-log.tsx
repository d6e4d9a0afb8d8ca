import { useState } from 'preact/hooks';
import type { RequestLogEntry } from '../../utils/request-log-entry';
import { locale, say } from '../../utils/wording/say';
import { ask } from './ask';

const shownAtMost = 20;

/** The last requests Tangible sent, newest first. */
export function RequestLog() {
  const [log, setLog] = useState<RequestLogEntry[]>();
  const open = async (isOpen: boolean) => {
    if (isOpen) setLog(await ask({ type: 'request-log' }).catch(() => []));
  };
  const time = new Intl.DateTimeFormat(locale(), { dateStyle: 'short', timeStyle: 'short' });
  return (
    <details class="log" onToggle={(event) => void open(event.currentTarget.open)}>
      <summary>{say('popup_sent')}</summary>
      {log?.length === 0 && <p class="soft">{say('popup_noRequest')}</p>}
      <ol>
        {log?.slice(0, shownAtMost).map(({ at, address, reason, outcome }) => (
          <li key={`${at} ${address}`}>
            <b dir="ltr">{address}</b>
            <span class="soft" dir="auto">
              {[time.format(at), reason, outcome].join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
