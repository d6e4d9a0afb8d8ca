import type { NearbySource } from '@/utils/messages';
import type { Overview } from '@/utils/overview';
import { defaultPreferences } from '@/utils/preferences/preferences';
import type { DraftView, SourceView } from '@/utils/source-view';
import { agenda, events, untied } from './events';

const now = Date.parse('2026-12-05T15:00:00Z');
const hour = 3_600_000;

const site = (name: string, label: string, host: string, granted = true) => ({
  name,
  label,
  on: true,
  granted,
  origins: [`https://${host}/*`],
  hosts: [host],
});

const empty: Overview = {
  preferences: defaultPreferences,
  sites: [site('x', 'X', 'x.com'), site('bluesky', 'Bluesky', 'bsky.app')],
  changedSites: [],
  instances: [],
  sources: [],
  drafts: [],
  comingUp: [],
  elsewhere: 0,
  tied: 0,
};

const source = (id: string, name: string, rest: Partial<SourceView>): SourceView => ({
  id,
  name,
  label: 'Calendar feed',
  address: `https://${id}.example/calendar.ics`,
  health: 'fresh',
  condition: 'fresh',
  missing: [],
  colour: '#7c5cff',
  listings: 12,
  lastSuccess: now - 2 * hour,
  nextRefresh: now + 10 * hour,
  problems: [],
  ...rest,
});

const sources: SourceView[] = [
  source('press', 'Press nights', {}),
  source('library', 'Monmouth county library, all branches and reading rooms', {
    health: 'kept',
    condition: 'refusing',
    listings: 48,
    colour: '#c2410c',
    message: 'library.example refused to answer (403).',
    advice: 'Its earlier events stand. Tangible asks again tomorrow.',
  }),
  source('club', 'Kiln club', {
    health: 'no-access',
    condition: 'no-access',
    listings: 0,
    missing: ['https://club.example/*'],
  }),
  source('late', 'Shore Civic Tech', { condition: 'late', advice: 'The browser was closed.', colour: '#0f9d76' }),
];

const furnished: Overview = {
  ...empty,
  preferences: {
    ...defaultPreferences,
    ...(agenda.home ? { home: agenda.home } : {}),
    interests: ['print', 'civic tech', 'jazz'],
    freeTimes: { morning: [6, 7], afternoon: [6], evening: [2, 3, 5, 6] },
    lookUpHosts: ['luma.com'],
  },
  instances: [{ host: 'social.example', granted: false }],
  sources,
  comingUp: events,
  elsewhere: 3,
  tied: 4,
};

const draft = (id: string, state: DraftView['state'], rest: Partial<DraftView> = {}): DraftView => ({
  id,
  address: `https://${id}.example/events`,
  state,
  origins: [`https://*.${id}.example/*`],
  steps: [],
  choices: [],
  ...rest,
});

const drafts: DraftView[] = [
  draft('townhall', 'ready', {
    preview: {
      name: 'Town hall concerts',
      label: 'Event page',
      soonest: events.slice(0, 2).map(untied),
      listings: 14,
      unplaced: 9,
      problems: [{ level: 'warning', message: 'Two events end before they begin; their ends were left out.' }],
    },
    choices: [
      {
        address: 'https://townhall.example/calendar.ics',
        name: 'Town hall calendar',
        listings: 31,
        soonest: 'Open rehearsal',
      },
    ],
    steps: [
      { address: 'https://townhall.example/events', outcome: 'a web page' },
      { address: 'https://townhall.example/calendar.ics', outcome: '31 events' },
    ],
  }),
  draft('reading', 'reading', { steps: [{ address: 'https://reading.example/', outcome: 'asked' }] }),
  draft('access', 'needs-access'),
  draft('consent', 'needs-consent', {
    notice: 'This address is not documented by its owner; it may change without notice.',
  }),
  draft('place', 'needs-place'),
  draft('key', 'needs-key'),
  draft('failed', 'failed', {
    message: 'failed.example has no events that Tangible can read. Look for a calendar link there.',
  }),
];

/** What the background would answer, by the state of the popup or welcome page. */
export const overviews: Record<string, Overview> = {
  first: empty,
  furnished,
  drafts: { ...furnished, drafts },
  paused: { ...furnished, preferences: { ...furnished.preferences, pausedUntil: now + hour } },
  changed: {
    ...furnished,
    sites: [site('x', 'X', 'x.com', false), site('bluesky', 'Bluesky', 'bsky.app')],
    changedSites: [{ site: 'x', host: 'x.com', paused: ['posts'], working: ['profiles'], report: 'x posts 0 of 12\n' }],
  },
  site: {
    ...empty,
    preferences: { ...defaultPreferences, ...(agenda.home ? { home: agenda.home } : {}) },
    drafts: [],
  },
};

const near = (name: string, place: string, band: number, isHad = false): NearbySource => ({
  address: `https://${name.toLowerCase().replace(/\W+/g, '-')}.example/events.ics`,
  name,
  place,
  band,
  isInReach: band <= 20,
  origins: ['https://events.example/*'],
  isHad,
});

export const nearbySources: NearbySource[] = [
  near('Asbury Book Cooperative', 'Asbury Park', 0),
  near('Press nights', 'Asbury Park', 0, true),
  near('Monmouth county library, all branches and reading rooms', 'Manalapan', 30),
  near('Shore Civic Tech', 'Holmdel', 20),
];
