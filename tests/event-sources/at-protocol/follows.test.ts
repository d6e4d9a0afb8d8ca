import { expect, it } from 'vitest';
import { answerTo, createNetwork, evening, type Person, told } from './network';

const followsAt = 'https://bsky.app/profile/reader.example/follows';

/** A reader who follows `count` people without events, then Maya who hosts and Jo who answers. */
function crowd(count = 0) {
  const network = createNetwork();
  const quiet = Array.from({ length: count }, (_, index) => network.add(`q${index}x`));
  const maya = network.add('maya', { events: { one: evening('Press night') } });
  const jo = network.add('jo', { rsvps: { a: answerTo(maya, 'one') } });
  const reader = network.add('reader', { follows: [...quiet, maya, jo].map(({ did }) => did) });
  /** Reads on until everybody was asked; resolves to all readings. */
  const readOn = async (times: number, memory?: unknown) => {
    const readings = [];
    let last = memory;
    for (let time = 0; time < times; time += 1) {
      network.asked.length = 0;
      const reading = await network.read(followsAt, last);
      readings.push({ ...reading, asked: [...network.asked] });
      last = JSON.parse(JSON.stringify(reading.memory ?? null));
      network.clock.now = network.clock.now.add({ hours: 6 });
    }
    return readings;
  };
  return { ...network, quiet, maya, jo, reader, readOn };
}

it('reads the events and answers of everybody the reader follows', async () => {
  const { readOn } = crowd(3);
  const [reading] = await readOn(1);
  expect(reading && told(reading)).toEqual(['Press night | hosts maya.example | going jo.example']);
  expect(reading).toMatchObject({ name: 'People @reader.example follows', problems: [], isSure: true });
});

it('asks at most a hundred questions at a time, says who is left, and goes on where it stopped', async () => {
  const { readOn, quiet } = crowd(120);
  const readings = await readOn(5);
  for (const { asked } of readings) expect(asked.length).toBeLessThanOrEqual(100);
  expect(readings[0]?.problems[0]?.message).toMatch(/^\d+ of 122 people you follow have not been asked yet/);
  expect(readings[0]?.refreshSeconds).toBe(6 * 3600);
  expect(readings.at(-1)?.problems).toEqual([]);
  expect(told(readings.at(-1) ?? { listings: [] })).toEqual(['Press night | hosts maya.example | going jo.example']);
  const described = readings.flatMap(({ asked }) => asked.filter((url) => url.includes('describeRepo')));
  for (const { did } of quiet) expect(described.some((url) => url.includes(encodeURIComponent(did)))).toBe(true);
});

it('asks those with events to come at every reading, so that a withdrawn answer is gone at the next', async () => {
  const { readOn, jo, read, clock } = crowd(120);
  const [, , , , last] = await readOn(5);
  jo.rsvps = {};
  clock.now = clock.now.add({ hours: 6 });
  expect(told(await read(followsAt, last?.memory))).toEqual(['Press night | hosts maya.example']);
});

it('lets nobody go unasked because many others have events', async () => {
  const { readOn, add, reader, quiet, maya } = crowd(40);
  const busy = Array.from({ length: 80 }, (_, index) => add(`b${index}x`, { rsvps: { a: answerTo(maya, 'one') } }));
  reader.follows = [...busy, ...quiet].map(({ did }) => did);
  const readings = await readOn(12);
  expect(readings.at(-1)?.problems).toEqual([]);
  const asked = readings.slice(-6).flatMap((reading) => reading.asked);
  for (const { did } of [...busy, ...quiet])
    expect(asked.some((url) => url.includes(encodeURIComponent(did)))).toBe(true);
});

it('uses what is left on more of those with events, where nobody else waits', async () => {
  const { readOn, add, reader, maya } = crowd();
  const busy = Array.from({ length: 80 }, (_, index) => add(`b${index}x`, { rsvps: { a: answerTo(maya, 'one') } }));
  reader.follows = busy.map(({ did }) => did);
  const last = (await readOn(12)).at(-1);
  expect(last?.asked.filter((url) => url.includes('listRecords')).length).toBeGreaterThan(60);
});

it('asks a server that does not answer once, however many people it has', async () => {
  const { readOn, quiet, refused, maya, jo } = crowd(10);
  for (const person of quiet) person.server = 'https://dead.example';
  refused.set('https://dead.example', { status: 0, message: 'dead.example took too long to answer.' });
  const [reading] = await readOn(1);
  expect(reading?.asked.filter((url) => url.startsWith('https://dead.example'))).toHaveLength(1);
  expect(reading && told(reading)).toEqual([`Press night | hosts ${maya.handle} | going ${jo.handle}`]);
  expect(reading?.problems.map(({ message }) => message)).toContain(
    '10 people’s events could not be read: dead.example took too long to answer.',
  );
});

