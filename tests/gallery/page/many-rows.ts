import type { ShownEvent } from '@/utils/messages';
import type { Evidence, Tie } from '@/utils/tie';

/* Rows of every length: what is long and what is short meets in each way. Everything is invented. */

const titles = [
  'Jam',
  'Press night: wood type',
  'Open rehearsal of the harbour choir',
  'Letterpress and the long, patient history of printing by hand',
  'An evening of new poems with readers from four cities, hosted by the Lighthouse Review',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenausstellung',
  'Makers’ winter market',
  'Zine swap & mulled cider: bring three, take three, stay for the slide show',
  'JAVASCRIPT MEETUP #112 – WORKERS EVERYWHERE',
  '木活字の夕べ：インクと紙のはなし',
  'أمسية الطباعة بالحروف الخشبية',
];

const venues = [
  'Bell Works',
  'Old Bakery Studio',
  'The Great Reading Room of the Municipal Library',
  undefined,
  'Kulturzentrum am Alten Güterbahnhof, Halle 3',
  'St John the Baptist Parish Hall (lower entrance)',
  '市民活動センター 二階 大会議室',
];

const sources = ['Press nights', 'Boardwalk what’s on', 'University of the Shore: public lectures', 'iCal'];

const evidence: readonly Evidence[] = [
  { kind: 'event-names-profile', subject: 'mayaprints' },
  { kind: 'bio-links-organizer', subject: 'pressnights.example/calendar/of/all-evenings' },
  { kind: 'event-names-profile-and-back', subject: 'tickets.boardwalk.example/e/press-night-1234567890' },
  { kind: 'post-links-event', subject: 'pressnights.example/zine-swap' },
  { kind: 'same-did', subject: 'pressnights.example' },
  { kind: 'bio-links-feed', subject: 'boardwalk.example' },
  { kind: 'database-names-profile', subject: 'the_low_tides' },
  { kind: 'bio-links-event', subject: 'lowtides.example/live' },
  { kind: 'alike', subject: 'Maya Lindqvist' },
];

const roles: readonly Tie['role'][] = ['hosts', 'performs', 'going', 'posted', 'interested'];
const certainties: readonly Tie['certainty'][] = ['declared', 'proven', 'declared', 'confirmed', 'possible'];
const zones = [undefined, 'America/Los_Angeles', undefined, 'Europe/Lisbon', 'America/Argentina/Buenos_Aires'];

type Time = Pick<ShownEvent, 'start' | 'end'>;

/** Near and far, with an end and without, of several days, of a whole day. */
function timeOf(index: number, zone: string | undefined): Time {
  const at = (text: string) =>
    zone
      ? ({ kind: 'instant', instant: `${text}Z`, timeZone: zone } as const)
      : ({ kind: 'wall-clock', local: text } as const);
  const times: readonly Time[] = [
    { start: at('2026-12-08T19:30:00'), end: at('2026-12-08T22:00:00') },
    { start: at('2026-12-05T22:45:00'), end: at('2026-12-06T00:15:00') },
    { start: at('2026-12-16T20:00:00') },
    { start: { kind: 'date', date: '2026-12-23' }, end: { kind: 'date', date: '2026-12-30' } },
    { start: at('2026-12-06T19:30:00'), end: at('2026-12-06T22:30:00') },
    { start: { kind: 'date', date: '2026-12-06' } },
    { start: at('2026-12-16T10:00:00'), end: at('2026-12-20T17:30:00') },
  ];
  return times[index % times.length] ?? { start: at('2026-12-08T19:30:00') };
}

function pick<T>(from: readonly T[], index: number): T {
  const one = from[index % from.length];
  if (one === undefined && !from.includes(one as T)) throw new Error('Nothing to pick from.');
  return one as T;
}

/** One row for each number. */
export function rowOf(index: number): ShownEvent {
  const zone = pick(zones, index);
  const venueName = pick(venues, index);
  const proof = pick(evidence, index * 2 + 1);
  return {
    listingId: `row-${index}`,
    title: pick(titles, index),
    ...timeOf(index, zone),
    ...(zone ? { timeZone: zone } : {}),
    status: index % 7 === 3 ? 'moved' : 'scheduled',
    ...(index % 11 === 5 ? { isSoldOut: true } : {}),
    attendance: index % 6 === 4 ? 'hybrid' : 'in-person',
    url: 'https://pressnights.example/press-night',
    band: pick([0, 5, -1, 30], index),
    ties: [
      {
        role: pick(roles, index),
        certainty: pick(certainties, index),
        evidence: { ...proof, link: 'https://pressnights.example/' },
      },
    ],
    sourceName: pick(sources, index),
    sourceColour: '#7c5cff',
    laterDates: index % 5 === 2 ? 12 : 0,
    terms: [],
    ...(venueName ? { venueName } : {}),
  };
}

/** Panels of three rows each. */
export const panelsOfRows: readonly (readonly ShownEvent[])[] = Array.from({ length: 24 }, (_, panel) =>
  [0, 1, 2].map((row) => rowOf(panel * 3 + row)),
);
