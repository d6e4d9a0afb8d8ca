import { hasOptedOut } from '../../utils/matching/opt-out';
import type { PersonDrawer } from '../../utils/page-watching/person-chips';
import { profileKey } from '../../utils/profile-key';
import { drawEntry } from './draw-chip';
import { noteOptOut } from './opt-out';
import { type PageState, wantsChip } from './page-state';

/** Draws the chip of somebody in a list or on a hover card: their next event. */
export function personDrawer(state: PageState, redraw: () => void): PersonDrawer {
  return (person, element) => {
    const { handle, bio, isFollowed, shape } = person;
    if (hasOptedOut(bio)) {
      if (state.known.isSilent(handle)) return undefined;
      noteOptOut(state, { ...person, links: [] });
      queueMicrotask(redraw);
      return undefined;
    }
    if (isFollowed !== undefined) state.followed.set(profileKey(handle), isFollowed);
    if (!state.settings?.on || state.isPaused('people')) return undefined;
    const entry = state.known.forPerson(person, Date.now());
    if (!entry || !wantsChip(state, entry)) return undefined;
    const host = drawEntry(state, entry, { handle, element });
    // On a card it has a line of its own, as the counts above it have.
    if (shape === 'line')
      Object.assign(host.style, {
        alignSelf: 'flex-start',
        flex: 'none',
        marginBlockStart: '10px',
        marginInline: '0',
      });
    return host;
  };
}
