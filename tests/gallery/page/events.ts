import type { AgendaContent, AgendaEvent } from '@/utils/agenda-content';
import type { PanelContent, ShownEvent } from '@/utils/messages';
import type { NearYou } from '@/utils/near-you';
import type { Evidence, Tie } from '@/utils/tie';

/* Invented people and evenings. The gallery's clock stands at 5 December 2026 (gallery-states.ts). */

const tie = (role: Tie['role'], certainty: Tie['certainty'], kind: Evidence['kind'], subject: string): Tie => ({
  role,
  certainty,
  evidence: { kind, subject, link: subject.includes('.') ? `https://${subject}` : 'https://boardwalk.example/market' },
});

function event(listingId: string, title: string, local: string, rest: Partial<ShownEvent>): ShownEvent {
  return {
    listingId,
    title,
    start: local.length > 10 ? { kind: 'wall-clock', local } : { kind: 'date', date: local },
    status: 'scheduled',
    attendance: 'in-person',
    url: 'https://pressnights.example/press-night',
    band: 0,
    ties: [],
    sourceName: 'Press nights',
    sourceColour: '#7c5cff',
    laterDates: 0,
    terms: [
      { name: 'how near', value: 1.8 },
      { name: 'how soon', value: 2.4 },
    ],
    ...rest,
  };
}

export const events: ShownEvent[] = [
  event('wood-type', 'Press night: wood type', '2026-12-08T19:30:00', {
    end: { kind: 'wall-clock', local: '2026-12-08T22:00:00' },
    venueName: 'Old Bakery Studio',
    venueLine: 'Old Bakery Studio, 508 Cookman Ave, Asbury Park',
    laterDates: 5,
    ties: [
      tie('hosts', 'proven', 'event-names-profile-and-back', 'pressnights.example/press-night'),
      tie('posted', 'declared', 'post-links-event', 'pressnights.example/press-night'),
    ],
    alsoOn: [{ sourceName: 'Boardwalk what’s on', listingId: 'wood-type-2' }],
  }),
  event('market', 'Makers’ winter market', '2026-12-12', {
    end: { kind: 'date', date: '2026-12-13' },
    venueName: 'Convention Hall',
    band: 5,
    pick: 'going',
    sourceName: 'Boardwalk what’s on',
    sourceColour: '#0f9d76',
    ties: [tie('performs', 'declared', 'event-names-profile', 'mayaprints')],
  }),
  event('far', 'Letterpress and the long, patient history of printing by hand', '2026-12-17T18:00:00', {
    start: { kind: 'instant', instant: '2026-12-17T20:00:00Z', timeZone: 'Europe/Lisbon' },
    timeZone: 'Europe/Lisbon',
    venueName: 'The Great Reading Room of the Municipal Library',
    band: 30,
    status: 'moved',
    isSoldOut: true,
    attendance: 'hybrid',
    laterDates: 2,
    ties: [tie('going', 'possible', 'alike', 'Maya Lindqvist')],
  }),
  event('zine', 'Zine swap & mulled cider', '2026-12-17T18:00:00', {
    venueName: 'Book Cooperative',
    ties: [tie('posted', 'declared', 'post-links-event', 'pressnights.example/zine-swap')],
  }),
  event('hack', 'Civic hack night', '2026-12-19T18:30:00', {
    venueName: 'Bell Works',
    band: 10,
    ties: [tie('interested', 'confirmed', 'user-said-so', 'Civic hack night')],
  }),
  event('band', 'The Low Tides + Salt House', '2026-12-22T20:00:00', {
    venueName: 'The Saint Annex',
    ties: [tie('performs', 'declared', 'bio-links-organizer', 'lowtides.example/')],
  }),
  event('reading', 'Reading by candlelight', '2027-01-04T17:00:00', {
    venueName: 'Lighthouse',
    band: 20,
    ties: [tie('hosts', 'proven', 'same-did', 'pressnights.example/')],
  }),
];

/** What nobody should be able to break a page with: no end, no spaces, wide characters, another direction. */
export const hostile: ShownEvent[] = [
  event('endless', 'Press night with everybody and everything '.repeat(8).trim(), '2026-12-08T19:30:00', {
    venueName: 'TheHallWithoutASingleSpace'.repeat(3),
    ties: [tie('hosts', 'declared', 'event-names-profile', 'a'.repeat(60))],
  }),
  event('wide', '活版印刷の夕べ：木の活字とインクと紙のはなし、みんなで刷って持ち帰る', '2026-12-12T18:00:00', {
    venueName: '市民活動センター 二階 大会議室',
    sourceName: '市民活動センター',
    ties: [tie('performs', 'proven', 'same-did', 'pressnights.example/')],
  }),
  event('other-way', 'أمسية الطباعة بالحروف الخشبية مع القراءة', '2026-12-17T18:00:00', {
    venueName: 'مكتبة المدينة',
    ties: [tie('going', 'confirmed', 'user-said-so', 'Press night')],
  }),
];

