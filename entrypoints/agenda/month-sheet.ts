import { weekInfo } from '../../components/week';
import type { AgendaEvent } from '../../utils/agenda-content';

/** The whole weeks a month (`2026-12`) lies in, each beginning as the reader's weeks do. */
export function weeksOf(month: string): Temporal.PlainDate[][] {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const lead = (first.dayOfWeek - weekInfo().firstDay + 7) % 7;
  const count = Math.ceil((lead + first.daysInMonth) / 7);
  const start = first.subtract({ days: lead });
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => start.add({ days: week * 7 + day })),
  );
}

/** How many days of a long exhibition bear it. */
const daysAtMost = 14;

/** What stands on each day of a sheet. An event of several days stands on each of them, a long exhibition on its first
 * fortnight. Most events are over the day they begin: no date is made for those, as making ten thousand holds the page up. */
export function eventsByDay(
  events: readonly AgendaEvent[],
  weeks: readonly Temporal.PlainDate[][],
): Map<string, AgendaEvent[]> {
  const byDay = new Map<string, AgendaEvent[]>();
  for (const day of weeks.flat()) byDay.set(day.toString(), []);
  const last = weeks.at(-1)?.at(-1)?.toString() ?? '';
  for (const event of events) {
    byDay.get(event.day)?.push(event);
    if (event.lastDay > event.day && event.day <= last) putOnLaterDays(event, byDay);
  }
  return byDay;
}

function putOnLaterDays(event: AgendaEvent, byDay: Map<string, AgendaEvent[]>): void {
  const first = Temporal.PlainDate.from(event.day);
  for (let days = 1; days < daysAtMost; days++) {
    const day = first.add({ days }).toString();
    if (day > event.lastDay) return;
    byDay.get(day)?.push(event);
  }
}
