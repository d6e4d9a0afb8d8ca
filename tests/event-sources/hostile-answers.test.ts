import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadListing } from '@/utils/event-listing';
import { eventSources, type FetchedBody, type ReadingContext } from '@/utils/event-source';
import { timeZoneAt } from '@/utils/places/zones';
import { gather, isGathering, requestsPerReading } from '@/utils/reading/gather';
import { ianaZone } from '@/utils/reading/time-zones';
import { fixtureNames, fixturesOf } from './source-fixtures';

/* Whatever a server does to one part of its answer, or wherever it is cut off, a source throws nothing, ends, and either
 * reads listings or says in words why not. */

const near = { latitude: 40.2, longitude: -74, radiusKm: 40 };
const context: ReadingContext = {
  now: Temporal.Instant.from('2026-11-24T12:00:00Z'),
  horizonDays: 90,
  zoneAt: timeZoneAt,
  near,
  key: 'k',
};

const oddities: unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  9e15,
  '',
  ' ',
  '\u0000',
  '\u202e',
  [],
  {},
  [[]],
  [null],
  { a: { b: [] } },
  '2026-12-05',
  '2026-13-45T99:99:99Z',
  'Z',
  '-271821-04-19T00:00:00Z',
  '+275760-09-13T00:00:01Z',
  'javascript:alert(1)',
  'http://',
  '//x',
  'https://a.example:99999/',
  '%',
  '%zz',
  'a;b',
  ';',
  '"',
  '<script>',
  '\ud800',
  'x'.repeat(5_000),
  Array(300).fill({}),
  { __proto__: null, constructor: 1, toString: 2 },
  'Mars/Olympus',
  'constructor',
  '__proto__',
  'UTC+0',
  '1e999',
];

/** Every place in a JSON value, as the way to it. */
function placesIn(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...way, name]))];
}

function replaced(value: unknown, [step, ...rest]: string[], odd: unknown): unknown {
  if (step === undefined) return odd;
  if (Array.isArray(value))
    return value.map((each, index) => (String(index) === step ? replaced(each, rest, odd) : each));
  const object = value as Record<string, unknown>;
  return { ...object, [step]: replaced(object[step], rest, odd) };
}

/** Reads a body by every source that could meet it: the one that recognises it, and the one it was asked for by. */
async function readEverywhere(name: string, address: string, bytes: Uint8Array): Promise<void> {
  const body = (url: string): FetchedBody => ({ url, bytes });
  const source = eventSources.find((each) => each.name === name);
  const reads = eventSources
    .filter((each) => each.recognises(body('file:a')) > 0)
    .map((each) => each.read(body('https://a.example/x'), context));
  if (source?.open) reads.push(source.open(new URL(address), context));
  for (const read of reads) {
    let asked = 0;
    const ask = async ({ url }: { url: string }) => {
      asked += 1;
      return { ok: true as const, body: body(url) };
    };
    const { listings, problems } = isGathering(read) ? await gather(read, ask) : read;
    expect(asked).toBeLessThanOrEqual(requestsPerReading);
    for (const listing of listings) expect(ReadListing.safeParse(listing).error?.issues ?? []).toEqual([]);
    for (const { message } of problems) expect(message.length).toBeGreaterThan(10);
  }
}

describe.each(fixtureNames())('%s', (name) => {
  const { expected, body } = fixturesOf(name);
  const { bytes } = body('real-shape');
  const text = new TextDecoder().decode(bytes);

  it('survives one odd part', { timeout: 120_000 }, async () => {
    const isJson = /^\s*[[{]/.test(text);
    const value: unknown = isJson ? JSON.parse(text) : text.split(/(?<=[\n>"])/);
    const places = placesIn(value);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.constantFrom(...oddities), async (place, odd) => {
        const changed = replaced(value, place, odd);
        const pieces = Array.isArray(changed) && !isJson ? changed : [changed];
        const answer = pieces
          .map((each) => (typeof each === 'string' && !isJson ? each : JSON.stringify(each)))
          .join('');
        await readEverywhere(name, expected.address, new TextEncoder().encode(answer));
      }),
      { seed: 20261124, numRuns: 100 },
    );
  });

  it('survives being cut off anywhere', { timeout: 120_000 }, async () => {
    for (let end = 0; end < bytes.length; end += Math.ceil(bytes.length / 60)) {
      await readEverywhere(name, expected.address, bytes.subarray(0, end));
    }
  });
});

it('takes no word that every object knows for a zone', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'valueOf']) expect(ianaZone(name)).toBeUndefined();
});
