import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { type FetchOptions, guardedFetch } from '@/utils/refreshing/guarded-fetch';
import { requestLog } from '@/utils/refreshing/request-log';
import { createWorld, type World } from './world';

const address = new URL('https://calendar.example/private-0123456789abcdef/basic.ics');
const origin = 'https://calendar.example/*';
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** Answers as an address would, from a real server; `from` is where the browser says it ended. */
async function serve(listener: RequestListener, from = address.href): Promise<typeof fetch> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const { port } = started.address() as AddressInfo;
  return async (_input, init) => {
    const response = await fetch(`http://127.0.0.1:${port}/`, init);
    return Object.defineProperty(response, 'url', { value: from });
  };
}

function optionsOf(world: World, own: typeof fetch, more: Partial<FetchOptions> = {}): FetchOptions {
  world.granted.add(origin);
  const { userData, isGranted, now, signal } = world.startWorker('w');
  return { fetch: own, isGranted, userData, now, reason: 'preview', accept: 'text/calendar', signal, ...more };
}

it('hands over the bytes, their validators and where they came from', async () => {
  const world = await createWorld();
  const own = await serve((_request, response) =>
    response.writeHead(200, { etag: '"1"', 'content-type': 'text/calendar' }).end('BEGIN'),
  );
  const outcome = await guardedFetch(address, optionsOf(world, own));
  expect(outcome).toMatchObject({
    kind: 'body',
    etag: '"1"',
    body: { url: address.href, contentType: 'text/calendar' },
  });
  expect(await requestLog(world.userData)).toMatchObject([
    { status: 200, bytes: 5, outcome: 'read', reason: 'preview' },
  ]);
});

it('sends no cookie, no referrer and nothing that names the extension', async () => {
  const world = await createWorld();
  let init: RequestInit | undefined;
  const own: typeof fetch = async (_input, sent) => {
    init = sent;
    return new Response('');
  };
  await guardedFetch(address, optionsOf(world, own, { etag: '"1"' }));
  expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  expect(init?.headers).toEqual({ Accept: 'text/calendar', 'If-None-Match': '"1"' });
});

it('never lets a secret calendar address into the log', async () => {
  const world = await createWorld();
  const own = await serve((_request, response) => response.writeHead(404).end());
  await guardedFetch(address, optionsOf(world, own));
  expect(JSON.stringify(await requestLog(world.userData))).not.toContain('0123456789abcdef');
});

it.each(['http://calendar.example/a.ics', 'https://192.168.1.1/a.ics', 'https://printer.local/a.ics'])(
  'sends nothing to %s and writes no line, whoever stored that address',
  async (stored) => {
    const world = await createWorld();
    const worker = world.startWorker('w');
    const outcome = await guardedFetch(
      new URL(stored),
      optionsOf(world, worker.fetch, { isGranted: async () => true }),
    );
    expect(outcome.kind).toBe('failed');
    expect([world.asked.length, (await requestLog(world.userData)).length]).toEqual([0, 0]);
  },
);

it('sends nothing where the user has not allowed it', async () => {
  const world = await createWorld();
  const options = optionsOf(world, world.startWorker('w').fetch);
  world.granted.clear();
  expect(await guardedFetch(address, options)).toMatchObject({ kind: 'needs-access', origin });
  expect(world.asked).toHaveLength(0);
});

it.each([
  ['https://127.0.0.1/status', 'failed'],
  ['https://router.lan/', 'failed'],
  ['http://calendar.example/a.ics', 'failed'],
  ['https://elsewhere.example/a.ics', 'needs-access'],
  ['https://calendar.example/moved.ics', 'body'],
])('uses what a redirect to %s gives only if that may be read: %s', async (end, kind) => {
  const world = await createWorld();
  const own = await serve((_request, response) => response.end('secret of the network'), end);
  const outcome = await guardedFetch(address, optionsOf(world, own));
  expect(outcome.kind).toBe(kind);
  if (kind !== 'body') expect(JSON.stringify(outcome)).toContain(new URL(end).host);
});

it('stops reading at 8 MB, also of a small answer that unpacks into a large one', async () => {
  const world = await createWorld();
  const packed = gzipSync(Buffer.alloc(30_000_000));
  const own = await serve((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed));
  const outcome = await guardedFetch(address, optionsOf(world, own));
  expect(packed.length).toBeLessThan(100_000);
  expect(outcome).toMatchObject({ kind: 'failed', message: expect.stringContaining('8 MB') });
});

it('says what a bare failure may mean and what to do', async () => {
  const world = await createWorld();
  const outcome = await guardedFetch(address, optionsOf(world, world.startWorker('w').fetch));
  expect(outcome).toMatchObject({
    kind: 'failed',
    message: expect.stringMatching(/forwards.*open the address in a tab/),
  });
  expect(await requestLog(world.userData)).toMatchObject([{ status: 0 }]);
});

it.each([
  [404, /nothing at this address/],
  [403, /does not let Tangible/],
  [429, /less often/],
  [500, /error \(500\)/],
])('explains status %i in words', async (status, words) => {
  const world = await createWorld();
  const own = await serve((_request, response) => response.writeHead(status, { 'retry-after': '7200' }).end('x'));
  const outcome = await guardedFetch(address, optionsOf(world, own));
  expect(outcome).toMatchObject({ kind: 'failed', message: expect.stringMatching(words) });
  if (status === 429) expect(outcome).toMatchObject({ retryAfterSeconds: 7200 });
});

it.each(['7200', 'Tue, 24 Nov 2026 14:00:00 GMT'])('waits two hours when a site asks so with “%s”', async (asked) => {
  const world = await createWorld();
  const own = await serve((_request, response) => response.writeHead(503, { 'retry-after': asked }).end());
  expect(await guardedFetch(address, optionsOf(world, own))).toMatchObject({ retryAfterSeconds: 7200 });
});

it('gives up on a site that starts and never finishes, and says so', async () => {
  const world = await createWorld();
  const own = await serve((_request, response) => response.writeHead(200).write('BEGIN:VCALENDAR'));
  const outcome = await guardedFetch(address, optionsOf(world, own, { timeoutMilliseconds: 100 }));
  expect(outcome).toMatchObject({ kind: 'failed', message: expect.stringContaining('too long') });
});

it('keeps the newest 500 lines of the log', async () => {
  const world = await createWorld();
  const own: typeof fetch = async () => new Response('');
  const options = optionsOf(world, own);
  for (let count = 0; count < 503; count += 1) await guardedFetch(address, { ...options, reason: `number ${count}` });
  const lines = await requestLog(world.userData);
  expect([lines.length, lines[0]?.reason, lines.at(-1)?.reason]).toEqual([500, 'number 502', 'number 3']);
});
