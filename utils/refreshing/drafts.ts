import { stableId } from '../event-cache/stable-id';
import { openerOf, type Problem } from '../event-source';
import type { Draft, SourceHome, UserSource } from '../user-data/schema';
import { say } from '../wording/say';
import { addressToRead } from './address-to-read';
import type { Refreshing } from './dependencies';
import { readDraft } from './read-draft';
import { leaseFor, saveResult } from './refresh-source';
import { registrableDomain } from './registrable-domain';
import { had, isReadWell, sourceAt } from './same-source';
import { nextNeed, originsOf } from './source-needs';

/** Drafts nobody came back to are forgotten after this many days. */
const keptDays = 30;
/** Stores what the user pasted before anything is asked of the browser: the popup closes when a permission prompt opens.
 * Resolves to the draft as it stands, read already if that is allowed. */
export async function draftAddress(
  typed: string,
  deps: Refreshing,
  more: Pick<Draft, 'addWhenRead' | 'name' | 'home' | 'foundOn'> = {},
): Promise<Draft> {
  const createdAt = deps.now().epochMilliseconds;
  const checked = addressToRead(typed);
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
  const draft: Draft = { id, address, origins: originsOf(address), state: need ?? 'needs-access', createdAt, ...more };
  // One that lacks access may be pasted again to get it.
  const same = await sourceAt(address, deps);
  if (need !== 'needs-access' && same && (await isReadWell(same.id, deps))) return save(had(draft, same), deps);
  await save(draft, deps);
  // Asked only now: a permission given while the draft was being stored found no draft to go on with.
  return readOrWait(draft, deps);
}

/** Reads a draft that waits for nothing any more, or says what it waits for now. */
async function readOrWait(draft: Draft, deps: Refreshing): Promise<Draft> {
  const state = await nextNeed(draft, deps);
  if (!state) return readAndAdd(draft, deps);
  return state === draft.state ? draft : save({ ...draft, state }, deps);
}

/** Reads a draft; one that was ticked in a list needs no second yes. */
async function readAndAdd(draft: Draft, deps: Refreshing): Promise<Draft> {
  const read = await readDraft(draft, deps);
  if (read.addWhenRead && read.state === 'ready') await addDraft(read.id, deps);
  return read;
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

/** A dropped calendar file; it needs nobody's permission. A file of the same name replaces the earlier one. */
export async function draftFile(name: string, text: string, deps: Refreshing): Promise<Draft> {
  const address = `file:${name}`;
  const id = await stableId(address);
  const createdAt = deps.now().epochMilliseconds;
  const draft = await readDraft(await save({ id, address, text, state: 'reading', createdAt }, deps), deps);
  const earlier = await deps.userData.get('sources', id);
  if (!draft.result || !earlier || earlier.text === text) return draft;
  const message = say('fetching_replaces', name);
  const problems: Problem[] = [{ level: 'note', message }, ...draft.result.problems];
  return save({ ...draft, result: { ...draft.result, problems } }, deps);
}

/** After the browser's permissions changed: reads the drafts that waited for it. Also finishes those a dying worker left
 * in the middle. */
export async function continueDrafts(deps: Refreshing): Promise<void> {
  const oldest = deps.now().epochMilliseconds - keptDays * 86_400_000;
  for (const draft of await deps.userData.getAll('drafts')) {
    if (draft.createdAt < oldest) await deps.userData.delete('drafts', draft.id);
    else if (draft.state === 'reading') await readAndAdd(draft, deps);
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
    ...((home ?? draft.home) ? { home: home ?? draft.home } : {}),
    ...(draft.name ? { name: draft.name } : {}),
    ...(draft.foundOn ? { foundOn: draft.foundOn } : {}),
    // Its preview showed what lies there, and the user said yes to it.
    ...(result.finalUrl ? { trusts: [registrableDomain(new URL(result.finalUrl).hostname)] } : {}),
  };
  // Taken before the source is there, so that no alarm in between fetches again what the preview has read.
  const leased = await leaseFor(source, deps);
  const transaction = deps.userData.transaction(['sources', 'drafts'], 'readwrite');
  await Promise.all([
    transaction.objectStore('sources').put(source),
    transaction.objectStore('drafts').delete(draftId),
    transaction.done,
  ]);
  if (leased && (await saveResult(source, leased, result, deps, true))) await deps.onListings(source.id);
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
