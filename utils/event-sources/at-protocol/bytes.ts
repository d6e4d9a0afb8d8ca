import type { Attendee, ReadListing } from '../../event-listing';
import type { FetchedBody, Gathering, Problem, ReadingContext } from '../../event-source';
import { isObject, type JsonObject } from '../../reading/json-ld';
import { say, sayCount } from '../../wording/say';
import { readEventRecord } from './event-record';
import { eventCollection, recordAddress, rsvpCollection } from './names';
import { Questions } from './questions';
import { isInWindow, readEventsElsewhere, rsvpsOf, type Work } from './repo';

/** Enough of the front of an answer to tell it from other JSON. */
const looked = 6_000;
const maximumRecords = 1_000;

/** Whether these bytes are an answer of `com.atproto.repo.listRecords` or `getRecord` with events or answers to them. */
export function isRecordAnswer({ bytes }: FetchedBody): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, looked));
  return /^\s*\{/.test(start) && /at:\/\/[^"\s]{1,300}\/community\.lexicon\.calendar\.(event|rsvp)\//.test(start);
}

/**
 * Reads such an answer as somebody's server gave it. Whether it is really that account's server nobody checked, so its
 * parties are what one side says (no `isOwnRecord`). Events that an answer is about lie elsewhere and are asked for.
 */
export function* readRecordAnswer(body: FetchedBody, context: ReadingContext): Gathering {
  const records = recordsOf(body.bytes);
  if (!records)
    return { listings: [], problems: [{ level: 'error', message: say('atProtocol_damaged', hostOf(body)) }] };
  const now = context.now.epochMilliseconds;
  const work: Work = { known: { accounts: new Map(), events: new Map() }, questions: new Questions(60), context, now };
  const listings: ReadListing[] = [];
  let undated = 0;
  let unreadable = 0;
  for (const { uri, value } of records) {
    const address = recordAddress(uri);
    if (address?.collection !== eventCollection) continue;
    const read = readEventRecord(value, address, context.zoneAt);
    if (read === 'no-date') undated += 1;
    else if (read === 'unreadable') unreadable += 1;
    else if (isInWindow(read, context)) listings.push(listing(String(uri), read, []));
  }
  const going = answersIn(records, now);
  yield* readEventsElsewhere(
    going.map(({ uri }) => ({ uri, response: 'going' })),
    work,
  );
  for (const [uri, attendees] of Map.groupBy(going, ({ uri }) => uri)) {
    const event = work.known.events.get(uri)?.event;
    if (event)
      listings.push(
        listing(
          uri,
          event,
          attendees.map(({ attendee }) => attendee),
        ),
      );
  }
  const unknown = new Set(going.map(({ uri }) => uri).filter((uri) => !work.known.events.has(uri))).size;
  const problems: Problem[] = [
    ...(unreadable > 0 ? [warning(sayCount('atProtocol_unreadable', unreadable))] : []),
    ...(undated > 0 ? [note(sayCount('atProtocol_undated', undated))] : []),
    ...(unknown > 0 ? [note(sayCount('atProtocol_unknown', unknown))] : []),
  ];
  return { listings, problems };
}

function listing(
  uri: string,
  event: Omit<ReadListing, 'key' | 'organizers' | 'performers' | 'attendees'>,
  attendees: Attendee[],
): ReadListing {
  const author = uri.split('/')[2] ?? '';
  return { ...event, key: uri, organizers: [{ urls: [], did: author }], performers: [], attendees };
}

function answersIn(records: readonly JsonObject[], now: number): { uri: string; attendee: Attendee }[] {
  const byRepo = Map.groupBy(
    records.filter(({ uri }) => recordAddress(uri)?.collection === rsvpCollection),
    ({ uri }) => recordAddress(uri)?.did ?? '',
  );
  return [...byRepo].flatMap(([did, own]) =>
    rsvpsOf(own, did, now).map(({ uri, response }) => ({ uri, attendee: { urls: [], did, response } })),
  );
}

/** Undefined for JSON that is cut off or something else. */
function recordsOf(bytes: Uint8Array): JsonObject[] | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isObject(json)) return undefined;
    const records: unknown[] | undefined = Array.isArray(json.records)
      ? json.records
      : 'value' in json
        ? [json]
        : undefined;
    return records?.slice(0, maximumRecords).filter(isObject);
  } catch {
    return undefined;
  }
}

function hostOf({ url }: FetchedBody): string {
  return url.startsWith('file:') ? url.slice('file:'.length) : URL.canParse(url) ? new URL(url).host : url;
}

const note = (message: string): Problem => ({ level: 'note', message });
const warning = (message: string): Problem => ({ level: 'warning', message });
