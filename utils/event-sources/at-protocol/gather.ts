import type { Gathering, Problem, Reading, ReadingContext, SourceAnswer, SourceRequest } from '../../event-source';
import type { OptedOut } from '../../seen-link';
import { say, sayCount } from '../../wording/say';
import { readFollows } from './follows';
import { type Outcome, readDocument, resolveActor, verifyHandle } from './identity';
import { accountsInIndex, indexHost } from './index-service';
import { listingsOf, tiedAccounts } from './listings';
import { accountOf, knownFrom, memoryOf } from './memory';
import type { AccountAddress } from './names';
import { Questions } from './questions';
import { readEventsElsewhere, readProfile, readRepo, type Work } from './repo';

type Step<Result> = Generator<SourceRequest, Result, SourceAnswer>;

/** Fewer than a reading may make (utils/reading/gather.ts), so that what was begun can be finished. */
const requestsAtOnce = 90;
/** What is kept back for looking closer at those who have events. */
const reserve = 20;
/** Those already known to have events get no more than the rest. */
const half = 50;
const hour = 3_600_000;

/** Reads one account's events and answers, or those of the people it follows, from everybody's own repo. */
export function* gatherAccount({ kind, actor }: AccountAddress, context: ReadingContext): Gathering {
  const questions = new Questions(requestsAtOnce);
  const now = context.now.epochMilliseconds;
  const work: Work = { known: knownFrom(context.memory), questions, context, now };
  const found = yield* resolveActor(actor, work.known, questions, now);
  if (!found.ok) return refusal(found.message);
  return kind === 'account' ? yield* gatherOne(found.did, work) : yield* gatherFollowed(found.did, work);
}

function* gatherOne(did: string, work: Work): Gathering {
  const account = accountOf(work.known, did);
  const refused = yield* readRepo(did, work);
  if (refused && !refused.ok) return refusal(refused.message);
  yield* readEventsElsewhere(account.rsvps, work);
  yield* lookCloser([did], work);
  const name = say('atProtocol_accountName', account.handle ?? account.claimed ?? did);
  return readingOf([did], work, name, problemsOf([did], work));
}

function* gatherFollowed(did: string, work: Work): Gathering {
  const { known } = work;
  const follows = yield* readFollows(did, work);
  if (!follows.ok) return refusal(follows.message);
  const inIndex = yield* accountsInIndex(new Set(follows.dids), work);
  const { tied, others } = inOrder(follows.dids, inIndex, work);
  const first = yield* visitAll(tied, half, work);
  // What is left of the tied ones comes last: the others must have their turn too.
  const second = yield* visitAll([...others, ...first.left], reserve, work);
  yield* lookCloser(follows.dids, work);
  const unread = follows.dids.filter((each) => known.accounts.get(each)?.readAt === undefined).length;
  const problems: Problem[] = [
    ...(follows.isCut ? [note(sayCount('atProtocol_tooMany', follows.dids.length))] : []),
    ...(unread > 0 ? [note(sayCount('atProtocol_unread', unread, follows.dids.length))] : []),
    ...ownServers(work),
    ...counted([...first.refusals, ...second.refusals]).map(([message, count]) =>
      warning(sayCount('atProtocol_refused', count, message)),
    ),
    ...problemsOf(follows.dids, work),
  ];
  const owner = accountOf(known, did);
  const name = say('atProtocol_followsName', owner.handle ?? owner.claimed ?? did);
  const reading = readingOf([did, ...follows.dids], work, name, problems, follows.dids);
  // Unread ones are caught up with as soon as a source may be read again.
  return unread > 0 ? { ...reading, refreshSeconds: (6 * hour) / 1000 } : reading;
}

/** Those with events to come, so that a withdrawn answer is noticed; then those an index knows of, those never read, and those
 * not read for longest. */
