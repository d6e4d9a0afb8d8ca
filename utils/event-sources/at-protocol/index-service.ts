import type { SourceAnswer, SourceRequest } from '../../event-source';
import { isObject, type JsonObject } from '../../reading/json-ld';
import { isDid } from './names';
import { cursorIn, listIn } from './questions';
import type { Work } from './repo';

export const indexHost = 'api.atmo.rsvp';
const pageSize = 200;
const maximumPages = 5;
const day = 86_400_000;

/**
 * Who of `people` has to do with an event to come, by an index of all public ones (`api.atmo.rsvp`; its lexicon is in
 * flo-bit/atmo-events). It is asked for every event of everybody, so it learns of nobody in particular, and it is only believed about
 * whom to ask first: what is shown is read from people's own repos. Unless the user allowed its host nothing is sent, and without it
 * everybody is simply asked in turn.
 */
export function* accountsInIndex(
  people: ReadonlySet<string>,
  { questions, now }: Work,
): Generator<SourceRequest, ReadonlySet<string>, SourceAnswer> {
  const found = new Set<string>();
  const parameters = {
    startsAtMin: new Date(now - day).toISOString(),
    sort: 'startsAt',
    order: 'asc',
    hydrateRsvps: '50',
    limit: String(pageSize),
  };
  let cursor: string | undefined;
  for (let page = 0; page < maximumPages; page += 1) {
    const told = yield* questions.method(`https://${indexHost}`, 'rsvp.atmo.event.listRecords', {
      ...parameters,
      ...(cursor ? { cursor } : {}),
    });
    const records = listIn(told, 'records') ?? [];
    for (const record of records) for (const did of peopleOf(record)) if (people.has(did)) found.add(did);
    cursor = records.length > 0 ? cursorIn(told, cursor) : undefined;
    if (!cursor) break;
  }
  return found;
}

/** The author and everybody whose answer is embedded. */
function peopleOf({ did, rsvps }: JsonObject): string[] {
  const answers = isObject(rsvps)
    ? [rsvps.going, rsvps.interested].flatMap((list) => (Array.isArray(list) ? list : []))
    : [];
  return [did, ...answers.slice(0, 200).map((each: unknown) => (isObject(each) ? each.did : undefined))].filter(isDid);
}
