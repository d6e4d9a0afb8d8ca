import type { LookPart } from './page-look/look-of';
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
  /** Other names of the very same account, where the page shows them: a DID, the host its server's pages stand on. */
  aliases?: string[];
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

/** Somebody shown outside of posts and of their own profile page: a cell of a list of people, a hover card. */
export type PersonOnPage = {
  /** Without `@`. */
  handle: string;
  /** As of a post. */
  aliases?: string[];
  /** The site's own number for the account, where it is shown. */
  userId?: string;
  /** Whether the reader follows them, where it is shown. */
  isFollowed?: boolean;
  /** What is said of them there, for an opt-out. */
  bio?: string;
  /** Where their chip goes. `row`: beside their name, one line high; `line`: a line of its own. */
  slot: Slot;
  shape: 'row' | 'line';
};

/** A part of a site that is watched for changes by itself: one may be paused while the others go on. */
export type SitePart = 'posts' | 'profiles' | 'people';

/** What the adapter recognised of one part of a page. */
export type Recognised = {
  part: SitePart;
  /** How many of them the page shows, counted by other marks than those they are read by. */
  expected: number;
  /** How many of each thing they need were found: `posts`, `authors`, `permalinks`, `places` to draw in… */
  found: Record<string, number>;
  /** One that was not understood, for the report; only its structure is ever used. */
  missed?: Element;
};

/** Where a page shows how it looks: CSS selector and CSS property. In order; the first that is there and can be used counts. */
export type LookSpot = readonly [selector: string, property: string];
export type LookSpots = Partial<Record<LookPart, readonly LookSpot[]>>;

/**
 * A social site: one entry in `utils/social-sites/` exports one as `socialSite`; all its selectors live there. It only
 * reads: no writes, no layout reads (offset*, getBoundingClientRect, getComputedStyle), no browser API, no UI text in
 * a selector, and nothing runs at import time.
 */
export type SocialSite = {
  name: string;
  /** How users call it: `X`. */
  label: string;
  /** Match patterns of the hosts it is known by; none when it stands on any host. */
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
  /** The name that the author of a post, or a person, is shown under there; apart from both, as few are asked: only where
   * something is drawn. */
  readName?(element: Element): string | undefined;
  /** CSS selector of the nodes that hold one person each outside of posts and profile pages. */
  personSelector?: string;
  readPerson?(element: Element): PersonOnPage | undefined;
  /** CSS selector of the column beside the feed, where the page has one. */
  asideSelector?: string;
  /** Where “Near you” goes in such a column; undefined = not there yet, or no room. */
  readAside?(column: Element): Slot | undefined;
  /** Whose fonts and colours ours take. Read by utils/page-watching/page-look.ts, once per theme and never per post. */
  look?: LookSpots;
  /** The account the reader is signed in with, where the page shows it. */
  readViewer?(page: Document): string | undefined;
  /** The self-check: what the page shows and how much of it is understood. A part without any is left out. */
  recognise?(page: Document): Recognised[];
};

const modules = import.meta.glob<SocialSite>(['./social-sites/*.ts', './social-sites/*/index.ts'], {
  eager: true,
  import: 'socialSite',
});

export const socialSites: readonly SocialSite[] = Object.values(modules);

/** The site a page may be of: one that is known by its host first, then the ones that stand on any host. */
export function socialSiteAt(location: Pick<Location, 'hostname'>): SocialSite | undefined {
  const known = socialSites.filter((site) => site.isThisSite(location));
  return known.find(({ matches }) => matches.length > 0) ?? known[0];
}
