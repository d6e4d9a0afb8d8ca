import type { EventTime } from '../utils/event-listing';
import type { ShownEvent } from '../utils/messages';

/** How long an event is taken to be for calendars that want an end, in hours. */
const usualHours = 2;

/** Google Calendar's form, filled in. Opened only by the reader's click.
 * (https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs) */
export function googleCalendarLink(event: ShownEvent): string {
  const [start, end] = spanOf(event);
  const bare = (text: string) => text.replace(/[-:]/g, '');
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: event.title,
    dates: `${bare(start)}/${bare(end)}`,
    location: event.venueLine,
    details: event.url,
  });
}

/** Outlook's form, filled in. */
export function outlookLink(event: ShownEvent): string {
  const [start, end] = spanOf(event);
  return address('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: event.title,
    startdt: start,
    enddt: end,
    allday: event.start.kind === 'date' ? 'true' : undefined,
    location: event.venueLine,
    body: event.url,
  });
}

/** The venue on OpenStreetMap, which offers the way there; undefined where nobody knows the venue. */
export function directionsLink({ venueLine }: ShownEvent): string | undefined {
  return venueLine && address('https://www.openstreetmap.org/search', { query: venueLine });
}

function address(base: string, parts: Record<string, string | undefined>): string {
  const url = new URL(base);
  for (const [name, value] of Object.entries(parts)) if (value) url.searchParams.set(name, value);
  return url.href;
}

/** Start and end as these forms want them: UTC with `Z`, or local without, or dates with an exclusive end. */
function spanOf({ start, end }: ShownEvent): [string, string] {
  if (start.kind === 'date') {
    const last = Temporal.PlainDate.from(end?.kind === 'date' ? end.date : start.date);
    return [start.date, last.add({ days: 1 }).toString()];
  }
  return [textOf(start), end && end.kind === start.kind ? textOf(end) : later(start)];
}

function textOf(time: Exclude<EventTime, { kind: 'date' }>): string {
  return time.kind === 'wall-clock' ? time.local : time.instant.replace(/\.\d+/, '');
}

function later(start: Exclude<EventTime, { kind: 'date' }>): string {
  return start.kind === 'wall-clock'
    ? Temporal.PlainDateTime.from(start.local).add({ hours: usualHours }).toString({ smallestUnit: 'second' })
    : Temporal.Instant.from(start.instant).add({ hours: usualHours }).toString({ smallestUnit: 'second' });
}
