import { useMemo } from 'preact/hooks';
import { Mark } from '../../components/profile-panel';
import { readerNow } from '../../components/save-to-calendar';
import type { AgendaContent, AgendaEvent } from '../../utils/agenda-content';
import { say, sayCount } from '../../utils/wording/say';
import { decisionsThrough } from '../popup/decisions';
import { focusSoon } from '../popup/focus-soon';
import { useAnswer } from '../popup/use-answer';
import { EmptyAgenda } from './empty-agenda';
import { FilterBar } from './filter-bar';
import { ListView } from './list-view';
import { MapView } from './map-view';
import { Mine } from './mine';
import { MonthView } from './month-view';
import { SentView } from './sent-view';
import { useAddress, views } from './use-address';
import { useShown } from './use-shown';

/** Everything coming up: as list, month and map; and what the reader said, met, and sent. */
export function Agenda() {
  const { content, trouble, act } = useAnswer('agenda');
  const { where, go } = useAddress();
  const actions = useMemo(() => decisionsThrough(act, 'list', 'search'), [act]);
  const shown = useShown(content, where.filters);
  const reset = () => {
    go({ filters: {} });
    focusSoon('search');
  };
  const isOfEvents = where.view !== 'mine' && where.view !== 'sent';
  return (
    <>
      <header class="top">
        <h1>
          <Mark />
          {say('agenda_title')}
        </h1>
        <nav aria-label={say('agenda_views')}>
          {views.map((view) => (
            <button
              key={view}
              type="button"
              aria-current={where.view === view ? 'page' : undefined}
              onClick={() => go({ view })}
            >
              {say(viewKeys[view])}
            </button>
          ))}
        </nav>
      </header>
      <main class={where.view}>
        <p class="trouble" role="status">
          {trouble}
        </p>
        {content && shown && isOfEvents && (
          <>
            <FilterBar content={content} filters={where.filters} onChange={(filters) => go({ filters })} />
            <p class="count" role="status">
              {sayCount('agenda_count', shown.length)}
            </p>
            {shown.length === 0 && <EmptyAgenda content={content} filters={where.filters} onReset={reset} />}
          </>
        )}
        {content && shown && isOfEvents && shown.length > 0 && (
          <Views content={content} shown={shown} where={where} go={go} actions={actions} />
        )}
        {content && where.view === 'mine' && (
          <Mine content={content} actions={actions} selected={where.selected} act={act} />
        )}
        {where.view === 'sent' && <SentView />}
      </main>
    </>
  );
}

const viewKeys = {
  list: 'agenda_list',
  month: 'agenda_month',
  map: 'agenda_map',
  mine: 'agenda_mine',
  sent: 'agenda_sent',
} as const;

type ViewsProps = {
  content: AgendaContent;
  shown: readonly AgendaEvent[];
  actions: ReturnType<typeof decisionsThrough>;
} & ReturnType<typeof useAddress>;

/** The list is always there; month and map are views of it, with one selection. */
function Views({ content, shown, where, go, actions }: ViewsProps) {
  const reader = useMemo(readerNow, []);
  const select = (selected: string | undefined) => go(selected ? { selected } : { selected: '' });
  return (
    <div class="views">
      {where.view === 'map' && <MapView content={content} events={shown} selected={where.selected} onSelect={select} />}
      {where.view === 'month' && (
        <MonthView
          events={shown}
          month={where.month}
          selected={where.selected}
          onMonth={(month) => go({ month })}
          onSelect={select}
        />
      )}
      <ListView
        events={shown}
        unit={content.unit}
        reader={reader}
        actions={actions}
        selected={where.selected}
        onSelect={select}
      />
    </div>
  );
}
