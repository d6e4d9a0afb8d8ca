import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { followPageIndex } from '../../utils/page-watching/follow-page-index';
import { createKnownEvents } from '../../utils/page-watching/known-events';
import { createPostChips } from '../../utils/page-watching/post-chips';
import { createProfileSpot } from '../../utils/page-watching/profile-spot';
import { createSeenLinks } from '../../utils/page-watching/seen-links';
import { removeSlots } from '../../utils/page-watching/slots';
import { watchPage } from '../../utils/page-watching/watch-page';
import { socialSiteAt, socialSites } from '../../utils/social-site';
import { ask, isOrphan } from './ask';
import { chipDrawer } from './draw-chip';
import { profileDrawer } from './draw-profile';
import type { PageState } from './page-state';

export default defineContentScript({
  matches: socialSites.filter(({ access }) => access === 'at-install').flatMap(({ matches }) => matches),
  runAt: 'document_start',
  main(ctx) {
    const site = socialSiteAt(location);
    if (!site) return;
    removeSlots();
    const { signal } = ctx;
    const state: PageState = {
      site,
      known: createKnownEvents(),
      seen: createSeenLinks(site.name, browser.extension.inIncognitoContext),
      settings: undefined,
      signal,
    };
    const chips = createPostChips(site, chipDrawer(state));
    const spot = createProfileSpot(site, profileDrawer(state, chips.redraw));
    const isShown = () => document.visibilityState === 'visible';
    /** In a tab that was open before us, the header stands where the reader looks: nothing may be pushed down there. */
    const isLateHere = document.readyState === 'complete';

    followPageIndex(
      site.name,
      { ask, listen: (hear) => browser.runtime.onMessage.addListener(hear) },
      (reply) => {
        state.settings = reply;
        state.known.update(reply);
        chips.redraw();
        spot.visit(!isShown());
      },
      signal,
    );
    let isFirst = true;
    const visitProfile = () => {
      spot.visit(!isShown() || !(isFirst && isLateHere));
      isFirst = false;
    };
    document.addEventListener(
      'visibilitychange',
      () => {
        if (isShown()) return;
        spot.visit(true);
        const seen = state.seen.take();
        if (seen.length > 0) void ask({ type: 'seen-links', seen });
      },
      { signal },
    );
    watchPage(
      site,
      { post: chips.visit, profile: visitProfile, recheck: chips.recheck },
      () => ctx.isValid && !isOrphan(),
      signal,
    );
  },
});
