import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ReadListing } from '@/utils/event-listing';
import type { Reading, SourceAnswer } from '@/utils/event-source';
import { eventSource } from '@/utils/event-sources/at-protocol';
import { readEventRecord } from '@/utils/event-sources/at-protocol/event-record';
import { readProfileRecord } from '@/utils/event-sources/at-protocol/profile-record';
import { timeZoneAt } from '@/utils/places/zones';
import { gather } from '@/utils/reading/gather';

const now = Temporal.Instant.from('2026-11-24T12:00:00Z');
const did = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz';
const address = { did, collection: 'community.lexicon.calendar.event', recordKey: 'a' };

/** Records whose parts have the right names and any content. */
const record = fc.record(
  {
    $type: fc.constant('community.lexicon.calendar.event'),
    name: fc.oneof(fc.string({ unit: 'grapheme' }), fc.jsonValue()),
    startsAt: fc.oneof(
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.jsonValue(),
    ),
    endsAt: fc.jsonValue(),
    mode: fc.jsonValue(),
    status: fc.jsonValue(),
    locations: fc.oneof(
      fc.array(
        fc.record({
          $type: fc.constantFrom('geo', 'fsq', 'hthree', 'address').map((kind) => `community.lexicon.location.${kind}`),
          latitude: fc.oneof(fc.string(), fc.double().map(String), fc.jsonValue()),
          longitude: fc.oneof(fc.string(), fc.double().map(String), fc.jsonValue()),
          value: fc.oneof(
            fc.bigInt({ min: 0n, max: 2n ** 60n - 1n }).map((cell) => cell.toString(16)),
            fc.jsonValue(),
          ),
          locality: fc.jsonValue(),
        }),
      ),
      fc.jsonValue(),
    ),
    uris: fc.jsonValue(),
    additionalData: fc.jsonValue(),
    facets: fc.oneof(
      fc.array(
        fc.record({ index: fc.record({ byteStart: fc.integer(), byteEnd: fc.integer() }), features: fc.jsonValue() }),
      ),
      fc.jsonValue(),
    ),
    description: fc.oneof(fc.string({ unit: 'grapheme' }), fc.jsonValue()),
  },
  { requiredKeys: [] },
);

it('reads any record into a listing that is sound, or none', () => {
  fc.assert(
    fc.property(record, (value) => {
      const read = readEventRecord(value, address, timeZoneAt);
      if (typeof read === 'string') return;
      const listing = { ...read, key: 'k', organizers: [], performers: [], attendees: [] };
      expect(ReadListing.safeParse(listing).error).toBeUndefined();
      expect(read.title.trim()).not.toBe('');
      expect(read.url).toMatch(/^https?:/);
      expect(read.description?.length ?? 0).toBeLessThanOrEqual(2_000);
    }),
    { numRuns: 500 },
  );
});

it('takes only addresses on X from any profile', () => {
  const profile = fc.record({
    value: fc.record({ description: fc.jsonValue(), website: fc.jsonValue(), displayName: fc.jsonValue() }),
  });
  fc.assert(
    fc.property(fc.oneof(profile, fc.jsonValue()), (json) => {
      for (const link of readProfileRecord(json).links) expect(link).toMatch(/^https:\/\/x\.com\/\w+$/);
    }),
  );
});

/** Any answers at all, in the places where the right ones are wanted. */
const answers = fc.array(
  fc.oneof(
    fc.jsonValue(),
    fc.record({ did: fc.constant(did) }),
    fc.record({
      id: fc.constant(did),
      service: fc.oneof(fc.jsonValue(), fc.constant([{ id: '#atproto_pds', serviceEndpoint: 'https://pds.example' }])),
      alsoKnownAs: fc.oneof(fc.jsonValue(), fc.constant(['at://maya.example'])),
    }),
    fc.record({ collections: fc.constant(['community.lexicon.calendar.event', 'community.lexicon.calendar.rsvp']) }),
    fc.record({
      records: fc.array(
        fc.record({ uri: fc.constant(`at://${did}/community.lexicon.calendar.event/a`), value: record }),
      ),
      follows: fc.jsonValue(),
      cursor: fc.oneof(fc.string(), fc.jsonValue()),
    }),
  ),
  { maxLength: 30 },
);

it.each(['', '/follows'])(
  'answers in words to whatever it is told, in at most a hundred questions (%s)',
  async (tail) => {
    await fc.assert(
      fc.asyncProperty(answers, fc.jsonValue(), async (told, memory) => {
        let asked = 0;
        const ask = async (): Promise<SourceAnswer> => {
          const json = told[asked % Math.max(1, told.length)];
          asked += 1;
          if (asked % 7 === 0) return { ok: false, status: 503, message: 'not now' };
          return { ok: true, body: { url: '', bytes: new TextEncoder().encode(JSON.stringify(json) ?? '') } };
        };
        const url = new URL(`https://bsky.app/profile/maya.example${tail}`);
        const gathering = eventSource.open?.(url, { now, horizonDays: 90, zoneAt: timeZoneAt, memory });
        const reading = gathering && (await gather(gathering, ask));
        expect(asked).toBeLessThanOrEqual(100);
        for (const { message } of (reading as Reading).problems) expect(message).toMatch(/\w+ \w+/);
        expect(JSON.stringify(reading).length).toBeLessThan(3_000_000);
      }),
      { numRuns: 150 },
    );
  },
);
