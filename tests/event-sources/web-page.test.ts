import { describe, expect, it } from 'vitest';
import { readBody } from '@/utils/reading/read-body';
import { inspect } from '../commands/inspect';

const now = Temporal.Instant.from('2026-11-24T12:00:00Z');

function read(html: string) {
  return inspect({ url: 'https://venue.example/whats-on', bytes: new TextEncoder().encode(html) }, now, 90);
}
const page = (...scripts: string[]) =>
  `<!doctype html><html><head><title>What’s on</title>${scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('')}</head><body></body></html>`;
const concert = {
  '@context': 'https://schema.org',
  '@type': 'MusicEvent',
  name: 'Quiet concert',
  startDate: '2026-12-01T19:30:00-05:00',
  location: {
    '@type': 'Place',
    name: 'Old Hall',
    address: { streetAddress: '1 Main St', addressLocality: 'Asbury Park' },
  },
};
const ld = (value: unknown) => read(page(JSON.stringify(value)));
const titles = (value: unknown) => ld(value).listings.map(({ title }) => title);

describe('the shapes of JSON-LD', () => {
  it.each([
    ['one object', concert],
    ['a list', [concert]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, concert] }],
    ['an ItemList', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: concert }] }],
    ['a venue with its events', { '@type': 'MusicVenue', name: 'Old Hall', event: [concert] }],
    ['several types', { ...concert, '@type': ['Event', 'https://schema.org/MusicEvent'] }],
    ['a prefix', { ...concert, '@type': 'schema:Event' }],
    [
      'other letter case',
      { '@type': 'event', Name: 'Quiet concert', StartDate: concert.startDate, Location: concert.location },
    ],
  ])('%s', (_what, value) => {
    expect(titles(value)).toEqual(['Quiet concert']);
  });

  it('lists the dates of a series that names them, each at the series’ place', () => {
    const series = {
      '@type': 'EventSeries',
      name: 'Tour',
      location: concert.location,
      subEvent: [
        { '@type': 'Event', name: 'Night one', startDate: '2026-12-01T20:00:00Z' },
        { '@type': 'Event', name: 'Night two', startDate: '2026-12-02T20:00:00Z' },
      ],
    };
    expect(ld(series).listings).toMatchObject([
      { title: 'Night one', venue: { name: 'Old Hall' } },
      { title: 'Night two', venue: { name: 'Old Hall' } },
    ]);
  });

  it('follows @id to the place', () => {
    const graph = [
      { ...concert, location: { '@id': '#hall' } },
      { '@id': '#hall', '@type': 'Place', name: 'Far Hall', address: 'Main St' },
    ];
    expect(ld({ '@graph': graph }).listings).toMatchObject([{ venue: { name: 'Far Hall' } }]);
  });

  it.each([
    ['raw line ends in strings', JSON.stringify(concert).replace('Quiet concert', 'Quiet\nconcert')],
    ['a trailing comma', JSON.stringify(concert).replace(/\}$/, ',}')],
    ['comments around it', `<!-- ${JSON.stringify(concert)} -->`],
    ['CDATA around it', `//<![CDATA[\n${JSON.stringify(concert)}\n//]]>`],
    ['an escaped apostrophe', JSON.stringify(concert).replace('Quiet concert', "Quiet concert\\'s")],
    ['a byte order mark', `\uFEFF${JSON.stringify(concert)}`],
  ])('repairs %s', (_what, json) => {
    expect(read(page(json)).listings.map(({ title }) => title.slice(0, 5))).toEqual(['Quiet']);
  });

  it('loses only the block that cannot be read, and says so', () => {
    const { listings, problems } = read(page('{"@type": "Event", broken', JSON.stringify(concert)));
    expect(listings).toHaveLength(1);
    expect(problems).toMatchObject([{ level: 'warning' }]);
  });
});

