import { attachToStored, knownParties } from '../event-cache/known-parties';
import type { EventListing, RecordedAccounts } from '../event-listing';
import { decodeText } from '../reading/decode-text';
import type { Refreshing } from '../refreshing/dependencies';
import { guardedFetch } from '../refreshing/guarded-fetch';
import { locale, say } from '../wording/say';
import { isThem } from './is-them';
import { type PartyQuestion, questionsOf } from './questions';
import { itemsAddress, readItems, readSearch, searchAddress, wikidataOrigin } from './wikidata';

/** Asked about in one go: five searches and one request for what they found, every half hour at most. */
const namesPerBatch = 5;
/** Days after which somebody is asked about again: accounts change, and items are written. */
const keptDays = { found: 90, notFound: 30 };

/**
 * Asks Wikidata about names in `nearby` listings, never about a profile somebody looks at: which accounts are theirs. Only with the
 * user's consent; what to ask follows from the listings alone. Resolves to how many requests were sent.
 */
export async function lookUpParties(nearby: Iterable<EventListing>, deps: Refreshing): Promise<number> {
  if (!(await deps.isGranted(wikidataOrigin))) return 0;
  const batch = await notAskedYet(questionsOf(nearby), deps);
  if (batch.length === 0) return 0;
  const [language = 'en'] = locale().split('-');
  const allowance = { left: namesPerBatch + 1 };
  const answers = new Map<PartyQuestion, string[]>();
  for (const question of batch) {
    const text = await ask(searchAddress(question.name, language), { ...deps, allowance });
    const found = text === undefined ? undefined : readSearch(text);
    if (!found) break; // refused, or not Wikidata's answer: the rest waits for the next time
    answers.set(question, [...itemsNamedIn(question), ...found]);
  }
  const ids = [...new Set([...answers.values()].flat())].slice(0, 50);
  const text = ids.length > 0 ? await ask(itemsAddress(ids), { ...deps, allowance }) : '{"entities":{}}';
  const items = text === undefined ? undefined : readItems(text);
  if (items) {
    let found = 0;
    for (const [question, wanted] of answers) {
      const item = items.find((each) => wanted.includes(each.id) && isThem(each, question));
      if (item) found += 1;
      await keep(question, item && { item: `https://www.wikidata.org/wiki/${item.id}`, accounts: item.accounts }, deps);
    }
    if (found > 0 && (await attachToStored(deps.cache, await knownParties(deps.cache))) > 0) await deps.onListings();
  }
  return namesPerBatch + 1 - allowance.left;
}

function itemsNamedIn({ ids }: PartyQuestion): string[] {
  return ids.flatMap((id) => (id.startsWith('item ') ? [id.slice(5).toUpperCase()] : []));
}

async function notAskedYet(questions: PartyQuestion[], { cache, now }: Refreshing): Promise<PartyQuestion[]> {
  const asked = new Map((await cache.getAll('knownParties')).map((row) => [row.key, row]));
  const isDue = ({ key }: PartyQuestion) => {
    const row = asked.get(key);
    const days = row?.recorded ? keptDays.found : keptDays.notFound;
    return !row || now().epochMilliseconds - row.askedAt > days * 86_400_000;
  };
  return questions.filter(isDue).slice(0, namesPerBatch);
}

async function keep({ key }: PartyQuestion, recorded: RecordedAccounts | undefined, deps: Refreshing): Promise<void> {
  const isWorthIt = recorded !== undefined && recorded.accounts.length > 0;
  const askedAt = deps.now().epochMilliseconds;
  await deps.cache.put('knownParties', { key, askedAt, ...(isWorthIt ? { recorded } : {}) });
}

async function ask(address: string, deps: Refreshing): Promise<string | undefined> {
  const outcome = await guardedFetch(new URL(address), {
    ...deps,
    reason: say('parties_reason'),
    accept: 'application/json',
  });
  return outcome.kind === 'body' ? decodeText(outcome.body) : undefined;
}
