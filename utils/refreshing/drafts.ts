import { withIds } from '../event-cache/listings';
import { stableId } from '../event-cache/stable-id';
import { openerOf, type Problem } from '../event-source';
import type { Draft, DraftResult, SourceHome, UserSource } from '../user-data/schema';
import { checkAddress } from './address-check';
import type { Refreshing } from './dependencies';
import { readSource, type SourceReading } from './read-source';
import { leaseFor, saveResult } from './refresh-source';
import { nextNeed, originsOf } from './source-needs';

/** Drafts nobody came back to are forgotten after this many days. */
const keptDays = 30;
/** How long a draft stays with the worker that reads it, should that die; longer than any request may take. */
const leaseMilliseconds = 90_000;

let leasesTaken = 0;

/** Stores what the user pasted before anything is asked of the browser: the popup closes when a permission prompt opens.
 * Resolves to the draft as it stands, read already if that is allowed. */
export async function draftAddress(typed: string, deps: Refreshing): Promise<Draft> {
  const createdAt = deps.now().epochMilliseconds;
  const checked = checkAddress(typed);
  if (!checked.ok) {
    return save(
      { id: await stableId(typed), address: typed, state: 'failed', message: checked.message, createdAt },
      deps,
    );
  }
  const address = checked.url.href;
  const id = await stableId(address);
  const former = await deps.userData.get('drafts', id);
  if (former?.lease && former.lease.until > createdAt) return former; // pasted twice: it is being read already
  const need = await nextNeed({ address }, deps);
  // One that lacks access may be pasted again to get it.
  if (need !== 'needs-access' && (await isReadWell(id, deps))) {
    const message = 'You have this source already.';
    return save({ id, address, state: 'failed', message, createdAt }, deps);
  }
  const draft = await save(
    { id, address, origins: originsOf(address), state: need ?? 'needs-access', createdAt },
    deps,
  );
  // Asked only now: a permission given while the draft was being stored found no draft to go on with.
  return readOrWait(draft, deps);
}

/** Reads a draft that waits for nothing any more, or says what it waits for now. */
async function readOrWait(draft: Draft, deps: Refreshing): Promise<Draft> {
  const state = await nextNeed(draft, deps);
  if (!state) return readDraft(draft, deps);
  return state === draft.state ? draft : save({ ...draft, state }, deps);
}

/** What the user answered to a draft that waits: that they agree to its notice, or a key of their own. */
export async function answerDraft(
  draftId: string,
  { agreed, key }: { agreed?: boolean | undefined; key?: string | undefined },
  deps: Refreshing,
): Promise<void> {
  const draft = await deps.userData.get('drafts', draftId);
  if (!draft) return;
  const source = key ? openerOf(new URL(draft.address))?.name : undefined;
  if (key && source) await deps.userData.put('sourceKeys', { source, key: key.trim() });
  await readOrWait(await save({ ...draft, ...(agreed ? { agreed } : {}) }, deps), deps);
}

async function isReadWell(sourceId: string, deps: Refreshing): Promise<boolean> {
  if (!(await deps.userData.getKey('sources', sourceId))) return false;
  return (await deps.cache.get('sources', sourceId))?.message === undefined;
}

/** A dropped calendar file; it needs nobody's permission. A file of the same name replaces the earlier one. */
export async function draftFile(name: string, text: string, deps: Refreshing): Promise<Draft> {
  const address = `file:${name}`;
  const id = await stableId(address);
  const createdAt = deps.now().epochMilliseconds;
  const draft = await readDraft(await save({ id, address, text, state: 'reading', createdAt }, deps), deps);
  const earlier = await deps.userData.get('sources', id);
  if (!draft.result || !earlier || earlier.text === text) return draft;
  const message = `This replaces the file “${name}” you added before. To keep both, rename one of them first.`;
  const problems: Problem[] = [{ level: 'note', message }, ...draft.result.problems];
  return save({ ...draft, result: { ...draft.result, problems } }, deps);
}

