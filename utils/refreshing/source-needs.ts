import { ownerOf } from '../source-address';
import type { Draft } from '../user-data/schema';
import type { Refreshing } from './dependencies';
import { originOf } from './guarded-fetch';

/** The match patterns a source cannot be read without; none for a dropped file. */
export function originsOf(address: string): string[] {
  if (!/^https:/.test(address) || !URL.canParse(address)) return [];
  const url = new URL(address);
  return ownerOf(url)?.origins?.(url) ?? [originOf(url)];
}

/** The next thing a draft waits for, in the order the user meets them: what they have to agree to comes before anything is
 * asked of the browser. Undefined = it can be read now. */
export async function nextNeed(
  { address, agreed }: Pick<Draft, 'address' | 'agreed'>,
  deps: Pick<Refreshing, 'isGranted' | 'near' | 'userData'>,
): Promise<'needs-consent' | 'needs-access' | 'needs-place' | 'needs-key' | undefined> {
  const owner = URL.canParse(address) ? ownerOf(new URL(address)) : undefined;
  if (owner?.notice && !agreed) return 'needs-consent';
  for (const origin of originsOf(address)) if (!(await deps.isGranted(origin))) return 'needs-access';
  if (owner?.needs?.includes('place') && !(await deps.near?.())) return 'needs-place';
  if (owner?.needs?.includes('key') && !(await deps.userData.get('sourceKeys', owner.name))) return 'needs-key';
  return undefined;
}

/** Key of the notice the user has to agree to, for sources that have one. */
export function noticeOf(address: string): string | undefined {
  return URL.canParse(address) ? ownerOf(new URL(address))?.notice : undefined;
}
