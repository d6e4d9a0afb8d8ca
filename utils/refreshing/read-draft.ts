import { discover } from '../discovering/discover';
import { withIds } from '../event-cache/listings';
import { stableId } from '../event-cache/stable-id';
import { openerOf } from '../event-source';
import type { Draft, DraftResult, DraftStep } from '../user-data/schema';
import { say, sayCount } from '../wording/say';
import type { Refreshing } from './dependencies';
import { hostOfAddress } from './mask-address';
import { readSource, type SourceReading } from './read-source';
import { had, isReadWell, sourceAt } from './same-source';

/** How long a draft stays with the worker that reads it, should that die; longer than the requests of one look may take. */
const leaseMilliseconds = 90_000;

let leasesTaken = 0;

/** Reads a draft for its preview: a dropped file as it is, an address with all that its page leads to. If it is being read
 * already, it stays as it is. Where its events were found elsewhere, the draft goes on under that address. */
export async function readDraft(draft: Draft, deps: Refreshing): Promise<Draft> {
  const leased = await leaseDraft(draft.id, deps);
  if (!leased) return (await deps.userData.get('drafts', draft.id)) ?? draft;
  const { message: _message, steps: _steps, choices: _choices, ...clean } = leased;
  const read = await tryReading(clean, deps);
  const { lease: _lease, ...done } = await draftAfter(clean, read, deps);
  const isKept = await replaceDraft(clean, done, deps);
  deps.onOverview();
  return isKept ? done : draft;
}

type Look = { reading: SourceReading; address: string } & Pick<Draft, 'steps' | 'choices' | 'foundOn'>;

async function draftAfter(draft: Draft, look: Look, deps: Refreshing): Promise<Draft> {
  const { reading, address, foundOn, steps = [], choices = [] } = look;
  const found: Draft = {
    ...draft,
    ...(address === draft.address ? {} : { address, id: await stableId(address) }),
    ...(foundOn ? { foundOn } : {}),
    ...(steps.length > 0 ? { steps } : {}),
    ...(choices.length > 0 ? { choices } : {}),
  };
  const same = address === draft.address ? undefined : await sourceAt(address, deps);
  if (same && (await isReadWell(same.id, deps))) return { ...had(found, same), steps };
  if (reading.kind === 'read') {
    return { ...found, state: 'ready', result: reading.result, unplaced: await countUnplaced(reading.result, deps) };
  }
  if (reading.kind === 'needs-access') {
    return { ...found, state: 'needs-access', origins: [reading.origin], message: reading.message };
  }
  const message =
    steps.length > 1 ? sayCount('discovering_none', steps.length, hostOfAddress(address)) : messageOf(reading);
  return { ...found, state: 'failed', message };
}

/** Puts what was read in the place of the draft, unless it was discarded meanwhile or taken over: then it is not wanted. */
async function replaceDraft({ id, lease }: Draft, read: Draft, deps: Refreshing): Promise<boolean> {
  const transaction = deps.userData.transaction('drafts', 'readwrite');
  const stored = await transaction.store.get(id);
  const isOurs = stored?.lease?.holder === lease?.holder;
  if (isOurs) {
    if (read.id !== id) await transaction.store.delete(id);
    await transaction.store.put(read);
  }
  await transaction.done;
  return isOurs;
}

/** How many of a draft's listings nobody can put on a map: they need a home for the whole source. */
async function countUnplaced({ kind, listings }: DraftResult, deps: Refreshing): Promise<number> {
  const placed = await deps.place(await withIds(listings, { sourceId: '', kind }));
  return placed.filter(({ venue, attendance }) => attendance !== 'online' && venue?.point === undefined).length;
}

async function tryReading(draft: Draft, deps: Refreshing): Promise<Look> {
  const { address } = draft;
  const onStep = (steps: DraftStep[]) => replaceDraft(draft, { ...draft, steps }, deps).then(() => deps.onOverview());
  try {
    // What a source opens in its own way needs no looking for, and may take more requests than that is allowed.
    if (draft.text !== undefined || openerOf(new URL(address))) {
      return { reading: await readSource(draft, { reason: say('fetching_preview') }, deps), address };
    }
    return await discover(draft, 'preview', onStep, deps);
  } catch (error) {
    deps.signal.throwIfAborted();
    console.error('Tangible: a preview could not be read.', error);
    const message = say('fetching_ourMistakePreview');
    return { reading: { kind: 'failed', message }, address };
  }
}

function messageOf(reading: Exclude<SourceReading, { kind: 'read' | 'needs-access' }>): string {
  if (reading.kind === 'unreadable') return reading.problem.message;
  return reading.kind === 'failed' ? reading.message : say('fetching_nothingNew');
}

/** Takes a draft for reading, so that the popup's request and a permission just given do not both fetch it. */
async function leaseDraft(draftId: string, deps: Refreshing): Promise<Draft | undefined> {
  const now = deps.now().epochMilliseconds;
  leasesTaken += 1;
  const lease = { holder: `${deps.holder} ${leasesTaken}`, until: now + leaseMilliseconds };
  const transaction = deps.userData.transaction('drafts', 'readwrite');
  const stored = await transaction.store.get(draftId);
  const isFree = stored !== undefined && !(stored.lease && stored.lease.until > now);
  const leased: Draft | undefined = isFree ? { ...stored, state: 'reading', lease } : undefined;
  if (leased) await transaction.store.put(leased);
  await transaction.done;
  return leased;
}
