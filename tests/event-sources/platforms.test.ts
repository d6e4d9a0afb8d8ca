import { beforeAll, describe, expect, it } from 'vitest';
import {
  type EventSource,
  eventSources,
  type Reading,
  type SourceAnswer,
  type SourceRequest,
} from '@/utils/event-source';
import { tieBetween } from '@/utils/matching/ties';
import type { Profile } from '@/utils/profile';
import { gather } from '@/utils/reading/gather';
import { nextNeed, noticeOf } from '@/utils/refreshing/source-needs';
import { say } from '@/utils/wording/say';
import { createWorld, type World } from '../refreshing/world';
import { fixturesOf } from './source-fixtures';

/* What single platforms promise beyond what every source does. */

const context = { now: Temporal.Instant.from('2026-11-24T12:00:00Z'), horizonDays: 90 };
const near = { latitude: 40.2, longitude: -74, radiusKm: 40 };
type Answers = (request: SourceRequest) => string | number;

/** Opens an address; each request is answered by the fixture of that name, or fails with that status. */
async function open(name: string, address: string, answers: Answers, more: object = {}) {
  const source = eventSources.find(
    (each): each is EventSource & Required<Pick<EventSource, 'open'>> => each.name === name,
  );
  if (!source?.open) throw new Error(`no source ${name}`);
  const asked: string[] = [];
  const ask = async (request: SourceRequest): Promise<SourceAnswer> => {
    asked.push(request.url);
    const answer = answers(request);
    if (typeof answer === 'number') return { ok: false, status: answer, message: `The server answered ${answer}.` };
    return { ok: true, body: fixturesOf(name).body(answer, request.url) };
  };
  const reading: Reading = await gather(source.open(new URL(address), { ...context, near, ...more }), ask);
  return { reading, asked, titles: reading.listings.map(({ title }) => title) };
}

const someone = (site: string, handle: string): Profile => ({ site, handle, links: [], verifiedLinks: [] });

describe('who an event names', () => {
  it('is proven to host on Mobilizon, as person or group, whatever server they are on', async () => {
    const { reading } = await open('mobilizon', 'https://agenda.example/api', () => 'real-shape');
    const listing = { ...reading.listings[0], source: 'mobilizon' } as Parameters<typeof tieBetween>[1];
    for (const handle of ['atelier@ailleurs.example', 'maya@agenda.example']) {
      expect(tieBetween(someone('mastodon', handle), listing)).toMatchObject({ role: 'hosts', certainty: 'proven' });
    }
    expect(tieBetween(someone('mastodon', 'maya@ailleurs.example'), listing)).toBeUndefined();
  });

  it.each([
    ['ticketmaster', 'https://www.ticketmaster.com/', 'lowtides_example', 'performs', { key: 'k' }],
    ['luma-nearby', 'https://luma.com/discover', 'mayaprints_example', 'hosts', {}],
    ['luma-nearby', 'https://luma.com/discover', 'tidewater_example', 'hosts', {}],
  ])('is declared on %s by the X account it links', async (name, address, handle, role, more) => {
    const { reading } = await open(name, address, () => 'real-shape', more);
    const listing = { ...reading.listings[0], source: name } as Parameters<typeof tieBetween>[1];
    expect(tieBetween(someone('x', handle), listing)).toMatchObject({ role, certainty: 'declared' });
  });

  it('is no guest of Luma’s, though its answers name them', async () => {
    const { reading } = await open('luma-nearby', 'https://luma.com/discover', () => 'real-shape');
    expect(JSON.stringify(reading)).not.toMatch(/Somebody Private|private_example|usr-guest/);
  });
});

describe('a later page that does not come', () => {
  const secondFails: Answers = ({ json }) => (JSON.stringify(json).includes('"page":2') ? 503 : 'real-shape');

  it('costs only itself the first time, and is told', async () => {
    const { reading, titles } = await open('mobilizon', 'https://agenda.example/api', secondFails);
    expect(titles).toHaveLength(3);
    expect(reading.problems).toMatchObject([{ level: 'warning', message: expect.stringContaining('answered 503') }]);
  });

  it('later takes nothing away of what an earlier reading had', async () => {
    const { reading } = await open('mobilizon', 'https://agenda.example/api', () => 'real-shape');
    expect(reading.memory).toBe(true);
    const later = await open('mobilizon', 'https://agenda.example/api', secondFails, { memory: reading.memory });
    expect(later.reading).toMatchObject({
      listings: [],
      problems: [{ level: 'error', message: 'The server answered 503.' }],
    });
  });

  it('is looked for a bounded number of times', async () => {
    const more = (page: number) =>
      JSON.stringify({
        events: [],
        rest_url: 'https://a.example/wp-json',
        total_pages: 99,
        next_rest_url: `https://a.example/wp-json?page=${page}`,
      });
    const source = eventSources.find(({ name }) => name === 'the-events-calendar');
    let page = 1;
    const ask = async ({ url }: SourceRequest): Promise<SourceAnswer> => {
      page += 1;
      return { ok: true, body: { url, bytes: new TextEncoder().encode(more(page)) } };
    };
    const address = new URL('https://a.example/wp-json/tribe/events/v1/events');
    const reading = source?.open && (await gather(source.open(address, context), ask));
    expect(page).toBe(11);
    expect(reading?.problems).toMatchObject([{ level: 'note', message: say('platforms_morePages') }]);
  });
});

it('asks no other host for the next page than the one the user allowed', async () => {
  const address = 'https://press.example/wp-json/tribe/events/v1/events';
  const { asked, titles } = await open('the-events-calendar', address, () => 'hostile');
  expect([asked.length, titles]).toEqual([1, ['Open press']]);
});

