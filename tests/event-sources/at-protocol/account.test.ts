import { expect, it } from 'vitest';
import { answerTo, createNetwork, evening, told } from './network';

const mayaAt = 'https://bsky.app/profile/maya.example';

function evenings() {
  const network = createNetwork();
  const maya = network.add('maya', { events: { one: evening('Press night') } });
  const jo = network.add('jo', { server: 'https://other.example', rsvps: { a: answerTo(maya, 'one') } });
  return { ...network, maya, jo };
}

it('reads an account’s own events, and those it answers to from the repo of whoever hosts them', async () => {
  const { read, maya, jo } = evenings();
  maya.rsvps = { b: answerTo(jo, 'two', 'interested') };
  jo.events = { two: evening('Chapbook fair') };
  const reading = await read(mayaAt);
  expect(told(reading)).toEqual([
    'Press night | hosts maya.example',
    'Chapbook fair | hosts jo.example | interested maya.example',
  ]);
  expect(reading.listings[0]).toMatchObject({
    key: `at://${maya.did}/community.lexicon.calendar.event/one`,
    organizers: [{ did: maya.did, handle: { site: 'bluesky', name: 'maya.example' }, isOwnRecord: true }],
  });
  expect(reading).toMatchObject({ name: 'Events of @maya.example', problems: [], isSure: true });
});

it('is opened by handle, DID, and with the handle in other letters', async () => {
  const { read, maya } = evenings();
  for (const actor of ['maya.example', maya.did, '@Maya.Example', encodeURIComponent(maya.did)]) {
    expect(told(await read(`https://bsky.app/profile/${actor}`))).toEqual(['Press night | hosts maya.example']);
  }
});

it('refuses a handle whose account does not call itself so', async () => {
  const { read, maya } = evenings();
  maya.claimed = 'somebody.example';
  const { listings, problems } = await read(mayaAt);
  expect([listings, problems[0]?.level]).toEqual([[], 'error']);
  expect(problems[0]?.message).toContain('@maya.example leads to an account that does not call itself so');
});

it('names no handle that an account only claims', async () => {
  const { read, jo, maya } = evenings();
  maya.claimed = 'nobody.example';
  const [listing] = (await read(`https://bsky.app/profile/${jo.handle}`)).listings;
  expect(listing?.organizers).toEqual([{ did: maya.did, urls: [], isOwnRecord: true }]);
});

it('asks for the document again when the handle does not fit the one it remembers', async () => {
  const { read, maya, clock } = evenings();
  const { memory } = await read(mayaAt);
  maya.handle = 'maya.prints.example';
  clock.now = clock.now.add({ hours: 12 });
  expect(told(await read('https://bsky.app/profile/maya.prints.example', memory))).toEqual([
    'Press night | hosts maya.prints.example',
  ]);
});

it('takes a withdrawn answer and a deleted event away at the next reading, and is sure of it', async () => {
  const { read, maya, jo, clock } = evenings();
  const address = `https://bsky.app/profile/${jo.handle}`;
  const first = await read(address);
  expect(told(first)).toEqual(['Press night | hosts maya.example | going jo.example']);
  jo.rsvps = {};
  clock.now = clock.now.add({ hours: 12 });
  const second = await read(address, first.memory);
  expect([told(second), second.isSure]).toEqual([[], true]);
  maya.events = {};
  expect(told(await read(mayaAt, (await read(mayaAt)).memory))).toEqual([]);
});

it('asks anew for an event elsewhere after half a day, and keeps it when its server is silent', async () => {
  const { read, maya, jo, clock, refused } = evenings();
  const address = `https://bsky.app/profile/${jo.handle}`;
  const first = await read(address);
  maya.events = { one: evening('Press night, moved', { status: 'community.lexicon.calendar.event#rescheduled' }) };
  clock.now = clock.now.add({ hours: 12 });
  const second = await read(address, first.memory);
  expect(second.listings).toMatchObject([{ title: 'Press night, moved', status: 'moved' }]);
  refused.set('https://pds.example', { status: 503, message: 'pds.example is down' });
  clock.now = clock.now.add({ hours: 12 });
  expect(told(await read(address, second.memory))).toEqual([
    'Press night, moved | hosts maya.example | going jo.example',
  ]);
});

