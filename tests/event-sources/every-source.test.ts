import { describe, expect, it } from 'vitest';
import { listingsOfSource } from '@/utils/event-cache/listings';
import { eventSources } from '@/utils/event-source';
import { timeZoneAt } from '@/utils/places/zones';
import { readSource } from '@/utils/refreshing/read-source';
import { refreshDue } from '@/utils/refreshing/refresh-due';
import { sourceViews } from '@/utils/refreshing/source-views';
import { sourceAddresses } from '@/utils/source-address';
import { inspect, outwardRows } from '../commands/inspect';
import { createWorld } from '../refreshing/world';
import { badKinds, type Fixtures, fixtureNames, fixturesOf, lacksOf } from './source-fixtures';

/* Every source, found by itself, is fed with the answers its folder of fixtures holds: the real shape, a refusal, a body
 * that was cut off and a hostile one. What must come out stands in its expected.json. */

const now = Temporal.Instant.from('2026-11-24T12:00:00Z');

/** A source the user added, on a network that answers as its fixtures do; `turnBad` makes it answer otherwise. */
async function added({ name, expected, body }: Fixtures) {
  const world = await createWorld();
  await world.userData.put('sources', { id: name, address: expected.address, addedAt: 0 });
  if (expected.key) await world.userData.put('sourceKeys', { source: name, key: expected.key });
  const answer = { file: (asked: number) => expected.requests[asked]?.file ?? 'real-shape' };
  const asked: { url: string; sent: string }[] = [];
  const worker = {
    ...world.startWorker('worker'),
    zoneAt: timeZoneAt,
    near: async () => expected.near,
    isGranted: async () => true,
    fetch: async (url: RequestInfo | URL, init?: RequestInit) => {
      const file = answer.file(asked.length);
      asked.push({ url: String(url), sent: String(init?.body ?? '') });
      const response = new Response(new TextDecoder().decode(body(file, String(url)).bytes));
      Object.defineProperty(response, 'url', { value: String(url) });
      return response;
    },
  };
  const refresh = async () => {
    await refreshDue(worker);
    return { listings: await listingsOfSource(world.cache, name), view: (await sourceViews(worker))[0] };
  };
  const turnBad = async (file: string) => {
    answer.file = () => file;
    world.clock.now = world.clock.now.add({ hours: 24 });
    return refresh();
  };
  const read = () => readSource({ address: expected.address }, { reason: 'test' }, worker);
  return { read, refresh, turnBad, asked };
}

it('has the fixtures of every source, and none of another', () => {
  const names = eventSources.map(({ name }) => name).sort();
  expect(names.map((name) => [name, lacksOf(name)])).toEqual(names.map((name) => [name, []]));
  expect(fixtureNames().sort()).toEqual(names);
});

describe.each(fixtureNames())('%s', (name) => {
  const fixtures = fixturesOf(name);
  const { expected, body } = fixtures;

  it('is recognised by its bytes alone', () => {
    const { kind, listings } = inspect(body('real-shape'), now, 90);
    expect(kind).toBe(expected.kind ?? name);
    expect(listings.map(({ title }) => title)).toEqual(
      expected.inspected ?? expected.listings.map(({ title }) => title),
    );
    expect(eventSources.filter((source) => source.recognises(body('real-shape')) === 2)).toHaveLength(
      kind === 'web-page' ? 0 : 1,
    );
  });

  it('opens its address alone, or leaves it to be fetched as it stands', () => {
    const openers = sourceAddresses.filter(({ opens }) => opens(new URL(expected.address)));
    const own = eventSources.find((source) => source.name === name);
    // A source that opens addresses says in its address.ts which.
    expect(openers.map((source) => source.name)).toEqual(own?.open ? [name] : []);
  });

  it('is asked for what its address names, and read exactly', async () => {
    const { read, asked } = await added(fixtures);
    const reading = await read();
    expect(asked.map(({ url }) => url)).toEqual(expected.requests.map(({ url }) => url));
    for (const [index, { sends = [] }] of expected.requests.entries()) {
      for (const part of sends) expect(asked[index]?.sent).toContain(part);
    }
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    expect(outwardRows(reading.result.listings)).toEqual(expected.listings);
    const remarks = reading.result.problems.map(({ message }) => message);
    expect(remarks).toEqual((expected.problems ?? []).map((part) => expect.stringContaining(part)));
  });

  it.each(badKinds)('reads %s without an exception, into clean text or a clear message', (file) => {
    const { kind, listings, problems } = inspect(body(file), now, 90);
    const text = JSON.stringify(listings);
    expect(text).not.toMatch(/<\w|[\u202a-\u202e\u2066-\u2069]|\\u00[01]/i);
    for (const [, url] of text.matchAll(/"(?:url|urls)":\[?"([^"]*)/g)) expect(url).toMatch(/^https?:\/\//);
    for (const { message } of problems) expect(message).toMatch(/^[^\n<>]{20,300}$/);
    if (kind === 'unreadable') expect(problems).toMatchObject([{ level: 'error' }]);
    if (file === 'hostile') expect(listings.map(({ title }) => title)).toEqual(expected.hostile);
    else expect(listings).toEqual([]);
  });

  it.each(badKinds)('keeps its listings when %s is all that comes', async (file) => {
    const { refresh, turnBad } = await added(fixtures);
    const before = (await refresh()).listings.map(({ title }) => title).sort();
    expect(before.length).toBeGreaterThan(0);
    const { listings, view } = await turnBad(file);
    const titles = listings.map(({ title }) => title).sort();
    // Of a hostile body what is sound may stand in for what was there before.
    const isRead = file === 'hostile' && view?.health === 'fresh';
    expect([view?.health, titles]).toEqual(isRead ? ['fresh', [...expected.hostile].sort()] : ['kept', before]);
    if (view?.health === 'kept') expect(view.message).toMatch(/\w+ .*\./);
  });
});
