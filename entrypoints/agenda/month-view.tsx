import { useMemo } from 'preact/hooks';
import { weekInfo } from '../../components/week';
import type { AgendaEvent } from '../../utils/agenda-content';
import { locale, say, sayCount } from '../../utils/wording/say';

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
  const shown = Temporal.PlainYearMonth.from(month ?? events[0]?.day.slice(0, 7) ?? Temporal.Now.plainDateISO());
  const byDay = useMemo(() => eventsByDay(events), [events]);
  const weeks = weeksOf(shown);
  const write = (day: Temporal.PlainDate, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`));
  const name = write(shown.toPlainDate({ day: 1 }), { month: 'long', year: 'numeric' });
  const today = Temporal.Now.plainDateISO().toString();
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
  events: readonly AgendaEvent[];
  isSelected: boolean;
  onSelect: MonthProps['onSelect'];
};

function Day({ label, number, events, isSelected, onSelect }: DayProps) {
  const [first] = events;
  if (!first) return <span class="number">{number}</span>;
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
          {new Intl.NumberFormat(locale(), { signDisplay: 'always' }).format(events.length - titlesPerDay)}
        </span>
      )}
    </button>
  );
}

/** An event of several days stands on each of them, a long exhibition on its first fortnight. */
function eventsByDay(events: readonly AgendaEvent[]): Map<string, AgendaEvent[]> {
  const byDay = new Map<string, AgendaEvent[]>();
  for (const event of events) {
    let day = Temporal.PlainDate.from(event.day);
    for (let left = 14; left > 0 && day.toString() <= event.lastDay; left--) {
      const there = byDay.get(day.toString());
      if (there) there.push(event);
      else byDay.set(day.toString(), [event]);
      day = day.add({ days: 1 });
    }
  }
  return byDay;
}

function weeksOf(month: Temporal.PlainYearMonth): Temporal.PlainDate[][] {
  const first = month.toPlainDate({ day: 1 });
  const lead = (first.dayOfWeek - weekInfo().firstDay + 7) % 7;
  const count = Math.ceil((lead + month.daysInMonth) / 7);
  const start = first.subtract({ days: lead });
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => start.add({ days: week * 7 + day })),
  );
}