describe('times', () => {
  const start = (startDate: string, more: object = {}) => ld({ ...concert, startDate, ...more }).listings[0]?.start;

  it.each([
    ['2026-12-01T15:00:00:00+00:00', '2026-12-01T15:00:00Z'],
    ['2026-12-1T10:00', '2026-12-01T10:00:00'],
    ['2026-12-01 18:00:00Z', '2026-12-01T18:00:00Z'],
    ['2026-12-01T18:00+0100', '2026-12-01T17:00:00Z'],
    ['2026-12-01', '2026-12-01'],
    ['31/12/2026', '2026-12-31'],
    ['2026-12-01T19:30:00', '2026-12-01T19:30:00'],
  ])('%s is %s', (text, shown) => {
    expect(start(text)).toBe(shown);
  });

  it('puts a local time into the venue’s zone, once its point is known', () => {
    const location = { ...concert.location, geo: { latitude: '40.22', longitude: '-74.01' } };
    expect(start('2026-12-01T19:30:00', { location })).toBe('2026-12-01T19:30:00-05:00');
  });

  it.each(['tomorrow', '2026-13-45', '05/06/2026', ''])('leaves out an event that starts “%s”, and says so', (text) => {
    const { listings, problems } = ld([
      { ...concert, startDate: text },
      { ...concert, name: 'Other' },
    ]);
    expect(listings).toMatchObject([{ title: 'Other' }]);
    expect(problems).toMatchObject([{ message: expect.stringContaining('Quiet concert') }]);
  });
});

