import type { AgendaContent } from '../../utils/agenda-content';
import { say, sayCount } from '../../utils/wording/say';
import type { Filters } from './filters';

type EmptyProps = { content: AgendaContent; filters: Filters; onReset(): void };

/** Why nothing is listed, and the one next step. */
export function EmptyAgenda({ content: { events, home, sources }, filters, onReset }: EmptyProps) {
  if (sources.length === 0) return <Empty text={say('agenda_noSources')} />;
  if (events.length === 0) return <Empty text={say('agenda_nothingUpcoming')} />;
  if (Object.keys(filters).length > 0) {
    return (
      <Empty text={sayCount('agenda_allFiltered', events.length)}>
        <button type="button" onClick={onReset}>
          {say('agenda_reset')}
        </button>
      </Empty>
    );
  }
  return <Empty text={sayCount('agenda_allFar', events.length, home?.name ?? '')} />;
}

function Empty({ text, children }: { text: string; children?: preact.ComponentChildren }) {
  return (
    <div class="empty">
      <p>{text}</p>
      {children}
    </div>
  );
}
