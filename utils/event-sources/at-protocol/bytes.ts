import type { Attendee, ReadListing } from '../../event-listing';
import type { FetchedBody, Gathering, Problem, ReadingContext } from '../../event-source';
import { isObject, type JsonObject } from '../../reading/json-ld';
import { say, sayCount } from '../../wording/say';
import { type EventOfRecord, readEventRecord } from './event-record';
import type { Rsvp } from './memory';
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
  const { events } = work.known;
  let unreadable = 0;
  for (const { uri, value } of records) {
    const address = recordAddress(uri);
    if (address?.collection !== eventCollection) continue;
    const read = readEventRecord(value, address, context.zoneAt);
    if (read === 'unreadable') unreadable += 1;
    else events.set(String(uri), { readAt: now, ...(read === 'no-date' ? { isUndated: true } : { event: read }) });
  }
  const answers = answersIn(records, now);
  yield* readEventsElsewhere(answers, work);
  const listings = [...events].flatMap(([uri, { event }]) => {
    if (!event || !isInWindow(event, context)) return [];
    return [
      listingOf(
        uri,
        event,
        answers.filter((each) => each.uri === uri).map(({ attendee }) => attendee),
      ),
    ];
  });
  const undated = [...events.values()].filter(({ isUndated }) => isUndated).length;
  const unknown = new Set(answers.map(({ uri }) => uri).filter((uri) => !events.has(uri))).size;
  const problems: Problem[] = [
    ...(unreadable > 0 ? [warning(sayCount('atProtocol_unreadable', unreadable))] : []),
    ...(undated > 0 ? [note(sayCount('atProtocol_undated', undated))] : []),
    ...(unknown > 0 ? [note(sayCount('atProtocol_unknown', unknown))] : []),
  ];
  return { listings, problems };
}

function listingOf(uri: string, event: EventOfRecord, attendees: Attendee[]): ReadListing {
  const author = uri.split('/')[2] ?? '';
  return { ...event, key: uri, organizers: [{ urls: [], did: author }], performers: [], attendees };
}

function answersIn(records: readonly JsonObject[], now: number): (Rsvp & { attendee: Attendee })[] {
  const byRepo = Map.groupBy(
    records.filter(({ uri }) => recordAddress(uri)?.collection === rsvpCollection),
    ({ uri }) => recordAddress(uri)?.did ?? '',
  );
  return [...byRepo].flatMap(([did, own]) =>
    rsvpsOf(own, did, now).map((rsvp) => ({ ...rsvp, attendee: { urls: [], did, response: rsvp.response } })),
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
