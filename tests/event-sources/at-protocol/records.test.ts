import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { timeZoneAt } from '@/utils/places/zones';
import { readBodyAndMore } from '@/utils/reading/read-body';
import { inspect } from '../../commands/inspect';

const now = Temporal.Instant.from('2026-11-24T12:00:00Z');
const author = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz';

function bytesOf(name: string) {
  return new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/event-sources/at-protocol', name)));
}
const inspected = (bytes: Uint8Array) => inspect({ url: 'file:records.json', bytes }, now, 90);
const events = (...values: object[]) => {
  const records = values.map((value, index) => ({
    uri: `at://${author}/community.lexicon.calendar.event/k${index}`,
    cid: 'c',
    value: { $type: 'community.lexicon.calendar.event', name: 'Tea', startsAt: '2026-12-04T18:00:00Z', ...value },
  }));
  return inspected(new TextEncoder().encode(JSON.stringify({ records }))).listings;
};
const location = (kind: string, parts: object) => ({ $type: `community.lexicon.location.${kind}`, ...parts });

describe('records as servers list them', () => {
  const { kind, listings, problems } = inspected(bytesOf('real-shape.json'));
  const find = (title: string) => listings.find((listing) => listing.title === title);

  it('are recognised by their bytes and give what is to come, and say what has no date', () => {
    expect(kind).toBe('at-protocol');
    expect(listings.map(({ title }) => title)).toEqual([
      'Letterpress evening',
      'Reading group',
      'Night walk',
      'Online talk',
      'Harbour swim',
      'Choir',
    ]);
    expect(problems).toEqual([{ level: 'note', message: '1 event has no date yet and is left out until it has.' }]);
  });

  it('put an address and its point together, and show the time in the venue’s zone', () => {
    expect(find('Letterpress evening')).toMatchObject({
      start: '2026-12-02T19:30:00-05:00',
      end: '2026-12-02T22:00:00-05:00',
      timeZone: 'America/New_York',
      venue: {
        name: 'Print Shop',
        address: '1 Main Street',
        locality: 'Asbury Park',
        region: 'NJ',
        postalCode: '07712',
        country: 'US',
        latitude: 40.2204,
        longitude: -74.0121,
      },
      attendance: 'in-person',
      status: 'scheduled',
      url: 'https://printshop.example/evenings/december',
      description: 'Bring a page you like. Details: https://printshop.example/evenings/december',
      organizers: [{ did: author }],
    });
  });

  it('read every way to name a place', () => {
    expect(find('Reading group')).toMatchObject({
      attendance: 'hybrid',
      start: '2026-12-05T18:00:00+01:00',
      venue: { name: 'Lesecafé', latitude: 52.5195, longitude: 13.4048 },
      url: `https://smokesignal.events/${author}/3m5vqzk2c5s2b`,
    });
    expect(find('Night walk')).toMatchObject({
      status: 'moved',
      venue: { name: 'Riverside', latitude: 63.429163, longitude: 10.396225 },
      url: 'https://walks.example/night',
    });
    expect(find('Night walk')).not.toHaveProperty('end');
    expect(find('Online talk')).toMatchObject({ attendance: 'online' });
    expect(find('Harbour swim')).toMatchObject({ status: 'cancelled', venue: { locality: 'Trondheim' } });
    expect(find('Choir')).toMatchObject({ status: 'postponed' });
    expect(find('Choir')).not.toHaveProperty('venue');
  });

  it('are what one side says, as nobody checked whose server gave them', () => {
    expect(JSON.stringify(listings)).not.toContain('isOwnRecord');
  });
});

