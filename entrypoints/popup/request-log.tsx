import { useState } from 'preact/hooks';
import type { RequestLogEntry } from '../../utils/request-log-entry';
import { ask } from './ask';

/** Every request Tangible sent, newest first. */
export function RequestLog() {
  const [log, setLog] = useState<RequestLogEntry[]>();
  const open = async (isOpen: boolean) => {
    if (isOpen) setLog(await ask({ type: 'request-log' }).catch(() => []));
  };
  return (
    <details class="log" onToggle={(event) => void open(event.currentTarget.open)}>
      <summary>What was sent</summary>
      {log?.length === 0 && <p class="soft">No request yet.</p>}
      <ol>
        {log?.map((entry) => (
          <li key={`${entry.at} ${entry.address}`}>
            <b dir="ltr">{entry.address}</b>
            <span class="soft">
              {new Date(entry.at).toLocaleString()} · {entry.reason} · {entry.status || 'no answer'} ·{' '}
              {Math.ceil(entry.bytes / 1000)} kB · {entry.outcome}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
