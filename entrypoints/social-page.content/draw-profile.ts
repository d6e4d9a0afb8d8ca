import { type KeptPlace, keepPlace, setHeight } from '../../components/kept-place';
import { panelHeight, quietHeight } from '../../components/panel-heights';
import { drawQuietLine } from '../../components/quiet-line';
import type { PanelContent } from '../../utils/messages';
import { panelRows } from '../../utils/page-index';
import type { KnownOfProfile } from '../../utils/page-watching/known-events';
import type { ProfileDrawer, Spot } from '../../utils/page-watching/profile-spot';
import { panelContent } from '../../utils/page-watching/replies';
import { createSlot } from '../../utils/page-watching/slots';
import type { Profile } from '../../utils/profile';
import { profileKey } from '../../utils/profile-key';
import { say, sayCount } from '../../utils/wording/say';
import { ask } from './ask';
import { decisionsAt } from './decisions';
import { lookAtSite, newsOfSite, type SiteNews } from './look-at-bio';
import { noteOptOut } from './opt-out';
import { followedState, type PageState } from './page-state';
import { panelScript } from './panel-script';

/** Draws what stands at a profile; whatever it learns later leaves the height as it is until the reader clicks. */
export function profileDrawer(state: PageState, redrawChips: () => void): ProfileDrawer {
  const places = new WeakMap<HTMLElement, KeptPlace>();

  const showPanel = (spot: Spot, content: PanelContent | undefined, rows: number) => {
    const place = places.get(spot.host);
    if (place)
      panelScript()?.mountPanel(place, {
        name: nameOf(spot.profile),
        rows,
        content,
        decisions: decisionsOf(spot.profile, state.site.name),
        onLookAtSite: lookAtSite(spot.profile),
      });
  };

  const expand = async (spot: Spot, known: KnownOfProfile, content?: PanelContent) => {
    const found = content ?? (await askForPanel(state, spot.profile, known));
    const count = found?.events.length || found?.suggested?.length || 0;
    const rows = Math.min(panelRows, Math.max(1, count));
    // As high as its words: the reader has just asked for them.
    setHeight(places.get(spot.host), 'auto');
    showPanel(spot, found, rows);
  };

  const showLine = (spot: Spot, known: KnownOfProfile, content?: PanelContent) => {
    const root = places.get(spot.host)?.root;
    const count = content?.events.length ?? 0;
    const soonest = content?.events[0]?.title;
    if (!root) return;
    drawQuietLine(root, {
      name: nameOf(spot.profile),
      text: !soonest
        ? say('panel_nothingKnown')
        : count > 1
          ? sayCount('panel_titleAndMore', count - 1, soonest)
          : soonest,
      action: soonest ? say('panel_show') : say('panel_look'),
      onAction: () => void expand(spot, known, soonest ? content : undefined),
    });
  };

  /** The website in their bio has a calendar: in the very same line, at the same height. */
  const showSite = ({ host, profile }: Spot, { text }: SiteNews) => {
    const root = places.get(host)?.root;
    const onAction = lookAtSite(profile);
    if (root && onAction) drawQuietLine(root, { name: nameOf(profile), text, action: say('panel_show'), onAction });
  };

  return {
    known(profile) {
      const { handle, isFollowed } = profile;
      if (isFollowed !== undefined) state.followed.set(profileKey(handle), isFollowed);
      if (!state.settings) return undefined;
      return state.settings.on && !state.isPaused('profiles') ? state.known.forProfile(profile, Date.now()) : null;
    },
    // Nobody needs to be told that they may meet themselves.
    wantsLine: ({ handle }) => {
      const viewer = state.site.readViewer?.(document);
      return (state.settings?.quietLine ?? true) && profileKey(viewer ?? '') !== profileKey(handle);
    },
    open(shape, entries, profile) {
      const host = createSlot();
      const name = nameOf(profile);
      const kept = {
        rows: entries.map((entry) => entry[7]),
        met: state.settings?.met?.[profileKey(profile.handle)],
        title: say('panel_name', name),
      };
      places.set(host, keepPlace(host, shape === 'panel' ? panelHeight(kept) : quietHeight));
      state.look.dress(host);
      if (shape === 'line' && state.settings) {
        showLine({ shape, rows: 0, profile, host }, { entries: [], linksEvent: false, links: [] });
      }
      return host;
    },
    async fill(spot, known) {
      if (known.entries.length === 0 && !known.linksEvent) {
        showLine(spot, known);
        const news = await newsOfSite(state, spot.profile);
        if (news && spot.host.isConnected) showSite(spot, news);
        return;
      }
      const content = await askForPanel(state, spot.profile, known);
      if (!spot.host.isConnected) return;
      noteHere(state, spot.profile, content);
      if (content?.events.length) state.badgeOf = profileKey(spot.profile.handle);
      if (spot.shape === 'panel') showPanel(spot, content, spot.rows);
      else showLine(spot, known, content);
    },
    optedOut(profile) {
      noteOptOut(state, profile);
      redrawChips();
    },
  };
}

function noteHere(
  { here, site }: PageState,
  { handle, displayName }: Profile,
  content: PanelContent | undefined,
): void {
  const name = displayName ? { name: displayName } : {};
  for (const { listingId } of content?.events.slice(0, panelRows).reverse() ?? []) {
    here.add({ site: site.name, handle, ...name, listingId });
  }
}

async function askForPanel(
  state: PageState,
  profile: Profile,
  known: KnownOfProfile,
): Promise<PanelContent | undefined> {
  const about = { handle: profile.handle, ...followedState(state, profile.handle) };
  for (const link of known.links) state.seen.add({ ...link, ...about });
  const needsPanel = panelScript() === undefined;
  return panelContent(await ask({ type: 'profile', profile, seen: state.seen.take(), needsPanel }));
}

function decisionsOf({ handle, displayName }: Profile, site: string) {
  return decisionsAt({ site, handle, ...(displayName ? { name: displayName } : {}) });
}

function nameOf(profile: Profile): string {
  return profile.displayName ?? `@${profile.handle}`;
}
