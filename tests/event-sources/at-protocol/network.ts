import type { ReadListing } from '@/utils/event-listing';
import type { Reading, ReadingContext, SourceAnswer, SourceRequest } from '@/utils/event-source';
import { eventSource } from '@/utils/event-sources/at-protocol';
import { timeZoneAt } from '@/utils/places/zones';
import { gather } from '@/utils/reading/gather';
import { ownerOf } from '@/utils/source-address';

const eventCollection = 'community.lexicon.calendar.event';
const rsvpCollection = 'community.lexicon.calendar.rsvp';

export type Person = {
  did: string;
  handle: string;
  server: string;
  /** What its DID document calls it, where that is not its handle. */
  claimed?: string;
  profile?: object;
  events: Record<string, object>;
  rsvps: Record<string, object>;
  follows: string[];
};

/** A small AT Protocol on paper: what its servers answer is worked out from these people, in the shapes a real PDS gives
 * (tests/pds holds the source against one). */
export function createNetwork() {
  const people: Person[] = [];
  const asked: string[] = [];
  const refused = new Map<string, { status: number; message: string }>();
  const index: { records?: object[] } = {};
  const clock = { now: Temporal.Instant.from('2026-11-24T12:00:00Z') };

  const add = (name: string, more: Partial<Person> = {}): Person => {
    const did = `did:plc:${name.padEnd(24, 'a')}`;
    const person = {
      did,
      handle: `${name}.example`,
      server: 'https://pds.example',
      events: {},
      rsvps: {},
      follows: [],
      ...more,
    };
    people.push(person);
    return person;
  };
  const named = (name: string | null) => people.find(({ did, handle }) => did === name || handle === name);

  const ask = async ({ url }: SourceRequest): Promise<SourceAnswer> => {
    asked.push(url);
    const { origin, pathname, searchParams } = new URL(url);
    const refusal = refused.get(origin) ?? refused.get(pathname);
    if (refusal) return { ok: false, ...refusal };
    const json =
      origin === 'https://plc.directory' ? document(pathname.slice(1)) : method(origin, pathname, searchParams);
    if (json === undefined) return { ok: false, status: 400, message: `${url} is not known` };
    return { ok: true, body: { url, bytes: new TextEncoder().encode(JSON.stringify(json)) } };
  };

  const document = (did: string) => {
    const person = named(did);
    return (
      person && {
        id: did,
        alsoKnownAs: [`at://${person.claimed ?? person.handle}`],
        service: [{ id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: person.server }],
      }
    );
  };

  const method = (origin: string, pathname: string, query: URLSearchParams): unknown => {
    const person = named(query.get('repo') ?? query.get('handle') ?? query.get('actor'));
    const name = pathname.replace('/xrpc/', '');
    if (name === 'rsvp.atmo.event.listRecords') return index.records && { records: index.records };
    if (name === 'com.atproto.identity.resolveHandle') return person && { did: person.did };
    if (name === 'app.bsky.graph.getFollows') return person && followsOf(person, query);
    if (!person || person.server !== origin) return undefined;
    return repoMethod(person, name, query);
  };

  const followsOf = ({ follows }: Person, query: URLSearchParams) => {
    const at = Number(query.get('cursor') ?? 0);
    const page = follows.slice(at, at + 100).flatMap((did) => named(did) ?? []);
    return {
      follows: page.map(({ did, handle, profile }) => ({ did, handle, ...profile })),
      ...(at + 100 < follows.length ? { cursor: String(at + 100) } : {}),
    };
  };

  const repoMethod = (person: Person, name: string, query: URLSearchParams): unknown => {
    const collection = query.get('collection') ?? '';
    const records = collectionsOf(person)[collection] ?? {};
    const record = ([key, value]: [string, object]) => ({
      uri: `at://${person.did}/${collection}/${key}`,
      cid: 'c',
      value,
    });
    if (name === 'com.atproto.repo.describeRepo') {
      const filled = Object.entries(collectionsOf(person)).filter(([, each]) => Object.keys(each).length > 0);
      return { did: person.did, handle: person.handle, collections: filled.map(([key]) => key) };
    }
    if (name === 'com.atproto.repo.listRecords') {
      const all = Object.entries(records).map(record);
      const at = Number(query.get('cursor') ?? 0);
      return { records: all.slice(at, at + 100), ...(at + 100 < all.length ? { cursor: String(at + 100) } : {}) };
    }
    const key = query.get('rkey') ?? '';
    const value = records[key];
    return name === 'com.atproto.repo.getRecord' && value ? record([key, value]) : undefined;
  };

  const collectionsOf = ({ events, rsvps, profile }: Person): Record<string, Record<string, object>> => ({
    [eventCollection]: events,
    [rsvpCollection]: rsvps,
    'app.bsky.actor.profile': profile ? { self: profile } : {},
  });

  const read = (address: string, memory?: unknown): Promise<Reading> => {
    const context: ReadingContext = { now: clock.now, horizonDays: 90, zoneAt: timeZoneAt, memory };
    const url = new URL(address);
    if (!eventSource.open || ownerOf(url)?.name !== eventSource.name) throw new Error(`${address} is not opened`);
    return gather(eventSource.open(url, context), ask);
  };

  return { people, asked, refused, index, clock, add, read };
}

/** An evening in person, three weeks after the clock of `createNetwork` unless said otherwise. */
export function evening(name: string, more: object = {}): object {
  const locations = [{ $type: 'community.lexicon.location.address', country: 'US', locality: 'Asbury Park' }];
  return { $type: eventCollection, name, startsAt: '2026-12-15T23:00:00.000Z', locations, ...more };
}

/** `eventKey` of `host`, answered to. */
export function answerTo(host: Person, eventKey: string, status = 'going'): object {
  return {
    $type: rsvpCollection,
    createdAt: '2026-11-20T10:00:00.000Z',
    status: `${rsvpCollection}#${status}`,
    subject: { uri: `at://${host.did}/${eventCollection}/${eventKey}`, cid: 'c' },
  };
}

/** `TITLE: hosts NAME, going NAME…` of every listing, for short comparisons. */
export function told({ listings }: Pick<Reading, 'listings'>): string[] {
  const nameOf = ({ handle, did }: ReadListing['organizers'][number]) => handle?.name ?? did ?? '?';
  return listings.map(({ title, organizers, attendees }) =>
    [
      title,
      ...organizers.map((party) => `hosts ${nameOf(party)}`),
      ...attendees.map((party) => `${party.response} ${nameOf(party)}`),
    ].join(' | '),
  );
}
