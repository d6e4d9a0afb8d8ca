import { canonicalUrl } from '../matching/canonical-url';
import type { Draft, UserSource } from '../user-data/schema';
import { say } from '../wording/say';
import type { Refreshing } from './dependencies';
import { hostOfAddress } from './mask-address';

/** The source the user has at this address, in whatever spelling it was added; undefined = none. */
export async function sourceAt(address: string, deps: Pick<Refreshing, 'userData'>): Promise<UserSource | undefined> {
  const key = spellingOf(address);
  return (await deps.userData.getAll('sources')).find(
    ({ isLookUp, address: its }) => !isLookUp && spellingOf(its) === key,
  );
}

/** Whether its last reading went well: one that did not may be added again. */
export async function isReadWell(sourceId: string, deps: Pick<Refreshing, 'cache'>): Promise<boolean> {
  return (await deps.cache.get('sources', sourceId))?.message === undefined;
}

/** What a draft becomes when its source is there already. */
export function had({ id, address, createdAt }: Draft, source: UserSource): Draft {
  const message = say('discovering_have', hostOfAddress(source.address));
  return { id, address, createdAt, state: 'failed', message };
}

/** Scheme, www, a trailing slash, the order of the query and what only tracks make no other source of it. */
export function spellingOf(address: string): string {
  return address.startsWith('https:') ? (canonicalUrl(address) ?? address) : address;
}
