import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EventActions } from '../../components/event-actions';
import { EventRow } from '../../components/event-row';
import { rowHeight } from '../../components/panel-heights';
import type { Reader } from '../../components/when';
import type { AgendaEvent } from '../../utils/agenda-content';
import type { DistanceUnit } from '../../utils/place';
import { dateFormat } from '../../utils/wording/date-format';
import { locale, say } from '../../utils/wording/say';
import { type ListedRow, useRows } from './use-rows';

export type ListProps = {
  events: readonly AgendaEvent[];
  unit: DistanceUnit;
  reader: Reader;
  actions: EventActions;
  selected: string | undefined;
  onSelect(listingId: string | undefined): void;
};

type Row = { day: string } | { event: AgendaEvent; position: number };

const dayHeight = 44;
/** Two lines of what and where, one of why; each row that is drawn is measured. */
const usualHeight = rowHeight(3);
/** Printed at once; who wants more prints a month. */
const printedAtMost = 400;

/** Events under their days. However many there are, only those in sight are in the document. */
export function ListView({ events, unit, reader, actions, selected, onSelect }: ListProps) {
  const rows = useMemo(() => rowsOf(events), [events]);
  const listed = useMemo(() => rows.map(listedRow), [rows]);
  const { scroller, items, total, measure, scrollTo } = useRows(listed);
  const isPrinting = usePrinting();
  useSelectionInSight(rows, selected, scrollTo);
  const shown = isPrinting
    ? rows.slice(0, printedAtMost).map((_, index) => ({ index, start: 0 }))
    : items.map(({ index, start }) => ({ index, start }));
  return (
    <section class="list" id="list" tabIndex={-1} ref={scroller} aria-label={say('agenda_listName')}>
      <ul style={isPrinting ? {} : { height: `${total}px` }}>
        {shown.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const style = isPrinting ? {} : { transform: `translateY(${start}px)` };
          if ('day' in row) {
            return (
              <li key={row.day} class="day" style={style} ref={measure} data-index={index}>
                <h2>{dayWords(row.day, reader)}</h2>
              </li>
            );
          }
          const { listingId } = row.event;
          return (
            <EventRow
              key={listingId}
              event={row.event}
              unit={unit}
              reader={reader}
              actions={actions}
              item={{
                style,
                ref: measure,
                'data-index': index,
                'aria-setsize': events.length,
                'aria-posinset': row.position,
                'aria-current': listingId === selected ? 'true' : undefined,
                onClick: () => listingId !== selected && onSelect(listingId),
                onFocusIn: () => listingId !== selected && onSelect(listingId),
              }}
            />
          );
        })}
      </ul>
    </section>
  );
}

function rowsOf(events: readonly AgendaEvent[]): Row[] {
  const rows: Row[] = [];
  let day = '';
  for (const [index, event] of events.entries()) {
    if (event.day !== day) rows.push({ day: event.day });
    day = event.day;
    rows.push({ event, position: index + 1 });
  }
  return rows;
}

function listedRow(row: Row): ListedRow {
  return 'day' in row ? { key: row.day, height: dayHeight } : { key: row.event.listingId, height: usualHeight };
}

/** Brings the selected event in sight when another one is selected, and not when the list is read anew: a refresh must not
 * pull it away under the reader. */
function useSelectionInSight(rows: readonly Row[], selected: string | undefined, scrollTo: (index: number) => void) {
  const brought = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (brought.current === selected) return;
    const index = rows.findIndex((row) => 'event' in row && row.event.listingId === selected);
    if (index < 0) return;
    brought.current = selected;
    scrollTo(index);
  }, [rows, selected, scrollTo]);
}

/** `Today`, `Tomorrow`, `Tuesday 8 December`, with the year where it is another one. */
function dayWords(day: string, reader: Reader): string {
  const today = Temporal.Instant.fromEpochMilliseconds(reader.now).toZonedDateTimeISO(reader.zone).toPlainDate();
  const date = Temporal.PlainDate.from(day);
  const ahead = today.until(date).days;
  const format = dateFormat(locale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(date.year === today.year ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  });
  const words = format.format(Date.parse(`${day}T12:00:00Z`));
  if (ahead !== 0 && ahead !== 1) return words;
  const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(ahead, 'day');
  return say('agenda_relativeDay', relative, words);
}

function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