it('asks an index that knows all events whom to ask first, and believes it nothing else', async () => {
  const { readOn, index, quiet, jo } = crowd(120);
  const answers = {
    going: [{ did: jo.did }, { did: 'did:plc:strangerstranger' }],
    interested: [{ did: quiet[100]?.did }],
  };
  index.records = [{ did: 'did:plc:strangerstranger', rsvps: answers, value: evening('Not in any repo') }, { did: 7 }];
  const [reading] = await readOn(1);
  expect(reading && told(reading)).toEqual(['Press night | hosts maya.example | going jo.example']);
  const [atIndex] = reading?.asked.filter((url) => url.startsWith('https://api.atmo.rsvp/')) ?? [];
  // It learns of nobody: the same question for every reader.
  expect(atIndex).not.toMatch(/did|actor|reader/);
});

it.each([[undefined], [[]], [[{ did: {} }, null]]])('goes without an index that answers %j', async (records) => {
  const { readOn, index } = crowd();
  if (records) index.records = records as object[];
  const [reading] = await readOn(1);
  expect(reading && told(reading)).toEqual(['Press night | hosts maya.example | going jo.example']);
});

it('forgets who is followed no more', async () => {
  const { readOn, reader, maya, read, clock } = crowd(1);
  const [first] = await readOn(1);
  reader.follows = [maya.did];
  clock.now = clock.now.add({ hours: 24 });
  const second = await read(followsAt, first?.memory);
  expect(told(second)).toEqual(['Press night | hosts maya.example']);
  expect(JSON.stringify(second.memory)).not.toContain('did:plc:jo');
});

it('says whose servers refused, and keeps what was known of them', async () => {
  const { readOn, jo, refused, read, clock } = crowd();
  jo.server = 'https://own.example';
  const [first] = await readOn(1);
  refused.set('https://own.example', { status: 0, message: 'Tangible needs your permission to read own.example.' });
  clock.now = clock.now.add({ hours: 24 });
  const second = await read(followsAt, first?.memory);
  expect(told(second)).toEqual(['Press night | hosts maya.example | going jo.example']);
  expect(second.problems).toEqual([
    { level: 'note', message: expect.stringContaining('No answer from own.example. People who run their own server') },
    {
      level: 'warning',
      message: '1 person’s events could not be read: Tangible needs your permission to read own.example.',
    },
  ]);
});

it('keeps the list it had when the view is silent, and refuses in words when it had none', async () => {
  const { readOn, refused, read, clock } = crowd();
  const [first] = await readOn(1);
  refused.set('/xrpc/app.bsky.graph.getFollows', { status: 502, message: 'The view is down.' });
  clock.now = clock.now.add({ hours: 48 });
  expect(told(await read(followsAt, first?.memory))).toEqual(['Press night | hosts maya.example | going jo.example']);
  expect(await read(followsAt)).toMatchObject({
    listings: [],
    problems: [{ level: 'error', message: 'The view is down.' }],
  });
});

it('names nobody whose entry in the list says #noannotate', async () => {
  const { readOn, jo } = crowd();
  jo.profile = { description: '#noannotate' };
  const [reading] = await readOn(1);
  expect(reading && told(reading)).toEqual(['Press night | hosts maya.example']);
});

it('looks at the first two thousand, and says so', async () => {
  const { add, read, asked } = createNetwork();
  const many: Person[] = Array.from({ length: 2_050 }, (_, index) => add(`m${index}x`));
  add('reader', { follows: many.map(({ did }) => did) });
  const { problems, memory } = await read(followsAt);
  expect(problems[0]?.message).toBe('Only the first 2,000 people you follow are looked at.');
  expect(asked.filter((url) => url.includes('getFollows'))).toHaveLength(20);
  expect(JSON.stringify(memory).length).toBeLessThan(500_000);
});

it('keeps what it must remember small: under a kilobyte for each account with an answer', async () => {
  const { add, read, clock } = createNetwork();
  const host = add('host', { events: { one: evening('Press night') } });
  const many = Array.from({ length: 200 }, (_, index) => add(`m${index}x`, { rsvps: { a: answerTo(host, 'one') } }));
  add('reader', { follows: many.map(({ did }) => did) });
  let memory: unknown;
  for (let time = 0; time < 25; time += 1) {
    const reading = await read(followsAt, memory);
    ({ memory } = reading);
    clock.now = clock.now.add({ hours: 6 });
  }
  const { accounts } = memory as { accounts: Record<string, { readAt?: number }> };
  expect(Object.values(accounts).filter(({ readAt }) => readAt !== undefined)).toHaveLength(200);
  expect(JSON.stringify(memory).length).toBeLessThan(200_000);
});
