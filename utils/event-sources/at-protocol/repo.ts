import type { ReadingContext, SourceAnswer, SourceRequest } from '../../event-source';
import { endsAt, startsAt } from '../../event-time';
import { isObject, type JsonObject } from '../../reading/json-ld';
import type { EventOfRecord } from './event-record';
import { readEventRecord } from './event-record';
import { readDocument } from './identity';
import { type Account, accountOf, type Known, type KnownEvent, type Rsvp } from './memory';
import { eventCollection, recordAddress, rsvpCollection } from './names';
import { readProfileRecord } from './profile-record';
import { cursorIn, listIn, oddAnswer, type Questions, type Told } from './questions';

type Step<Result> = Generator<SourceRequest, Result, SourceAnswer>;

/** What every step of a reading has in hand. `now`: epoch milliseconds. */
export type Work = { known: Known; questions: Questions; context: ReadingContext; now: number };

const day = 86_400_000;
const pageSize = 100;
/** Of each collection; newest first, so older ones are over. */
const maximumPages = 3;
/** Answers to events elsewhere that are looked up per account and reading. */
const resolvedAtOnce = 30;
const profileDays = 7;
const collectionsDays = 7;

/**
 * Reads an account's events and answers from its own repo, whole; what was known of it before stays when its server does not
 * answer. Resolves to the refusal, or undefined when all is well.
 */
export function* readRepo(did: string, work: Work): Step<Told | undefined> {
  const account = accountOf(work.known, did);
  const has = yield* collectionsOf(did, work);
  if (!Array.isArray(has)) return has;
  const events = has.includes(eventCollection) ? yield* listRecords(did, eventCollection, work) : [];
  if (!Array.isArray(events)) return events;
  const rsvps = has.includes(rsvpCollection) ? yield* listRecords(did, rsvpCollection, work) : [];
  if (!Array.isArray(rsvps)) return rsvps;
  account.events = events.flatMap((record) => keepEvent(record, did, work) ?? []);
  account.rsvps = rsvpsOf(rsvps, did, work.now);
  account.readAt = work.now;
  return undefined;
}

/** Which of the two collections a repo has: one question tells for most accounts that they have neither. Who had some within the
 * week is not asked that again. */
function* collectionsOf(did: string, { known, questions, now }: Work): Step<string[] | Told> {
  const account = accountOf(known, did);
  const isKnown = now - (account.collectionsAt ?? 0) < collectionsDays * day;
  if (isKnown && account.collections && account.collections.length > 0) return account.collections;
  const about = yield* questions.method(account.server ?? '', 'com.atproto.repo.describeRepo', { repo: did });
  if (!about.ok && !about.isGone) return about;
  const all: unknown = about.ok && isObject(about.json) ? about.json.collections : [];
  if (!Array.isArray(all)) return oddAnswer(account.server ?? '');
  const collections = [eventCollection, rsvpCollection].filter((name) => all.includes(name));
  Object.assign(account, { collections, collectionsAt: now });
  return collections;
}

/** All records of one collection, or the refusal. */
function* listRecords(repo: string, collection: string, { known, questions }: Work): Step<JsonObject[] | Told> {
  const server = accountOf(known, repo).server ?? '';
  const records: JsonObject[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < maximumPages; page += 1) {
    const parameters = { repo, collection, limit: String(pageSize), ...(cursor ? { cursor } : {}) };
    const told = yield* questions.method(server, 'com.atproto.repo.listRecords', parameters);
    if (!told.ok) return told.isGone ? records : told;
    const found = listIn(told, 'records');
    if (!found) return oddAnswer(server);
    records.push(...found);
    // A PDS names a cursor on the last page too.
    cursor = found.length < pageSize ? undefined : cursorIn(told, cursor);
    if (!cursor) break;
  }
  return records;
}

/** Notes an event under its record's address; undefined when that is not in this repo. */
function keepEvent({ uri, value }: JsonObject, did: string, work: Work): string | undefined {
  const address = recordAddress(uri);
  if (typeof uri !== 'string' || address?.did !== did || address.collection !== eventCollection) return undefined;
  const known = knownEvent(value, address, work);
  work.known.events.set(uri, known);
  return known.event || known.isUndated ? uri : undefined;
}

