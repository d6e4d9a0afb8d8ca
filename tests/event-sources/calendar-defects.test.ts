import { describe, expect, it } from 'vitest';
import { inspect } from '../commands/inspect';

const now = Temporal.Instant.from('2026-11-24T12:00:00Z');
const zoneRules = (name: string, offset: string) =>
  `BEGIN:VTIMEZONE\nTZID:${name}\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:${offset}\nTZOFFSETTO:${offset}\nEND:STANDARD\nEND:VTIMEZONE`;

/** A calendar of one event with these lines, beside what every event has. */
function one(...lines: string[]): string {
  return calendar(event('a', ...lines));
}
function event(uid: string, ...lines: string[]): string {
  return ['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:Evening ${uid}`, ...lines, 'END:VEVENT'].join('\n');
}
function calendar(...parts: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//t//EN', ...parts, 'END:VCALENDAR', ''].join('\n');
}
function read(text: string | Uint8Array, days = 90) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return inspect({ url: 'file:a.ics', bytes }, now, days);
}
const starts = (text: string, days = 90) => read(text, days).listings.map(({ start }) => start);

describe('times', () => {
  it.each([
    ['TZID=America/New_York', '2026-12-01T19:30:00-05:00'],
    ['TZID=Eastern Standard Time', '2026-12-01T19:30:00-05:00'],
    ['TZID="Eastern Standard Time"', '2026-12-01T19:30:00-05:00'],
    ['TZID=/softwarestudio.org/Tzfile/America/New_York', '2026-12-01T19:30:00-05:00'],
    ['TZID=america/new_york', '2026-12-01T19:30:00-05:00'],
    ['TZID=Club time', '2026-12-01T19:30:00'],
  ])('DTSTART;%s is %s', (parameter, start) => {
    expect(starts(one(`DTSTART;${parameter}:20261201T193000`))).toEqual([start]);
  });

  it('believes an IANA name rather than the wrong rules that come with it', () => {
    const text = calendar(
      zoneRules('America/New_York', '+0900'),
      event('a', 'DTSTART;TZID=America/New_York:20261201T193000'),
    );
    expect(starts(text)).toEqual(['2026-12-01T19:30:00-05:00']);
  });

  it('uses the rules a calendar brings for a name nobody knows', () => {
    const text = calendar(
      zoneRules('Customized Time Zone', '-0330'),
      event('a', 'DTSTART;TZID=Customized Time Zone:20261201T193000'),
    );
    expect(starts(text)).toEqual(['2026-12-01T23:00:00Z']);
  });

  it('puts a floating time into the calendar’s zone only where it names one', () => {
    expect(starts(one('DTSTART:20261201T193000'))).toEqual(['2026-12-01T19:30:00']);
    expect(starts(calendar('X-WR-TIMEZONE:Europe/Prague', event('a', 'DTSTART:20261201T193000')))).toEqual([
      '2026-12-01T19:30:00+01:00',
    ]);
  });

  it('states no zone for a time nobody gave one, even where the map knows the venue’s', () => {
    const [listing] = read(one('DTSTART:20261201T193000', 'GEO:40.22;-74.01')).listings;
    expect([listing?.start, listing?.timeZone]).toEqual(['2026-12-01T19:30:00', undefined]);
  });

  it('takes a date without VALUE=DATE for the day it is', () => {
    expect(read(one('DTSTART:20261201', 'DTEND:20261203')).listings).toMatchObject([
      { start: '2026-12-01', end: '2026-12-02', allDay: true },
    ]);
  });

  it('drops an end before its start and keeps the event', () => {
    const [listing] = read(one('DTSTART:20261201T193000Z', 'DTEND:20261130T193000Z')).listings;
    expect(listing?.start).toBe('2026-12-01T19:30:00Z');
    expect(listing?.end).toBeUndefined();
  });

  it('reads DURATION, and an end in another zone than its start', () => {
    expect(read(one('DTSTART:20261201T193000Z', 'DURATION:PT2H')).listings[0]?.end).toBe('2026-12-01T21:30:00Z');
    const flight = one('DTSTART;TZID=Europe/Prague:20261201T120000', 'DTEND;TZID=America/New_York:20261201T090000');
    expect(read(flight).listings[0]?.end).toBe('2026-12-01T15:00:00+01:00');
  });
});

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

  it('names the series, so that its dates can be one row', () => {
    const text = one('DTSTART:20261201T190000Z', 'RRULE:FREQ=WEEKLY;COUNT=3');
    expect(new Set(read(text).listings.map(({ series }) => series?.id))).toEqual(new Set(['a']));
  });
});

