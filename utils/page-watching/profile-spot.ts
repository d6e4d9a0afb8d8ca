import { hasOptedOut } from '../matching/opt-out';
import { type PageIndexEntry, panelRows } from '../page-index';
import type { Profile } from '../profile';
import { profileKey } from '../profile-key';
import type { ProfileOnPage, SocialSite } from '../social-site';
import type { KnownOfProfile } from './known-events';

/** What stands at a profile. `panel` was there from the header's first paint at its final height; a `line` is one line
 * high, and what is learned later only changes its words (DESIGN §3.2). */
export type Spot = { shape: 'panel' | 'line'; rows: number; profile: Profile; host: HTMLElement };

export type ProfileDrawer = {
  /** Undefined while nobody knows yet: a line is reserved then. `null`: nothing may be drawn on this site. */
  known(profile: Profile): KnownOfProfile | undefined | null;
  /** Whether a profile nobody ties to anything gets its quiet line. */
  wantsLine(profile: Profile): boolean;
  /** A new host of final height for this spot, from all that is known. */
  open(shape: Spot['shape'], entries: readonly PageIndexEntry[], profile: Profile): HTMLElement;
  /** Called once for each profile and each change of what is known of it: fill it in, its height stays. */
  fill(spot: Spot, known: KnownOfProfile): void;
  optedOut(profile: Profile): void;
};

/** How long a profile whose website is still cut short may keep us from asking about it, in milliseconds. */
const patience = 800;

/**
 * Keeps one spot under the profile header. The header is re-used for the next person and filled late, so the handle is
 * read again at every change, and what belongs to the person before is hidden at once.
 */
export function createProfileSpot(site: SocialSite, drawer: ProfileDrawer) {
  let spot: Spot | undefined;
  let filled = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const silent = new Set<string>();

  const close = () => {
    spot?.host.remove();
    spot = undefined;
    filled = '';
    clearTimeout(waiting);
    waiting = undefined;
  };

  const place = (host: HTMLElement, { slot }: ProfileOnPage) => {
    if (host.parentElement === slot.parent && host.nextElementSibling === slot.before) return;
    slot.parent.insertBefore(host, slot.before);
  };

  const open = (found: ProfileOnPage, known: KnownOfProfile | undefined) => {
    close();
    const entries = known?.entries ?? [];
    const rows = Math.min(panelRows, entries.length);
    if (rows === 0 && !drawer.wantsLine(found.profile)) return;
    const shape = rows > 0 ? 'panel' : 'line';
    const host = drawer.open(shape, entries, found.profile);
    place(host, found);
    spot = { shape, rows, profile: found.profile, host };
  };

  const fill = (known: KnownOfProfile) => {
    clearTimeout(waiting);
    const state = `${known.entries.map((entry) => entry.join()).join(' ')} ${known.links.map(({ link }) => link).join(' ')}`;
    if (!spot || state === filled) return;
    filled = state;
    drawer.fill(spot, known);
  };

  /** `isFresh`: the header arrived in this very task or nobody looks, so that height may still be added. */
  const visit = (isFresh: boolean, isLastCall = false) => {
    const found = site.readProfile(document);
    if (!found) {
      if (spot) spot.host.style.visibility = 'hidden';
      return;
    }
    const key = profileKey(found.profile.handle);
    if (hasOptedOut(found.profile.bio)) {
      close();
      if (!silent.has(key)) drawer.optedOut(found.profile);
      silent.add(key);
      return;
    }
    const known = drawer.known(found.profile);
    if (known === null) return close();
    const isSame = spot !== undefined && profileKey(spot.profile.handle) === key;
    if (!isSame || !spot?.host.isConnected) {
      // Another person's spot may be replaced at any time: it is wrong where it stands.
      if (isFresh || (spot && !isSame)) open(found, known);
    } else {
      spot.host.style.visibility = '';
      spot.profile = found.profile;
      place(spot.host, found);
    }
    if (!known || !spot) return;
    const hasNothing = known.entries.length === 0 && !known.linksEvent;
    // Reserved before the settings were known, and the reader wants no line that says nothing.
    if (spot.shape === 'line' && hasNothing && !drawer.wantsLine(found.profile)) return close();
    // Asked once, when the profile is whole: a website that arrives late would otherwise be a second question.
    if (found.isWhole || isLastCall || known.entries.length + known.links.length === 0) fill(known);
    else waiting ??= setTimeout(() => visit(false, true), patience);
  };

  /** Whose events stand on the page right now, by `profileKey`. */
  const shown = () =>
    spot?.host.isConnected && spot.host.style.visibility === '' ? profileKey(spot.profile.handle) : undefined;

  /** Whose spot it is, looked at again after any change on the page: nobody's events outlast the address or the header. */
  const recheck = () => {
    if (!spot) return;
    const found = site.readProfile(document);
    const isTheirs = found !== undefined && profileKey(found.profile.handle) === profileKey(spot.profile.handle);
    const isShown = spot.host.style.visibility !== 'hidden';
    if (found ? !isTheirs || !isShown : isShown) visit(false);
  };

  return { visit, recheck, close, shown };
}