function knownEvent(value: unknown, address: Parameters<typeof readEventRecord>[1], work: Work): KnownEvent {
  const read = readEventRecord(value, address, work.context.zoneAt);
  if (typeof read === 'string') return { readAt: work.now, ...(read === 'no-date' ? { isUndated: true } : {}) };
  return isInWindow(read, work.context) ? { readAt: work.now, event: read } : { readAt: work.now };
}

/** From a day before now to the horizon. */
export function isInWindow(event: EventOfRecord, { now, horizonDays }: ReadingContext): boolean {
  const from = now.epochMilliseconds - day;
  return endsAt(event, 'UTC') >= from && startsAt(event, 'UTC') <= now.epochMilliseconds + horizonDays * day;
}

/** Answers to records of events, at most one per event (the newest), without the "not going" ones and those over a year old. */
export function rsvpsOf(records: readonly JsonObject[], did: string | undefined, now: number): Rsvp[] {
  const seen = new Map<string, Rsvp | undefined>();
  for (const { uri, value } of records) {
    const own = recordAddress(uri);
    if (own?.collection !== rsvpCollection || (did !== undefined && own.did !== did) || !isObject(value)) continue;
    const subject: unknown = isObject(value.subject) ? value.subject.uri : undefined;
    const createdAt = typeof value.createdAt === 'string' ? Date.parse(value.createdAt) : Number.NaN;
    if (now - createdAt > 400 * day || recordAddress(subject)?.collection !== eventCollection) continue;
    const key = String(subject);
    if (!seen.has(key)) seen.set(key, rsvpTo(key, value.status));
  }
  return [...seen.values()].filter((rsvp) => rsvp !== undefined);
}

/** Without a status it means going (the lexicon's default). */
function rsvpTo(uri: string, status: unknown): Rsvp | undefined {
  const response = typeof status === 'string' ? status.slice(0, 200).replace(/^.*#/, '').toLowerCase() : 'going';
  return response === 'going' || response === 'interested' ? { uri, response } : undefined;
}

/** Looks up the events an account answers to that lie in other repos: today's version of each, once a day while it is to
 * come, and once and for all when it is over. */
export function* readEventsElsewhere(rsvps: readonly Rsvp[], work: Work): Step<void> {
  const { known, questions, now } = work;
  let resolved = 0;
  for (const { uri } of rsvps) {
    const before = known.events.get(uri);
    const keptDays = before?.event || before?.isUndated ? 0.5 : 30;
    const address = recordAddress(uri);
    if (!address || (before && now - before.readAt < keptDays * day)) continue;
    if (resolved >= resolvedAtOnce || questions.left <= 0) return;
    resolved += 1;
    const author = accountOf(known, address.did);
    const { ok } = yield* readDocument(address.did, author, questions, now);
    if (!ok || !author.server) continue;
    const told = yield* questions.method(author.server, 'com.atproto.repo.getRecord', {
      repo: address.did,
      collection: address.collection,
      rkey: address.recordKey,
    });
    if (told.ok) known.events.set(uri, knownEvent(isObject(told.json) ? told.json.value : undefined, address, work));
    else if (told.isGone) known.events.set(uri, { readAt: now });
  }
}

/** Reads what an account says of itself, unless that was done within the week. */
export function* readProfile(did: string, account: Account, { questions, now }: Work): Step<void> {
  if (!account.server || now - (account.profileAt ?? 0) < profileDays * day) return;
  const parameters = { repo: did, collection: 'app.bsky.actor.profile', rkey: 'self' };
  const told = yield* questions.method(account.server, 'com.atproto.repo.getRecord', parameters);
  if (!told.ok && !told.isGone) return;
  delete account.name;
  Object.assign(account, { links: [], profileAt: now }, told.ok ? readProfileRecord(told.json) : {});
}
