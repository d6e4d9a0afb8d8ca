import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inspectAddress } from '../commands/inspect';
import { fixturesOf } from './source-fixtures';

/* `npm run inspect -- URL` asks for what the address's source wants, as a refresh does, of a real server. */

const context = { now: Temporal.Instant.from('2026-11-24T12:00:00Z'), horizonDays: 90 };
const asked: string[] = [];
let server: Server;
let origin: string;

beforeAll(async () => {
  const localist = fixturesOf('localist');
  const mobilizon = fixturesOf('mobilizon');
  server = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const sent = Buffer.concat(chunks).toString();
    if (request.url === '/api') response.end(mobilizon.body(sent.includes('"page":2') ? 'page-2' : 'real-shape').bytes);
    else if (request.url?.startsWith('/api/2/events')) {
      response.end(localist.body(request.url.endsWith('page=2') ? 'page-2' : 'real-shape').bytes);
    } else response.writeHead(403).end('No.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

it('asks for every page', async () => {
  const { kind, listings } = await inspectAddress(`${origin}/api/2/events`, context);
  expect([kind, listings.length]).toEqual(['localist', 4]);
  expect(asked.splice(0)).toEqual([
    'GET /api/2/events?days=90&pp=100&page=1',
    'GET /api/2/events?days=90&pp=100&page=2',
  ]);
});

it('searches around a place where a source needs one, and says so without', async () => {
  const near = { latitude: 47.2, longitude: -1.6, radiusKm: 50 };
  const { kind, listings } = await inspectAddress(`${origin}/api`, { ...context, near });
  expect([kind, listings.length]).toEqual(['mobilizon', 4]);
  expect(asked.splice(0)).toEqual(['POST /api', 'POST /api']);
  expect(await inspectAddress(`${origin}/api`, context)).toMatchObject({
    kind: 'unreadable',
    problems: [{ level: 'error' }],
  });
  expect(asked).toEqual([]);
});

it('says what the server said', async () => {
  await expect(inspectAddress(`${origin}/calendar.ics`, context)).rejects.toThrow(/answered with an error \(403\)/);
});