describe('odd and hostile records', () => {
  it('cost only themselves', () => {
    const { listings, problems } = inspected(bytesOf('odd-records.json'));
    expect(listings.map(({ title }) => title).sort()).toEqual(['Fair', 'Proto', 'Wrong places']);
    expect(listings.find(({ title }) => title === 'Wrong places')).not.toHaveProperty('venue');
    expect(JSON.stringify(listings)).not.toMatch(/javascript:|onerror/);
    expect(problems.map(({ message }) => message)).toEqual([
      '2 events could not be read and are left out.',
      '1 event has no date yet and is left out until it has.',
    ]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each(['truncated.json', 'refusal.json'])('%s is refused in words', (name) => {
    const { kind, listings, problems } = inspected(bytesOf(name));
    expect([kind, listings]).toEqual(['unreadable', []]);
    expect(problems[0]?.message).toMatch(/records\.json.{20}/);
  });

  it.each([
    ['no type but a point', { latitude: 52.5, longitude: 13.4 }, { latitude: 52.5, longitude: 13.4 }],
    ['a comma in a number', location('geo', { latitude: '52,5', longitude: '13,4' }), { latitude: 52.5 }],
    ['only a place of Foursquare’s', location('fsq', { fsq_place_id: 'x', name: 'Café' }), { name: 'Café' }],
    ['an address without a street', location('address', { country: 'DE', locality: 'Ulm' }), { locality: 'Ulm' }],
  ])('%s', (_what, place, venue) => {
    expect(events({ locations: [place] })).toMatchObject([{ venue, attendance: 'in-person' }]);
  });

  it.each([
    ['2026-12-04T18:00:00', '2026-12-04T18:00:00'],
    ['2026-12-04', '2026-12-04'],
    ['2026-12-04T18:00:00.123456Z', '2026-12-04T18:00:00Z'],
  ])('a start of %s is %s', (startsAt, start) => {
    expect(events({ startsAt })).toMatchObject([{ start }]);
  });

  it.each([
    ['event#virtual', 'online'],
    ['HYBRID', 'hybrid'],
    ['somewhere', 'in-person'],
    [undefined, 'in-person'],
  ])('a mode of %s is %s', (mode, attendance) => {
    expect(events({ mode, locations: [location('address', { locality: 'Ulm' })] })).toMatchObject([{ attendance }]);
  });

  it('takes an event on the net only for online, whatever it does not say', () => {
    const uri = { $type: 'community.lexicon.calendar.event#uri', uri: 'https://call.example/' };
    expect(events({ locations: [uri] })).toMatchObject([{ attendance: 'online' }]);
  });
});

describe('answers without their events', () => {
  it('ask for each event where it lies, and name who answered', async () => {
    const asked: string[] = [];
    const read = await readBodyAndMore(
      { url: 'file:answers.json', bytes: bytesOf('answers.json') },
      { now, horizonDays: 90, zoneAt: timeZoneAt },
      async ({ url }) => {
        asked.push(url);
        if (url === `https://plc.directory/${author}`) return answer(didDocument);
        const { records } = JSON.parse(new TextDecoder().decode(bytesOf('real-shape.json')));
        return answer(
          records.find(({ uri }: { uri: string }) => uri.endsWith(new URL(url).searchParams.get('rkey') ?? '?')),
        );
      },
    );
    expect(asked).toHaveLength(3);
    expect('problem' in read ? [] : read.reading.listings.map(({ title, attendees }) => [title, attendees])).toEqual([
      ['Letterpress evening', [{ urls: [], did: 'did:plc:44ybard66vv44zksje25o7dz', response: 'going' }]],
      ['Reading group', [{ urls: [], did: 'did:plc:44ybard66vv44zksje25o7dz', response: 'interested' }]],
    ]);
  });

  it('find their events in the same file, where they are', () => {
    const json = (name: string) => JSON.parse(new TextDecoder().decode(bytesOf(name))) as { records: object[] };
    const records = [...json('answers.json').records, ...json('real-shape.json').records];
    const { listings } = inspected(new TextEncoder().encode(JSON.stringify({ records })));
    expect(listings.map(({ attendees }) => attendees.map(({ response }) => response))).toEqual([
      ['going'],
      ['interested'],
      [],
      [],
      [],
      [],
    ]);
  });

  it('say so where nothing can be asked', () => {
    expect(inspected(bytesOf('answers.json'))).toMatchObject({
      kind: 'at-protocol',
      listings: [],
      problems: [{ message: '2 events that somebody answered to could not be read yet.' }],
    });
  });
});

const didDocument = {
  id: author,
  alsoKnownAs: ['at://maya.example'],
  service: [{ id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: 'https://pds.example' }],
};

function answer(json: unknown) {
  return { ok: true as const, body: { url: '', bytes: new TextEncoder().encode(JSON.stringify(json)) } };
}
