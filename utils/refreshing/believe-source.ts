import type { Refreshing } from './dependencies';
import { refreshSource } from './refresh-source';
import { registrableDomain } from './registrable-domain';

/** The user says that where a source leads to now, or what it sends, is right: it is read anew and not doubted. */
export async function believeSource(sourceId: string, deps: Refreshing): Promise<void> {
  const source = await deps.userData.get('sources', sourceId);
  if (!source) return;
  const leadsTo = (await deps.cache.get('sources', sourceId))?.leadsTo;
  const trusts = leadsTo ? [registrableDomain(new URL(leadsTo).hostname)] : [];
  const trusting = { ...source, trusts: [...new Set([...(source.trusts ?? []), ...trusts])] };
  await deps.userData.put('sources', trusting);
  await refreshSource(trusting, deps, { isBelieved: true });
}
