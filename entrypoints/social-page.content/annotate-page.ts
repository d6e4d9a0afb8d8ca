import { browser } from 'wxt/browser';
import { createAsideSpot } from '../../utils/page-watching/aside-spot';
import { createPageCheck, type PageHealth } from '../../utils/page-watching/check-page';
import { followPageIndex } from '../../utils/page-watching/follow-page-index';
import { createKnownEvents } from '../../utils/page-watching/known-events';
import { createPageLook } from '../../utils/page-watching/page-look';
import { createPersonChips } from '../../utils/page-watching/person-chips';
import { createPostChips } from '../../utils/page-watching/post-chips';
import { createProfileSpot } from '../../utils/page-watching/profile-spot';
import { createSeenLinks } from '../../utils/page-watching/seen-links';
import { watchPage } from '../../utils/page-watching/watch-page';
import { createWordsInPosts } from '../../utils/page-watching/words-in-posts';
import type { SocialSite } from '../../utils/social-site';
import { ask } from './ask';
import { asideDrawer } from './draw-aside';
import { chipDrawer } from './draw-chip';
import { personDrawer } from './draw-person';
import { profileDrawer } from './draw-profile';
import { createHere } from './here';
import type { PageState } from './page-state';

const isShown = () => document.visibilityState === 'visible';
const isPrivate = () => browser.extension.inIncognitoContext;

/** Wires one page together: what is known, what is drawn, and the watching that keeps the two in step. */
export function annotatePage(site: SocialSite, isAlive: () => boolean, signal: AbortSignal): void {
  const state: PageState = {
    site,
    known: createKnownEvents(),
    seen: createSeenLinks(site.name, isPrivate()),
    words: createWordsInPosts({ ask, arrived: (element) => chips.again(element) }, signal),
    look: createPageLook(site, signal),
    settings: undefined,
    followed: new Map(),
    here: createHere(signal),
    badgeOf: undefined,
    isPaused: (part) => check.isPaused(part),
    signal,
  };
  const redrawChips = () => {
    chips.redraw();
    people?.redraw();
  };
  const chips = createPostChips(site, chipDrawer(state));
  const people = createPersonChips(site, personDrawer(state, redrawChips));
  const spot = createProfileSpot(site, profileDrawer(state, redrawChips));
  const aside = createAsideSpot(site, asideDrawer(state));
  const redraw = () => {
    redrawChips();
    if (!isShown()) aside.redraw();
    spot.visit(!isShown());
  };
  const check = createPageCheck(
    site,
    (health) => {
      tellHealth(health, state);
      redraw();
    },
    signal,
  );
  const feed = { ask, listen: browser.runtime.onMessage.addListener.bind(browser.runtime.onMessage) };
  followPageIndex(
    site.name,
    feed,
    (reply) => {
      state.settings = reply;
      state.known.update(reply);
      redraw();
    },
    signal,
  );
  handOverWhenHidden(state, () => spot.visit(true));
  const recheck = () => {
    chips.recheck();
    people?.recheck();
    spot.recheck();
    check.touch();
    state.look.recheck();
  };
  const visitProfile = (isFresh: boolean) => {
    spot.visit(isFresh);
    if (state.badgeOf === undefined || state.badgeOf === spot.shown()) return;
    state.badgeOf = undefined;
    void ask({ type: 'left-profile' });
  };
  const person = (element: Element) => people?.visit(element);
  watchPage(
    site,
    { post: chips.visit, person, aside: aside.visit, profile: profileVisits(visitProfile), recheck },
    isAlive,
    signal,
  );
  check.touch();
}

/** In a tab that was open before us, the header stands where the reader looks: nothing may be pushed down there. */
function profileVisits(visit: (isFresh: boolean) => void): () => void {
  const isLateHere = document.readyState === 'complete';
  let isFirst = true;
  return () => {
    visit(!isShown() || !(isFirst && isLateHere));
    isFirst = false;
  };
}

/** What was seen goes out when the reader leaves, and while nobody looks, heights may change. */
function handOverWhenHidden(state: PageState, whileHidden: () => void): void {
  const hide = () => {
    if (isShown()) return;
    whileHidden();
    const seen = state.seen.take();
    if (seen.length > 0) void ask({ type: 'seen-links', seen });
  };
  document.addEventListener('visibilitychange', hide, { signal: state.signal });
}

/** Told only when something is paused, or works again that an earlier page had to pause. */
function tellHealth(health: PageHealth, { site, settings }: PageState): void {
  const wasPaused = settings?.paused ?? [];
  const isNews = health.paused.length > 0 || wasPaused.some((part) => health.working.includes(part));
  if (isNews && !isPrivate()) void ask({ type: 'site-health', site: site.name, ...health });
  if (settings) settings.paused = health.paused;
}
