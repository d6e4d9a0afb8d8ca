import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandRule, localOfSeconds, secondsOf } from '@/utils/reading/expand-rule';
import { readRule } from '@/utils/reading/rule';
import { calendar, event, one, starts } from './write-calendar';

const at = (text: string) => secondsOf(Temporal.PlainDateTime.from(text));

function expand(rule: string, start: string, from: string, to: string): string[] {
  const read = readRule(rule);
  if (!read) throw new Error('no rule');
  const window = { from: at(from), to: at(to) };
  return expandRule(read, Temporal.PlainDateTime.from(start), undefined, window).map((each) =>
    localOfSeconds(each).toString().slice(0, 16),
  );
}

/** From RFC 5545 §3.8.5.3 and its errata, where the dates are written out. */
const fromTheStandard: [rule: string, start: string, days: string][] = [
  ['FREQ=DAILY;INTERVAL=10;COUNT=5', '1997-09-02', '09-02 09-12 09-22 10-02 10-12'],
  [
    'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
    '1997-09-02',
    '09-02 09-04 09-16 09-18 09-30 10-02 10-14 10-16',
  ],
  ['FREQ=MONTHLY;COUNT=10;BYDAY=1FR', '1997-09-05', '09-05 10-03 11-07 12-05 01-02 02-06 03-06 04-03 05-01 06-05'],
  [
    'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
    '1997-09-07',
    '09-07 09-28 11-02 11-30 01-04 01-25 03-01 03-29 05-03 05-31',
  ],
  ['FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', '1997-09-22', '09-22 10-20 11-17 12-22 01-19 02-16'],
  ['FREQ=MONTHLY;COUNT=6;BYMONTHDAY=-3', '1997-09-28', '09-28 10-29 11-28 12-29 01-29 02-26'],
  [
    'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
    '1997-09-30',
    '09-30 10-01 10-31 11-01 11-30 12-01 12-31 01-01 01-31 02-01',
  ],
  ['FREQ=YEARLY;COUNT=10;BYMONTH=6,7', '1997-06-10', '06-10 07-10 06-10 07-10 06-10 07-10 06-10 07-10 06-10 07-10'],
  [
    'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    '1997-01-01',
    '01-01 04-10 07-19 01-01 04-09 07-18 01-01 04-10 07-19 01-01',
  ],
  ['FREQ=YEARLY;COUNT=3;BYDAY=20MO', '1997-05-19', '05-19 05-18 05-17'],
  ['FREQ=YEARLY;COUNT=3;BYWEEKNO=20;BYDAY=MO', '1997-05-12', '05-12 05-11 05-17'],
  ['FREQ=MONTHLY;COUNT=5;BYDAY=FR;BYMONTHDAY=13', '1998-02-13', '02-13 03-13 11-13 08-13 10-13'],
  ['FREQ=MONTHLY;COUNT=4;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13', '1997-09-13', '09-13 10-11 11-08 12-13'],
  ['FREQ=YEARLY;INTERVAL=4;COUNT=3;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8', '1996-11-05', '11-05 11-07 11-02'],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04', '09-04 10-07 11-06'],
  ['FREQ=MONTHLY;COUNT=4;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', '1997-09-29', '09-29 10-30 11-27 12-30'],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997-08-05', '08-05 08-10 08-19 08-24'],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997-08-05', '08-05 08-17 08-19 08-31'],
  ['FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '2007-01-15', '01-15 01-30 02-15 03-15 03-30'],
  ['FREQ=YEARLY;COUNT=2', '2024-02-29', '02-29 02-29'],
];

