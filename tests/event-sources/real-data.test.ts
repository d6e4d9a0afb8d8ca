import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventSources } from '@/utils/event-source';
import { expectationsOf, type Row } from '../bench/real/expectations';
import { readRow } from '../bench/real.bench';
import { inspect } from '../commands/inspect';

/* Real calendars and pages that lie outside the repository, where they are there: other people's text never comes in.
 * What must come out was read off the raw files by hand; twins of their defects stand in the tests beside this one. */

const folder = join(import.meta.dirname, '../../../shared/data/real');
const files = existsSync(folder) ? readdirSync(folder) : [];

function read(file: string, from: string, days: number) {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  return inspect({ url: `file:${file}`, bytes }, Temporal.Instant.from(`${from}T00:00:00Z`), days);
}

/** Nothing missing, nothing extra, no wrong time, nothing cancelled shown as on. */
function expectRows({ expectation, bytes }: ReturnType<typeof expectationsOf>[number]) {
  const { file, now, days, rows, refused } = expectation;
  const { kind, listings } = inspect({ url: `file:${file}`, bytes }, Temporal.Instant.from(`${now}T00:00:00Z`), days);
  const text = ({ start, title, isCancelled }: Row) => `${start} ${title}${isCancelled ? ' cancelled' : ''}`;
  expect(listings.map((each) => text(readRow(each))).sort()).toEqual(rows.map(text).sort());
  expect(kind === 'unreadable').toBe(refused === true);
}

type Case = { file: string; from: string; days: number; count: number; starts: Record<number, string>; what: string };