describe('what an event is', () => {
  const attendance = (more: object) => ld({ ...concert, ...more }).listings[0]?.attendance;

  it('knows in person, online and hybrid by mode or by place', () => {
    expect(attendance({})).toBe('in-person');
    expect(attendance({ eventAttendanceMode: 'OnlineEventAttendanceMode' })).toBe('online');
    expect(attendance({ eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode' })).toBe('hybrid');
    expect(attendance({ location: { '@type': 'VirtualLocation', url: 'https://call.example' } })).toBe('online');
    expect(attendance({ location: [concert.location, { '@type': 'VirtualLocation' }] })).toBe('hybrid');
    expect(attendance({ name: 'Online marketing drinks' })).toBe('in-person');
  });

  it('knows cancelled and moved ones', () => {
    const status = (eventStatus: string) => ld({ ...concert, eventStatus }).listings[0]?.status;
    expect(status('https://schema.org/EventCancelled')).toBe('cancelled');
    expect(status('EventRescheduled')).toBe('moved');
    expect(ld({ ...concert, name: 'CANCELLED: Quiet concert' }).listings[0]?.status).toBe('cancelled');
  });

  it('names who hosts and plays with their own pages and profiles', () => {
    const value = {
      ...concert,
      organizer: { '@type': 'Organization', name: 'Old Hall', url: '/about', sameAs: 'the-old-hall' },
      performer: [{ name: 'Ana', sameAs: ['https://x.com/ana', 'javascript:alert(1)'] }, 'The Low Tides'],
    };
    expect(ld(value).listings).toMatchObject([
      {
        organizers: [{ name: 'Old Hall', urls: [] }],
        performers: [
          { name: 'Ana', urls: ['https://x.com/ana'] },
          { name: 'The Low Tides', urls: [] },
        ],
      },
    ]);
  });

  it('reads microdata, and an event in both mark-ups once', () => {
    const micro = `<div itemscope itemtype="https://schema.org/Event"><h2 itemprop="name">Quiet concert</h2>
      <time itemprop="startDate" datetime="2026-12-01T19:30:00-05:00">Tuesday</time>
      <div itemprop="location" itemscope itemtype="https://schema.org/Place"><span itemprop="name">Old Hall</span></div></div>`;
    expect(read(`<!doctype html>${micro}`).listings).toMatchObject([
      { title: 'Quiet concert', venue: { name: 'Old Hall' } },
    ]);
    expect(read(page(JSON.stringify(concert)).replace('<body>', `<body>${micro}`)).listings).toHaveLength(1);
  });

  it('reads h-event and the older hCalendar, with the place and people they name', () => {
    const modern = `<div class="h-event"><a class="p-name u-url" href="/fair">Ink fair</a>
      <time class="dt-start" datetime="2026-12-05 10:00:00-05:00">Saturday</time>
      <div class="p-location h-card"><span class="p-name">Old Hall</span> <span class="p-locality">Asbury Park</span></div>
      <a class="p-organizer h-card" href="https://inkfair.example/">Ink Fair</a></div>`;
    expect(read(`<!doctype html>${modern}`).listings).toMatchObject([
      {
        title: 'Ink fair',
        start: '2026-12-05T15:00:00Z',
        url: 'https://venue.example/fair',
        venue: { name: 'Old Hall', locality: 'Asbury Park' },
        organizers: [{ name: 'Ink Fair', urls: ['https://inkfair.example/'] }],
      },
    ]);
    const old = `<div class="vevent"><span class="summary">Ink fair</span> <abbr class="dtstart" title="20261205T100000">Sat</abbr></div>`;
    expect(read(`<!doctype html>${old}`).listings).toMatchObject([{ title: 'Ink fair', start: '2026-12-05T10:00:00' }]);
  });

  it('takes no template, reservation or venue for an event', () => {
    expect(titles({ ...concert, name: '{{title}}' })).toEqual([]);
    expect(titles({ '@type': 'EventReservation', name: 'Ticket', startDate: concert.startDate })).toEqual([]);
    expect(titles({ '@type': 'EventVenue', name: 'Old Hall' })).toEqual([]);
  });
});

describe('calendars a page offers', () => {
  const offered = (html: string, url = 'https://club.example/') => {
    const bytes = new TextEncoder().encode(`<!doctype html>${html}`);
    const read = readBody({ url, bytes }, { now, horizonDays: 90 });
    return ('problem' in read ? read.calendars : read.reading.calendars)?.map(({ address }) => address);
  };

  it.each([
    ['<link rel="alternate" type="text/calendar" href="/events/?ical=1">', 'https://club.example/events/?ical=1'],
    ['<a href="webcal://club.example/a.ics">Subscribe</a>', 'https://club.example/a.ics'],
    ['<a href="files/calendar.ics">iCal</a>', 'https://club.example/files/calendar.ics'],
    [
      '<iframe src="https://calendar.google.com/calendar/embed?src=abc%40group.calendar.google.com&ctz=UTC"></iframe>',
      'https://calendar.google.com/calendar/ical/abc%40group.calendar.google.com/public/basic.ics',
    ],
  ])('%s', (html, address) => {
    expect(offered(html)).toEqual([address]);
  });

  it('knows where a Meetup group keeps its calendar', () => {
    expect(offered('<p>Group</p>', 'https://www.meetup.com/Quiet-Presses/')).toEqual([
      'https://www.meetup.com/quiet-presses/events/ical/',
    ]);
  });

  it('offers at most five, and nothing that is no web address', () => {
    const many = Array.from({ length: 20 }, (_, index) => `<a href="/${index}.ics">x</a>`).join('');
    expect(offered(many)).toHaveLength(5);
    expect(offered('<a href="javascript:x.ics">x</a><a href="/about">About</a>')).toBeUndefined();
  });
});

describe('hostile pages', () => {
  it('keeps text text and refuses other schemes', () => {
    const [listing] = ld({ ...concert, name: '<img src=x onerror=alert(1)>Fair', url: 'javascript:alert(1)' }).listings;
    expect(listing?.title).toBe('Fair');
    expect(listing?.url).toBeUndefined();
  });

  it('survives depth, width and prototype tricks', () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const wide = JSON.stringify(Array.from({ length: 60_000 }, () => ({ a: {} })));
    const tricky = '{"__proto__": {"polluted": true}, "constructor": 1, "@type": "Event"}';
    const { listings } = read(page(deep, wide, tricky, JSON.stringify(concert)) + '<div>'.repeat(5_000));
    expect(listings.length).toBeLessThanOrEqual(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('refuses a page without events in words that say what to do', () => {
    expect(read('<!doctype html><title>Sign in</title>')).toMatchObject({
      kind: 'unreadable',
      problems: [{ message: expect.stringMatching(/venue\.example.*iCal/s) }],
    });
  });

  it('says that a page of past events has nothing upcoming, which is no error', () => {
    const { kind, problems } = ld({ ...concert, startDate: '2020-01-01T20:00:00Z' });
    expect([kind, problems[0]?.level]).toEqual(['web-page', 'note']);
  });
});
