import { describe, expect, it } from 'vitest';
import { calendar, event, one, read, starts, zoneRules } from './write-calendar';

describe('times', () => {
  it.each([
    ['TZID=America/New_York', '2026-12-01T19:30:00-05:00'],
    ['TZID=Eastern Standard Time', '2026-12-01T19:30:00-05:00'],
    ['TZID="Eastern Standard Time"', '2026-12-01T19:30:00-05:00'],
    ['TZID=/softwarestudio.org/Tzfile/America/New_York', '2026-12-01T19:30:00-05:00'],
    ['TZID=america/new_york', '2026-12-01T19:30:00-05:00'],
    ['TZID="(UTC-05:00) Eastern Time (US & Canada)"', '2026-12-01T19:30:00-05:00'],
    ['TZID=(UTC-05:00) Eastern Time (US & Canada)', '2026-12-01T19:30:00-05:00'],
    ['TZID="(GMT+10:00) Canberra, Melbourne, Sydney"', '2026-12-01T19:30:00+11:00'],
    ['TZID="(UTC) Dublin, Edinburgh, Lisbon, London"', '2026-12-01T19:30:00Z'],
    ['TZID=Eastern Daylight Time', '2026-12-01T19:30:00-05:00'],
    ['TZID=America/New York', '2026-12-01T19:30:00-05:00'],
    ['TZID=/America/New_York', '2026-12-01T19:30:00-05:00'],
    ['TZID=UTC+02:00', '2026-12-01T19:30:00+02:00'],
    ['TZID="America/New_York', '2026-12-01T19:30:00-05:00'],
    ['TZID=', '2026-12-01T19:30:00'],
    ['TZID=Club time', '2026-12-01T19:30:00'],
    ['TZID=PST', '2026-12-01T19:30:00'],
  ])('DTSTART;%s is %s', (parameter, start) => {
    expect(starts(one(`DTSTART;${parameter}:20261201T193000`))).toEqual([start.replace(/Z$/, '+00:00')]);
  });

  it.each([
    ['DTSTART:2026-12-01T19:30:00Z', '2026-12-01T19:30:00Z'],
    ['DTSTART:20261201T1930', '2026-12-01T19:30:00'],
    ['DTSTART:20261201T193000-0500', '2026-12-02T00:30:00Z'],
    ['DTSTART: 20261201T193000Z', '2026-12-01T19:30:00Z'],
    ['dtstart:20261201t193000z', '2026-12-01T19:30:00Z'],
    ['DTSTART;TZID=America/New_York:20261201T193000Z', '2026-12-01T19:30:00Z'],
    ['DTSTART;VALUE=DATE:2026-12-01', '2026-12-01'],
    ['DTSTART;VALUE=DATE:20261201T000000', '2026-12-01'],
    ['DTSTART;VALUE=DATE:20261201T120000', '2026-12-01T12:00:00'],
    ['DTSTART;VALUE=DATE-TIME;:20261201T193000Z', '2026-12-01T19:30:00Z'],
  ])('reads %s', (line, start) => {
    expect(starts(one(line))).toEqual([start]);
  });

  it('takes midnight for an hour where the calendar calls its hours days', () => {
    const text = calendar(
      event('a', 'DTSTART;VALUE=DATE:20261201T120000'),
      event('b', 'DTSTART;VALUE=DATE:20261202T000000'),
    );
    expect(starts(text)).toEqual(['2026-12-01T12:00:00', '2026-12-02T00:00:00']);
  });

  it('moves no time that does not exist to one that does', () => {
    expect(read(one('DTSTART:20270230T190000Z')).problems).toMatchObject([{ level: 'warning' }]);
  });

  it('believes an IANA name rather than the wrong rules that come with it', () => {
    const text = calendar(
      zoneRules('America/New_York', '+0900'),
      event('a', 'DTSTART;TZID=America/New_York:20261201T193000'),
    );
    expect(starts(text)).toEqual(['2026-12-01T19:30:00-05:00']);
  });

  it('follows no zone whose clocks change every second', () => {
    const rules = zoneRules('Club time', '+0200').replace('END:STANDARD', 'RRULE:FREQ=SECONDLY\nEND:STANDARD');
    const text = calendar(rules, event('a', 'DTSTART;TZID=Club time:20261201T193000', 'RRULE:FREQ=DAILY'));
    expect(starts(text)[0]).toBe('2026-12-01T17:30:00Z');
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

it('lists in the order in which things begin, whatever zone they are written in', () => {
  const text = calendar(
    event('b', 'DTSTART:20261201T200000Z'),
    event('a', 'DTSTART;TZID=America/New_York:20261201T193000'),
    event('c', 'DTSTART:20261201T200000Z'),
  );
  expect(read(text).listings.map(({ title }) => title.slice(-1))).toEqual(['b', 'c', 'a']);
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
    ['{"message":"Group not found"}', '“Group not found”'],
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

  it.each([
    'Online-Only Microsoft Teams',
    'Zoom (Online)',
    'Virtual -',
    'Location TBD',
    'Address to be announced',
    'Address revealed upon RSVP',
    'Location will be sent to registrants',
    'Multiple Locations',
  ])('“%s” is no venue either', (text) => {
    expect(listing(`LOCATION:${text}`)?.venue).toBeUndefined();
  });

  it.each([
    'Northern Wake TBD',
    'Online Street 12',
    'Zoom Room',
    'Teamsters Hall',
    'The Meeting Place',
    'All Saints Church',
  ])('“%s” may be one', (text) => {
    expect(listing(`LOCATION:${text}`)?.venue).toBeDefined();
  });

  it.each(['Wells Library & Online', 'City Hall Room 5 or via Zoom', 'Zoom / in-person'])('“%s” is hybrid', (text) => {
    expect(listing(`LOCATION:${text}`)?.attendance).toBe('hybrid');
  });

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

  it.each([
    'CANCELLED: Fair',
    'Canceled - Fair',
    '[Abgesagt] Fair',
    'Annulé : Fair',
    'Fair – CANCELLED!',
    'FAIR CANCELLED',
    'Fair-Cancelled (Davis)',
    '**EVENT CANCELLED** Fair',
  ])('“%s” is cancelled, whatever its status', (title) => {
    const text = calendar(
      ['BEGIN:VEVENT', 'UID:a', `SUMMARY:${title}`, 'DTSTART:20261201T190000Z', 'STATUS:CONFIRMED', 'END:VEVENT'].join(
        '\n',
      ),
    );
    expect(read(text).listings).toMatchObject([{ status: 'cancelled' }]);
  });

  it.each(['Cancel culture: a debate', 'The Cancelled Stamps play', 'How we cancelled the fair'])(
    '“%s” is on',
    (title) => {
      const text = calendar(`BEGIN:VEVENT\nUID:a\nSUMMARY:${title}\nDTSTART:20261201T190000Z\nEND:VEVENT`);
      expect(read(text).listings).toMatchObject([{ status: 'scheduled' }]);
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
