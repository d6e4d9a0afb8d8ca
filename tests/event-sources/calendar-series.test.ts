import { describe, expect, it } from 'vitest';
import { inspect } from '../commands/inspect';
import { calendar, event, one, read, starts } from './write-calendar';

describe('series', () => {
  it('stays at 19:30 over a clock change', () => {
    const text = one('DTSTART;TZID=Europe/Prague:20261021T193000', 'RRULE:FREQ=WEEKLY;COUNT=8');
    expect(
      inspect(
        { url: 'file:a', bytes: new TextEncoder().encode(text) },
        Temporal.Instant.from('2026-10-20T00:00:00Z'),
        12,
      ).listings.map(({ start }) => start),
    ).toEqual(['2026-10-21T19:30:00+02:00', '2026-10-28T19:30:00+01:00']);
  });

  it('leaves out excluded days, however their EXDATE is written, and adds RDATEs', () => {
    const text = one(
      'DTSTART;TZID=Europe/Prague:20261201T193000',
      'RRULE:FREQ=DAILY;COUNT=6',
      'EXDATE;TZID=Europe/Prague:20261202T193000',
      'EXDATE:20261203T183000Z',
      'EXDATE;VALUE=DATE:20261204',
      'RDATE;TZID=Europe/Prague:20261224T193000',
    );
    expect(starts(text).map((start) => start.slice(0, 10))).toEqual([
      '2026-12-01',
      '2026-12-05',
      '2026-12-06',
      '2026-12-24',
    ]);
  });

  it('shows a moved date once, at its new time, also when it moved into the window or lost its master', () => {
    const text = calendar(
      event('a', 'DTSTART:20261201T190000Z', 'RRULE:FREQ=WEEKLY;COUNT=3'),
      event('a', 'RECURRENCE-ID:20261208T190000Z', 'DTSTART:20261209T200000Z'),
      event('b', 'RECURRENCE-ID:20200101T190000Z', 'DTSTART:20261202T200000Z'),
    );
    expect(starts(text)).toEqual([
      '2026-12-01T19:00:00Z',
      '2026-12-02T20:00:00Z',
      '2026-12-09T20:00:00Z',
      '2026-12-15T19:00:00Z',
    ]);
  });

  it('shows one cancelled date of a series as cancelled and the others as on', () => {
    const text = calendar(
      event('a', 'DTSTART:20261201T190000Z', 'RRULE:FREQ=WEEKLY;COUNT=3'),
      event('a', 'RECURRENCE-ID:20261208T190000Z', 'DTSTART:20261208T190000Z', 'STATUS:CANCELLED'),
    );
    expect(read(text).listings.map(({ status }) => status)).toEqual(['scheduled', 'cancelled', 'scheduled']);
  });

  it.each([
    ['FREQ=DAILY', 'DTSTART:19900101T190000Z', 91],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'DTSTART:19900102T190000Z', 6],
    ['FREQ=MONTHLY;BYDAY=2TU', 'DTSTART:19900109T190000Z', 3],
    ['FREQ=YEARLY', 'DTSTART:19901225T190000Z', 1],
  ])('a series of 1990 (%s) still shows today’s dates', (rule, start, least) => {
    const found = starts(one(start, `RRULE:${rule}`));
    expect(found.length).toBeGreaterThanOrEqual(least);
    expect(found.length).toBeLessThanOrEqual(least + 1);
    expect(found.every((each) => each.includes('T19:00:00'))).toBe(true);
  });

  it('keeps every second week in step after thirty years', () => {
    const [first] = starts(one('DTSTART:19900102T190000Z', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'));
    const days = Temporal.PlainDate.from('1990-01-02').until((first ?? '').slice(0, 10)).days;
    expect(days % 14).toBe(0);
  });

  it.each(['FREQ=SECONDLY', 'FREQ=MINUTELY', 'FREQ=SECONDLY;COUNT=999999999', 'FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=2'])(
    'a bomb (%s) costs a bounded number of rows',
    (rule) => {
      expect(starts(one('DTSTART:20261201T190000Z', `RRULE:${rule}`)).length).toBeLessThanOrEqual(1_000);
    },
  );

  it('lets a change hold for every later date, where it says so', () => {
    const text = calendar(
      event('a', 'DTSTART:20261201T190000Z', 'RRULE:FREQ=WEEKLY;COUNT=4'),
      event('a', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261215T190000Z', 'DTSTART:20261215T200000Z'),
    );
    expect(starts(text).map((start) => start.slice(8, 13))).toEqual(['01T19', '08T19', '15T20', '22T20']);
  });

  it('takes a time in UTC for the day it is where the calendar is', () => {
    const text = calendar(
      'X-WR-TIMEZONE:Europe/Prague',
      event('a', 'DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=DAILY;UNTIL=20261204T230000Z', 'EXDATE:20261201T230000Z'),
      event('a', 'RECURRENCE-ID:20261202T230000Z', 'DTSTART;VALUE=DATE:20261210'),
    );
    expect(starts(text)).toEqual(['2026-12-01', '2026-12-04', '2026-12-05', '2026-12-10']);
  });

  it('keeps apart a date moved from nine in one zone and the one at nine in another', () => {
    const text = calendar(
      event('a', 'DTSTART;TZID=Europe/London:20261201T090000', 'RRULE:FREQ=DAILY;COUNT=3'),
      event('a', 'RECURRENCE-ID;TZID=Europe/Prague:20261203T090000', 'DTSTART;TZID=Europe/Prague:20261209T090000'),
    );
    expect(starts(text)).toHaveLength(4);
  });

  it('lists what begins on the first and the last day of its window, and nothing that was over before', () => {
    const text = calendar(
      event('a', 'DTSTART:20261122T120000Z', 'DTEND:20261123T120000Z'),
      event('b', 'DTSTART:20261122T130000Z', 'DTEND:20261123T130000Z'),
      event('c', 'DTSTART:20261123T110000Z'),
      event('d', 'DTSTART:20261123T120000Z'),
      event('e', 'DTSTART;VALUE=DATE:20261122'),
      event('f', 'DTSTART;VALUE=DATE:20261123'),
      calendar('X-WR-TIMEZONE:America/New_York', event('g', 'DTSTART;VALUE=DATE:20270222')),
    );
    expect(read(text).listings.map(({ title }) => title.slice(-1))).toEqual(['b', 'f', 'd', 'g']);
  });

  it('moves each of several dates of one series', () => {
    const text = calendar(
      event('a', 'DTSTART:20261201T190000Z', 'RRULE:FREQ=DAILY;COUNT=4'),
      event('a', 'RECURRENCE-ID:20261202T190000Z', 'DTSTART:20261202T200000Z'),
      event('a', 'RECURRENCE-ID:20261203T190000Z', 'DTSTART:20261203T210000Z'),
      event('a', 'RECURRENCE-ID:20261204T190000Z', 'DTSTART:20300101T190000Z'),
    );
    expect(starts(text).map((start) => start.slice(8, 13))).toEqual(['01T19', '02T20', '03T21']);
  });

  it('follows the clock changes of a zone the calendar brings', () => {
    const half = (name: string, from: string, to: string, rule: string) =>
      `BEGIN:${name}\nDTSTART:16010101T020000\nTZOFFSETFROM:${from}\nTZOFFSETTO:${to}\nRRULE:FREQ=YEARLY;${rule}\nEND:${name}`;
    const winter = half('STANDARD', '+0200', '+0100', 'BYMONTH=12;BYDAY=1SU');
    const summer = half('DAYLIGHT', '+0100', '+0200', 'BYMONTH=3;BYDAY=-1SU');
    const zone = `BEGIN:VTIMEZONE\nTZID:Club time\n${winter}\n${summer}\nEND:VTIMEZONE`;
    const text = calendar(zone, event('a', 'DTSTART;TZID=Club time:20261201T193000', 'RRULE:FREQ=WEEKLY;COUNT=2'));
    expect(starts(text)).toEqual(['2026-12-01T17:30:00Z', '2026-12-08T18:30:00Z']);
    const rome = event(
      'a',
      'DTSTART:20261201T173000Z',
      'RRULE:FREQ=DAILY;COUNT=2',
      'EXDATE;TZID=Club time:20261202T193000',
    );
    expect(starts(calendar(zone, rome))).toEqual(['2026-12-01T17:30:00Z']);
  });

  it('believes the later edition of an event, wherever it stands', () => {
    const text = calendar(
      event('a', 'DTSTART:20261201T190000Z', 'SEQUENCE:3', 'STATUS:CANCELLED'),
      event('a', 'DTSTART:20261201T190000Z', 'SEQUENCE:1'),
    );
    expect(read(text).listings.map(({ status }) => status)).toEqual(['cancelled']);
  });

  it.each([
    ['RRULE:RRULE:Rubbish;FREQ=WEEKLY;COUNT=2', 2],
    ['RRULE: FREQ=WEEKLY; COUNT=3; BYDAY=TU, TH', 3],
    ['RRULE;TZID=Eastern:FREQ=WEEKLY;COUNT=2', 2],
    ['RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=XX', 2],
    ['RRULE:FREQ=DAILY;UNTIL=2026-12-03', 3],
    ['RRULE:FREQ=WEEKLY;UNTL=20261210', 2],
    ['RRULE:FREQ=FORTNIGHTLY', 1],
  ])('makes what can be made of %s', (rule, count) => {
    expect(starts(one('DTSTART:20261201T190000Z', rule))).toHaveLength(count);
  });

  it.each([
    'EXDATE:',
    'EXDATE:20261202T190000Z,',
    'EXDATE:20261202T190000Z, 20261209T190000Z',
    'DURATION:2 hours',
    'GEO:here',
    'COMMENT',
  ])('loses nothing over %s', (line) => {
    expect(starts(one('DTSTART:20261201T190000Z', line))).toEqual(['2026-12-01T19:00:00Z']);
  });

  it('names the series, so that its dates can be one row', () => {
    const text = one('DTSTART:20261201T190000Z', 'RRULE:FREQ=WEEKLY;COUNT=3');
    expect(new Set(read(text).listings.map(({ series }) => series?.id))).toEqual(new Set(['a']));
  });
});
