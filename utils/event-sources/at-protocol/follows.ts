import type { SourceAnswer, SourceRequest } from '../../event-source';
import { hasOptedOut } from '../../matching/opt-out';
import type { JsonObject } from '../../reading/json-ld';
import { accountOf } from './memory';
import { isDid, tidyName } from './names';
import { cursorIn, listIn, oddAnswer, viewOrigin } from './questions';
import type { Work } from './repo';

const day = 86_400_000;
const pageSize = 100;
/** 2,000 people; whoever follows more is told. */
const maximumPages = 20;

type Followed = { ok: true; dids: string[]; isCut: boolean } | { ok: false; message: string };

/** Whom an account follows, by Bluesky's public view, asked once a day. A list that could only be read in part does not
 * replace a whole one. */
export function* readFollows(actor: string, work: Work): Generator<SourceRequest, Followed, SourceAnswer> {
  const { known, questions, now } = work;
  const before = known.follows;
  if (before && now - before.at < day) return { ok: true, dids: before.dids, isCut: before.isCut ?? false };
  const dids = new Set<string>();
  let cursor: string | undefined;
  for (let page = 0; page < maximumPages; page += 1) {
    const parameters = { actor, limit: String(pageSize), ...(cursor ? { cursor } : {}) };
    const told = yield* questions.view('app.bsky.graph.getFollows', parameters);
    const people = listIn(told, 'follows');
    if (!people) {
      const { message } = told.ok ? oddAnswer(viewOrigin) : told;
      return before ? { ok: true, dids: before.dids, isCut: before.isCut ?? false } : { ok: false, message };
    }
    for (const person of people) if (noteFollowed(person, work)) dids.add(String(person.did));
    cursor = cursorIn(told, cursor);
    if (!cursor) break;
  }
  const isCut = cursor !== undefined;
  known.follows = { dids: [...dids], at: now, isCut };
  return { ok: true, dids: [...dids], isCut };
}

/** Takes what the list says of a person: that the view found their handle to lead to them is one of its two directions. */
function noteFollowed({ did, handle, description }: JsonObject, { known, now }: Work): boolean {
  if (!isDid(did)) return false;
  const account = accountOf(known, did);
  const name = typeof handle === 'string' ? tidyName(handle) : undefined;
  if (name) account.listed = name;
  if (name && account.claimed === name) Object.assign(account, { handle: name, handleAt: now });
  if (typeof description === 'string' && hasOptedOut(description)) account.isOptedOut = true;
  return true;
}
