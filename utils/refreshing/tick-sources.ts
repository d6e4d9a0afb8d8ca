import { stableId } from '../event-cache/stable-id';
import type { ExchangedSource } from '../source-exchange/exchange';
import type { Draft } from '../user-data/schema';
import { addressToRead } from './address-to-read';
import type { Refreshing } from './dependencies';
import { continueDrafts, draftFile } from './drafts';
import { sourceAt } from './same-source';
import { nextNeed, originsOf } from './source-needs';

/** What became of a list of sources: how many are on their way, how many the user had, how many no source can be. */
export type Ticked = { drafted: number; had: number; refused: number };

/**
 * Takes sources the user ticked in a list or imported: each becomes a draft that is added as soon as it could be read, with no
 * second yes; what it still lacks (permission, consent, place, key) it waits for like any other. All are stored before any is
 * read: the popup may close at the browser's question.
 */
export async function tickSources(list: readonly ExchangedSource[], deps: Refreshing): Promise<Ticked> {
  const ticked: Ticked = { drafted: 0, had: 0, refused: 0 };
  const files: ExchangedSource[] = [];
  for (const each of list) {
    if (each.text !== undefined && each.address.startsWith('file:')) files.push(each);
    else ticked[await draftOne(each, deps)] += 1;
  }
  for (const { address, text = '' } of files) {
    await draftFile(address.slice('file:'.length), text, deps);
    ticked.drafted += 1;
  }
  deps.onOverview();
  await continueDrafts(deps);
  return ticked;
}

async function draftOne({ address: typed, name, home }: ExchangedSource, deps: Refreshing): Promise<keyof Ticked> {
  const checked = addressToRead(typed);
  if (!checked.ok) return 'refused';
  const address = checked.url.href;
  if (await sourceAt(address, deps)) return 'had';
  const draft: Draft = {
    id: await stableId(address),
    address,
    origins: originsOf(address),
    state: (await nextNeed({ address }, deps)) ?? 'needs-access',
    createdAt: deps.now().epochMilliseconds,
    addWhenRead: true,
    ...(name ? { name } : {}),
    ...(home ? { home } : {}),
  };
  await deps.userData.put('drafts', draft);
  return 'drafted';
}
