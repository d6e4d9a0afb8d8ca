import { useState } from 'preact/hooks';
import type { SourceView } from '../../utils/source-view';
import { ProblemList } from './problem-list';
import type { Act } from './use-overview';

const healthWords: Record<SourceView['health'], string> = {
  waiting: 'not read yet',
  fresh: 'fine',
  kept: 'last refresh failed; earlier events kept',
  failed: 'could not be read',
  'no-access': 'no permission',
};

/** One source and how it is. */
export function SourceRow({ source, act }: { source: SourceView; act: Act }) {
  const [isLeaving, setLeaving] = useState(false);
  const { id, name, label, address, health, message, listings, problems } = source;
  return (
    <li class="source">
      <details>
        <summary>
          <i class={`dot ${health}`} aria-hidden="true" />
          <span class="name" dir="auto">
            {name}
          </span>
          <span class="soft">
            {listings} {listings === 1 ? 'event' : 'events'}
            <span class="unseen">, {healthWords[health]}</span>
          </span>
        </summary>
        <p class="soft">
          {label} · {address}
          <br />
          {timesOf(source)}
        </p>
        <ProblemList problems={problems} />
        <p class="buttons">
          {isLeaving ? (
            <>
              <button type="button" class="primary" onClick={() => void act({ type: 'remove-source', sourceId: id })}>
                Remove it and its {listings} events
              </button>
              <button type="button" onClick={() => setLeaving(false)}>
                Keep
              </button>
            </>
          ) : (
            <>
              <button type="button" onClick={() => void act({ type: 'refresh-source', sourceId: id })}>
                Refresh now
              </button>
              <button type="button" onClick={() => setLeaving(true)}>
                Remove
              </button>
            </>
          )}
        </p>
      </details>
      {message && <p class="soft message">{message}</p>}
    </li>
  );
}

function timesOf({ lastSuccess, nextRefresh, health }: SourceView): string {
  const last = lastSuccess === undefined ? 'never read' : `last read ${ago(lastSuccess)}`;
  if (nextRefresh === undefined || health === 'no-access') return last;
  return `${last}, next ${ago(Math.max(nextRefresh, Date.now()))}`;
}

/** `2 hours ago`, `in 10 hours`. */
function ago(at: number): string {
  const minutes = Math.round((at - Date.now()) / 60_000);
  const words = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return words.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 48 ? words.format(hours, 'hour') : words.format(Math.round(hours / 24), 'day');
}
