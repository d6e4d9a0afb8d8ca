import { expect, it } from 'vitest';
import { directionsLink, googleCalendarLink, outlookLink } from '@/components/event-links';
import type { ShownEvent } from '@/utils/messages';

const event: ShownEvent = {
  listingId: 'a',
  title: 'Press night & cider',
  start: { kind: 'instant', instant: '2026-12-09T00:30:00Z', timeZone: 'America/New_York' },
  venueLine: 'Old Hall, Asbury Park',
  status: 'scheduled',
  band: 0,
  ties: [],
  sourceName: 'Hall',
  laterDates: 0,
};

const parts = (link: string) => Object.fromEntries(new URL(link).searchParams);

it('hands over the instant, with an end where the source gave none', () => {
  expect(parts(googleCalendarLink(event))).toMatchObject({
    text: 'Press night & cider',
    dates: '20261209T003000Z/20261209T023000Z',
    location: 'Old Hall, Asbury Park',
  });
  expect(parts(outlookLink(event))).toMatchObject({ startdt: '2026-12-09T00:30:00Z', enddt: '2026-12-09T02:30:00Z' });
});

it('keeps a wall-clock time one, and a last day inclusive for people exclusive for calendars', () => {
  const local = { ...event, start: { kind: 'wall-clock' as const, local: '2026-12-08T23:30:00' } };
  expect(parts(googleCalendarLink(local)).dates).toBe('20261208T233000/20261209T013000');
  const days = {
    ...event,
    start: { kind: 'date' as const, date: '2026-12-05' },
    end: { kind: 'date' as const, date: '2026-12-06' },
  };
  expect(parts(googleCalendarLink(days)).dates).toBe('20261205/20261207');
  expect(parts(outlookLink(days))).toMatchObject({ allday: 'true', enddt: '2026-12-07' });
});

it('offers no way to a venue nobody knows', () => {
  const { venueLine: _none, ...nowhere } = event;
  expect(directionsLink(nowhere)).toBeUndefined();
  expect(directionsLink(event)).toContain('query=Old+Hall');
});
