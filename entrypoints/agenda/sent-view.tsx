import { useEffect, useState } from 'preact/hooks';
import type { RequestLogEntry } from '../../utils/request-log-entry';
import { locale, say } from '../../utils/wording/say';
import { ask } from '../popup/ask';

/** Every request Tangible really sent, newest first: when, to whom, and why. */
export function SentView() {
  const [log, setLog] = useState<RequestLogEntry[]>();
  useEffect(() => {
    ask({ type: 'request-log' }).then(setLog, () => setLog([]));
  }, []);
  if (!log) return null;
  const time = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' });
  const size = new Intl.NumberFormat(locale(), { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return (
    <section class="sent" aria-label={say('agenda_sent')}>
      <p class="soft">{say('agenda_sentExplained')}</p>
      {log.length === 0 && <p class="empty">{say('agenda_sentNothing')}</p>}
      {log.length > 0 && (
        <table aria-label={say('agenda_sent')}>
          <thead>
            <tr>
              <th scope="col">{say('agenda_sentWhen')}</th>
              <th scope="col">{say('agenda_sentTo')}</th>
              <th scope="col">{say('agenda_sentWhy')}</th>
              <th scope="col">{say('agenda_sentAnswer')}</th>
            </tr>
          </thead>
          <tbody>
            {log.map(({ at, address, reason, outcome, bytes }) => (
              <tr key={`${at} ${address}`}>
                <td>{time.format(at)}</td>
                <td dir="ltr">{address}</td>
                <td dir="auto">{reason}</td>
                <td dir="auto">
                  {outcome}
                  {bytes > 0 && ` · ${size.format(bytes / 1_000)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
