import type { LookUpView } from '@/utils/source-view';
import { agenda, events, untied } from './events';
import { nearbySources, overviews } from './overviews';

/** Stands where pages of ours expect the extension's background, with fixed answers: the gallery draws what those pages
 * make of them, in any language and without an extension. What really answers is tested in the built one. */
const asked = new URLSearchParams(location.search);
const state = asked.get('state') ?? '';

const lookedUp: LookUpView = {
  host: 'luma.com',
  unit: 'km',
  events: state === 'found' ? events.slice(0, 1).map(untied) : [],
};

const people = [
  { handle: 'mayaprints', name: 'Maya Lindqvist' },
  { handle: 'monmouthcountylibrary', name: 'Monmouth county library, all branches and reading rooms' },
  { handle: 'anaruiz' },
];

const replies: Record<string, unknown> = {
  overview: overviews[state] ?? overviews.furnished,
  agenda: state === 'empty' ? { ...agenda, events: [], picks: [], saved: [] } : agenda,
  'events-here': {
    events: events.slice(0, state === 'many' ? 6 : 2).map((each, index) => ({
      ...each,
      at: { site: 'x', ...people[state === 'many' ? index % 3 : 0], listingId: each.listingId },
    })),
  },
  'request-log': [
    {
      at: Date.parse('2026-12-05T13:00:00Z'),
      address: 'https://pressnights.example/calendar.ics',
      reason: 'refresh of Press nights',
      status: 200,
      bytes: 8_200,
      outcome: '12 events',
    },
    {
      at: Date.parse('2026-12-05T12:00:00Z'),
      address: 'https://library.example/events.ics?key=…',
      reason: 'refresh of Monmouth county library',
      status: 403,
      bytes: 0,
      outcome: 'refused',
    },
  ],
  'kept-from-browsing': {
    links: [
      {
        site: 'x',
        handle: 'mayaprints',
        indexKey: 'pressnights.example/',
        link: 'https://pressnights.example/',
        where: 'bio',
        role: 'hosts',
        day: '2026-12-01',
      },
    ],
    optOuts: ['x @quietperson'],
    accounts: [],
  },
  'sources-near-you': nearbySources,
  'looked-up': lookedUp,
};

const quiet = { addListener: () => undefined, removeListener: () => undefined };

export default {
  runtime: {
    sendMessage: async ({ type }: { type: string }) => ({ ok: true, reply: replies[type] ?? null }),
    getURL: (path: string) => path,
    onMessage: quiet,
  },
  permissions: { request: async () => true, contains: async () => true },
  tabs: {
    query: async () => [{ id: 1 }],
    sendMessage: async () =>
      state === 'furnished' || state === 'many' ? [{ site: 'x', handle: 'mayaprints', listingId: 'wood-type' }] : [],
  },
};