describe('rules', () => {
  it.each(fromTheStandard)('%s from %s', (rule, start, days) => {
    const found = expand(rule, `${start}T09:00`, `${start}T00:00`, '2040-01-01T00:00');
    expect(found.map((each) => each.slice(5, 10)).join(' ')).toBe(days);
    expect(found.every((each) => each.endsWith('T09:00'))).toBe(true);
  });

  it('repeats within the day, and only in the hours it names', () => {
    expect(
      expand('FREQ=HOURLY;INTERVAL=3;COUNT=3', '2026-12-01T09:00', '2026-12-01T00:00', '2026-12-03T00:00'),
    ).toEqual(['2026-12-01T09:00', '2026-12-01T12:00', '2026-12-01T15:00']);
    const halfHours = expand(
      'FREQ=MINUTELY;INTERVAL=30;BYHOUR=9,10',
      '2020-01-01T09:00',
      '2026-12-01T00:00',
      '2026-12-02T00:00',
    );
    expect(halfHours.map((each) => each.slice(11))).toEqual(['09:00', '09:30', '10:00', '10:30']);
    expect(
      expand(
        'FREQ=DAILY;BYHOUR=9,17;BYMINUTE=0,30;COUNT=5',
        '2026-12-01T09:00',
        '2026-12-01T00:00',
        '2027-01-01T00:00',
      ),
    ).toHaveLength(5);
  });

  const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  const rules = fc.oneof(
    fc
      .record({
        interval: fc.integer({ min: 1, max: 9 }),
        days: fc.uniqueArray(weekday, { minLength: 1, maxLength: 4 }),
      })
      .map(({ interval, days }) => `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${days}`),
    fc
      .record({ interval: fc.integer({ min: 1, max: 9 }), nth: fc.constantFrom(-2, -1, 1, 2, 3, 5), day: weekday })
      .map(({ interval, nth, day }) => `FREQ=MONTHLY;INTERVAL=${interval};BYDAY=${nth}${day}`),
    fc
      .record({ interval: fc.integer({ min: 1, max: 40 }), month: fc.integer({ min: 1, max: 12 }) })
      .map(({ interval, month }) => `FREQ=DAILY;INTERVAL=${interval};BYMONTH=${month}`),
    fc
      .record({ interval: fc.integer({ min: 1, max: 4 }), day: fc.constantFrom(1, 28, 29, 31, -1) })
      .map(({ interval, day }) => `FREQ=YEARLY;INTERVAL=${interval};BYMONTHDAY=${day};BYMONTH=1,2,6`),
  );

  it('gives the same dates entered near the window as counted from the beginning', () => {
    const starts = fc
      .integer({ min: 0, max: 9_000 })
      .map((days) => Temporal.PlainDate.from('1999-01-01').add({ days }));
    fc.assert(
      fc.property(rules, starts, (rule, start) => {
        const near = expand(rule, `${start}T19:30`, '2026-11-23T00:00', '2027-11-23T00:00');
        expect(near).toEqual(expand(`${rule};COUNT=99999`, `${start}T19:30`, '2026-11-23T00:00', '2027-11-23T00:00'));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'FREQ=YEARLY;COUNT=1;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY;COUNT=999999999;BYMONTH=2;BYMONTHDAY=30',
    `FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=${[...Array(24).keys()]};BYMINUTE=${[...Array(60).keys()]};BYSECOND=${[...Array(60).keys()]}`,
  ])('does bounded work for %s', (rule) => {
    const found = expand(rule, '1601-01-01T00:00', '2026-11-23T00:00', '2027-02-23T00:00');
    expect(found.length).toBeLessThanOrEqual(200_000);
  });
});

describe('calendars made to keep a reader busy', () => {
  const many = (count: number, ...lines: string[]) =>
    calendar(...Array.from({ length: count }, (_, index) => event(`e${index}`, ...lines)));

  it('lists the soonest dates of very many series', () => {
    const found = starts(many(200, 'DTSTART:19900101T190000Z', 'RRULE:FREQ=DAILY'));
    expect([found.length, found[0], found[4_999]]).toEqual([5_000, '2026-11-23T19:00:00Z', '2026-12-17T19:00:00Z']);
  });

  it('spends no more on the rules of a whole file than on a few', () => {
    const budget = { left: 1_000 };
    const rule = readRule('FREQ=DAILY;COUNT=99999');
    if (!rule) throw new Error('no rule');
    const start = Temporal.PlainDateTime.from('1990-01-01T09:00');
    const window = { from: at('2026-11-23T00:00'), to: at('2027-11-23T00:00') };
    expect(expandRule(rule, start, undefined, window, budget)).toEqual([]);
    expect(budget.left).toBeLessThanOrEqual(0);
  });

  it.each([
    ['spaces', `EXDATE:20261201${' '.repeat(100_000)}x`],
    ['colons', `EXDATE;${'20261201:'.repeat(20_000)}`],
    ['parameters', `EXDATE${';TZID=a'.repeat(20_000)}:x`],
    ['quotes', `ATTENDEE${';CN="a'.repeat(10_000)}:x`],
  ])('is not held up by a line of %s', (_what, line) => {
    expect(starts(one('DTSTART:20261201T190000Z', line))).toEqual(['2026-12-01T19:00:00Z']);
  });
});