/** Reads a draft the way a refresh would, for its preview. If it is being read already, it stays as it is. */
export async function readDraft(draft: Draft, deps: Refreshing): Promise<Draft> {
  const leased = await leaseDraft(draft.id, deps);
  if (!leased) return (await deps.userData.get('drafts', draft.id)) ?? draft;
  const { message: _message, lease, ...clean } = leased;
  const reading = await tryReading(draft, deps);
  const read: Draft =
    reading.kind === 'read'
      ? { ...clean, state: 'ready', result: reading.result, unplaced: await countUnplaced(reading.result, deps) }
      : reading.kind === 'needs-access'
        ? { ...clean, state: 'needs-access', origins: [reading.origin], message: reading.message }
        : {
            ...clean,
            state: 'failed',
            message: messageOf(reading),
            ...(reading.kind === 'unreadable' ? { calendars: reading.calendars } : {}),
          };
  // Discarded meanwhile, or taken over: what was read is not wanted any more.
  const transaction = deps.userData.transaction('drafts', 'readwrite');
  const stored = await transaction.store.get(draft.id);
  if (stored?.lease?.holder === lease?.holder) await transaction.store.put(read);
  await transaction.done;
  deps.onOverview();
  return read;
}

/** How many of a draft's listings nobody can put on a map: they need a home for the whole source. */
async function countUnplaced({ kind, listings }: DraftResult, deps: Refreshing): Promise<number> {
  const placed = await deps.place(await withIds(listings, { sourceId: '', kind }));
  return placed.filter(({ venue, attendance }) => attendance !== 'online' && venue?.point === undefined).length;
}

async function tryReading(draft: Draft, deps: Refreshing): Promise<SourceReading> {
  try {
    return await readSource(draft, { reason: 'preview' }, deps);
  } catch (error) {
    deps.signal.throwIfAborted();
    console.error('Tangible: a preview could not be read.', error);
    return { kind: 'failed', message: 'Tangible made a mistake reading this, and nothing was added.' };
  }
}

function messageOf(reading: Exclude<SourceReading, { kind: 'read' | 'needs-access' }>): string {
  if (reading.kind === 'unreadable') return reading.problem.message;
  return reading.kind === 'failed' ? reading.message : 'The site sent nothing new. Try again.';
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

/** After the browser's permissions changed: reads the drafts that waited for it. Also finishes those a dying worker left
 * in the middle. */
export async function continueDrafts(deps: Refreshing): Promise<void> {
  const oldest = deps.now().epochMilliseconds - keptDays * 86_400_000;
  for (const draft of await deps.userData.getAll('drafts')) {
    if (draft.createdAt < oldest) await deps.userData.delete('drafts', draft.id);
    else if (draft.state === 'reading') await readDraft(draft, deps);
    else if (draft.state.startsWith('needs-')) await continueDraft(draft, deps);
  }
  deps.onOverview();
}

/** A draft may wait for an origin its address forwards to, which `nextNeed` cannot know. */
async function continueDraft(draft: Draft, deps: Refreshing): Promise<void> {
  for (const origin of draft.origins ?? []) if (!(await deps.isGranted(origin))) return;
  await readOrWait(draft, deps);
}

/** Makes a source of a draft that could be read. What its preview read is kept: nothing is asked for twice.
 * `home`: where its events are that say nothing of it themselves. */
export async function addDraft(draftId: string, deps: Refreshing, home?: SourceHome): Promise<void> {
  const draft = await deps.userData.get('drafts', draftId);
  if (draft?.state !== 'ready' || !draft.result) return;
  const { id, address, text, result } = draft;
  const addedAt = deps.now().epochMilliseconds;
  const source: UserSource = {
    id,
    address,
    addedAt,
    ...(text === undefined ? {} : { text }),
    ...(home ? { home } : {}),
  };
  // Taken before the source is there, so that no alarm in between fetches again what the preview has read.
  const leased = await leaseFor(source, deps);
  const transaction = deps.userData.transaction(['sources', 'drafts'], 'readwrite');
  await Promise.all([
    transaction.objectStore('sources').put(source),
    transaction.objectStore('drafts').delete(draftId),
    transaction.done,
  ]);
  if (leased && (await saveResult(source, leased, result, deps, true))) await deps.onListings();
  deps.onOverview();
}

export async function discardDraft(draftId: string, deps: Refreshing): Promise<void> {
  await deps.userData.delete('drafts', draftId);
  deps.onOverview();
}

async function save(draft: Draft, deps: Refreshing): Promise<Draft> {
  await deps.userData.put('drafts', draft);
  deps.onOverview();
  return draft;
}
