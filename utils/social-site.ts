import type { Profile } from './profile';

/** Where one of our hosts goes: as a child of `parent`, before `before` (null = last). We add, never move or wrap. */
export type Slot = { parent: Element; before: Element | null };

export type ProfileOnPage = {
  profile: Profile;
  /** The node the profile stands in: when it goes, our panel goes. Its identity is re-checked against the handle. */
  element: Element;
  slot: Slot;
  /** False while a part that is known to come (the website's whole address) is not there yet. */
  isWhole: boolean;
};

export type PostOnPage = {
  /** Handle of the author (never of a reposter), without `@`. */
  author: string;
  /** `https://x.com/HANDLE/status/ID`; absent on posts that show none (advertisements are not read at all). */
  permalink?: string;
  /** Expanded addresses in the post itself, quoted posts excluded. */
  links: string[];
  /** True when the post only passes on somebody else's (labelling.md, ties 4). */
  isRepost: boolean;
  /** Where the author's chip goes: one line high, in the author's row. */
  slot: Slot;
};

/** What a post says, for reading events stated in words (utils/announcing). */
export type PostWords = {
  /** As a reader sees it, line breaks kept, quoted posts excluded. */
  text: string;
  /** BCP 47, as the site tags it; absent when it does not know. */
  lang?: string;
  /** Instant: `2026-11-24T10:00:00.000Z`. Without it nobody knows what "tomorrow" means. */
  postedAt?: string;
};

/**
 * A social site: one entry in `utils/social-sites/` exports one as `socialSite`; all its selectors live there. It only
 * reads: no writes, no layout reads (offset*, getBoundingClientRect, getComputedStyle), no browser API, no UI text in
 * a selector, and nothing runs at import time.
 */
export type SocialSite = {
  name: string;
  /** How users call it: `X`. */
  label: string;
  /** Match patterns of the content script. */
  matches: string[];
  /** `at-install`: its hosts are in the manifest. `on-request`: asked for at a click and registered at run time. */
  access: 'at-install' | 'on-request';
  isThisSite(location: Pick<Location, 'hostname'>): boolean;
  /** CSS selector of the nodes that hold one post each. */
  postSelector: string;
  /** CSS selector of a node a profile is read from; when one is added, `readProfile` is asked again. */
  profileSelector: string;
  /** The profile this page is about, or undefined (a feed, or not yet there, or the previous one still standing). */
  readProfile(page: Document): ProfileOnPage | undefined;
  /** The post in a node that matches `postSelector`; undefined = advertisement, placeholder or not understood. */
  readPost(element: Element): PostOnPage | undefined;
  /** What that post says; apart from `readPost`, as few posts are asked. Absent: this site's posts are not read. */
  readWords?(element: Element): PostWords | undefined;
};

const modules = import.meta.glob<SocialSite>(['./social-sites/*.ts', './social-sites/*/index.ts'], {
  eager: true,
  import: 'socialSite',
});

export const socialSites: readonly SocialSite[] = Object.values(modules);

/** The site a page may be of: those that are known by their host first, then the ones that stand on any host. */
export function socialSiteAt(location: Pick<Location, 'hostname'>): SocialSite | undefined {
  const known = socialSites.filter((site) => site.isThisSite(location));
  return known.find(({ access }) => access === 'at-install') ?? known[0];
}