export const met = [{ title: 'Startup drinks', start: { kind: 'date' as const, date: '2026-04-18' } }];

export function panelOf(count: number, more: Partial<PanelContent> = {}): PanelContent {
  return { events: events.slice(0, count), unit: 'km', radiusKm: 25, ...more };
}

export function untied(each: ShownEvent): ShownEvent {
  return { ...each, ties: [] };
}

export function nearOf(of: NearYou['of']): NearYou {
  const who = (each: ShownEvent, index: number) => ({ ...each, who: ['Maya Lindqvist', 'Jonas Okafor', 'Ana'][index] });
  const first = events.slice(0, 3);
  const shown =
    of === 'near'
      ? first.map(untied)
      : first.map(who).map(({ who: name, ...each }) => ({ ...each, ...(name ? { who: name } : {}) }));
  return { of, unit: 'km', events: shown };
}

/** Around Asbury Park, a few hundred metres to a dozen kilometres away. */
function agendaEvent(each: ShownEvent, index: number): AgendaEvent {
  const day = each.start.kind === 'date' ? each.start.date : dayOf(each);
  return {
    ...each,
    sourceIds: [index % 2 ? 'boardwalk' : 'press'],
    day,
    lastDay: day,
    hour: 19,
    km: 1 + index,
    point: { latitude: 40.2176 + ((index * 37) % 11) / 90, longitude: -74.0077 - ((index * 53) % 13) / 70 },
    people: each.ties.length > 0 ? [{ site: 'x', handle: 'mayaprints', role: 'hosts', certainty: 'proven' }] : [],
    keywords: ['print'],
    isFree: index % 3 === 0,
    access: index % 2 ? ['wheelchair'] : [],
  };
}

function dayOf({ start }: ShownEvent): string {
  if (start.kind === 'instant') return start.instant.slice(0, 10);
  return start.kind === 'date' ? start.date : start.local.slice(0, 10);
}

const pastEvent = event('drinks', 'Startup drinks', '2026-11-18T19:00:00', { venueName: 'Harbour Bar' });

/** Seven evenings, and more without ties, so that pins gather. */
export const agenda: AgendaContent = {
  events: [...events, ...events.slice(0, 6).map((each) => ({ ...untied(each), listingId: `${each.listingId}-again` }))]
    .map(agendaEvent)
    .sort((a, b) => a.day.localeCompare(b.day)),
  saved: [
    {
      listingId: 'slam',
      title: 'Come along: poetry slam at the Old Mill Theatre',
      start: { kind: 'wall-clock', local: '2026-12-09T19:00:00' },
      url: 'https://x.com/mayaprints/status/1',
      isGivenUp: false,
    },
    { listingId: 'zine', title: 'Zine workshop', start: { kind: 'date', date: '2026-12-13' }, isGivenUp: true },
  ],
  picks: [
    { kind: 'going', day: '2026-12-01', event: events[0] ?? pastEvent },
    {
      kind: 'going',
      day: '2026-11-10',
      event: pastEvent,
      people: [
        { site: 'x', handle: 'jonasplaysbass', name: 'Jonas Okafor' },
        { site: 'x', handle: 'anaruiz' },
      ],
    },
    {
      kind: 'met',
      day: '2026-11-19',
      event: pastEvent,
      profile: { site: 'x', handle: 'jonasplaysbass', name: 'Jonas Okafor' },
    },
    { kind: 'not-for-me', day: '2026-12-02', event: events[5] ?? pastEvent },
    {
      kind: 'not-them',
      day: '2026-12-02',
      event: events[6] ?? pastEvent,
      profile: { site: 'x', handle: 'mayaprints', name: 'Maya Lindqvist' },
    },
  ],
  home: {
    name: 'Asbury Park, New Jersey',
    latitude: 40.2204,
    longitude: -74.0121,
    radiusKm: 25,
    timeZone: 'America/New_York',
  },
  unit: 'km',
  interests: ['print', 'civic tech'],
  remind: false,
  sources: [
    { id: 'press', name: 'Press nights' },
    { id: 'boardwalk', name: 'Boardwalk what’s on' },
  ],
};
