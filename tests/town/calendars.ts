/** The town's places on the web, by address: calendars and event pages with dates relative to `today`. */
export type TownPage = { contentType: string; body: string; status?: number };

type Event = {
  uid: string;
  title: string;
  /** Days from today, and the local time in Asbury Park, `1930`. */
  inDays: number;
  at: string;
  until?: string;
  lines?: string[];
};

const here = ['LOCATION:Old Bakery Studio\\, 508 Cookman Ave\\, Asbury Park', 'GEO:40.2176;-74.0077'];

export function townPages(today: Temporal.PlainDate): Record<string, TownPage> {
  const ics = (name: string, site: string, events: Event[]): TownPage => ({
    contentType: 'text/calendar; charset=utf-8',
    body: calendarOf(name, site, events, today),
  });
  return {
    'https://pressnights.example/calendar.ics': ics('Press nights', 'https://pressnights.example/', pressNights),
    'https://civichack.example/events.ics': ics('Shore Civic Tech', 'https://civichack.example/', civicNights),
    'https://boardwalk.example/whats-on.ics': ics('Boardwalk what’s on', 'https://boardwalk.example/', whatsOn),
    'https://lowtides.example/': {
      contentType: 'text/html; charset=utf-8',
      body: bandPage(today.add({ days: 17 }).toString()),
    },
  };
}

/** Addresses the sample town's user has added. */
export const townSources = [
  'webcal://pressnights.example/calendar.ics',
  'https://civichack.example/events.ics',
  'https://boardwalk.example/whats-on.ics',
  'https://lowtides.example/',
];

const maya = 'ORGANIZER;CN=Maya Lindqvist:https://x.com/MayaPrints';

const pressNights: Event[] = [
  {
    uid: 'wood-type',
    title: 'Press night: wood type',
    inDays: 3,
    at: '1930',
    until: '2200',
    lines: [
      ...here,
      maya,
      'URL:https://pressnights.example/press-night',
      'RRULE:FREQ=WEEKLY;COUNT=6',
      'ATTENDEE;CN=Ana Ruiz;PARTSTAT=ACCEPTED:https://x.com/anaruiz',
    ],
  },
  {
    uid: 'zine-swap',
    title: 'Zine swap & mulled cider',
    inDays: 12,
    at: '1800',
    lines: [...here, maya, 'URL:https://pressnights.example/zine-swap-and-mulled-cider'],
  },
  {
    uid: 'winter-market',
    title: 'Makers’ winter market',
    inDays: 18,
    at: '1000',
    until: '1700',
    lines: ['LOCATION:Convention Hall\\, Asbury Park', 'GEO:40.2224;-73.9981', maya],
  },
];

const civicNights: Event[] = [
  {
    uid: 'hack-night',
    title: 'Civic hack night',
    inDays: 6,
    at: '1830',
    lines: ['LOCATION:Bell Works\\, Holmdel', 'GEO:40.3653;-74.1670', 'URL:https://civichack.example/nights/1'],
  },
];

const whatsOn: Event[] = [
  {
    uid: 'kiln',
    title: 'Open kiln',
    inDays: 4,
    at: '1400',
    lines: [...here, 'STATUS:CANCELLED', 'ORGANIZER;CN=Kiln Club:https://x.com/kilnclub'],
  },
  {
    uid: 'call',
    title: 'Letterpress on a call',
    inDays: 4,
    at: '2000',
    lines: ['LOCATION:https://meet.example/abc', 'ORGANIZER;CN=Lena:https://x.com/lena_streams'],
  },
  {
    uid: 'fair',
    title: 'Faraway fair',
    inDays: 5,
    at: '1000',
    lines: ['LOCATION:Pier 27\\, San Francisco', 'GEO:37.80;-122.40', 'ORGANIZER;CN=Fair:https://x.com/faraway_fair'],
  },
  {
    uid: 'supper',
    title: 'Supper club',
    inDays: -6,
    at: '1900',
    lines: [...here, 'ORGANIZER;CN=Supper:https://x.com/lastweek'],
  },
  {
    uid: 'quiet-concert',
    title: 'Quiet concert',
    inDays: 7,
    at: '2000',
    lines: [...here, 'ORGANIZER;CN=Noah:https://x.com/noah_private'],
  },
];

function calendarOf(name: string, site: string, events: Event[], today: Temporal.PlainDate): string {
  const stamp = (day: number, time: string) =>
    `TZID=America/New_York:${today.add({ days: day }).toString().replaceAll('-', '')}T${time}00`;
  const lines = events.flatMap(({ uid, title, inDays, at, until, lines: more = [] }) => [
    'BEGIN:VEVENT',
    `UID:${uid}@town.example`,
    'DTSTAMP:20260101T000000Z',
    `DTSTART;${stamp(inDays, at)}`,
    ...(until ? [`DTEND;${stamp(inDays, until)}`] : []),
    `SUMMARY:${title}`,
    ...more,
    'END:VEVENT',
  ]);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//town//town//EN', `X-WR-CALNAME:${name}`, `URL:${site}`];
  return [...head, ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** A band's page with schema.org mark-up: the performer is named with their X profile. */
function bandPage(date: string): string {
  const event = {
    '@context': 'https://schema.org',
    '@type': 'MusicEvent',
    name: 'The Low Tides + Salt House',
    startDate: `${date}T20:00:00-05:00`,
    endDate: `${date}T23:00:00-05:00`,
    url: 'https://lowtides.example/',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: 'The Saint Annex',
      address: { '@type': 'PostalAddress', addressLocality: 'Asbury Park', addressRegion: 'NJ', addressCountry: 'US' },
      geo: { '@type': 'GeoCoordinates', latitude: 40.2162, longitude: -74.0139 },
    },
    performer: [
      { '@type': 'MusicGroup', name: 'The Low Tides', sameAs: ['https://x.com/thelowtides'] },
      { '@type': 'Person', name: 'Jonas Okafor', sameAs: 'https://twitter.com/jonasplaysbass' },
    ],
  };
  return `<!doctype html><html lang="en"><head><title>The Low Tides</title><script type="application/ld+json">${JSON.stringify(event)}</script></head><body><h1>The Low Tides</h1></body></html>`;
}

/** The press nights' calendar as a file. */
export function calendarFile({ pages }: { pages: Record<string, TownPage> }): string {
  return pages['https://pressnights.example/calendar.ics']?.body ?? '';
}
