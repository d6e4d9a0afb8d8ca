import { attachKnown, type KnownParties } from '../knowing-parties/attach-known';
import { partyKeys } from './listings';
import type { EventCache } from './schema';

/** All that is known of parties, by the key of the question. */
export async function knownParties(db: EventCache): Promise<KnownParties> {
  const rows = await db.getAll('knownParties');
  return new Map(rows.flatMap(({ key, recorded }) => (recorded ? [[key, recorded] as const] : [])));
}

/** Gives stored listings what became known, with the keys they are found by, in one transaction. Resolves to how many
 * changed. */
export async function attachToStored(db: EventCache, known: KnownParties): Promise<number> {
  const transaction = db.transaction(['listings', 'parties'], 'readwrite');
  const parties = transaction.objectStore('parties');
  let changed = 0;
  for (const listing of await transaction.objectStore('listings').getAll()) {
    const attached = attachKnown(listing, known);
    if (attached === listing) continue;
    changed += 1;
    await transaction.objectStore('listings').put(attached);
    for (const key of partyKeys(attached)) {
      await parties.put({ key, listingId: listing.id, sourceId: listing.sourceId });
    }
  }
  await transaction.done;
  return changed;
}