const cases: Case[] = [
  {
    file: 'ni-exchange_whole_day_moved_recurrence.ics',
    what: 'a whole-day series of Exchange: moved day, last day after an UNTIL in UTC',
    from: '2026-02-01',
    days: 250,
    count: 52,
    starts: { 0: '2026-02-19', 1: '2026-02-24', 2: '2026-02-27', 51: '2026-08-18' },
  },
  {
    file: 'ap-google_calendar_invalid_offset.ics',
    what: 'days excluded from a timed series by dates',
    from: '2003-01-01',
    days: 100,
    count: 8,
    starts: { 4: '2003-02-07T17:00:00-03:00', 5: '2003-02-10T17:00:00-03:00', 7: '2003-02-12T17:00:00-03:00' },
  },
  {
    file: 'ap-office_360_nz_tz.ics',
    what: 'a Windows zone south of the equator, over its clock change',
    from: '2025-10-01',
    days: 260,
    count: 53,
    starts: { 0: '2025-10-08T09:00:00+13:00', 2: '2025-12-08T15:00:00+13:00', 52: '2026-06-01T15:00:00+12:00' },
  },
  {
    file: 'ie-multi_exdate_same_line_ms.ics',
    what: 'several EXDATEs on one folded line, over a clock change',
    from: '2022-03-01',
    days: 90,
    count: 5,
    starts: { 0: '2022-03-11T11:00:00-05:00', 1: '2022-03-25T11:00:00-04:00', 4: '2022-04-29T11:00:00-04:00' },
  },
  {
    file: 'cc-gcal4.ics',
    what: 'Google: third Monday, fourth Tuesday, last Saturday, every other week, each quarter',
    from: '2026-09-01',
    days: 120,
    count: 27,
    starts: { 2: '2026-09-21T18:00:00-07:00', 4: '2026-09-26T18:00:00-07:00', 14: '2026-11-08T12:00:00-08:00' },
  },
  {
    file: 'cc-tockify_jamaalmyers.ics',
    what: 'UTC times shown in the calendar’s own zone',
    from: '2026-07-22',
    days: 2,
    count: 7,
    starts: { 0: '2026-06-02T15:30:00-04:00', 2: '2026-07-22T09:30:00-04:00' },
  },
  {
    file: 'cc-trumba_calendars_public_libraries_ics.ics',
    what: 'Trumba: cancelled in the title only',
    from: '2026-08-21',
    days: 2,
    count: 6,
    starts: { 0: '2026-08-21T10:30:00-04:00', 5: '2026-08-22T10:30:00-04:00' },
  },
  {
    file: 'i4j-evolution.ics',
    what: 'a zone name with a path before it',
    from: '2008-06-01',
    days: 60,
    count: 1,
    starts: { 0: '2008-06-24T13:00:00-05:00' },
  },
  {
    file: 'ni-test_with_int_tzid.ics',
    what: 'a zone called 1, with its own rules',
    from: '2023-12-01',
    days: 60,
    count: 2,
    starts: { 0: '2023-12-15T15:00:00+01:00', 1: '2024-01-08T10:00:00Z' },
  },
  {
    file: 'cc-meetup_asheville_runners.ics',
    what: 'Meetup: a group’s next evenings',
    from: '2026-08-01',
    days: 90,
    count: 10,
    starts: { 0: '2026-08-25T18:15:00-04:00', 1: '2026-08-27T18:00:00-04:00', 9: '2026-09-24T18:00:00-04:00' },
  },
  {
    file: 'pc-outsavvy-25358.html',
    what: 'a page of dated events with seconds written twice, two cancelled',
    from: '2025-01-01',
    days: 365,
    count: 10,
    starts: { 0: '2025-03-13T19:00:00+00:00', 6: '2025-09-11T19:00:00+01:00' },
  },
  {
    file: 'pc-dice-venue.html',
    what: 'a venue’s page of 17 concerts',
    from: '2022-11-01',
    days: 200,
    count: 17,
    starts: { 0: '2022-11-04T19:30:00+00:00', 16: '2023-04-06T19:30:00+01:00' },
  },
  {
    file: 'mn-event.html',
    what: 'a single event page',
    from: '2024-04-01',
    days: 60,
    count: 1,
    starts: { 0: '2024-04-30T18:30:00+02:00' },
  },
  {
    file: 'kde-mobilizon.html',
    what: 'a Mobilizon page whose location is a list',
    from: '2023-01-01',
    days: 60,
    count: 1,
    starts: { 0: '2023-01-20T15:00:00Z' },
  },
  {
    file: 'pc-wix-heart-of-torbay.html',
    what: 'a page with a bare date and an address of one text',
    from: '2022-11-01',
    days: 60,
    count: 1,
    starts: { 0: '2022-11-25' },
  },
];

describe.runIf(files.length > 0)('real calendars and pages', () => {
  it.each(cases)('$file: $what', ({ file, from, days, count, starts }) => {
    const { listings } = read(file, from, days);
    const found = listings.map(({ start }) => start);
    for (const [index, start] of Object.entries(starts)) expect(found[Number(index)]).toBe(start);
    expect(found).toHaveLength(count);
  });

  it.each(files)('%s is read within its bounds, or refused in words', (file) => {
    const { kind, problems, listings } = read(file, '2015-01-01', 4_500);
    expect([...eventSources.map(({ name }) => name), 'unreadable']).toContain(kind);
    expect(listings.length).toBeLessThanOrEqual(5_000);
    expect(problems.length).toBeLessThanOrEqual(50);
    for (const { message } of problems) expect(message).toMatch(/^[^\n]{20,300}$/);
    if (kind === 'unreadable') expect(problems).toMatchObject([{ level: 'error' }]);
  });

  it.each(expectationsOf('calendars', folder))('$expectation.file: every occurrence, at its time', (known) => {
    expectRows(known);
  });

  it.each(expectationsOf('pages', folder))('$expectation.file: every event, at its time', (known) => {
    expectRows(known);
  });

  it('takes no error page for a calendar', () => {
    for (const file of ['cc-downtowndurham.ics', 'cc-ontarionature_events_calendar.ics', 'pc-family-action-bad.ics']) {
      expect(read(file, '2026-01-01', 365).kind).toBe('unreadable');
    }
  });
});
