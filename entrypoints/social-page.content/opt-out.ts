import { namesOf } from '../../utils/profile-key';
import type { OptedOut } from '../../utils/seen-link';
import { ask } from './ask';
import type { PageState } from './page-state';

/** Somebody's bio says `#noannotate`: nothing is drawn at them any more, here and, once told, anywhere. */
export function noteOptOut(state: PageState, who: Omit<OptedOut, 'site'>): void {
  const { handle, links, verifiedLinks, did, aliases } = who;
  for (const name of namesOf(who)) state.known.silence(name);
  const site = state.site.name;
  void ask({ type: 'opted-out', site, handle, links, verifiedLinks, did, aliases });
}
