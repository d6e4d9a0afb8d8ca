import { useMemo } from 'preact/hooks';
import type { AgendaEvent } from '../../utils/agenda-content';
import { dateFormat } from '../../utils/wording/date-format';
import { numberFormat } from '../../utils/wording/number-format';
import { locale, say, sayCount } from '../../utils/wording/say';
import { eventsByDay, weeksOf } from './month-sheet';

export type MonthProps = {
  events: readonly AgendaEvent[];
  /** `2026-12`; undefined = the one of the first event. */
  month: string | undefined;
  selected: string | undefined;
  onMonth(month: string): void;
  onSelect(listingId: string | undefined): void;
};

const titlesPerDay = 3;

/** A month on one sheet. A day with events is a button that leads to the first of them in the list. */
export function MonthView({ events, month, selected, onMonth, onSelect }: MonthProps) {
  const today = Temporal.Now.plainDateISO().toString();
  const sheet = month ?? (events[0]?.day ?? today).slice(0, 7);
  const shown = Temporal.PlainYearMonth.from(sheet);
  const weeks = useMemo(() => weeksOf(sheet), [sheet]);
  const byDay = useMemo(() => eventsByDay(events, weeks), [events, weeks]);
  const write = (day: Temporal.PlainDate, options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale(), { ...options, timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`));
  const name = write(shown.toPlainDate({ day: 1 }), { month: 'long', year: 'numeric' });
  return (
    <div class="month-sheet">
      <p class="pair">
        <button
          type="button"
          aria-label={say('agenda_monthBefore')}
          onClick={() => onMonth(shown.subtract({ months: 1 }).toString())}
        >
          ‹
        </button>
        <b role="status">{name}</b>
        <button
          type="button"
          aria-label={say('agenda_monthAfter')}
          onClick={() => onMonth(shown.add({ months: 1 }).toString())}
        >
          ›
        </button>
      </p>
      <table aria-label={name}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day.dayOfWeek} scope="col" abbr={write(day, { weekday: 'long' })}>
                {write(day, { weekday: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.toString()}>
              {week.map((day) => {
                const found = byDay.get(day.toString()) ?? [];
                const isOther = day.month !== shown.month;
                return (
                  <td
                    key={day.toString()}
                    class={isOther ? 'other' : ''}
                    aria-current={day.toString() === today ? 'date' : undefined}
                  >
                    <Day
                      label={say(
                        'agenda_dayName',
                        write(day, { weekday: 'long', day: 'numeric', month: 'long' }),
                        sayCount('agenda_count', found.length),
                      )}
                      number={write(day, { day: 'numeric' })}
                      whole={isOther ? write(day, { day: 'numeric', month: 'long' }) : undefined}
                      events={found}
                      isSelected={found.some(({ listingId }) => listingId === selected)}
                      onSelect={onSelect}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type DayProps = {
  label: string;
  number: string;
  /** With its month, for who does not see that it is another one. */
  whole: string | undefined;
  events: readonly AgendaEvent[];
  isSelected: boolean;
  onSelect: MonthProps['onSelect'];
};

function Day({ label, number, whole, events, isSelected, onSelect }: DayProps) {
  const [first] = events;
  if (!first) {
    return (
      <>
        <span class="number" aria-hidden={whole !== undefined}>
          {number}
        </span>
        {whole && <span class="unseen">{whole}</span>}
      </>
    );
  }
  return (
    <button type="button" aria-pressed={isSelected} onClick={() => onSelect(first.listingId)}>
      <span class="unseen">{label}</span>
      <span class="number" aria-hidden="true">
        {number}
      </span>
      <span class="titles">
        {events.slice(0, titlesPerDay).map(({ listingId, title }) => (
          <span key={listingId} class="dot-title" dir="auto">
            {title}
          </span>
        ))}
      </span>
      {events.length > titlesPerDay && (
        <span class="further">
          {numberFormat(locale(), { signDisplay: 'always' }).format(events.length - titlesPerDay)}
        </span>
      )}
    </button>
  );
}