it('counts no "not going", the last word where there are two, and no answer to what is no event', async () => {
  const { read, maya, jo } = evenings();
  const post = { ...answerTo(maya, 'one'), subject: { uri: `at://${maya.did}/app.bsky.feed.post/one` } };
  jo.rsvps = { newest: answerTo(maya, 'one', 'notgoing'), older: answerTo(maya, 'one'), post };
  expect(told(await read(`https://bsky.app/profile/${jo.handle}`))).toEqual([]);
});

it.each([
  ['x.com/mayaprints', ['https://x.com/mayaprints']],
  ['Prints. Also https://twitter.com/MayaPrints?s=20', ['https://x.com/mayaprints']],
  ['Printer. I work at x.com/bigpress', []],
  ['Founder of x.com/bigpress', []],
  ['x.com/one and x.com/two', []],
  ['see x.com/mayaprints/status/1', []],
  ['@mayaprints on the other site', []],
])('of a profile that says “%s” it takes %j', async (description, urls) => {
  const { read, maya } = evenings();
  maya.profile = { displayName: 'Maya', description };
  expect((await read(mayaAt)).listings[0]?.organizers).toMatchObject([{ name: 'Maya', urls }]);
});

it('names nobody whose own profile says #noannotate, and tells, for good, who that is', async () => {
  const { read, maya, jo, clock } = evenings();
  maya.profile = { description: 'Prints. #NoAnnotate x.com/mayaprints' };
  expect(told(await read(`https://bsky.app/profile/${jo.handle}`))).toEqual(['Press night | going jo.example']);
  const first = await read(mayaAt);
  expect(told(first)).toEqual([]);
  const who = { site: 'bluesky', handle: 'maya.example', did: maya.did, links: ['https://x.com/mayaprints'] };
  expect(first.optedOut).toMatchObject([who]);
  maya.profile = {};
  clock.now = clock.now.add({ hours: 24 * 8 });
  expect(told(await read(mayaAt, first.memory))).toEqual([]);
});

it.each([
  ['https://public.api.bsky.app', 'no Bluesky'],
  ['https://plc.directory', 'no directory'],
  ['https://pds.example', 'no server'],
])('a refusal by %s is passed on in its words, and nobody is asked twice', async (origin, message) => {
  const { read, refused, asked } = evenings();
  refused.set(origin, { status: 503, message });
  const { listings, problems } = await read(mayaAt);
  expect([listings, problems]).toEqual([[], [{ level: 'error', message }]]);
  expect(asked.filter((url) => url.startsWith(origin))).toHaveLength(1);
});

it.each([['http://pds.example'], ['https://user:secret@pds.example'], ['pds.example']])(
  'a repo at %s is not asked',
  async (server) => {
    const { read, maya, asked } = evenings();
    maya.server = server;
    expect((await read(mayaAt)).problems[0]?.message).toContain('does not say where the data of');
    expect(asked.filter((url) => url.includes('pds.example'))).toEqual([]);
  },
);

it('begins anew with a memory it cannot read', async () => {
  const { read } = evenings();
  for (const memory of [7, { version: 9 }, { version: 1, accounts: [] }, 'x']) {
    expect(told(await read(mayaAt, memory))).toEqual(['Press night | hosts maya.example']);
  }
});

it('reads further pages, at most three hundred of the newest', async () => {
  const { read, maya } = evenings();
  maya.events = Object.fromEntries(
    Array.from({ length: 450 }, (_, index) => [`k${index}`, evening(`Evening ${index}`)]),
  );
  expect((await read(mayaAt)).listings).toHaveLength(300);
});
