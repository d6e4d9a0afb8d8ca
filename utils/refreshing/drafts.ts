import { stableId } from '../event-cache/stable-id';
import type { Draft, UserSource } from '../user-data/schema';
import { checkAddress } from './address-check';
import type { Refreshing } from './dependencies';
import { originOf } from './guarded-fetch';
import { readSource } from './read-source';
import { newState, saveResult } from './refresh-source';

/** Drafts nobody came back to are forgotten after this many days. */
const keptDays = 30;

/** Stores what the user pasted before anything is asked of the browser: the popup closes when a permission prompt opens.
 * Resolves to the draft as it stands; reading it, if that is allowed already, goes on in `readDraft`. */
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
  if (await deps.userData.get('sources', id)) {
    const message = 'You have this source already.';
    return save({ id, address, state: 'failed', message, createdAt }, deps);
  }
  const origin = originOf(checked.url);
  const state = (await deps.isGranted(origin)) ? 'reading' : 'needs-access';
  return save({ id, address, origin, state, createdAt }, deps);
}

/** A dropped calendar file; it needs nobody's permission. */
export async function draftFile(name: string, text: string, deps: Refreshing): Promise<Draft> {
  const address = `file:${name}`;
  const draft: Draft = {
    id: await stableId(address),
    address,
    text,
    state: 'reading',
    createdAt: deps.now().epochMilliseconds,
  };
  return readDraft(await save(draft, deps), deps);
}

/** Reads a draft the way a refresh would, for its preview. */
export async function readDraft(draft: Draft, deps: Refreshing): Promise<Draft> {
  const { message: _message, ...clean } = draft;
  const reading = await readSource(draft, { reason: 'preview' }, deps);
  if (reading.kind === 'read') return save({ ...clean, state: 'ready', result: reading.result }, deps);
  if (reading.kind === 'needs-access') {
    const { origin, address, message } = reading;
    return save(
      { ...clean, id: await stableId(address), address, origin, message, state: 'needs-access' },
      deps,
      draft.id,
    );
  }
  const message = reading.kind === 'unreadable' ? reading.problem.message : 'message' in reading ? reading.message : '';
  return save({ ...clean, state: 'failed', message }, deps);
}

/** After the browser's permissions changed: reads the drafts that waited for it. Also finishes those a dying worker left
 * in the middle. */
export async function continueDrafts(deps: Refreshing): Promise<void> {
  const oldest = deps.now().epochMilliseconds - keptDays * 86_400_000;
  for (const draft of await deps.userData.getAll('drafts')) {
    if (draft.createdAt < oldest) await deps.userData.delete('drafts', draft.id);
    else if (draft.state === 'reading') await readDraft(draft, deps);
    else if (draft.state === 'needs-access' && draft.origin && (await deps.isGranted(draft.origin))) {
      await readDraft(await save({ ...draft, state: 'reading' }, deps), deps);
    }
  }
  deps.onOverview();
}

/** Makes a source of a draft that could be read. What its preview read is kept: nothing is asked for twice. */
export async function addDraft(draftId: string, deps: Refreshing): Promise<void> {
  const draft = await deps.userData.get('drafts', draftId);
  if (draft?.state !== 'ready' || !draft.result) return;
  const now = deps.now().epochMilliseconds;
  const { id, address, text } = draft;
  const source: UserSource = { id, address, addedAt: now, ...(text === undefined ? {} : { text }) };
  const transaction = deps.userData.transaction(['sources', 'drafts'], 'readwrite');
  void transaction.objectStore('sources').put(source);
  void transaction.objectStore('drafts').delete(draftId);
  await transaction.done;
  await saveResult(source, newState(id, now), draft.result, deps);
  deps.onOverview();
}

export async function discardDraft(draftId: string, deps: Refreshing): Promise<void> {
  await deps.userData.delete('drafts', draftId);
  deps.onOverview();
}

async function save(draft: Draft, deps: Refreshing, formerId?: string): Promise<Draft> {
  if (formerId !== undefined && formerId !== draft.id) await deps.userData.delete('drafts', formerId);
  await deps.userData.put('drafts', draft);
  deps.onOverview();
  return draft;
}