describe('what may stop working any day', () => {
  it('calls a list of which nothing fits changed, not empty', async () => {
    const { reading } = await open('luma-nearby', 'https://luma.com/discover', () => 'all-changed');
    expect(reading.problems).toEqual([{ level: 'error', message: say('platforms_changed', 'api2.luma.com') }]);
  });

  it('falls back on a Meetup group’s calendar feed, and says what that lacks', async () => {
    const answers: Answers = ({ json }) => (json ? 'refusal' : 'feed');
    const { reading, asked, titles } = await open('meetup', 'https://www.meetup.com/zine-makers/', answers);
    expect(asked).toEqual(['https://www.meetup.com/gql2', 'https://www.meetup.com/zine-makers/events/ical/']);
    expect(titles).toEqual(['Zine evening']);
    expect(reading.problems).toContainEqual({ level: 'note', message: say('platforms_meetupWithoutPlaces') });
  });

  it('says that Meetup refused when its feed does too', async () => {
    const { reading } = await open('meetup', 'https://www.meetup.com/zine-makers/', ({ json }) =>
      json ? 'refusal' : 404,
    );
    expect(reading.problems).toMatchObject([{ level: 'error', message: expect.stringContaining('Group not found') }]);
  });

  it('says that Luma has changed rather than read half of it', async () => {
    const { reading } = await open('luma', 'https://luma.com/tidewater', ({ url }) =>
      url.includes('api2') ? 'changed' : 'page',
    );
    expect(reading.problems).toEqual([{ level: 'error', message: say('platforms_changed', 'api2.luma.com') }]);
  });

  it('asks Luma for a single event’s page and nothing else', async () => {
    const { asked, titles } = await open('luma', 'https://lu.ma/pressa', () => 'event-page');
    expect([asked, titles]).toEqual([['https://luma.com/pressa'], ['Open press']]);
  });

  it('asks them rarely', async () => {
    const { reading } = await open('luma-nearby', 'https://luma.com/discover', () => 'real-shape');
    expect(reading.refreshSeconds).toBe(43_200);
  });
});

it('takes a topic of confs.tech that has no list for next year yet', async () => {
  const { titles, asked } = await open('confs-tech', 'https://confs.tech/javascript', ({ url }) =>
    url.includes('2027') ? 404 : 'real-shape',
  );
  expect(asked).toHaveLength(2);
  expect(titles).toContain('Paper JS');
  const { reading } = await open('confs-tech', 'https://confs.tech/javasript', () => 404);
  expect(reading.problems).toMatchObject([{ level: 'error', message: say('platforms_noSuchTopic', 'javasript') }]);
});

it('follows the fediverse to no other server, and forgives what was taken back', async () => {
  const answers: Answers = ({ url }) =>
    url.endsWith('/events/3')
      ? 410
      : url.endsWith('outbox')
        ? 'outbox'
        : url.endsWith('=2')
          ? 'page-2'
          : url.endsWith('=1')
            ? 'real-shape'
            : 'actor';
  const { reading, asked, titles } = await open('activity-pub', 'https://agenda.example/@atelier', answers);
  expect(new Set(asked.map((url) => new URL(url).host))).toEqual(new Set(['agenda.example']));
  expect([titles, reading.problems]).toEqual([['Fête du papier', 'Débat'], []]);
});

it('asks a small server for little, and says that there is more', async () => {
  const { asked, reading } = await open('activity-pub', 'https://agenda.example/@atelier', ({ url }) =>
    url.endsWith('@atelier') ? 'actor' : 'many',
  );
  expect(asked).toHaveLength(16);
  expect(reading.problems).toContainEqual({ level: 'note', message: say('platforms_morePages') });
});

it('says of an account of the fediverse that it has no events', async () => {
  const { reading } = await open('activity-pub', 'https://agenda.example/@atelier', ({ url }) =>
    url.endsWith('outbox') ? 'notes' : 'actor',
  );
  expect(reading).toMatchObject({
    listings: [],
    problems: [{ level: 'note', message: say('platforms_noFediverseEvents') }],
  });
});

describe('what the user is asked before anything is sent', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  const need = (address: string, agreed?: boolean, place?: typeof near) =>
    nextNeed(
      { address, ...(agreed ? { agreed } : {}) },
      { isGranted: async () => true, userData: world.userData, near: async () => place },
    );

  it.each([
    'https://luma.com/tidewater',
    'https://luma.com/discover',
    'https://www.meetup.com/zine-makers/',
    'https://www.meetup.com/find/?keywords=zine',
    'https://a.example/events?format=json',
  ])('to agree for %s, in words', async (address) => {
    expect(await need(address, false, near)).toBe('needs-consent');
    expect(await need(address, true, near)).toBeUndefined();
    expect(say(noticeOf(address) ?? '')).toMatch(/^[A-Z].{100,}\.$/);
  });

  it.each(['https://mobilizon.fr/', 'https://luma.com/discover', 'https://www.ticketmaster.com/'])(
    'for a place for %s',
    async (address) => {
      expect(await need(address, true)).toBe('needs-place');
    },
  );

  it('for a key for Ticketmaster', async () => {
    expect(await need('https://www.ticketmaster.com/', true, near)).toBe('needs-key');
  });

  it.each([
    ['mobilizon', 'https://agenda.example/api', { near: undefined }, 'platforms_needsPlace', 'agenda.example'],
    ['ticketmaster', 'https://www.ticketmaster.com/', {}, 'platforms_needsKey', 'www.ticketmaster.com'],
  ])('and %s says so itself where it is missing, and asks nothing', async (name, address, more, key, host) => {
    const { reading, asked } = await open(name, address, () => 'real-shape', more);
    expect([reading.problems, asked]).toEqual([[{ level: 'error', message: say(key, host) }], []]);
  });
});
