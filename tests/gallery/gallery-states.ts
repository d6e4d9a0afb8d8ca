/** A picture to take: a state of a surface in one look. */
export type Look = { show: string; theme: Theme; language: Language };

export const themes = ['light', 'dark', 'forced'] as const;
export type Theme = (typeof themes)[number];
export const languages = ['en', 'de', 'ar'] as const;
export type Language = (typeof languages)[number];

/** The gallery's clock: a Saturday, the town's evening. */
export const galleryNow = new Date('2026-12-05T15:00:00Z');

type Size = { width: number; height: number };

const inPage: Size = { width: 620, height: 260 };
const popup: Size = { width: 400, height: 600 };
const agenda: Size = { width: 1100, height: 760 };
const welcome: Size = { width: 680, height: 700 };

/** Pages of others in looks of their own (page/site-looks.ts): X in dim with a pink accent, X as most have it, X black with
 * large type and yellow, a Mastodon in its dark blue. */
export const siteLooks = ['dim', 'white', 'large', 'purple'] as const;
export type SiteLook = (typeof siteLooks)[number];

/** What is shown in each of these looks: `dim-panel-three`. */
const shownInLooks: Record<string, Size> = {
  'panel-three': inPage,
  'panel-menu': { width: 620, height: 640 },
  'line-known': { width: 620, height: 100 },
  'chips-feed': inPage,
  'card-event': { width: 620, height: 320 },
  'near-feed': { width: 390, height: 460 },
};

const inLooks = Object.fromEntries(
  siteLooks.flatMap((look) => Object.entries(shownInLooks).map(([show, size]) => [`${look}-${show}`, size] as const)),
);

/** Every surface and state (page/in-page.tsx, page/own-pages.tsx) and the window it is looked at in. */
export const states: Record<string, Size> = {
  'panel-three': inPage,
  'panel-seven': inPage,
  'panel-all': inPage,
  'panel-met': inPage,
  'panel-empty': inPage,
  'panel-no-answer': inPage,
  'panel-suggested': inPage,
  'panel-gone': inPage,
  'panel-hostile': inPage,
  'panels-many': { width: 620, height: 8_000 },
  'panel-menu': { width: 620, height: 640 },
  'line-nothing': { width: 620, height: 60 },
  'line-known': { width: 620, height: 60 },
  'chips-feed': inPage,
  'chips-narrow': { width: 340, height: 260 },
  'card-event': { width: 620, height: 320 },
  'card-long': { width: 620, height: 320 },
  'card-hostile': { width: 620, height: 400 },
  'card-over': { width: 620, height: 200 },
  'words-unsaved': { width: 620, height: 260 },
  'words-saved': { width: 620, height: 260 },
  'near-feed': { width: 390, height: 400 },
  'near-near': { width: 390, height: 400 },
  'near-folded': { width: 390, height: 90 },
  ...inLooks,
  'popup-first': popup,
  'popup-furnished': popup,
  'popup-many': popup,
  'popup-opened': popup,
  'popup-drafts': popup,
  'popup-paused': popup,
  'popup-changed': popup,
  'agenda-list': agenda,
  'agenda-filters': agenda,
  'agenda-month': agenda,
  'agenda-map': agenda,
  'agenda-mine': agenda,
  'agenda-sent': agenda,
  'agenda-empty': agenda,
  'welcome-first': welcome,
  'welcome-site': welcome,
  'welcome-furnished': welcome,
  'welcome-see': welcome,
  'ask-link': { width: 420, height: 420 },
  'ask-found': { width: 420, height: 420 },
  'ask-site': { width: 420, height: 420 },
};
