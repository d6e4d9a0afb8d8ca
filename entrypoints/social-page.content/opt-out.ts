import { ask } from './ask';
import type { PageState } from './page-state';

/** Somebody's bio says `#noannotate`: nothing is drawn at them any more, here and, once told, anywhere. */
export function noteOptOut(state: PageState, { handle, links }: { handle: string; links: string[] }): void {
  state.known.silence(handle);
  void ask({ type: 'opted-out', site: state.site.name, handle, links });
}