describe('what is broken', () => {
  it('loses only the broken event, and says which', () => {
    const text = calendar(
      event('a', 'DTSTART:20261201T190000Z'),
      event('b', 'DTSTART:soon'),
      event('c', 'DTSTART:20261202T190000Z'),
    );
    const { listings, problems } = read(text);
    expect(listings.map(({ title }) => title)).toEqual(['Evening a', 'Evening c']);
    expect(problems).toMatchObject([{ level: 'warning', message: expect.stringContaining('Evening b') }]);
  });

  it('reads lines ended by LF, CR or both, lines nobody folded, and ones folded inside a letter', () => {
    const text = one(
      'DTSTART:20261201T190000Z',
      'DESCRIPTION:first line',
      'second line of it: not a property',
      'LOCATION:Ka\n varna',
    );
    expect(read(text.replaceAll('\n', '\r')).listings).toHaveLength(1);
    expect(read(text.replaceAll('\n', '\r\n')).listings).toMatchObject([
      { description: 'first line\nsecond line of it: not a property', venue: { name: 'Kavarna' } },
    ]);
    const bytes = new TextEncoder().encode(one('DTSTART:20261201T190000Z', 'LOCATION:Kavárna'));
    const at = bytes.indexOf(0xc3) + 1;
    const folded = new Uint8Array([...bytes.subarray(0, at), 13, 10, 32, ...bytes.subarray(at)]);
    expect(read(folded).listings).toMatchObject([{ venue: { name: 'Kavárna' } }]);
  });

  it('reads UTF-16 and Latin-1', () => {
    const text = one('DTSTART:20261201T190000Z', 'LOCATION:Café');
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer),
    ]);
    const latin1 = new Uint8Array([...text].map((character) => character.charCodeAt(0)));
    expect(read(utf16).listings).toMatchObject([{ venue: { name: 'Café' } }]);
    expect(read(latin1).listings).toMatchObject([{ venue: { name: 'Café' } }]);
  });

  it('reads several calendars in one file, and takes equal UIDs in them for different events', () => {
    const text = calendar(event('a', 'DTSTART:20261201T190000Z')) + calendar(event('a', 'DTSTART:20261201T190000Z'));
    expect(starts(text)).toHaveLength(2);
  });

  it('reads an event whose END is missing', () => {
    const text = calendar(
      'BEGIN:VEVENT\nUID:x\nSUMMARY:X\nDTSTART:20261201T190000Z',
      event('b', 'DTSTART:20261202T190000Z'),
    );
    expect(starts(text)).toHaveLength(2);
  });

  it.each([
    ['<!doctype html><title>Just a moment</title>', 'web page'],
    ['{"message":"Group not found"}', 'JSON'],
    ['403 Forbidden', 'neither a calendar'],
    ['', 'empty'],
    ['%PDF-1.7', 'PDF'],
  ])('refuses “%s” in plain words', (body, words) => {
    expect(read(body)).toMatchObject({ kind: 'unreadable', problems: [{ message: expect.stringContaining(words) }] });
  });
});

describe('where and what', () => {
  const listing = (...lines: string[]) => read(one('DTSTART:20261201T190000Z', ...lines)).listings[0];

  it.each(['TBC', 'see website', 'Virtual', 'Zoom', 'https://zoom.example/j/1', '{{location}}'])(
    '“%s” is no venue',
    (text) => {
      expect(listing(`LOCATION:${text}`)?.venue).toBeUndefined();
    },
  );

  it('knows an online event, and one at an address whose name says online', () => {
    expect(listing('LOCATION:Zoom')?.attendance).toBe('online');
    expect(listing('LOCATION:12 Online Street\\, Brno')?.attendance).toBeUndefined();
  });

  it('reads GEO, and Apple’s point where there is none; 0;0 is no point; swapped ones are turned', () => {
    expect(listing('GEO:40.22;-74.01')?.venue).toMatchObject({ latitude: 40.22, longitude: -74.01 });
    expect(listing('GEO:0;0')?.venue).toBeUndefined();
    expect(listing('GEO:-122.4;37.8')?.venue).toMatchObject({ latitude: 37.8, longitude: -122.4 });
    expect(listing('X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE="Old Hall":geo:48.3,14.29')?.venue).toMatchObject({
      name: 'Old Hall',
      latitude: 48.3,
      longitude: 14.29,
    });
  });

  it.each(['CANCELLED: Fair', 'Canceled - Fair', '[Abgesagt] Fair', 'Annulé : Fair'])(
    '“%s” is cancelled, whatever its status',
    (title) => {
      const text = calendar(
        [
          'BEGIN:VEVENT',
          'UID:a',
          `SUMMARY:${title}`,
          'DTSTART:20261201T190000Z',
          'STATUS:CONFIRMED',
          'END:VEVENT',
        ].join('\n'),
      );
      expect(read(text).listings).toMatchObject([{ status: 'cancelled' }]);
    },
  );

  it('keeps strangers’ names and addresses out, and those who are named by their own page in', () => {
    const found = listing(
      'ATTENDEE;CN=Stranger;PARTSTAT=ACCEPTED:mailto:stranger@mail.example',
      'ATTENDEE;CN=Ana;PARTSTAT=ACCEPTED:https://x.com/anaruiz',
      'ATTENDEE;CN=No;PARTSTAT=DECLINED:https://x.com/no',
      'ORGANIZER;CN=Meetup Reminder:mailto:info@mail.example',
    );
    expect(found?.attendees).toEqual([{ name: 'Ana', urls: ['https://x.com/anaruiz'], response: 'going' }]);
    expect(found?.organizers).toEqual([]);
  });

  it('turns HTML into plain text and never takes a script for an address', () => {
    const found = listing('DESCRIPTION:<p>Come &amp\\; see</p><script>alert(1)</script>', 'URL:javascript:alert(1)');
    expect(found?.description).toBe('Come & see');
    expect(found?.url).toBeUndefined();
  });

  it('finds Luma’s page where the calendar has no URL', () => {
    expect(listing('DESCRIPTION:Get up-to-date information at: https://luma.com/abc123\\n\\nHosted by A')?.url).toBe(
      'https://luma.com/abc123',
    );
  });
});