function inOrder(dids: readonly string[], inIndex: ReadonlySet<string>, work: Work) {
  const isTied = new Set(tiedAccounts(dids, work));
  const readAt = (did: string) => work.known.accounts.get(did)?.readAt ?? 0;
  const byAge = dids.toSorted((a, b) => readAt(a) - readAt(b));
  const others = byAge.filter((did) => !isTied.has(did));
  return {
    tied: byAge.filter((did) => isTied.has(did)),
    others: others.toSorted((a, b) => Number(inIndex.has(b)) - Number(inIndex.has(a))),
  };
}

/** Visits one after the other while more than `keep` questions are left; resolves to the refusals and to whom it did not visit. */
function* visitAll(dids: readonly string[], keep: number, work: Work): Step<{ refusals: string[]; left: string[] }> {
  const refusals: string[] = [];
  for (const [index, did] of dids.entries()) {
    if (work.questions.left <= keep) return { refusals, left: dids.slice(index) };
    const read = yield* visit(did, work);
    if (!read.ok) refusals.push(read.message);
  }
  return { refusals, left: [] };
}

/** Servers that people run themselves are not among those the user allows with the source; this says how to. */
function ownServers({ questions }: Work): Problem[] {
  const hosts = [...questions.unanswered].filter((host) => host !== indexHost);
  return hosts.length > 0 ? [note(say('atProtocol_ownServers', hosts.slice(0, 5).join(', ')))] : [];
}

/** The commonest refusals, each with how many it met. */
function counted(messages: readonly string[]): [message: string, count: number][] {
  const groups = [...Map.groupBy(messages, (message) => message)];
  return groups.map(([message, { length }]): [string, number] => [message, length]).slice(0, 5);
}

/** Everything that ties one followed account to an event. */
function* visit(did: string, work: Work): Step<Outcome> {
  const account = accountOf(work.known, did);
  const found = yield* readDocument(did, account, work.questions, work.now);
  if (!found.ok) return found;
  const refused = yield* readRepo(did, work);
  if (refused && !refused.ok) return { ok: false, message: refused.message };
  yield* readEventsElsewhere(account.rsvps, work);
  return found;
}

/** What the accounts that will be named are called and say of themselves. */
function* lookCloser(dids: readonly string[], work: Work): Step<void> {
  for (const did of tiedAccounts(dids, work)) {
    const account = accountOf(work.known, did);
    const found = yield* readDocument(did, account, work.questions, work.now);
    if (!found.ok) continue;
    yield* verifyHandle(did, account, work.questions, work.now);
    yield* readProfile(did, account, work);
  }
}

function readingOf(
  keep: readonly string[],
  work: Work,
  name: string,
  problems: Problem[],
  dids: readonly string[] = keep,
): Reading {
  return {
    listings: listingsOf(dids, work),
    problems,
    name,
    isSure: true,
    optedOut: dids.flatMap((did) => optedOut(did, work)),
    memory: memoryOf(work.known, new Set(keep)),
  };
}

/** Once said, it holds: the memory of it is never taken back (DESIGN §3.4). */
function optedOut(did: string, { known }: Work): OptedOut[] {
  const account = known.accounts.get(did);
  if (!account?.isOptedOut) return [];
  return [{ site: 'bluesky', handle: account.handle ?? did, did, links: account.links, verifiedLinks: [] }];
}

/** Events that are announced without a date, and answers to events that could not be looked up. */
function problemsOf(dids: readonly string[], { known }: Work): Problem[] {
  const accounts = dids.flatMap((did) => known.accounts.get(did) ?? []);
  const uris = new Set(accounts.flatMap(({ events, rsvps }) => [...events, ...rsvps.map(({ uri }) => uri)]));
  const undated = [...uris].filter((uri) => known.events.get(uri)?.isUndated).length;
  const unknown = [...uris].filter((uri) => !known.events.has(uri)).length;
  return [
    ...(undated > 0 ? [note(sayCount('atProtocol_undated', undated))] : []),
    ...(unknown > 0 ? [note(sayCount('atProtocol_unknown', unknown))] : []),
  ];
}

function refusal(message: string): Reading {
  return { listings: [], problems: [{ level: 'error', message }] };
}

const note = (message: string): Problem => ({ level: 'note', message });
const warning = (message: string): Problem => ({ level: 'warning', message });
