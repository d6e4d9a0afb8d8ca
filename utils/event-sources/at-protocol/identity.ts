import type { SourceAnswer, SourceRequest } from '../../event-source';
import { isObject } from '../../reading/json-ld';
import { say } from '../../wording/say';
import { type Account, accountOf, type Known } from './memory';
import { isDid, tidyName } from './names';
import type { Questions } from './questions';

const day = 86_400_000;
/** Repos move and handles change, but seldom. */
const documentDays = 7;

export type Outcome = { ok: true; did: string } | { ok: false; message: string };

type Step<Result> = Generator<SourceRequest, Result, SourceAnswer>;

/** From a handle to its DID, with both directions checked; a DID is taken as it is. */
export function* resolveActor(actor: string, known: Known, questions: Questions, now: number): Step<Outcome> {
  const told = isDid(actor)
    ? undefined
    : yield* questions.view('com.atproto.identity.resolveHandle', { handle: actor });
  if (told && !told.ok) {
    return { ok: false, message: told.isGone ? say('atProtocol_noSuchHandle', actor) : told.message };
  }
  const did = told ? (isObject(told.json) ? told.json.did : undefined) : actor;
  if (!isDid(did)) return { ok: false, message: say('atProtocol_noSuchHandle', actor) };
  const account = accountOf(known, did);
  if (told && account.claimed !== actor) delete account.documentAt;
  const isFresh = yield* readDocument(did, account, questions, now);
  if (!isFresh.ok) return isFresh;
  if (told && account.claimed !== actor) return { ok: false, message: say('atProtocol_notNamedBack', actor) };
  if (told) Object.assign(account, { handle: actor, handleAt: now });
  return { ok: true, did };
}

/** Learns where an account's repo lies and what it calls itself, unless that was asked within the week. */
export function* readDocument(did: string, account: Account, questions: Questions, now: number): Step<Outcome> {
  if (account.server && now - (account.documentAt ?? 0) < documentDays * day) return { ok: true, did };
  const told = yield* questions.page(documentAddress(did));
  if (!told.ok) {
    // A server that is silent today still has the repo it had yesterday.
    return account.server ? { ok: true, did } : { ok: false, message: told.message };
  }
  const document = readDidDocument(told.json, did);
  if (!document) return { ok: false, message: say('atProtocol_noRepo', account.handle ?? did) };
  const { server, claimed } = document;
  if (account.handle !== claimed) {
    delete account.handle;
    delete account.handleAt;
  }
  Object.assign(account, { server, documentAt: now });
  if (claimed) account.claimed = claimed;
  else delete account.claimed;
  if (claimed && account.listed === claimed) Object.assign(account, { handle: claimed, handleAt: now });
  return { ok: true, did };
}

/** Checks the handle that an account claims, unless that was done within the week. */
export function* verifyHandle(did: string, account: Account, questions: Questions, now: number): Step<void> {
  if (!account.claimed || now - (account.handleAt ?? 0) < documentDays * day) return;
  const told = yield* questions.view('com.atproto.identity.resolveHandle', { handle: account.claimed });
  if (!told.ok && !told.isGone) return;
  account.handleAt = now;
  if (told.ok && isObject(told.json) && told.json.did === did) account.handle = account.claimed;
  else delete account.handle;
}

function documentAddress(did: string): string {
  return did.startsWith('did:web:')
    ? `https://${did.slice('did:web:'.length)}/.well-known/did.json`
    : `https://plc.directory/${did}`;
}

/** What a DID document says of its repo and handle; undefined when it is another's or names no repo. */
function readDidDocument(json: unknown, did: string): { server: string; claimed?: string } | undefined {
  if (!isObject(json) || json.id !== did || !Array.isArray(json.service)) return undefined;
  const service = json.service
    .slice(0, 20)
    .find(
      (each: unknown) => isObject(each) && typeof each.id === 'string' && each.id.endsWith('#atproto_pds'),
    ) as unknown;
  const endpoint = isObject(service) ? service.serviceEndpoint : undefined;
  const url = typeof endpoint === 'string' && URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url?.protocol !== 'https:' || url.username || url.password) return undefined;
  const names: unknown[] = Array.isArray(json.alsoKnownAs) ? json.alsoKnownAs.slice(0, 20) : [];
  // Only the first counts (atproto.com/specs/did).
  const first = names.find((name) => typeof name === 'string' && name.startsWith('at://'));
  const claimed = typeof first === 'string' ? tidyName(first.slice('at://'.length)) : undefined;
  return { server: url.origin, ...(claimed ? { claimed } : {}) };
}
